package learning

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// RegisterInput says who wants to come to what, and how.
type RegisterInput struct {
	EventID  uuid.UUID
	Mode     *registration.Mode // nil: what the event has; the room where it has both
	Question *string            // what the person wants to ask at the event
}

// Register confirms the viewer while there are places, else puts them at the end of the
// waiting list. Registering in the other mode gives the first place back. Of somebody
// registered already it returns the registration beside the error.
func Register(ctx context.Context, in RegisterInput) (*db.Registration, error) {
	ctx, held, mine, err := open(ctx, rule.EventRegister, in.EventID)
	if err != nil {
		return nil, err
	}
	mode, err := modeAt(held, mine, in.Mode)
	if err != nil {
		return nil, err
	}
	moves := mine != nil && stands(mine) && mine.Mode != mode
	gone, err := Archived(ctx, []*db.Event{held})
	if err != nil {
		return nil, err
	}
	code := CannotRegister(held, !gone[held.CommunityID], mine, clock.Now(ctx))
	if code != "" && (code != alreadyRegistered || !moves) {
		return mine, refused(code)
	}
	given := answer{mode: mode, state: registration.StatePENDING, question: in.Question}
	if moves {
		if err := giveBack(ctx, mine); err != nil {
			return nil, err
		}
	}
	if !waitsForApproval(held, mine) {
		if given.state, given.place, err = take(ctx, held.ID, mode); err != nil {
			return nil, err
		}
	}
	registered, err := keep(ctx, rule.EventRegister, held.ID, mine, given)
	if err != nil {
		return nil, err
	}
	return registered, jobs.Enqueue(ctx, Registered{RegistrationID: registered.ID, Revision: registered.Revision})
}

// waitsForApproval reports whether the team has yet to approve the person. Who holds a
// place or waits for one was approved, and who was invited needs no approval.
func waitsForApproval(e *db.Event, mine *db.Registration) bool {
	if e.Admission != event.AdmissionON_APPROVAL {
		return false
	}
	if mine == nil {
		return true
	}
	switch mine.State {
	case registration.StateCONFIRMED, registration.StateWAITLISTED, registration.StateINVITED:
		return false
	}
	return true
}

// modeAt is the mode asked for, if the event has it; unless asked, the one of the
// standing registration, else the room, else online.
func modeAt(e *db.Event, mine *db.Registration, asked *registration.Mode) (registration.Mode, error) {
	inPerson, online := e.Place != "" || e.Link == "", e.Link != ""
	switch {
	case asked == nil && mine != nil && stands(mine):
		return mine.Mode, nil
	case asked == nil && inPerson:
		return registration.ModeIN_PERSON, nil
	case asked == nil:
		return registration.ModeONLINE, nil
	case *asked == registration.ModeIN_PERSON && !inPerson:
		return "", usererror.New("INVALID", "mode", "This event is only online. Register to take part online.")
	case *asked == registration.ModeONLINE && !online:
		return "", usererror.New("INVALID", "mode", "This event is only in the room. Register to come in person.")
	}
	return *asked, nil
}
