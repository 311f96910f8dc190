// Package reminding keeps people in the picture about the events they come to: it writes
// when something changes or is near, takes their answer from the letter, puts events into
// their calendars, and lets them say which letters they want.
package reminding

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// Letters writes to people about the events they come to. The jobs hold ids alone, so
// that nothing of an erased person stays in the queue.
type Letters struct {
	Database *database.Database
	Sender   mail.Sender
	BaseURL  string // where people find the house, without a slash at the end
	From     string // the address letters come from, which calendars show as who invites; may be empty
}

const writing = "the letter is written for the person it goes to"

// send sends the sheet under a name that is the same whenever it is sent again. Each
// letter of a topic says how to stop them.
func (l Letters) send(ctx context.Context, to *reader, sheet letter.Letter, name string) error {
	stop, err := l.stop(ctx, to)
	if err != nil {
		return err
	}
	sheet.House, sheet.Language, sheet.Stop = l.BaseURL, to.say("en", "ms"), stop
	message, err := sheet.Message(to.address, name)
	if err != nil {
		return err
	}
	return l.Sender.Send(ctx, message)
}

// eventPage is where the reader finds the event: a guest comes by the door of the event.
func (l Letters) eventPage(to *reader, of *db.Event) string {
	if to.guest() && of.Code != nil {
		return l.BaseURL + "/e/" + url.PathEscape(*of.Code)
	}
	return l.BaseURL + "/events/" + id.Encode("evt", of.ID)
}

// meeting are the lines that say what, when and where.
func meeting(to *reader, of *db.Event, online bool) []string {
	return append(append([]string{of.Title}, times(to, of)...), where(to, of, online))
}

// times say when the event is: people far away read the time of the place and their own.
func times(to *reader, of *db.Event) []string {
	lines := []string{letter.Time(to.person.Language, of.StartsAt, of.Zone)}
	if letter.Differs(of.StartsAt, of.Zone, to.person.Zone) {
		lines = append(lines, to.say("Your time: ", "Waktu anda: ")+letter.Time(to.person.Language, of.StartsAt, to.person.Zone))
	}
	return lines
}

// where is the place, or the link for those who take part online.
func where(to *reader, of *db.Event, online bool) string {
	switch {
	case online && of.Link != "":
		return to.say("Online: ", "Dalam talian: ") + of.Link
	case online:
		return to.say("Online", "Dalam talian")
	}
	return of.Place
}

// occasion names a letter: what it is about, and which of its changes.
func occasion(kind string, parts ...any) string {
	name := kind
	for _, part := range parts {
		name += "." + strings.ToLower(fmt.Sprint(part))
	}
	return name
}
