package reminding

import (
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

// mostDescribed is how many characters of a purpose a calendar shows.
const mostDescribed = 1000

// entry is the event in a calendar, for a person with the registration (nil: none). The
// same event always makes the same entry, so that a reader sees when nothing changed.
func (h House) entry(of *db.Event, mine *db.Registration) calendar.Entry {
	entry := calendar.Entry{
		UID: of.ID, Sequence: of.Sequence, Stamp: of.UpdatedAt, LastModified: of.UpdatedAt, Start: of.StartsAt, End: of.EndsAt,
		Zone: of.Zone, Language: of.Language, Title: of.Title, Description: described(of), Location: location(of, mine),
		URL: h.BaseURL + "/events/" + id.Encode("evt", of.ID), Status: calendar.Confirmed,
	}
	if !entry.End.After(entry.Start) || unset(entry.End) {
		entry.End = time.Time{}
	}
	switch {
	case of.State == event.StateCANCELLED || of.State == event.StatePOSTPONED:
		entry.Status = calendar.Cancelled
	case mine != nil && mine.State != registration.StateCONFIRMED:
		entry.Status = calendar.Tentative
	}
	return entry
}

// described is why the event does not happen, if so, and what it is for.
func described(of *db.Event) string {
	var parts []string
	switch of.State {
	case event.StateCANCELLED:
		parts = append(parts, ended(say(of.Language, "Cancelled", "Dibatalkan"), of.Reason))
	case event.StatePOSTPONED:
		parts = append(parts, ended(say(of.Language, "Postponed, waiting for a new date", "Ditangguhkan, menunggu tarikh baharu"), of.Reason))
	}
	if purpose := shortened(markdown.Text(of.Purpose), mostDescribed); purpose != "" {
		parts = append(parts, purpose)
	}
	return strings.Join(parts, "\n\n")
}

func ended(how, reason string) string {
	if reason = markdown.Text(reason); reason != "" {
		return how + ": " + reason
	}
	return how
}

func shortened(text string, most int) string {
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return text
}

// location is where one goes. The link is for those alone who have a place.
func location(of *db.Event, mine *db.Registration) string {
	confirmed := mine != nil && mine.State == registration.StateCONFIRMED
	switch {
	case confirmed && of.Link != "" && (mine.Mode == registration.ModeONLINE || of.Place == ""):
		return of.Link
	case of.Place == "" && of.Link != "":
		return say(of.Language, "Online", "Dalam talian")
	}
	return of.Place
}

// unset reports whether the moment stands for "no date yet".
func unset(moment time.Time) bool { return moment.Year() >= 9999 }
