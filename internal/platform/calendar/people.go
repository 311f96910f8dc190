package calendar

import (
	"fmt"
	"net/mail"
	"strconv"
	"strings"

	"github.com/arran4/golang-ical"
)

func addPeople(out *ics.VEvent, entry Entry) error {
	if entry.Organiser != nil {
		address, err := mailto(entry.Organiser.Address)
		if err != nil {
			return fmt.Errorf("organiser: %w", err)
		}
		out.AddProperty(named(ics.ComponentPropertyOrganizer, entry.Organiser.Name), address)
	}
	if entry.Attendee != nil {
		address, err := mailto(entry.Attendee.Address)
		if err != nil {
			return fmt.Errorf("attendee: %w", err)
		}
		out.AddProperty(named(ics.ComponentPropertyAttendee, entry.Attendee.Name), address, attendance(*entry.Attendee)...)
	}
	return nil
}

func attendance(attendee Attendee) []ics.PropertyParameter {
	return []ics.PropertyParameter{
		ics.CalendarUserTypeIndividual,
		ics.ParticipationRoleReqParticipant,
		&ics.KeyValues{Key: string(ics.ParameterParticipationStatus), Value: []string{first(string(attendee.PartStat), string(NeedsAction))}},
		&ics.KeyValues{Key: string(ics.ParameterRsvp), Value: []string{strings.ToUpper(strconv.FormatBool(attendee.RSVP))}},
	}
}

// named is the property with its CN parameter. The parameter stands in the property's
// name because the library escapes parameters with backslashes, which no reader undoes:
// "Dato' Lim, Mei" would become "Dato\' Lim\, Mei". RFC 5545 3.2 quotes instead, and
// RFC 6868 says how to write a quotation mark inside.
func named(property ics.ComponentProperty, name string) ics.ComponentProperty {
	name = strings.TrimSpace(plain(name))
	if name == "" {
		return property
	}
	quoted := strings.NewReplacer("^", "^^", `"`, "^'", "\n", " ").Replace(name)
	return property + ics.ComponentProperty(`;CN="`+quoted+`"`)
}

// mailto is the address as a calendar address: RFC 5545 3.3.3.
func mailto(address string) (string, error) {
	parsed, err := mail.ParseAddress(address)
	if err != nil || parsed.Address != address || strings.ContainsAny(address, "\",;\\ \t\r\n") {
		return "", fmt.Errorf("%q is not a plain mail address", address)
	}
	return "mailto:" + address, nil
}
