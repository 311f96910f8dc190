package reviewing

import (
	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The codes of UserErrorCode that looking back is refused with.
const (
	notBegun      = "NOT_BEGUN"
	cancelled     = "CANCELLED"
	eventClosed   = "EVENT_CLOSED"
	reviewOpen    = "REVIEW_OPEN"
	reviewClosed  = "REVIEW_CLOSED"
	reviewMissing = "REVIEW_MISSING"
	unattended    = "ATTENDANCE_MISSING"
	notThere      = "NOT_REGISTERED"

	reviewTogether = "REVIEW_TOGETHER"
	nobodyMissing  = "NOBODY_MISSING"
	askedToday     = "ASKED_TODAY"
)

// CannotSay is the code that says why nobody can say key learnings, or open a review of
// the event, empty where they can; rights apart.
func CannotSay(e *db.Event) string {
	switch e.State {
	case event.StateIN_PROGRESS, event.StateHELD, event.StateREVIEWING:
		return ""
	case event.StateCLOSED:
		return eventClosed
	case event.StateCANCELLED:
		return cancelled
	}
	return notBegun
}

// CannotOpen is the code that says why a review cannot be opened; review is nil where
// there is none yet.
func CannotOpen(e *db.Event, review *db.AfterActionReview) string {
	if code := CannotSay(e); code != "" {
		return code
	}
	if review == nil || review.State == afteractionreview.StateWAIVED {
		return ""
	}
	if review.State == afteractionreview.StateCLOSED {
		return reviewClosed
	}
	return reviewOpen
}

// CannotWaive is the code that says why nobody can say why the event is not looked back on;
// review is nil where there is none yet. One that was closed stays.
func CannotWaive(e *db.Event, review *db.AfterActionReview) string {
	if code := CannotSay(e); code != "" {
		return code
	}
	if review != nil && review.State == afteractionreview.StateCLOSED {
		return reviewClosed
	}
	return ""
}

// CannotWrite is the code that says why nothing can be written down of what the review
// found: together it is written while the review is open; one by one also from the answers,
// which are shown once it is closed, until the event is closed too.
func CannotWrite(e *db.Event, review *db.AfterActionReview) string {
	switch {
	case review.State == afteractionreview.StateOPEN:
		return ""
	case e.State == event.StateCLOSED:
		return eventClosed
	case review.State == afteractionreview.StateCLOSED && review.Way == afteractionreview.WayONE_BY_ONE:
		return ""
	}
	return reviewClosed
}

// CannotClose is the code that says why the event cannot be closed: who came is to be
// confirmed, and the review closed or waived.
func CannotClose(e *db.Event, review *db.AfterActionReview) string {
	switch e.State {
	case event.StateHELD, event.StateREVIEWING:
	case event.StateCLOSED:
		return eventClosed
	case event.StateCANCELLED:
		return cancelled
	default:
		return notBegun
	}
	switch {
	case e.AttendanceConfirmedAt == nil:
		return unattended
	case review == nil:
		return reviewMissing
	case review.State == afteractionreview.StateOPEN:
		return reviewOpen
	}
	return ""
}

// CannotSteer is the code that says why the review can be neither extended nor closed.
func CannotSteer(review *db.AfterActionReview) string {
	if review.State != afteractionreview.StateOPEN {
		return reviewClosed
	}
	return ""
}

// refused says the code in words.
func refused(code string) error {
	words := map[string]string{
		notBegun:      "This event has not taken place yet. Come back when it has.",
		cancelled:     "This event is cancelled.",
		eventClosed:   "This event is closed; nothing of it changes any more.",
		reviewOpen:    "The review of this event is open. Close it first.",
		reviewClosed:  "The review of this event is not open.",
		reviewMissing: "Look back at the event first, or say why you do not.",
		unattended:    "Say first who came.",
		notThere:      "The review asks those who came.",

		reviewTogether: "This review is done together; nobody answers it alone.",
		nobodyMissing:  "Everybody who came has answered.",
		askedToday:     "They were asked less than a day ago. Remind them tomorrow.",
	}
	return usererror.New(code, "", words[code])
}

func stale() error {
	return usererror.New("CONFLICT", "revision", "Somebody changed this meanwhile. Read it again and repeat.")
}
