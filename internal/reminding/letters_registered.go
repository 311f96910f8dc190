package reminding

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/letter"
)

// Registered confirms an answer to the person, as it stands now: a place, one in the
// waiting list, a request, an invitation, or that they cannot be admitted. Revision is
// that of the registration as answered; it names the letter.
func (l Letters) Registered(ctx context.Context, id uuid.UUID, revision int) error {
	ctx = rule.AsSystem(ctx, writing)
	mine, to, err := l.registered(ctx, id, mailchoice.TopicEVENTS)
	if err != nil || to == nil || !coming(ctx, mine.Edges.Event) {
		return err
	}
	sheet := l.turnedDown(to, mine.Edges.Event)
	if mine.State != registration.StateCANCELLED {
		sheet, err = l.confirmation(ctx, to, mine)
	} else if mine.Revision != revision { // they gave it back themselves meanwhile
		return nil
	}
	if err != nil || sheet.Subject == "" {
		return err
	}
	return l.send(ctx, to, sheet, occasion("registered", mine.ID, revision))
}

// PlaceGiven tells somebody on a waiting list that a place became free and is theirs,
// unless they gave it back meanwhile.
func (l Letters) PlaceGiven(ctx context.Context, id uuid.UUID, revision int) error {
	ctx = rule.AsSystem(ctx, writing)
	mine, to, err := l.registered(ctx, id, mailchoice.TopicEVENTS)
	if err != nil || to == nil || mine.State != registration.StateCONFIRMED || !coming(ctx, mine.Edges.Event) {
		return err
	}
	of := mine.Edges.Event
	sheet := letter.Letter{
		Subject: to.say("You have a place: ", "Anda mendapat tempat: ") + of.Title,
		Lines: append([]string{to.say("A place became free, and it is yours.", "Ada tempat kosong, dan kini tempat itu milik anda.")},
			append(meeting(to, of, online(mine)), to.say(
				"If you cannot come, please say so, and the next in line gets the place.",
				"Jika anda tidak dapat hadir, sila maklumkan supaya orang berikutnya mendapat tempat itu."))...),
	}
	if err := l.ask(ctx, to, of, &sheet, Coming, NotComing); err != nil {
		return err
	}
	if sheet.Calendar, err = l.invitation(ctx, to, mine); err != nil {
		return err
	}
	return l.send(ctx, to, sheet, occasion("place", mine.ID, revision))
}

// registered reads the registration with its event, and who reads a letter about it; nil
// where nobody is to be written to.
func (l Letters) registered(ctx context.Context, id uuid.UUID, topic mailchoice.Topic) (*db.Registration, *reader, error) {
	mine, err := l.Database.Client.Registration.Query().Where(registration.ID(id)).
		WithEvent(func(q *db.EventQuery) { q.WithCommunity() }).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("read the registration: %w", err)
	}
	to, err := l.reader(ctx, mine.PersonID, topic, mine.Edges.Event.CommunityID)
	return mine, to, err
}

// coming reports whether the event is announced and not yet over.
func coming(ctx context.Context, of *db.Event) bool {
	return (of.State == event.StateANNOUNCED || of.State == event.StateIN_PROGRESS) && of.EndsAt.After(clock.Now(ctx))
}

func online(mine *db.Registration) bool { return mine.Mode == registration.ModeONLINE }

// confirmation is the letter by the registration's state, without a subject where there
// is nothing to confirm.
func (l Letters) confirmation(ctx context.Context, to *reader, mine *db.Registration) (letter.Letter, error) {
	of := mine.Edges.Event
	subject, first := "", ""
	answers := []Answer{NotComing}
	switch mine.State {
	case registration.StateCONFIRMED:
		subject = to.say("You are coming: ", "Anda akan hadir: ")
		first = to.say("You have a place. See you there!", "Anda mendapat tempat. Jumpa di sana!")
	case registration.StateWAITLISTED:
		subject = to.say("You are in line: ", "Anda dalam senarai menunggu: ")
		first = to.say("All places are taken. You get the next that becomes free, and we write to you at once.",
			"Semua tempat sudah penuh. Anda akan mendapat tempat kosong yang berikutnya, dan kami akan memaklumkan anda dengan segera.")
	case registration.StatePENDING:
		subject = to.say("Your request: ", "Permohonan anda: ")
		first = to.say("We have your request. The team of the event answers it, and we write to you.",
			"Permohonan anda telah diterima. Pasukan acara akan menjawabnya, dan kami akan memaklumkan anda.")
	case registration.StateINVITED:
		subject = to.say("You are invited: ", "Anda dijemput: ")
		first = to.say("Will you come?", "Adakah anda akan hadir?")
		answers = []Answer{Coming, NotComing}
		if of.Place != "" && of.Link != "" {
			answers = []Answer{Coming, Online, NotComing}
		}
	default:
		return letter.Letter{}, nil
	}
	sheet := letter.Letter{Subject: subject + of.Title, Lines: append([]string{first}, meeting(to, of, online(mine))...)}
	if mine.State != registration.StateINVITED {
		sheet.Button, sheet.Address = to.say("Open the event", "Buka acara"), l.eventPage(to, of)
	}
	if err := l.ask(ctx, to, of, &sheet, answers...); err != nil {
		return letter.Letter{}, err
	}
	if mine.State != registration.StateCONFIRMED {
		return sheet, nil
	}
	calendar, err := l.invitation(ctx, to, mine)
	sheet.Calendar = calendar
	return sheet, err
}

// turnedDown tells somebody who asked to come that they cannot be admitted.
func (l Letters) turnedDown(to *reader, of *db.Event) letter.Letter {
	return letter.Letter{
		Subject: to.say("Your request: ", "Permohonan anda: ") + of.Title,
		Lines: []string{
			to.say("The team of this event cannot admit you this time.", "Pasukan acara ini tidak dapat menerima anda kali ini."),
			of.Title, to.say("Thank you for asking.", "Terima kasih kerana memohon."),
		},
		Button: to.say("Open the event", "Buka acara"), Address: l.eventPage(to, of),
	}
}

// ask adds links that give the answers, the first as the button where there is none yet.
func (l Letters) ask(ctx context.Context, to *reader, of *db.Event, sheet *letter.Letter, answers ...Answer) error {
	for _, answer := range answers {
		address, err := l.answer(ctx, to, of, answer)
		if err != nil {
			return err
		}
		words := answer.words(to.person.Language)
		if sheet.Address == "" {
			sheet.Button, sheet.Address = words, address
			continue
		}
		sheet.Others = append(sheet.Others, letter.Choice{Words: words, Address: address})
	}
	return nil
}

// words are what a button or a choice says.
func (a Answer) words(language string) string {
	switch a {
	case InPerson:
		return say(language, "I come in person", "Saya hadir di tempat acara")
	case Online:
		return say(language, "I take part online", "Saya sertai dalam talian")
	case NotComing:
		return say(language, "I cannot come", "Saya tidak dapat hadir")
	}
	return say(language, "I am coming", "Saya akan hadir")
}
