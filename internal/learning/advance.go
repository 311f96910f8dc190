package learning

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// Clock is the job that runs every minute so that events begin and end by the clock.
type Clock struct{}

// Kind names the job in the queue.
func (Clock) Kind() string { return "event_clock" }

// Advance lets announced events begin at their start and be held at their end. Each
// step is one conditional update, so that several instances may run it at once.
func Advance(ctx context.Context) (begun, held int, err error) {
	ctx = rule.AsSystem(ctx, "the clock moves events on")
	now, events := clock.Now(ctx), db.FromContext(ctx).Event
	held, err = events.Update().
		Where(event.StateIn(event.StateANNOUNCED, event.StateIN_PROGRESS), event.EndsAtLTE(now)).
		SetState(event.StateHELD).SetHeldAt(now).Save(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("end events: %w", err)
	}
	begun, err = events.Update().
		Where(event.StateEQ(event.StateANNOUNCED), event.StartsAtLTE(now)).
		SetState(event.StateIN_PROGRESS).SetBegunAt(now).Save(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("begin events: %w", err)
	}
	return begun, held, nil
}
