package reminding

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/signed"
)

// Answer is what a person says from a letter.
type Answer string

// The answers, as links and pages name them.
const (
	Coming    Answer = "coming" // as they answered before, or as the event is
	InPerson  Answer = "in-person"
	Online    Answer = "online"
	NotComing Answer = "not-coming"
)

const (
	answering = "answer-" // before an Answer: the purpose of a link to an event
	stopping  = "stop-"   // before a topic: the purpose of a link that ends its letters

	afterwards = 24 * time.Hour       // how long after the event its links open
	longest    = 400 * 24 * time.Hour // how long any link opens, such as one that stops letters
)

// answer is a link that answers the event for the reader.
func (l Letters) answer(ctx context.Context, to *reader, of *db.Event, answer Answer) (string, error) {
	until := clock.Now(ctx).Add(longest)
	if end := of.EndsAt.Add(afterwards); end.Before(until) { // an event without a date ends in the far future
		until = end
	}
	return l.link(ctx, signed.Link{Purpose: answering + string(answer), Person: to.person.ID, Subject: of.ID, Until: until})
}

// stop is how the reader ends letters of this one's topic. Its address takes the POST of
// a mail program (RFC 8058), and shows people a page with a button.
func (l Letters) stop(ctx context.Context, to *reader) (letter.Choice, error) {
	address, err := l.link(ctx, signed.Link{
		Purpose: stopping + strings.ToLower(string(to.topic)), Person: to.person.ID, Subject: uuid.Nil, Until: clock.Now(ctx).Add(longest),
	})
	words := topicWords[to.topic]
	return letter.Choice{Words: to.say("No more letters about "+words.english, "Jangan hantar lagi surat tentang "+words.malay), Address: address}, err
}

func (l Letters) link(ctx context.Context, link signed.Link) (string, error) {
	sign, err := signer(ctx, l.Database.Client)
	if err != nil {
		return "", err
	}
	token, err := sign.Token(link)
	if err != nil {
		return "", err
	}
	return l.BaseURL + "/a/" + token, nil
}

// topicWords name the topics of letters within a sentence.
var topicWords = map[mailchoice.Topic]struct{ english, malay string }{
	mailchoice.TopicEVENTS:      {"changes of events", "perubahan acara"},
	mailchoice.TopicREMINDERS:   {"events that are near", "acara yang sudah dekat"},
	mailchoice.TopicREVIEWS:     {"looking back at events", "imbas kembali acara"},
	mailchoice.TopicACTIONS:     {"what I took on", "perkara yang saya sanggupi"},
	mailchoice.TopicCOMMUNITIES: {"joining and starting communities", "menyertai dan memulakan komuniti"},
}
