package learning

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// ApproveInput is what those who run an event answer somebody who asked to come.
type ApproveInput struct {
	RegistrationID uuid.UUID
	Approve        bool
}

// Approve gives who asked to come a place, or the next number in line; or says that they
// cannot be admitted. They are told.
func Approve(ctx context.Context, in ApproveInput) (*db.Registration, error) {
	seen, err := db.FromContext(ctx).Registration.Get(ctx, in.RegistrationID)
	if err != nil {
		return nil, fmt.Errorf("find the registration: %w", err)
	}
	ctx, held, err := takeUp(ctx, rule.RegistrationAnswer, seen.EventID)
	if err != nil {
		return nil, err
	}
	asked, err := answerOf(ctx, held.ID, seen.PersonID)
	if err != nil {
		return nil, err
	}
	if code := CannotApprove(held, asked, clock.Now(ctx)); code != "" {
		return asked, refused(code)
	}
	var answered *db.Registration
	if in.Approve {
		answered, err = approve(ctx, asked)
	} else {
		answered, err = turnDown(ctx, asked)
	}
	if err != nil {
		return nil, err
	}
	subject := trail.Subject{Kind: "reg", ID: answered.ID, Revision: answered.Revision}
	if err := trail.Keep(ctx, rule.RegistrationAnswer, subject, "state"); err != nil {
		return nil, err
	}
	return answered, tell(ctx, held.ID, live.Event)
}

// CannotApprove is the code that says why the registration cannot be answered, empty
// where it can; rights apart.
func CannotApprove(e *db.Event, asked *db.Registration, now time.Time) string {
	switch {
	case e.State == event.StateCANCELLED:
		return cancelled
	case over(e, now):
		return eventOver
	case asked.State != registration.StatePENDING:
		return notPending
	}
	return ""
}

func approve(ctx context.Context, asked *db.Registration) (*db.Registration, error) {
	state, place, err := take(ctx, asked.EventID, asked.Mode)
	if err != nil {
		return nil, err
	}
	return answerRequest(ctx, asked, state, place)
}

func turnDown(ctx context.Context, asked *db.Registration) (*db.Registration, error) {
	return answerRequest(ctx, asked, registration.StateCANCELLED, 0)
}

func answerRequest(ctx context.Context, asked *db.Registration, state registration.State, place int) (*db.Registration, error) {
	answered, err := db.FromContext(ctx).Registration.UpdateOneID(asked.ID).
		SetState(state).SetPlaceInQueue(place).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("answer the request: %w", err)
	}
	return answered, jobs.Enqueue(ctx, Registered{RegistrationID: answered.ID, Revision: answered.Revision})
}
