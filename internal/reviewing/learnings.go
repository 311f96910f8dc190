package reviewing

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// mostLearnings is how many key learnings an event has at most.
const mostLearnings = 7

// Learning is one sentence: said, or picked from a contribution.
type Learning struct {
	ID             *uuid.UUID // of one that is there already
	Text           string     // 1 to 200 characters; empty takes the contribution's
	ContributionID *uuid.UUID
}

// SayInput are the key learnings of the event as they are to be, in their order.
type SayInput struct {
	EventID   uuid.UUID
	Revision  *int // of the event, that the viewer saw; nil: whatever it is
	Learnings []Learning
}

// Say keeps what was learned at the event: one to seven sentences. Those that are not
// named any more go, unless a lesson rests on them. Beside a CONFLICT it returns the event
// as it is now.
func Say(ctx context.Context, in SayInput) (*db.Event, error) {
	ctx, held, _, err := hold(ctx, rule.KeyLearningsSay, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotSay(held); code != "" {
		return held, refused(code)
	}
	if in.Revision != nil && *in.Revision != held.Revision {
		return held, stale()
	}
	before, err := db.FromContext(ctx).KeyLearning.Query().Where(keylearning.EventID(held.ID)).
		Order(keylearning.ByPosition()).All(rule.AsSystem(ctx, "what was said before is replaced whole"))
	if err != nil {
		return nil, fmt.Errorf("read what was learned: %w", err)
	}
	if err := in.fill(ctx, held); err != nil {
		return held, err
	}
	if err := in.check(before); err != nil {
		return held, err
	}
	if err := in.replace(ctx, held, before); err != nil {
		return held, err
	}
	said, err := db.FromContext(ctx).Event.UpdateOneID(held.ID).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("note what was learned: %w", err)
	}
	if err := tell(ctx, held.ID, "evt", held.ID); err != nil {
		return nil, err
	}
	return said, trail.Keep(ctx, rule.KeyLearningsSay, trail.Subject{Kind: "evt", ID: said.ID, Revision: said.Revision}, "key_learnings")
}

// fill takes the words of the contributions that were picked. What stays in the room is
// not picked.
func (in *SayInput) fill(ctx context.Context, held *db.Event) error {
	in.Learnings = slices.Clone(in.Learnings)
	for i, one := range in.Learnings {
		if one.ContributionID == nil {
			continue
		}
		field := fmt.Sprintf("learnings.%d.contributionId", i)
		if held.HouseRule == event.HouseRuleSTAYS {
			return usererror.New("STAYS_IN_ROOM", field, "What was said stays in the room. Say in your own words what was learned.")
		}
		picked, err := db.FromContext(ctx).Contribution.Query().Where(contribution.ID(*one.ContributionID),
			contribution.EventID(held.ID), contribution.StateEQ(contribution.StateSHOWN)).Only(ctx)
		if db.IsNotFound(err) {
			return usererror.New("NOT_FOUND", field, "This contribution is not shown at this event any more. Choose another.")
		}
		if err != nil {
			return fmt.Errorf("find the contribution: %w", err)
		}
		if one.Text == "" {
			in.Learnings[i].Text = firstOf(picked.Text, longestLearning)
		}
	}
	return nil
}

func (in *SayInput) check(before []*db.KeyLearning) error {
	var wrong usererror.List
	if len(in.Learnings) == 0 {
		wrong = append(wrong, usererror.New("REQUIRED", "learnings", "Say at least one thing that was learned."))
	}
	if len(in.Learnings) > mostLearnings {
		wrong = append(wrong, usererror.New("TOO_LONG", "learnings", fmt.Sprintf("Say at most %d things. Keep those that matter most.", mostLearnings)))
	}
	named := map[uuid.UUID]bool{}
	for i, one := range in.Learnings {
		if problem := written(fmt.Sprintf("learnings.%d.text", i), one.Text, longestLearning); problem != nil {
			wrong = append(wrong, problem)
		}
		if one.ID == nil {
			continue
		}
		known := slices.ContainsFunc(before, func(k *db.KeyLearning) bool { return k.ID == *one.ID })
		if !known || named[*one.ID] {
			wrong = append(wrong, usererror.New("NOT_FOUND", fmt.Sprintf("learnings.%d.id", i), "This is not one of the event's key learnings. Read them again."))
		}
		named[*one.ID] = true
	}
	return wrong.OrNil()
}

