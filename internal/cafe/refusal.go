package cafe

import (
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The codes of UserErrorCode that the acts of a café are refused with.
const (
	notBegun  = "NOT_BEGUN"
	closed    = "EVENT_CLOSED"
	cancelled = "CANCELLED"
	begun     = "ALREADY_BEGUN"
)

// CannotSet is the code that says why a session of the event cannot be made a café,
// empty where it can; rights apart.
func CannotSet(e *db.Event) string {
	switch e.State {
	case event.StateCLOSED:
		return closed
	case event.StateCANCELLED:
		return cancelled
	}
	return ""
}

// CannotStart is the code that says why the round cannot start, empty where it can;
// rights apart.
func CannotStart(e *db.Event, round *db.CafeRound, now time.Time) string {
	switch {
	case e.State == event.StateCLOSED:
		return closed
	case e.State == event.StateCANCELLED:
		return cancelled
	case e.State == event.StateDRAFT, e.State == event.StatePOSTPONED, e.State == event.StateANNOUNCED && e.StartsAt.After(now):
		return notBegun
	case round.State != caferound.StatePLANNED:
		return begun
	}
	return ""
}

// refused says the code in words.
func refused(code string) error {
	words := map[string]string{
		notBegun:  "The event has not begun yet. Start it first.",
		closed:    "This event is closed.",
		cancelled: "This event is cancelled.",
		begun:     "This round has begun already.",
	}
	return usererror.New(code, "", words[code])
}
