package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// LeaveAll cancels what the person stands or is invited for at events that are not
// over; each place goes to the next in line. It is part of the act that removes the
// person, whose line in the trail it is, and which must be one that may write registrations.
func LeaveAll(ctx context.Context, person uuid.UUID) error {
	reading := rule.AsSystem(ctx, "somebody leaves for good, whoever sees what they come to")
	// In the order of ids, so that two who leave at once do not wait for each other.
	events, err := db.FromContext(ctx).Registration.Query().
		Where(registration.PersonID(person), registration.StateIn(
			registration.StateCONFIRMED, registration.StateWAITLISTED, registration.StatePENDING, registration.StateINVITED)).
		QueryEvent().
		Where(event.EndsAtGT(clock.Now(ctx)), event.StateNotIn(States(After)...)).
		Order(event.ByID()).IDs(reading)
	if err != nil {
		return fmt.Errorf("find what the person comes to: %w", err)
	}
	for _, id := range events {
		if _, err := hold(ctx, id); err != nil {
			return err
		}
		mine, err := answerOf(ctx, id, person)
		if err != nil {
			return err
		}
		if mine == nil || !stands(mine) && mine.State != registration.StateINVITED {
			continue
		}
		if err := giveBack(ctx, mine); err != nil {
			return err
		}
		gone := answer{mode: mine.Mode, state: registration.StateCANCELLED}
		if _, err := gone.write(ctx, id, mine); err != nil {
			return err
		}
	}
	return nil
}
