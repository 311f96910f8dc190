package demo_test

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/knowledgeasset"
	"github.com/constellation-cop/constellation/ent/db/lesson"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestTheDemoShowsEverything(t *testing.T) {
	ctx := filled(t, testdb.SQLite(t))
	t.Run("nine public communities, a listed one and a private one", func(t *testing.T) {
		counts := map[community.Visibility]int{}
		for _, c := range all(db.FromContext(ctx).Community.Query().All(ctx))(t) {
			counts[c.Visibility]++
			for _, text := range []string{c.Domain, c.Community, c.Practice, c.Charter} {
				if len(strings.Fields(text)) < 10 {
					t.Errorf("%s says only %q", c.Slug, text)
				}
			}
		}
		if counts["PUBLIC"] != 9 || counts["LISTED"] != 1 || counts["PRIVATE"] != 1 {
			t.Errorf("there are %v", counts)
		}
	})
	t.Run("at least 60 people, each in a community", func(t *testing.T) { peopleBelong(ctx, t) })
	t.Run("24 competencies or more with five levels each, unevenly covered", func(t *testing.T) { frameworkIsWhole(ctx, t) })
	t.Run("key learnings of at most 200 characters and three questions at most", func(t *testing.T) { shortThingsAreShort(ctx, t) })
	t.Run("every state of a lesson, and two experts", func(t *testing.T) { statesAreShown(ctx, t) })
	t.Run("an edition is approved by somebody else and hashed when it is published", func(t *testing.T) { editionsAreSound(ctx, t) })
	t.Run("what was refused, withdrawn or cancelled belongs to invented organisations", func(t *testing.T) { shortfallsAreInvented(ctx, t) })
}

func peopleBelong(ctx context.Context, t *testing.T) {
	client := db.FromContext(ctx)
	belongs := map[string]bool{}
	for _, m := range all(client.Membership.Query().Where(membership.StateEQ(membership.StateACTIVE)).All(ctx))(t) {
		belongs[m.PersonID.String()] = true
	}
	people := all(client.Person.Query().All(ctx))(t)
	if len(people) < 60 {
		t.Errorf("there are %d people", len(people))
	}
	for _, p := range people {
		if !belongs[p.ID.String()] {
			t.Errorf("%s is in no community", p.Name)
		}
	}
	for _, a := range all(client.EmailAddress.Query().All(ctx))(t) {
		if !strings.HasSuffix(a.Address, ".example.org") && !strings.HasSuffix(a.Address, ".test") {
			t.Errorf("%s might be somebody's", a.Address)
		}
	}
}

func frameworkIsWhole(ctx context.Context, t *testing.T) {
	client := db.FromContext(ctx)
	covered, levels := map[string]int{}, map[string]int{}
	for _, c := range all(client.CommunityCompetency.Query().All(ctx))(t) {
		covered[c.CompetencyID.String()]++
	}
	for _, one := range all(client.LevelDescriptor.Query().All(ctx))(t) {
		levels[one.CompetencyID.String()+one.Language]++
	}
	list := all(client.Competency.Query().Where(competency.KindEQ(competency.KindCOMPETENCY)).All(ctx))(t)
	none, four := 0, 0
	for _, c := range list {
		for _, language := range []string{"en", "ms"} {
			if got := levels[c.ID.String()+language]; got != 5 {
				t.Errorf("%s has %d descriptors in %s", c.Code, got, language)
			}
		}
		switch covered[c.ID.String()] {
		case 0:
			none++
		case 4:
			four++
		}
	}
	if len(list) < 24 || none < 3 || four == 0 {
		t.Errorf("of %d competencies %d are covered by nobody and %d by four", len(list), none, four)
	}
}

func shortThingsAreShort(ctx context.Context, t *testing.T) {
	for _, k := range all(db.FromContext(ctx).KeyLearning.Query().All(ctx))(t) {
		if utf8.RuneCountInString(k.Text) > 200 {
			t.Errorf("%q is too long", k.Text)
		}
	}
	for _, e := range all(db.FromContext(ctx).Event.Query().All(ctx))(t) {
		if len(e.Questions) > 3 || e.Purpose == "" && e.State != event.StateCLOSED {
			t.Errorf("%s asks %d questions for %q", e.Title, len(e.Questions), e.Purpose)
		}
	}
}

