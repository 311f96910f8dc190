// Package calendar puts events into people's own calendars (RFC 5545, RFC 5546) and tells
// on which days a repeated event falls.
package calendar

import (
	"time"

	"github.com/google/uuid"
)

// Method says what the receiver should do with a calendar: RFC 5546 1.4. Without one it
// is a calendar to look at (a file or a feed).
type Method string

// The methods that the app uses.
const (
	Publish Method = "PUBLISH" // for everybody to look at; no attendees
	Request Method = "REQUEST" // an invitation or a change of it
	Cancel  Method = "CANCEL"  // what was asked for will not be
)

// Status is how certain an event is: RFC 5545 3.8.1.11.
type Status string

// The three states of an event in a calendar.
const (
	Confirmed Status = "CONFIRMED"
	Tentative Status = "TENTATIVE"
	Cancelled Status = "CANCELLED"
)

// PartStat is what an attendee has answered: RFC 5545 3.2.12.
type PartStat string

// The answers that the app knows.
const (
	NeedsAction       PartStat = "NEEDS-ACTION"
	Accepted          PartStat = "ACCEPTED"
	Declined          PartStat = "DECLINED"
	TentativeAnswered PartStat = "TENTATIVE"
)

// Calendar is one file or feed.
type Calendar struct {
	Method       Method        // none for a file or a feed to look at
	Name         string        // shown above the events
	Language     string        // BCP 47, of the name and of entries without their own
	RefreshAfter time.Duration // how long a reader may keep it, whole minutes; 0 says nothing
	Entries      []Entry
}

// Entry is one event. Its times are written in UTC.
type Entry struct {
	UID         uuid.UUID // the event's own, for its whole life: it ties all changes together
	Sequence    int       // grows with each change that matters to those who come
	Stamp       time.Time // when this was said
	Start, End  time.Time // End may be zero
	Zone        string    // IANA name of the place's zone, a hint for the reader
	Language    string
	Title       string
	Description string // plain text
	Location    string
	URL         string // https: or http:
	Status      Status
	Organiser   *Organiser
	Attendee    *Attendee
	Categories  []string

	LastModified time.Time
}

// Organiser is who invites.
type Organiser struct{ Name, Address string }

// Attendee is who is invited.
type Attendee struct {
	Name, Address string
	PartStat      PartStat
	RSVP          bool // an answer is asked for
}
