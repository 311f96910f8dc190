package capturing

import (
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The codes of UserErrorCode that contributions are refused with.
const (
	notInRoom    = "NOT_REGISTERED"
	notBegun     = "NOT_BEGUN"
	closed       = "EVENT_CLOSED"
	cancelled    = "CANCELLED"
	notTaken     = "NOT_TAKEN"
	withdrawn    = "WITHDRAWN"
	onlyTheirOwn = "FORBIDDEN"
)

// CannotCapture is the code that says why the event takes nothing from the viewer, empty
// where it does; rights apart. InRoom says whether they take part or run it.
func CannotCapture(e *db.Event, inRoom bool, now time.Time) string {
	if !inRoom {
		return notInRoom
	}
	switch e.State {
	case event.StateIN_PROGRESS, event.StateHELD, event.StateREVIEWING:
		return ""
	case event.StateCLOSED:
		return closed
	case event.StateCANCELLED:
		return cancelled
	case event.StateANNOUNCED:
		if !e.StartsAt.After(now) { // the clock's job has yet to say so
			return ""
		}
	}
	return notBegun
}

// CannotEdit is the code that says why the contribution cannot be edited, empty where it
// can; rights apart.
func CannotEdit(e *db.Event, c *db.Contribution) string {
	switch {
	case c.State == contribution.StateWITHDRAWN:
		return withdrawn
	case e.State == event.StateCLOSED:
		return closed
	}
	return ""
}

// CannotWithdraw is the code that says why the contribution cannot be withdrawn, empty
// where it can; rights apart.
func CannotWithdraw(c *db.Contribution) string {
	if c.State == contribution.StateWITHDRAWN {
		return withdrawn
	}
	return ""
}

// refused says the code in words.
func refused(code string) error {
	words := map[string]string{
		notInRoom: "Only those in the room contribute. Register or check in first.",
		notBegun:  "This event has not begun yet. What you write can be sent once it has.",
		closed:    "This event is closed; it takes no more contributions.",
		cancelled: "This event is cancelled.",
		withdrawn: "This contribution is withdrawn.",
	}
	return usererror.New(code, "", words[code])
}

func stale() error {
	return usererror.New("CONFLICT", "revision", "This was changed meanwhile. Read it again and repeat your edit.")
}
