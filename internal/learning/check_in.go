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
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The time around an event in which people can say that they are there.
const (
	doorsOpen  = time.Hour      // before the start
	doorsClose = 12 * time.Hour // after the end
)

// CheckInInput says where the viewer is. The code is the one on the wall: without it only
// who holds a place can say that they are there.
type CheckInInput struct {
	EventID uuid.UUID
	Code    *string
	Mode    *registration.Mode // nil: as registered, else in the room
}

// CheckIn says that the viewer is there. Said again, nothing changes.
func CheckIn(ctx context.Context, in CheckInInput) (*db.Registration, error) {
	ctx, held, mine, err := open(ctx, rule.EventCheckIn, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotCheckIn(held, mine, clock.Now(ctx)); code != "" && (code != notRegistered || !in.knows(held)) {
		if code == notRegistered && in.Code != nil {
			return mine, usererror.New("NOT_FOUND", "code", "This is not the event's code. Read it again from the wall.")
		}
		return mine, refused(code)
	}
	if mine != nil && came(mine) {
		return mine, nil
	}
	mode, err := in.mode(held, mine)
	if err != nil {
		return mine, err
	}
	if err := (WalkIn{Mode: mode}).seat(ctx, held.ID, viewer.Of(ctx).PersonID, mine); err != nil {
		return nil, err
	}
	there, err := answerOf(ctx, held.ID, viewer.Of(ctx).PersonID)
	if err != nil {
		return nil, err
	}
	subject := trail.Subject{Kind: "reg", ID: there.ID, Revision: there.Revision}
	if err := trail.Keep(ctx, rule.EventCheckIn, subject, "attendance"); err != nil {
		return nil, err
	}
	return there, tell(ctx, held.ID, live.Event)
}

// CannotCheckIn is the code that says why the person cannot say that they are there, empty
// where they can; rights apart, and the code on the wall, which stands for a place.
func CannotCheckIn(e *db.Event, mine *db.Registration, now time.Time) string {
	switch {
	case e.State == event.StateCANCELLED:
		return cancelled
	case e.State == event.StateDRAFT, e.State == event.StatePOSTPONED:
		return notAnnounced
	case e.State == event.StateCLOSED:
		return eventClosed
	case now.After(e.EndsAt.Add(doorsClose)):
		return eventOver
	case e.State == event.StateANNOUNCED && now.Before(e.StartsAt.Add(-doorsOpen)):
		return notBegun
	case mine == nil, mine.State != registration.StateCONFIRMED && !came(mine):
		return notRegistered
	}
	return ""
}

func (in CheckInInput) knows(e *db.Event) bool {
	return in.Code != nil && e.Code != nil && ReadCode(*in.Code) == *e.Code
}

// mode is the place that the person holds, which is changed by registering anew; else what
// they say, as far as the event has it.
func (in CheckInInput) mode(e *db.Event, mine *db.Registration) (registration.Mode, error) {
	if mine != nil && mine.State == registration.StateCONFIRMED {
		return mine.Mode, nil
	}
	return modeAt(e, mine, in.Mode)
}

// came reports whether the person was there.
func came(r *db.Registration) bool {
	return r.Attendance == registration.AttendancePRESENT || r.Attendance == registration.AttendanceREMOTE
}

// ByCode is the event that the code on the wall opens; NOT_FOUND where there is none.
func ByCode(ctx context.Context, code string) (*db.Event, error) {
	found, err := db.FromContext(ctx).Event.Query().
		Where(event.Code(ReadCode(code)), event.StateNotIn(event.StateDRAFT)).
		Only(rule.AsSystem(ctx, "the code opens the door to its event, whoever comes"))
	if db.IsNotFound(err) {
		return nil, errNoDoor
	}
	if err != nil {
		return nil, fmt.Errorf("find the event of a code: %w", err)
	}
	return found, nil
}

var errNoDoor = usererror.New("NOT_FOUND", "code", "No event has this code. Read it again: it has letters and digits only.")
