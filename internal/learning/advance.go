package learning

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// Clock is the job that runs every minute so that events begin and end by the clock.
type Clock struct{}

// Kind names the job in the queue.
func (Clock) Kind() string { return "event_clock" }

// Advance lets announced events begin at their start and be held at their end, and tells
// those who look at them. Each step is one conditional update, so that several instances
// may run it at once.
func Advance(ctx context.Context) (begun, held int, err error) {
	ctx = rule.AsSystem(ctx, "the clock moves events on")
	now := clock.Now(ctx)
	held, err = moveOn(ctx, func(e *db.EventUpdate) { e.SetState(event.StateHELD).SetHeldAt(now) },
		event.StateIn(event.StateANNOUNCED, event.StateIN_PROGRESS), event.EndsAtLTE(now))
	if err != nil {
		return 0, 0, fmt.Errorf("end events: %w", err)
	}
	begun, err = moveOn(ctx, func(e *db.EventUpdate) { e.SetState(event.StateIN_PROGRESS).SetBegunAt(now) },
		event.StateEQ(event.StateANNOUNCED), event.StartsAtLTE(now))
	if err != nil {
		return 0, 0, fmt.Errorf("begin events: %w", err)
	}
	return begun, held, nil
}

// movedAtOnce is how many events one statement moves on.
const movedAtOnce = 500

// moveOn takes the step with all events for which it is time.
func moveOn(ctx context.Context, step func(*db.EventUpdate), due ...predicate.Event) (moved int, err error) {
	events := db.FromContext(ctx).Event
	for {
		ids, err := events.Query().Where(due...).Order(event.ByID()).Limit(movedAtOnce).IDs(ctx)
		if err != nil || len(ids) == 0 {
			return moved, err
		}
		update := events.Update().Where(event.IDIn(ids...)).Where(due...)
		step(update)
		changed, err := update.Save(ctx)
		if err != nil {
			return moved, err
		}
		moved += changed
		for _, id := range ids {
			if err := tell(ctx, id, live.Event); err != nil {
				return moved, err
			}
		}
	}
}
