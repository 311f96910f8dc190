package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// answer is what a person says to an event.
type answer struct {
	mode     registration.Mode
	state    registration.State
	place    int // in the waiting list; 0 outside it
	question *string
}

// open begins an act on the answer to an event: the viewer must see the event, and
// everybody else waits. It returns the event and the viewer's answer, nil if there is none.
func open(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Event, *db.Registration, error) {
	seen, err := db.FromContext(ctx).Event.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the event: %w", err)
	}
	on := rule.Target{Community: seen.CommunityID}
	ctx, err = rule.Begin(ctx, act, on)
	if err != nil {
		return nil, nil, nil, err
	}
	elsewhere, err := rule.Elsewhere(ctx, []*db.Event{seen})
	if err != nil {
		return nil, nil, nil, err
	}
	if elsewhere[id] {
		return nil, nil, nil, &rule.Refusal{Act: act, Because: rule.NotYourRole, On: on}
	}
	held, err := hold(ctx, id)
	if err != nil {
		return nil, nil, nil, err
	}
	mine, err := answerOf(ctx, id, viewer.Of(ctx).PersonID)
	return ctx, held, mine, err
}

// openOwn begins an act on the viewer's own place, or place in line, and makes everybody
// else wait; also where they see the event no more.
func openOwn(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Registration, error) {
	seen, err := db.FromContext(ctx).Registration.Get(ctx, id)
	if err != nil {
		return nil, nil, fmt.Errorf("find the registration: %w", err)
	}
	of, err := db.FromContext(ctx).Event.Get(
		rule.AsSystem(ctx, "who holds a place answers for it, whatever they see of the event"), seen.EventID)
	if err != nil {
		return nil, nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, act, rule.Target{Community: of.CommunityID, Person: seen.PersonID})
	if err != nil {
		return nil, nil, err
	}
	held, err := hold(ctx, seen.EventID)
	if err != nil {
		return nil, nil, err
	}
	mine, err := answerOf(ctx, held.ID, seen.PersonID)
	if err != nil {
		return nil, nil, err
	}
	if code := CannotCancel(held, mine, clock.Now(ctx)); code != "" {
		return nil, mine, refused(code)
	}
	return ctx, mine, nil
}

// answerOf is the person's answer to the event, nil if there is none.
func answerOf(ctx context.Context, id, person uuid.UUID) (*db.Registration, error) {
	found, err := db.FromContext(ctx).Registration.Query().
		Where(registration.EventID(id), registration.PersonID(person)).
		Only(rule.AsSystem(ctx, "one's own answer decides, whatever the token may read"))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the answer: %w", err)
	}
	return found, nil
}

// keep writes the answer, with its line in the trail.
func keep(ctx context.Context, act rule.Act, id uuid.UUID, mine *db.Registration, a answer) (*db.Registration, error) {
	kept, err := a.write(ctx, id, mine)
	if err != nil {
		return nil, err
	}
	err = trail.Keep(ctx, act, trail.Subject{Kind: "reg", ID: kept.ID, Revision: kept.Revision}, changes(mine, kept)...)
	return kept, err
}

// write writes the answer over the person's earlier one, or as their first, and lets those
// who look know.
func (a answer) write(ctx context.Context, id uuid.UUID, mine *db.Registration) (*db.Registration, error) {
	registrations := db.FromContext(ctx).Registration
	var kept *db.Registration
	var err error
	if mine == nil {
		kept, err = registrations.Create().SetEventID(id).SetPersonID(viewer.Of(ctx).PersonID).
			SetMode(a.mode).SetState(a.state).SetPlaceInQueue(a.place).SetNillableQuestion(a.question).Save(ctx)
	} else {
		kept, err = registrations.UpdateOneID(mine.ID).
			SetMode(a.mode).SetState(a.state).SetPlaceInQueue(a.place).SetNillableQuestion(a.question).
			SetAsks(registration.AsksNOTHING).AddRevision(1).Save(ctx)
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("keep the answer: %w", err), nil)
	}
	return kept, tell(ctx, id, live.Event)
}

// changes names the fields in which the answer differs from the earlier one.
func changes(before, after *db.Registration) []string {
	if before == nil {
		return []string{"state", "mode"}
	}
	var changed []string
	if before.State != after.State {
		changed = append(changed, "state")
	}
	if before.Mode != after.Mode {
		changed = append(changed, "mode")
	}
	if before.Question != after.Question {
		changed = append(changed, "question")
	}
	return changed
}
