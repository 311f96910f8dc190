package learning

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
)

// Places are taken and given back on the event's row. Every act first writes that row
// (hold), which makes all others wait until its transaction ends; then a place is taken
// by an update that finds the event only while there is one. Nothing is ever counted.

// hold makes everybody else who answers the event wait, and returns it as it is now.
func hold(ctx context.Context, id uuid.UUID) (*db.Event, error) {
	held, err := db.FromContext(ctx).Event.UpdateOneID(id).AddQueue(0).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("hold the event: %w", err)
	}
	return held, nil
}

// take gives a place or, where there is none or others wait for one, the number in the
// waiting list.
func take(ctx context.Context, id uuid.UUID, mode registration.Mode) (registration.State, int, error) {
	taken, err := confirm(ctx, id, mode, nobodyWaits(mode))
	if err != nil {
		return "", 0, err
	}
	if taken {
		return registration.StateCONFIRMED, 0, nil
	}
	queued, err := db.FromContext(ctx).Event.UpdateOneID(id).AddQueue(1).AddWaitlistedCount(1).Save(ctx)
	if err != nil {
		return "", 0, fmt.Errorf("join the waiting list: %w", err)
	}
	return registration.StateWAITLISTED, queued.Queue, nil
}

// confirm counts one more place as taken, if there is one and the conditions hold.
func confirm(ctx context.Context, id uuid.UUID, mode registration.Mode, conditions ...predicate.Event) (bool, error) {
	update := db.FromContext(ctx).Event.Update().Where(event.ID(id), hasPlace(mode)).Where(conditions...)
	count(update, mode, 1)
	changed, err := update.Save(ctx)
	if err != nil {
		return false, fmt.Errorf("take a place: %w", err)
	}
	return changed == 1, nil
}

// giveBack frees what the registration holds, and gives a freed place to the next in line.
func giveBack(ctx context.Context, mine *db.Registration) error {
	update := db.FromContext(ctx).Event.Update().Where(event.ID(mine.EventID))
	switch mine.State {
	case registration.StateWAITLISTED:
		update.AddWaitlistedCount(-1)
	case registration.StateCONFIRMED:
		count(update, mine.Mode, -1)
	default:
		return nil
	}
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("give the place back: %w", err)
	}
	if mine.State == registration.StateCONFIRMED {
		_, err := promote(ctx, mine.EventID, mine.Mode)
		return err
	}
	return nil
}

// promote confirms the first in the waiting list, if there is a place, has them told and
// asks whether they still come. It reports whether it did.
func promote(ctx context.Context, id uuid.UUID, mode registration.Mode) (bool, error) {
	registrations := db.FromContext(ctx).Registration
	next, err := registrations.Query().
		Where(registration.EventID(id), registration.ModeEQ(mode), registration.StateEQ(registration.StateWAITLISTED)).
		Order(registration.ByPlaceInQueue()).
		First(rule.AsSystem(ctx, "the next in line is found whoever gave the place back"))
	if db.IsNotFound(err) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("find the next in line: %w", err)
	}
	free, err := confirm(ctx, id, mode)
	if err != nil || !free {
		return false, err
	}
	if err := db.FromContext(ctx).Event.Update().Where(event.ID(id)).AddWaitlistedCount(-1).Exec(ctx); err != nil {
		return false, fmt.Errorf("shorten the waiting list: %w", err)
	}
	err = registrations.UpdateOneID(next.ID).Where(registration.StateEQ(registration.StateWAITLISTED)).
		SetState(registration.StateCONFIRMED).SetPlaceInQueue(0).
		SetAsks(registration.AsksPLACE).SetAskedAt(clock.Now(ctx)).AddRevision(1).Exec(ctx)
	if err != nil {
		return false, fmt.Errorf("confirm the next in line: %w", err)
	}
	return true, jobs.Enqueue(ctx, PlaceGiven{RegistrationID: next.ID, Revision: next.Revision + 1})
}

func count(update *db.EventUpdate, mode registration.Mode, change int) {
	if mode == registration.ModeONLINE {
		update.AddOnlineConfirmedCount(change)
		return
	}
	update.AddConfirmedCount(change)
}

// hasPlace holds for events with a place left in the mode.
func hasPlace(mode registration.Mode) predicate.Event {
	capacity, confirmed := event.FieldCapacity, event.FieldConfirmedCount
	if mode == registration.ModeONLINE {
		capacity, confirmed = event.FieldOnlineCapacity, event.FieldOnlineConfirmedCount
	}
	return func(s *sql.Selector) {
		s.Where(sql.Or(sql.IsNull(s.C(capacity)), sql.ColumnsLT(s.C(confirmed), s.C(capacity))))
	}
}

// nobodyWaits holds for events whose waiting list for the mode is empty.
func nobodyWaits(mode registration.Mode) predicate.Event {
	return func(s *sql.Selector) {
		waiting := sql.Table(registration.Table).As("waiting")
		s.Where(sql.NotExists(sql.Dialect(s.Dialect()).Select(waiting.C(registration.FieldID)).From(waiting).Where(sql.And(
			sql.ColumnsEQ(waiting.C(registration.FieldEventID), s.C(event.FieldID)),
			sql.EQ(waiting.C(registration.FieldMode), mode),
			sql.EQ(waiting.C(registration.FieldState), registration.StateWAITLISTED)))))
	}
}
