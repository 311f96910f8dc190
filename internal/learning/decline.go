package learning

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// DeclineInput says what the viewer does not come to.
type DeclineInput struct{ EventID uuid.UUID }

// Decline says that the viewer does not come; a place they had goes to the next in
// line. Said again, nothing changes.
func Decline(ctx context.Context, in DeclineInput) (*db.Registration, error) {
	ctx, held, mine, err := open(ctx, rule.EventDecline, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotDecline(held, mine, clock.Now(ctx)); code != "" {
		return mine, refused(code)
	}
	if mine != nil && mine.State == registration.StateDECLINED {
		return mine, nil
	}
	mode, err := modeAt(held, nil, nil)
	if err != nil {
		return nil, err
	}
	if mine != nil {
		mode = mine.Mode
		if err := giveBack(ctx, mine); err != nil {
			return nil, err
		}
	}
	return keep(ctx, rule.EventDecline, held.ID, mine, answer{mode: mode, state: registration.StateDECLINED})
}

// CancelInput says which place is given back.
type CancelInput struct{ RegistrationID uuid.UUID }

// Cancel gives the viewer's place back; it goes to the next in line at once.
func Cancel(ctx context.Context, in CancelInput) (*db.Registration, error) {
	ctx, mine, err := openOwn(ctx, rule.RegistrationCancel, in.RegistrationID)
	if err != nil {
		return mine, err
	}
	if err := giveBack(ctx, mine); err != nil {
		return nil, err
	}
	return keep(ctx, rule.RegistrationCancel, mine.EventID, mine,
		answer{mode: mine.Mode, state: registration.StateCANCELLED})
}