// replace writes the list over the earlier one. Positions are unique, so those that stay
// step aside first.
func (in *SayInput) replace(ctx context.Context, held *db.Event, before []*db.KeyLearning) error {
	kept := db.FromContext(ctx).KeyLearning
	for _, old := range before {
		if slices.ContainsFunc(in.Learnings, func(one Learning) bool { return one.ID != nil && *one.ID == old.ID }) {
			if err := kept.UpdateOneID(old.ID).AddPosition(1000).Exec(ctx); err != nil {
				return fmt.Errorf("move a key learning: %w", err)
			}
			continue
		}
		if err := remove(ctx, old); err != nil {
			return err
		}
	}
	for i, one := range in.Learnings {
		known := slices.IndexFunc(before, func(old *db.KeyLearning) bool { return one.ID != nil && *one.ID == old.ID })
		old := &db.KeyLearning{}
		if known >= 0 {
			old = before[known]
		}
		if err := in.write(ctx, held, i, one, old); err != nil {
			return err
		}
	}
	return nil
}

func remove(ctx context.Context, old *db.KeyLearning) error {
	used, err := db.FromContext(ctx).LessonEvidence.Query().Where(lessonevidence.KeyLearningID(old.ID)).
		Exist(rule.AsSystem(ctx, "a lesson may rest on it, whoever reads the lesson"))
	if err != nil {
		return fmt.Errorf("look for lessons: %w", err)
	}
	if used {
		return usererror.New("INVALID", "learnings", fmt.Sprintf("A lesson rests on %q. Keep it, or change its words.", old.Text))
	}
	if err := db.FromContext(ctx).KeyLearning.DeleteOne(old).Exec(ctx); err != nil {
		return fmt.Errorf("remove a key learning: %w", err)
	}
	return trail.Forget(ctx, trail.Subject{Kind: "key", ID: old.ID})
}

// write keeps one sentence; old is what it was before, empty if it is new. Whoever says it
// again stands for it again.
func (in *SayInput) write(ctx context.Context, held *db.Event, position int, one Learning, old *db.KeyLearning) error {
	kept := db.FromContext(ctx).KeyLearning
	var said *db.KeyLearning
	verbatim, err := isVerbatim(ctx, one, old)
	if err != nil {
		return err
	}
	if one.ID != nil {
		update := kept.UpdateOneID(*one.ID).SetPosition(position).SetText(one.Text).SetVerbatim(verbatim).ClearUnsupportedAt()
		if one.ContributionID != nil {
			update.SetContributionID(*one.ContributionID)
		}
		said, err = update.Save(ctx)
	} else {
		said, err = kept.Create().SetEventID(held.ID).SetPosition(position).SetText(one.Text).SetLanguage(held.Language).
			SetNillableContributionID(one.ContributionID).SetVerbatim(verbatim).Save(ctx)
	}
	if err != nil {
		return problem.Of(fmt.Errorf("keep a key learning: %w", err), map[string]string{"text": fmt.Sprintf("learnings.%d.text", position)})
	}
	subject := trail.Subject{Kind: "key", ID: said.ID}
	if err := trail.Derive(ctx, subject, provenance.PredicateDRAWN_FROM, trail.Subject{Kind: "evt", ID: held.ID}); err != nil {
		return err
	}
	if one.ContributionID == nil {
		return nil
	}
	return trail.Derive(ctx, subject, provenance.PredicateDRAWN_FROM, trail.Subject{Kind: "ctb", ID: *one.ContributionID})
}
