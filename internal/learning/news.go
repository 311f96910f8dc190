package learning

import "github.com/google/uuid"

// The news of events. Each is enqueued by the act that makes it, in the same transaction;
// package reminding writes the letters. They hold ids alone, so that nothing of an erased
// person stays in the queue.

// Registered is the job that confirms an answer to the person: a place, a place in the
// waiting list, a request, or an invitation, as the registration stands when it is done.
type Registered struct {
	RegistrationID uuid.UUID `json:"registrationId"`
	Revision       int       `json:"revision"` // of the registration, as answered
}

// PlaceGiven is the job that tells somebody on a waiting list that they have a place.
type PlaceGiven struct {
	RegistrationID uuid.UUID `json:"registrationId"`
	Revision       int       `json:"revision"` // of the registration once confirmed
}

// EventMoved is the job that tells everybody who comes, waits or is invited of another
// time, and asks those who have a place whether they still come.
type EventMoved struct {
	EventID  uuid.UUID `json:"eventId"`
	Sequence int       `json:"sequence"` // of the event, as moved
}

// EventPostponed is the job that tells them that there will be another time.
type EventPostponed struct {
	EventID  uuid.UUID `json:"eventId"`
	Sequence int       `json:"sequence"` // of the event, as postponed
}

// EventCancelled is the job that tells them that it will not be.
type EventCancelled struct {
	EventID  uuid.UUID `json:"eventId"`
	Sequence int       `json:"sequence"` // of the event, as cancelled
}

// Kind names the job in the queue.
func (Registered) Kind() string { return "registered" }

// Kind names the job in the queue.
func (PlaceGiven) Kind() string { return "place_given" }

// Kind names the job in the queue.
func (EventMoved) Kind() string { return "event_moved" }

// Kind names the job in the queue.
func (EventPostponed) Kind() string { return "event_postponed" }

// Kind names the job in the queue.
func (EventCancelled) Kind() string { return "event_cancelled" }
