package reminding

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/signed"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// ErrGone means that a link is sound, but what it is about is not there for its person
// any more.
var ErrGone = errors.New("there is nothing to answer any more")

// Answers takes answers that people give from their letters.
type Answers struct {
	Database *database.Database
	BaseURL  string // where people find the house, without a slash at the end
	Acts     Acts
}

// Acts are those of other activities that an answer does. The house names them.
type Acts struct {
	// As has the person of a link ask from here on; ErrGone where they are here no more.
	As func(ctx context.Context, person uuid.UUID) (context.Context, error)
	// Come registers the viewer, in the mode if one is given, and says that they still come.
	Come func(ctx context.Context, event uuid.UUID, mode *registration.Mode) error
	// Decline says that the viewer does not come.
	Decline func(ctx context.Context, event uuid.UUID) error
	// LookBack answers a review one by one.
	LookBack func(ctx context.Context, review uuid.UUID, said LookedBack) error
}

// Read is the form behind the link of a letter; it changes nothing. The error is
// signed.ErrMalformed, ErrGone or, beside a form that says where to go on, signed.ErrExpired.
func (a Answers) Read(ctx context.Context, token string) (*Form, error) {
	ctx, link, err := a.open(ctx, token)
	if err != nil {
		return a.expired(link, err)
	}
	if topic, stops := topicOf(link.Purpose); stops {
		return a.topicForm(ctx, topic)
	}
	if link.Purpose == lookingBack {
		return a.reviewForm(ctx, link.Subject)
	}
	return a.eventForm(ctx, link.Subject, answerOf(link.Purpose))
}

// Give does what the form that was sent says, as the person the letter was written to, and
// returns the form as it is then. Any answer but Again to a link that stops letters stops
// them.
func (a Answers) Give(ctx context.Context, token string, sent url.Values) (*Form, error) {
	answer := Answer(sent.Get("answer"))
	ctx, link, err := a.open(ctx, token)
	if err != nil {
		return a.expired(link, err)
	}
	if topic, stops := topicOf(link.Purpose); stops {
		return a.choose(ctx, topic, answer == Again)
	}
	if link.Purpose == lookingBack {
		return a.lookBack(ctx, link.Subject, looked(sent))
	}
	before, err := a.eventForm(ctx, link.Subject, answer)
	if err != nil || before.Button == "" {
		return before, err
	}
	if !before.offers(answer) {
		before.Refused = say(before.Language, "Choose one of the answers.", "Pilih satu jawapan.")
		return before, nil
	}
	err = a.Database.InTx(ctx, func(ctx context.Context) error { return a.do(ctx, link.Subject, answer) })
	var refused *rule.Refusal
	var one *usererror.Error
	var several usererror.List
	if errors.As(err, &refused) || errors.As(err, &one) || errors.As(err, &several) {
		before.Refused = say(before.Language,
			"This answer cannot be taken now. The event's page says why.", "Jawapan ini tidak dapat diterima sekarang. Halaman acara menerangkan sebabnya.")
		return before, nil
	}
	if err != nil {
		return nil, err
	}
	after, err := a.eventForm(ctx, link.Subject, answer)
	if err == nil {
		after.Done = say(after.Language, "Thank you. Your answer is kept.", "Terima kasih. Jawapan anda telah disimpan.")
	}
	return after, err
}

func (a Answers) do(ctx context.Context, event uuid.UUID, answer Answer) error {
	inPerson, online := registration.ModeIN_PERSON, registration.ModeONLINE
	switch answer {
	case NotComing:
		return a.Acts.Decline(ctx, event)
	case InPerson:
		return a.Acts.Come(ctx, event, &inPerson)
	case Online:
		return a.Acts.Come(ctx, event, &online)
	}
	return a.Acts.Come(ctx, event, nil)
}

// open reads the link and has its person ask.
func (a Answers) open(ctx context.Context, token string) (context.Context, signed.Link, error) {
	sign, err := signer(ctx, a.Database.Client)
	if err != nil {
		return ctx, signed.Link{}, err
	}
	link, err := sign.Read(ctx, token)
	if err != nil {
		return ctx, link, err
	}
	_, stops := topicOf(link.Purpose)
	if !stops && link.Purpose != lookingBack && answerOf(link.Purpose) == "" {
		return ctx, link, signed.ErrMalformed // of another part of the house
	}
	as, err := a.Acts.As(ctx, link.Person)
	return as, link, err
}

// expired adds to ErrExpired where to go on.
func (a Answers) expired(link signed.Link, err error) (*Form, error) {
	if !errors.Is(err, signed.ErrExpired) || answerOf(link.Purpose) == "" {
		return nil, err
	}
	return &Form{Open: letter.Choice{Address: a.BaseURL + "/events/" + id.Encode("evt", link.Subject)}}, err
}

func answerOf(purpose string) Answer {
	answer, found := strings.CutPrefix(purpose, answering)
	if !found {
		return ""
	}
	return Answer(answer)
}

func topicOf(purpose string) (mailchoice.Topic, bool) {
	text, found := strings.CutPrefix(purpose, stopping)
	topic := mailchoice.Topic(strings.ToUpper(text))
	return topic, found && mailchoice.TopicValidator(topic) == nil
}

func (f *Form) offers(answer Answer) bool {
	for _, choice := range f.Choices {
		if choice.Answer == answer {
			return true
		}
	}
	return false
}

// Again is the answer that takes the end of letters back.
const Again Answer = "again"

// topicForm asks whether letters of the topic are to end, or to go on where they ended.
func (a Answers) topicForm(ctx context.Context, topic mailchoice.Topic) (*Form, error) {
	wanted, person, err := choiceOf(ctx, a.Database.Client, topic)
	if err != nil {
		return nil, err
	}
	words := topicWords[topic]
	form := &Form{
		Language: say(person.Language, "en", "ms"),
		Title:    say(person.Language, "Letters about "+words.english, "Surat tentang "+words.malay),
		Lines:    []string{written(person)},
		Open:     letter.Choice{Words: say(person.Language, "All my choices", "Semua pilihan saya"), Address: a.BaseURL + "/me/letters"},
	}
	if wanted {
		form.Button = say(person.Language, "Stop these letters", "Hentikan surat ini")
		return form, nil
	}
	form.Lines = append(form.Lines, say(person.Language, "You get no more of these letters.", "Anda tidak akan menerima surat ini lagi."))
	form.Button = say(person.Language, "Send them again", "Hantar semula")
	form.Choices = []FormChoice{{Answer: Again, Words: form.Button, Chosen: true}}
	return form, nil
}

// choose ends letters of the topic, or has them sent again.
func (a Answers) choose(ctx context.Context, topic mailchoice.Topic, wanted bool) (*Form, error) {
	err := a.Database.InTx(ctx, func(ctx context.Context) error {
		_, err := Choose(ctx, ChooseInput{Topic: topic, Wanted: wanted})
		return err
	})
	if err != nil {
		return nil, err
	}
	form, err := a.topicForm(ctx, topic)
	if err == nil {
		form.Done = say(form.Language, "Done.", "Selesai.")
	}
	return form, err
}