func statesAreShown(ctx context.Context, t *testing.T) {
	client := db.FromContext(ctx)
	seen := map[lessonversion.State]bool{}
	for _, v := range all(client.LessonVersion.Query().All(ctx))(t) {
		seen[v.State] = true
	}
	for _, state := range []lessonversion.State{"OBSERVATION", "IDENTIFIED", "IN_AGREEMENT", "AGREED", "IN_VALIDATION", "VALIDATED", "RETURNED", "REJECTED", "SUPERSEDED"} {
		if !seen[state] {
			t.Errorf("no lesson is %s", state)
		}
	}
	experts := map[string]bool{}
	for _, e := range all(client.ExpertAppointment.Query().All(ctx))(t) {
		experts[e.PersonID.String()] = true
	}
	if len(experts) != 2 {
		t.Errorf("there are %d experts", len(experts))
	}
}

func editionsAreSound(ctx context.Context, t *testing.T) {
	for _, e := range all(db.FromContext(ctx).AssetEdition.Query().All(ctx))(t) {
		formal := e.Form == assetedition.FormFORMAL && e.PublishedAt != nil
		if formal && (e.ApprovedByID == nil || *e.ApprovedByID == *e.EditedByID) {
			t.Errorf("%s was approved by its editor", e.Title)
		}
		if (e.PublishedAt != nil) != (len(e.Hash) == 64) {
			t.Errorf("%s, published %v, has the hash %q", e.Title, e.PublishedAt, e.Hash)
		}
	}
}

func shortfallsAreInvented(ctx context.Context, t *testing.T) {
	client := db.FromContext(ctx)
	of := map[string]string{}
	for _, c := range all(client.Community.Query().WithHost().All(ctx))(t) {
		of[c.ID.String()] = c.Edges.Host.ShortName
	}
	held := func(what, communityID string) {
		if of[communityID] != "TBLC" {
			t.Errorf("%s belongs to %s", what, of[communityID])
		}
	}
	for _, v := range all(client.LessonVersion.Query().Where(lessonversion.StateIn(lessonversion.StateREJECTED, lessonversion.StateRETURNED)).WithLessonRecord().All(ctx))(t) {
		held(v.Title, v.Edges.LessonRecord.CommunityID.String())
	}
	for _, l := range all(client.Lesson.Query().Where(lesson.FateNEQ(lesson.FateKEPT)).All(ctx))(t) {
		held("a lesson that was not kept", l.CommunityID.String())
	}
	for _, a := range all(client.KnowledgeAsset.Query().Where(knowledgeasset.Or(knowledgeasset.FateNEQ(knowledgeasset.FateKEPT), knowledgeasset.Stale(true))).All(ctx))(t) {
		held("an asset that was not kept", a.CommunityID.String())
	}
	for _, e := range all(client.Event.Query().Where(event.StateEQ(event.StateCANCELLED)).All(ctx))(t) {
		held(e.Title, e.CommunityID.String())
	}
}

func TestDoors(t *testing.T) {
	d := testdb.SQLite(t)
	ctx := clock.With(db.NewContext(t.Context(), d.Client), clock.Fixed(today))
	visitor := viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor})
	if open, err := demo.Doors(visitor); err != nil || len(open) != 0 {
		t.Errorf("before the demo begins %v are open, %v", open, err)
	}
	filled(t, d)
	open, err := demo.Doors(visitor)
	if err != nil || len(open) != 4 {
		t.Fatalf("%v are open, %v", open, err)
	}
	for i, as := range []string{"member", "coordinator", "expert", "steward"} {
		if open[i].As != as || open[i].Address != as+"@constellation.test" || open[i].Name == "" {
			t.Errorf("door %d is %+v", i, open[i])
		}
	}
}
