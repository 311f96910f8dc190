// Package distillation draws lessons out of what people found and said: first as the
// observation of one person, with what it rests on.
package distillation

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventcompetency"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// RaiseInput says what the observation is drawn from, and how it is put.
type RaiseInput struct {
	Prefix   string // ctb, key or rvi
	ID       uuid.UUID
	Title    *string // else the beginning of its words
	Polarity *lessonversion.Polarity
}

// A title has at most so many characters, as far as they fit.
const (
	longestTitle = 120
	mostBytes    = 200
)

// fits reports whether the title is short enough as it is kept.
func fits(title string) bool {
	return hooks.Length(title) <= longestTitle && len(norm.NFC.String(strings.TrimSpace(title))) <= mostBytes
}

// Raise makes the draft of a lesson out of a contribution, a key learning or a finding of
// the review, with it as its evidence. What gave a draft before gives the same one again.
func Raise(ctx context.Context, in RaiseInput) (*db.Lesson, error) {
	from, err := find(ctx, in)
	if err != nil {
		return nil, err
	}
	of, err := db.FromContext(ctx).Event.Get(ctx, from.event)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.ObservationRaise, rule.Target{Community: of.CommunityID, Event: of.ID})
	if err != nil {
		return nil, err
	}
	if err := db.FromContext(ctx).Event.UpdateOneID(of.ID).AddQueue(0).Exec(rule.AsSystem(ctx, "two who raise the same wait for each other")); err != nil {
		return nil, fmt.Errorf("hold the event: %w", err)
	}
	if from, err = find(ctx, in); err != nil { // again: it may have been taken back meanwhile
		return nil, err
	}
	if err := from.allowed(of); err != nil {
		return nil, err
	}
	before, err := from.raised(ctx)
	if err != nil || before != nil {
		return before, err
	}
	if in.Title != nil {
		if err := checkTitle(*in.Title); err != nil {
			return nil, err
		}
	}
	return in.write(ctx, of, from)
}

func checkTitle(title string) error {
	switch {
	case strings.TrimSpace(title) == "":
		return usererror.New("REQUIRED", "title", "Give the lesson a title, or leave it out to take the words it is drawn from.")
	case !fits(title):
		return usererror.New("TOO_LONG", "title", fmt.Sprintf("Write at most %d characters, or %d in scripts with large ones.", longestTitle, mostBytes/3))
	}
	return nil
}

func (in RaiseInput) write(ctx context.Context, of *db.Event, from source) (*db.Lesson, error) {
	client := db.FromContext(ctx)
	lesson, err := client.Lesson.Create().SetCommunityID(of.CommunityID).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("begin a lesson: %w", err)
	}
	title, polarity := from.title(), from.polarity
	if in.Title != nil {
		title = *in.Title
	}
	if in.Polarity != nil {
		polarity = *in.Polarity
	}
	version, err := client.LessonVersion.Create().SetLessonID(lesson.ID).SetNumber(1).SetTitle(title).SetLesson(from.text).
		SetContext(of.Purpose).SetPolarity(polarity).SetLanguage(from.language).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("write the draft of a lesson: %w", err), nil)
	}
	if err := client.LessonAuthor.Create().SetVersionID(version.ID).SetPersonID(viewer.Of(ctx).PersonID).Exec(ctx); err != nil {
		return nil, fmt.Errorf("name the draft's author: %w", err)
	}
	if err := from.evidence(ctx, version, of); err != nil {
		return nil, err
	}
	if err := aim(ctx, version, of); err != nil {
		return nil, err
	}
	err = client.EventLesson.Create().SetEventID(of.ID).SetLessonID(lesson.ID).SetRelation(eventlesson.RelationDRAWN_FROM).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("tie the lesson to its event: %w", err)
	}
	err = trail.Derive(ctx, trail.Subject{Kind: "lev", ID: version.ID}, provenance.PredicateDERIVED_FROM, trail.Subject{Kind: from.prefix, ID: from.id})
	if err != nil {
		return nil, err
	}
	return lesson, trail.Keep(ctx, rule.ObservationRaise, trail.Subject{Kind: "les", ID: lesson.ID, Revision: lesson.Revision}, "state")
}

// aim gives the draft the competencies that its event works on.
func aim(ctx context.Context, version *db.LessonVersion, of *db.Event) error {
	aims, err := db.FromContext(ctx).EventCompetency.Query().Where(eventcompetency.EventID(of.ID)).
		Order(eventcompetency.ByID()).All(rule.AsSystem(ctx, "the draft takes its event's competencies"))
	if err != nil {
		return fmt.Errorf("read the event's competencies: %w", err)
	}
	for _, one := range aims {
		err := db.FromContext(ctx).LessonCompetency.Create().SetVersionID(version.ID).SetCompetencyID(one.CompetencyID).Exec(ctx)
		if err != nil {
			return fmt.Errorf("give the draft a competency: %w", err)
		}
	}
	return nil
}
