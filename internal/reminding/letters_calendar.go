package reminding

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// invitation puts the event of the registration into the reader's calendar, or changes
// the entry that is there.
func (l Letters) invitation(ctx context.Context, to *reader, mine *db.Registration) (mail.Calendar, error) {
	return l.enclosed(ctx, to, mine, calendar.Request, calendar.Confirmed)
}

// removal takes the event out of the reader's calendar.
func (l Letters) removal(ctx context.Context, to *reader, mine *db.Registration) (mail.Calendar, error) {
	return l.enclosed(ctx, to, mine, calendar.Cancel, calendar.Cancelled)
}

// enclosed is nothing where no address can be named as who invites.
func (l Letters) enclosed(ctx context.Context, to *reader, mine *db.Registration, method calendar.Method, status calendar.Status) (mail.Calendar, error) {
	if l.From == "" {
		return mail.Calendar{}, nil
	}
	of := mine.Edges.Event
	entry := House{BaseURL: l.BaseURL}.entry(of, mine)
	entry.Stamp, entry.Status = clock.Now(ctx), status
	entry.Organiser = &calendar.Organiser{Name: of.Edges.Community.Name, Address: l.From}
	entry.Attendee = &calendar.Attendee{Name: to.person.Name, Address: to.address, PartStat: answered(mine)}
	if unset(entry.Start) { // postponed: the entry goes by its UID, but must have a start
		entry.Start, entry.End = entry.Stamp.Truncate(time.Minute), time.Time{}
	}
	var text strings.Builder
	err := calendar.Write(&text, calendar.Calendar{Method: method, Language: to.person.Language, Entries: []calendar.Entry{entry}})
	if err != nil {
		return mail.Calendar{}, fmt.Errorf("write the calendar entry: %w", err)
	}
	return mail.Calendar{Method: string(method), Text: text.String()}, nil
}

// answered is the registration as calendars know it.
func answered(mine *db.Registration) calendar.PartStat {
	switch mine.State {
	case registration.StateCONFIRMED:
		return calendar.Accepted
	case registration.StateWAITLISTED, registration.StatePENDING:
		return calendar.TentativeAnswered
	case registration.StateDECLINED, registration.StateCANCELLED:
		return calendar.Declined
	}
	return calendar.NeedsAction
}
