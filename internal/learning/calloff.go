package learning

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// CallOffInput says which event does not take place, or not now, and why.
type CallOffInput struct {
	EventID  uuid.UUID
	Revision int    // that the viewer saw
	Reason   string // told to those who come; may be empty
}

// Postpone takes the date from an announced event. Everybody keeps their place and is told
// once; a new start, given by Edit, announces it again. Beside a CONFLICT it returns the
// event as it is now.
func Postpone(ctx context.Context, in CallOffInput) (*db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.EventPostpone, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotPostpone(held, clock.Now(ctx)); code != "" {
		return held, refused(code)
	}
	if held.Revision != in.Revision {
		return held, stale()
	}
	open := undated(lengthOf(held))
	postponed, err := db.FromContext(ctx).Event.UpdateOneID(held.ID).
		SetState(event.StatePOSTPONED).SetReason(in.Reason).SetStartsAt(open.start).SetEndsAt(open.end).
		SetDetached(held.SeriesID != nil).AddSequence(1).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("postpone the event: %w", err), nil)
	}
	if err := retime(ctx, postponed); err != nil {
		return nil, err
	}
	if err := jobs.Enqueue(ctx, EventPostponed{EventID: postponed.ID, Sequence: postponed.Sequence}); err != nil {
		return nil, err
	}
	subject := trail.Subject{Kind: "evt", ID: postponed.ID, Revision: postponed.Revision}
	if err := trail.Keep(ctx, rule.EventPostpone, subject, "reason", "starts_at", "state"); err != nil {
		return nil, err
	}
	return postponed, tell(ctx, postponed.ID, live.Event)
}

// CallOff says that the event does not take place. All who come, wait or are invited are
// told once; of a draft nobody is. In a series its time becomes an exception. Beside a
// CONFLICT it returns the event as it is now.
func CallOff(ctx context.Context, in CallOffInput) (*db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.EventCancel, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotCallOff(held, clock.Now(ctx)); code != "" {
		return held, refused(code)
	}
	if held.Revision != in.Revision {
		return held, stale()
	}
	off, err := callOff(ctx, held, in.Reason)
	if err != nil {
		return nil, err
	}
	if err := except(ctx, off); err != nil {
		return nil, err
	}
	subject := trail.Subject{Kind: "evt", ID: off.ID, Revision: off.Revision}
	return off, trail.Keep(ctx, rule.EventCancel, subject, "reason", "state")
}

// callOff cancels one event and has those who come told.
func callOff(ctx context.Context, e *db.Event, reason string) (*db.Event, error) {
	off, err := db.FromContext(ctx).Event.UpdateOneID(e.ID).
		SetState(event.StateCANCELLED).SetReason(reason).AddSequence(1).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("cancel the event: %w", err), nil)
	}
	if e.State != event.StateDRAFT {
		if err := jobs.Enqueue(ctx, EventCancelled{EventID: off.ID, Sequence: off.Sequence}); err != nil {
			return nil, err
		}
	}
	return off, tell(ctx, off.ID, live.Event)
}

// CannotEdit is the code that says why the plan of the event cannot be changed, empty
// where it can; rights apart.
func CannotEdit(e *db.Event) string {
	switch e.State {
	case event.StateCANCELLED:
		return cancelled
	case event.StateCLOSED:
		return eventOver
	}
	return ""
}

// CannotPostpone is the code that says why the event cannot be postponed, empty where it
// can; rights apart.
func CannotPostpone(e *db.Event, now time.Time) string {
	if code := closed(e, now); code != "" {
		return code
	}
	if begun(e, now) {
		return eventBegun
	}
	return ""
}

// CannotCallOff is the code that says why the event cannot be cancelled, empty where it
// can; rights apart.
func CannotCallOff(e *db.Event, now time.Time) string {
	switch {
	case e.State == event.StateCANCELLED:
		return cancelled
	case e.State != event.StateDRAFT && over(e, now):
		return eventOver
	}
	return ""
}

// begun reports whether the event is under way or over, also where the clock's job has yet
// to say so.
func begun(e *db.Event, now time.Time) bool {
	return PhaseOf(e.State) != Before || e.State == event.StateANNOUNCED && !e.StartsAt.After(now)
}
