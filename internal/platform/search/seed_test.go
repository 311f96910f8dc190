package search_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/competencyframework"
	"github.com/constellation-cop/constellation/ent/db/competencylabel"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/knowledgeasset"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// world writes records as the house itself does.
type world struct {
	*testing.T
	ctx context.Context
	d   *database.Database
}

func newWorld(t *testing.T, d *database.Database) world {
	return world{t, rule.AsSystem(t.Context(), "the test makes its records"), d}
}

func must[V any](w world, v V, err error) V {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	return v
}

func (w world) community(name string, visibility community.Visibility, more ...func(*db.CommunityCreate)) uuid.UUID {
	w.Helper()
	create := w.d.Client.Community.Create().SetName(name).SetSlug(uuid.NewString()).SetVisibility(visibility)
	for _, add := range more {
		add(create)
	}
	c, err := create.Save(w.ctx)
	return must(w, c, err).ID
}

func (w world) event(of uuid.UUID, title, purpose string, state event.State) uuid.UUID {
	w.Helper()
	e, err := w.d.Client.Event.Create().SetCommunityID(of).SetTitle(title).SetPurpose(purpose).SetState(state).Save(w.ctx)
	return must(w, e, err).ID
}

func (w world) lesson(of uuid.UUID) uuid.UUID {
	w.Helper()
	l, err := w.d.Client.Lesson.Create().SetCommunityID(of).Save(w.ctx)
	return must(w, l, err).ID
}

func (w world) version(of uuid.UUID, number int, title, lesson string, state lessonversion.State) uuid.UUID {
	w.Helper()
	v, err := w.d.Client.LessonVersion.Create().SetLessonID(of).SetNumber(number).SetTitle(title).SetLesson(lesson).
		SetPolarity(lessonversion.PolarityIMPROVE).SetState(state).Save(w.ctx)
	return must(w, v, err).ID
}

func (w world) asset(of uuid.UUID) uuid.UUID {
	w.Helper()
	a, err := w.d.Client.KnowledgeAsset.Create().SetCommunityID(of).SetKind(knowledgeasset.KindREPORT).Save(w.ctx)
	return must(w, a, err).ID
}

func (w world) edition(of uuid.UUID, number int, title, body string, state assetedition.State) uuid.UUID {
	w.Helper()
	e, err := w.d.Client.AssetEdition.Create().SetAssetID(of).SetNumber(number).SetTitle(title).SetState(state).Save(w.ctx)
	edition := must(w, e, err).ID
	s, err := w.d.Client.AssetSection.Create().SetEditionID(edition).SetPosition(0).SetHeading("One").SetBody(body).Save(w.ctx)
	must(w, s, err)
	return edition
}

func (w world) person(name string, visibility person.Visibility) uuid.UUID {
	w.Helper()
	p, err := w.d.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).SetVisibility(visibility).Save(w.ctx)
	return must(w, p, err).ID
}

func (w world) member(who, of uuid.UUID, role membership.Role) {
	w.Helper()
	m, err := w.d.Client.Membership.Create().SetPersonID(who).SetCommunityID(of).SetRole(role).SetState(membership.StateACTIVE).Save(w.ctx)
	must(w, m, err)
}

func (w world) competency(name, description string, labels map[string]competencylabel.Kind) uuid.UUID {
	w.Helper()
	f, err := w.d.Client.CompetencyFramework.Create().SetName("Framework").SetState(competencyframework.StateADOPTED).Save(w.ctx)
	c, err := w.d.Client.Competency.Create().SetFrameworkID(must(w, f, err).ID).SetName(name).SetDescription(description).Save(w.ctx)
	id := must(w, c, err).ID
	for text, kind := range labels {
		l, err := w.d.Client.CompetencyLabel.Create().SetCompetencyID(id).SetKind(kind).SetText(text).SetLanguage("ms").Save(w.ctx)
		must(w, l, err)
	}
	return id
}

func (w world) find(v viewer.Viewer, q search.Query) search.Page {
	w.Helper()
	page, err := search.Find(w.Context(), w.d, v, q)
	return must(w, page, err)
}

// finds are the snippets' subjects, for comparison.
func (w world) finds(v viewer.Viewer, text string) []uuid.UUID {
	w.Helper()
	var list []uuid.UUID
	for _, h := range w.find(v, search.Query{Text: text}).Hits {
		list = append(list, h.SubjectID)
	}
	return list
}

var visitor = viewer.Viewer{Kind: viewer.Visitor}

func asPerson(id uuid.UUID, roles map[uuid.UUID]viewer.Role) viewer.Viewer {
	return viewer.Viewer{Kind: viewer.Person, PersonID: id, Active: true, Roles: roles}
}

func long(word string, times int) string { return strings.TrimSpace(strings.Repeat(word+" ", times)) }
