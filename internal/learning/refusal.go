package learning

import (
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The codes of UserErrorCode that answers to an event are refused with.
const (
	notAnnounced      = "NOT_ANNOUNCED"
	alreadyAnnounced  = "ALREADY_ANNOUNCED"
	cancelled         = "CANCELLED"
	eventOver         = "EVENT_OVER"
	byInvitation      = "BY_INVITATION"
	alreadyRegistered = "ALREADY_REGISTERED"
	notRegistered     = "NOT_REGISTERED"
	archived          = "ARCHIVED"
	notBegun          = "NOT_BEGUN"
	eventClosed       = "EVENT_CLOSED"
	eventBegun        = "EVENT_BEGUN"
	tooEarly          = "TOO_EARLY"
	notPending        = "NOT_PENDING"
	undecided         = "NO_DATE"
	inSeries          = "IN_SERIES"
	notInSeries       = "NOT_IN_SERIES"
)

// CannotRegister is the code that says why the person whose answer is mine (nil where
// there is none) cannot register, empty where they can; rights apart. Alive says whether
// the event's community is. Who is registered may still register in the other mode.
func CannotRegister(e *db.Event, alive bool, mine *db.Registration, now time.Time) string {
	if code := closed(e, now); code != "" {
		return code
	}
	if !alive {
		return archived
	}
	if e.Admission == event.AdmissionBY_INVITATION && mine == nil {
		return byInvitation
	}
	if mine != nil && stands(mine) {
		return alreadyRegistered
	}
	return ""
}

// CannotDecline is the code that says why the person cannot say that they do not come,
// empty where they can; rights apart. A full event and a postponed one still hear it.
func CannotDecline(e *db.Event, mine *db.Registration, now time.Time) string {
	if code := closed(e, now); code != "" && e.State != event.StatePOSTPONED {
		return code
	}
	if e.Admission == event.AdmissionBY_INVITATION && mine == nil {
		return byInvitation
	}
	return ""
}

// CannotCancel is the code that says why the registration cannot be given back, empty
// where it can; rights apart.
func CannotCancel(e *db.Event, mine *db.Registration, now time.Time) string {
	switch {
	case e.State == event.StateCANCELLED:
		return cancelled
	case over(e, now):
		return eventOver
	case !stands(mine):
		return notRegistered
	}
	return ""
}

// CannotAnnounce is the code that says why the event cannot be announced, empty where
// it can; rights and what is missing in it apart. A postponed one is announced again.
func CannotAnnounce(e *db.Event) string {
	switch {
	case e.State == event.StateDRAFT, e.State == event.StatePOSTPONED:
		return ""
	case e.State == event.StateCANCELLED:
		return cancelled
	case PhaseOf(e.State) == After:
		return eventOver
	}
	return alreadyAnnounced
}

// closed is the code that says why an event takes no registrations.
func closed(e *db.Event, now time.Time) string {
	switch {
	case e.State == event.StateCANCELLED:
		return cancelled
	case e.State == event.StateDRAFT, e.State == event.StatePOSTPONED:
		return notAnnounced
	case over(e, now):
		return eventOver
	}
	return ""
}

// stands reports whether the person holds a place, waits for one, or for approval.
func stands(r *db.Registration) bool {
	switch r.State {
	case registration.StateCONFIRMED, registration.StateWAITLISTED, registration.StatePENDING:
		return true
	}
	return false
}

// refused says the code in words.
func refused(code string) error {
	words := map[string]string{
		notAnnounced:      "This event has no fixed date yet. Wait until it is announced.",
		alreadyAnnounced:  "This event is announced already.",
		cancelled:         "This event is cancelled.",
		eventOver:         "This event is over.",
		archived:          "The community of this event is archived. See the community that looks after what it published.",
		byInvitation:      "This event is for those who were invited. Ask its community for an invitation.",
		alreadyRegistered: "You are registered already.",
		notRegistered:     "You hold no place at this event. Register first, or use the code on the wall.",
		notBegun:          "This event has not begun. Come back when it does.",
		eventBegun:        "This event has begun; that part of its plan stays.",
		tooEarly:          "It is too early to begin this event. Begin it on its day.",
		notPending:        "This registration waits for no answer.",
		undecided:         "This event has no date yet. Say when it starts first.",
		inSeries:          "This event belongs to a series already.",
		notInSeries:       "This event belongs to no series.",
		eventClosed:       "This event is closed; nothing of it changes any more.",
	}
	return usererror.New(code, "", words[code])
}
