package toolbox

import (
	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The codes of UserErrorCode that acts with tools are refused with.
const (
	archived      = "ARCHIVED"
	cancelled     = "CANCELLED"
	conflict      = "CONFLICT"
	eventOver     = "EVENT_OVER"
	forbidden     = "FORBIDDEN"
	invalid       = "INVALID"
	notRegistered = "NOT_REGISTERED"
	required      = "REQUIRED"
	tooLong       = "TOO_LONG"
)

// CannotUse is the code that says why no tool can be put on the event's agenda, empty
// where one can; rights apart. After the event one can still look back together.
func CannotUse(e *db.Event) string {
	switch e.State {
	case event.StateCANCELLED:
		return cancelled
	case event.StateCLOSED:
		return eventOver
	}
	return ""
}

// CannotFill is the code that says why no sheet of the event can be filled in, empty
// where one can; rights apart. TakesPart says whether the viewer does, or runs the event.
func CannotFill(e *db.Event, takesPart bool) string {
	switch {
	case e.State == event.StateCANCELLED:
		return cancelled
	case e.State == event.StateCLOSED:
		return eventOver
	case !takesPart:
		return notRegistered
	}
	return ""
}

// refused says the code in words.
func refused(code string) error {
	words := map[string]string{
		archived:      "This community is archived; its tools stay as they are.",
		cancelled:     "This event is cancelled.",
		conflict:      "Somebody saved this since you read it. Read it again, then save what is still yours.",
		eventOver:     "This event is closed; its agenda and its sheets stay as they are.",
		forbidden:     "This sheet is somebody else's. Open your own.",
		notRegistered: "Those who take part fill in the sheets. Register for the event, or check in.",
	}
	return usererror.New(code, "", words[code])
}
