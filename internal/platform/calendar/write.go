package calendar

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/arran4/golang-ical"
)

// product is who made the file: RFC 5545 3.7.3.
const product = "-//Constellation//Constellation//EN"

// Write writes the calendar as RFC 5545 wants it: lines of at most 75 octets that end in
// CR LF, text escaped, times in UTC. A calendar that would break RFC 5546, such as an
// invitation without an organiser, is an error and writes nothing.
func Write(w io.Writer, c Calendar) error {
	out := &ics.Calendar{}
	out.SetVersion("2.0")
	out.SetProductId(product)
	out.SetCalscale("GREGORIAN")
	if c.Method != "" {
		out.SetMethod(ics.Method(c.Method))
	}
	if c.Name != "" {
		out.SetName(plain(c.Name), language(c.Language)...) // RFC 7986 5.1, and X-WR-CALNAME
	}
	if zone := commonZone(c.Entries); zone != "" {
		out.SetXWRTimezone(zone)
	}
	if minutes := int(c.RefreshAfter / time.Minute); minutes > 0 {
		every := fmt.Sprintf("PT%dM", minutes)
		out.SetRefreshInterval(every) // RFC 7986 5.7; the library's name of it holds VALUE=DURATION
		out.SetXPublishedTTL(every)
	}
	for _, entry := range c.Entries {
		event, err := event(c, entry)
		if err != nil {
			return fmt.Errorf("calendar: event %s: %w", entry.UID, err)
		}
		out.AddVEvent(event)
	}
	var text strings.Builder
	if err := out.SerializeTo(&text, ics.WithNewLineWindows); err != nil {
		return fmt.Errorf("calendar: %w", err)
	}
	if _, err := io.WriteString(w, text.String()); err != nil {
		return fmt.Errorf("calendar: %w", err)
	}
	return nil
}

// check finds what RFC 5545 3.6.1 and RFC 5546 3.2 do not allow.
func check(method Method, entry Entry) error {
	switch {
	case entry.Start.IsZero() || entry.Stamp.IsZero():
		return errors.New("it needs a start and a stamp")
	case !entry.End.IsZero() && entry.End.Before(entry.Start):
		return errors.New("it ends before it starts")
	case entry.Sequence < 0:
		return errors.New("its sequence is below zero")
	case method == Publish && entry.Attendee != nil:
		return errors.New("a published event has no attendees")
	case (method == Request || method == Cancel) && (entry.Organiser == nil || entry.Attendee == nil):
		return errors.New("it needs an organiser and an attendee")
	case method == Cancel && entry.Status != Cancelled:
		return errors.New("what is called off has the status CANCELLED")
	}
	return nil
}

// commonZone is the zone of all entries, if they have one.
func commonZone(entries []Entry) string {
	zone := ""
	for _, entry := range entries {
		if zone != "" && entry.Zone != zone {
			return ""
		}
		zone = entry.Zone
	}
	return plain(zone)
}
