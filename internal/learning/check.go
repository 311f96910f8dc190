package learning

import (
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/internal/platform/locale"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The bounds of what can be planned.
const (
	usualLength     = 2 * time.Hour
	longestMinutes  = 1440 * 7
	shortestMinutes = 5
	yearsAhead      = 3
	mostPlaces      = 100_000
	mostQuestions   = 3
	longestQuestion = 300 // characters
)

// earliest is before any event that people would still bring with them.
var earliest = time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC)

// check returns everything in the draft that must be put right, as a usererror.List.
func (in DraftInput) check(now time.Time) error {
	var wrong usererror.List
	add := func(problem *usererror.Error) {
		if problem != nil {
			wrong = append(wrong, problem)
		}
	}
	if strings.TrimSpace(in.Title) == "" {
		add(usererror.New("REQUIRED", "title", "Give the event a title."))
	}
	add(checkStart(in.StartsAt, now))
	add(checkLength(in.Minutes))
	add(checkZone(in.Zone))
	add(checkLink(in.Link))
	add(checkPlaces("capacity", in.Capacity))
	add(checkPlaces("onlineCapacity", in.OnlineCapacity))
	add(checkLanguage(in.Language))
	wrong = append(wrong, checkQuestions(in.Questions)...)
	return wrong.OrNil()
}

func checkStart(start *time.Time, now time.Time) *usererror.Error {
	if start == nil || !start.Before(earliest) && !start.After(now.AddDate(yearsAhead, 0, 0)) {
		return nil
	}
	return usererror.New("INVALID", "startsAt", fmt.Sprintf("Choose a start between the year 2000 and %d years from now.", yearsAhead))
}

func checkLength(minutes *int) *usererror.Error {
	if minutes == nil || *minutes >= shortestMinutes && *minutes <= longestMinutes {
		return nil
	}
	return usererror.New("INVALID", "minutes", fmt.Sprintf("An event takes between %d and %d minutes (a week).", shortestMinutes, longestMinutes))
}

func checkZone(zone *string) *usererror.Error {
	if zone == nil {
		return nil
	}
	if !locale.Zone(*zone) {
		return usererror.New("INVALID", "zone", "Give a time zone by its IANA name, such as Asia/Kuala_Lumpur.")
	}
	return nil
}

func checkLink(link *string) *usererror.Error {
	if link == nil || strings.TrimSpace(*link) == "" {
		return nil
	}
	address, err := url.Parse(strings.TrimSpace(*link))
	if err != nil || address.Host == "" || address.Scheme != "https" && address.Scheme != "http" {
		return usererror.New("INVALID", "link", "Give a whole address that begins with https:// or http://.")
	}
	return nil
}

func checkPlaces(field string, places *int) *usererror.Error {
	if places == nil || *places >= 0 && *places <= mostPlaces {
		return nil
	}
	return usererror.New("INVALID", field, fmt.Sprintf("Give a number of places from 0 to %d, or none for no limit.", mostPlaces))
}

func checkLanguage(tag *string) *usererror.Error {
	if tag == nil {
		return nil
	}
	if !locale.Language(*tag) {
		return usererror.New("INVALID", "language", "Give a language tag such as en or ms.")
	}
	return nil
}

func checkQuestions(questions []string) usererror.List {
	if len(questions) > mostQuestions {
		return usererror.List{usererror.New("INVALID", "questions", fmt.Sprintf("Ask at most %d guiding questions.", mostQuestions))}
	}
	var wrong usererror.List
	for i, question := range questions {
		field := fmt.Sprintf("questions.%d", i)
		switch {
		case strings.TrimSpace(question) == "":
			wrong = append(wrong, usererror.New("REQUIRED", field, "Write the question, or leave it out."))
		case hooks.Length(question) > longestQuestion:
			wrong = append(wrong, usererror.New("TOO_LONG", field, fmt.Sprintf("A question has at most %d characters; shorten it.", longestQuestion)))
		case strings.ContainsRune(question, 0) || !utf8.ValidString(question):
			wrong = append(wrong, usererror.New("INVALID", field, "Remove the characters that are no text."))
		}
	}
	return wrong
}

// trimmed are the questions as they are kept: a list of texts has no hook that trims.
func trimmed(questions []string) []string {
	trimmed := make([]string, len(questions))
	for i, question := range questions {
		trimmed[i] = norm.NFC.String(strings.TrimSpace(question))
	}
	return trimmed
}
