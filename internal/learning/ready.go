package learning

import (
	"fmt"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/letter"
)

// Door is the path under which people come to an event without an account; empty while it
// has no code.
func Door(e *db.Event) string {
	if e.Code == nil {
		return ""
	}
	return "/e/" + *e.Code
}

// ReadyMessage is a message about an announced event, to copy or share: what, when, where,
// what for and how to answer. House is where people find the house, without a slash at
// the end. Before the event has a code it is empty.
func ReadyMessage(e *db.Event, community, house, language string) string {
	if e.Code == nil {
		return ""
	}
	words := english
	if letter.Malay(language) {
		words = malay
	}
	lines := []string{fmt.Sprintf(words.invitation, community, e.Title), ""}
	if !Undated(e) {
		lines = append(lines, words.when+letter.Time(language, e.StartsAt, e.Zone)+words.to(e))
	} else {
		lines = append(lines, words.when+words.open)
	}
	switch {
	case e.Place != "" && e.Link != "":
		lines = append(lines, words.where+e.Place+words.orOnline)
	case e.Place != "":
		lines = append(lines, words.where+e.Place)
	default:
		lines = append(lines, words.where+words.online)
	}
	if len(e.Questions) > 0 {
		lines = append(lines, "", words.questions)
		for _, question := range e.Questions {
			lines = append(lines, "- "+question)
		}
	}
	return strings.Join(append(lines, "", words.answer, house+Door(e)), "\n")
}

// wording is how one language says the ready message.
type wording struct {
	invitation, when, where, open, online, orOnline, questions, answer, until string
}

// to is until when the event takes, if that is on its first day.
func (w wording) to(e *db.Event) string {
	place, err := time.LoadLocation(e.Zone)
	if err != nil {
		place = time.UTC
	}
	start, end := e.StartsAt.In(place), e.EndsAt.In(place)
	if start.Format(time.DateOnly) != end.Format(time.DateOnly) {
		return ""
	}
	return fmt.Sprintf(w.until, end.Format("15:04"))
}

var (
	english = wording{
		invitation: "%s invites you: %s", when: "When: ", where: "Where: ", open: "the date is still open",
		online: "online", orOnline: ", or online", questions: "What we will talk about:", until: ", until %s",
		answer: "Answer here whether you come. You need no account:",
	}
	malay = wording{
		invitation: "%s menjemput anda: %s", when: "Bila: ", where: "Di mana: ", open: "tarikh belum ditetapkan",
		online: "dalam talian", orOnline: ", atau dalam talian", questions: "Yang akan kita bincangkan:", until: ", hingga %s",
		answer: "Beritahu kami di sini sama ada anda hadir. Anda tidak perlu mempunyai akaun:",
	}
)
