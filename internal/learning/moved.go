package learning

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
)

// askAgain asks all who answered that they come to a moved event whether they still do.
// They keep their places meanwhile. Each is told once, with those who are invited.
func askAgain(ctx context.Context, moved *db.Event) error {
	err := db.FromContext(ctx).Registration.Update().
		Where(registration.EventID(moved.ID), registration.StateIn(registration.StateCONFIRMED, registration.StateWAITLISTED, registration.StatePENDING)).
		SetAsks(registration.AsksMOVED).SetAskedAt(clock.Now(ctx)).ClearReconfirmedAt().
		ClearRemindedDayAt().ClearRemindedHourAt().AddRevision(1).Exec(ctx)
	if err != nil {
		return fmt.Errorf("ask who comes again: %w", err)
	}
	return jobs.Enqueue(ctx, EventMoved{EventID: moved.ID, Sequence: moved.Sequence})
}

// admit lets in those for whom the edit makes room: all who waited for approval where none
// is needed any more, and as many of the waiting lists as there are places now.
func (in EditInput) admit(ctx context.Context, e *db.Event) error {
	if e.State == event.StateDRAFT || over(e, clock.Now(ctx)) {
		return nil
	}
	if to, said := in.Admission.Get(); said && to == event.AdmissionOPEN {
		if err := admitAll(ctx, e); err != nil {
			return err
		}
	}
	if !in.Capacity.Set && !in.OnlineCapacity.Set {
		return nil
	}
	for _, mode := range []registration.Mode{registration.ModeIN_PERSON, registration.ModeONLINE} {
		for more := true; more; {
			var err error
			if more, err = promote(ctx, e.ID, mode); err != nil {
				return err
			}
		}
	}
	return nil
}

// admitAll approves those who wait for approval, in the order in which they asked.
func admitAll(ctx context.Context, e *db.Event) error {
	pending, err := db.FromContext(ctx).Registration.Query().
		Where(registration.EventID(e.ID), registration.StateEQ(registration.StatePENDING)).
		Order(registration.ByID()).All(rule.AsSystem(ctx, "whoever waits for approval gets it"))
	if err != nil {
		return fmt.Errorf("find who waits for approval: %w", err)
	}
	for _, one := range pending {
		if _, err := approve(ctx, one); err != nil {
			return err
		}
	}
	return nil
}
