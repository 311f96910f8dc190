package reminding

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Form is the page behind a link: what it is about, what can be answered, what was.
type Form struct {
	Language string // en or ms
	Title    string
	Lines    []string
	Done     string       // what was just kept, else empty
	Refused  string       // why an answer was not taken, else empty
	Choices  []FormChoice // of which one is sent; with one alone there is only the button

	Questions []FormQuestion // answered in one's own words
	Button    string         // sends the answer; empty where nothing can be answered
	Open      letter.Choice
}

// FormChoice is an answer that can be given.
type FormChoice struct {
	Answer Answer
	Words  string
	Chosen bool
}

// about is what a form on an event is made of.
type about struct {
	person *db.Person
	event  *db.Event
	mine   *db.Registration // nil where they have not answered
	page   string
}

// eventForm is the form in which the viewer of ctx answers the event. It is read as they
// read: who may not see the event any more finds nothing.
func (a Answers) eventForm(ctx context.Context, id uuid.UUID, chosen Answer) (*Form, error) {
	read, err := a.about(ctx, id)
	if err != nil {
		return nil, err
	}
	form := &Form{
		Language: read.say("en", "ms"), Title: read.event.Title,
		Lines: read.lines(), Open: letter.Choice{Words: read.say("Open the event", "Buka acara"), Address: read.page},
	}
	if because := read.closed(clock.Now(ctx)); because != "" {
		form.Lines = append(form.Lines, because)
		return form, nil
	}
	form.Lines = append(form.Lines, read.standing())
	form.Choices = read.choices(chosen)
	form.Button = read.say("Send my answer", "Hantar jawapan saya")
	return form, nil
}

func (a Answers) about(ctx context.Context, event uuid.UUID) (*about, error) {
	client := a.Database.Client
	system := rule.AsSystem(ctx, "one's own answer is shown to oneself")
	who := viewer.Of(ctx).PersonID
	read := &about{}
	var err error
	if read.event, err = client.Event.Get(ctx, event); db.IsNotFound(err) {
		return nil, ErrGone
	} else if err != nil {
		return nil, fmt.Errorf("read the event: %w", err)
	}
	if read.person, err = client.Person.Get(system, who); err != nil {
		return nil, fmt.Errorf("read the person: %w", err)
	}
	read.mine, err = client.Registration.Query().Where(registration.EventID(event), registration.PersonID(who)).Only(system)
	if err != nil && !db.IsNotFound(err) {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	read.page = a.BaseURL + "/events/" + id.Encode("evt", event)
	return read, nil
}

func (b *about) say(english, malay string) string { return say(b.person.Language, english, malay) }

// lines say who answers, and when and where the event is. Where online is told only to
// those who have a place there.
func (b *about) lines() []string {
	to := &reader{person: b.person}
	place := b.event.Place
	if b.mine != nil && b.mine.State == registration.StateCONFIRMED {
		place = where(to, b.event, online(b.mine))
	}
	lines := []string{written(b.person)}
	if b.event.State != event.StatePOSTPONED && b.event.State != event.StateDRAFT {
		lines = append(lines, times(to, b.event)...)
	}
	return append(lines, place)
}

// written says to whom the letter was written, for it may have been passed on.
func written(to *db.Person) string { return say(to.Language, "For ", "Untuk ") + to.Name }

// closed says why nothing can be answered, empty where something can.
func (b *about) closed(now time.Time) string {
	switch {
	case b.event.State == event.StateCANCELLED:
		return b.say("This event is cancelled. You need do nothing.", "Acara ini dibatalkan. Anda tidak perlu berbuat apa-apa.")
	case b.event.State == event.StateDRAFT:
		return b.say("This event has no fixed date yet.", "Tarikh acara ini belum ditetapkan.")
	case !b.event.EndsAt.After(now) && b.event.State != event.StatePOSTPONED,
		b.event.State == event.StateHELD, b.event.State == event.StateREVIEWING, b.event.State == event.StateCLOSED:
		return b.say("This event is over.", "Acara ini sudah selesai.")
	}
	return ""
}

// standing says what the person answered so far, or what they are asked.
func (b *about) standing() string {
	switch {
	case b.event.State == event.StatePOSTPONED:
		return b.say("This event is postponed; a new time is not set yet.", "Acara ini ditangguhkan; waktu baharu belum ditetapkan.")
	case b.mine == nil:
		return b.say("Will you come?", "Adakah anda akan hadir?")
	case b.mine.State == registration.StateCONFIRMED && b.mine.Asks == registration.AsksMOVED:
		return b.say("This event has a new time. You keep your place: do you still come?", "Acara ini mempunyai waktu baharu. Tempat anda kekal: adakah anda masih akan hadir?")
	case b.mine.State == registration.StateCONFIRMED && b.mine.Asks == registration.AsksPLACE:
		return b.say("A place became free, and it is yours. Do you take it?", "Ada tempat kosong, dan kini milik anda. Adakah anda mengambilnya?")
	}
	switch b.mine.State {
	case registration.StateCONFIRMED:
		return b.say("You are coming.", "Anda akan hadir.")
	case registration.StateWAITLISTED:
		return b.say("You are in line for a place.", "Anda dalam senarai menunggu.")
	case registration.StatePENDING:
		return b.say("Your request waits for an answer.", "Permohonan anda sedang menunggu jawapan.")
	case registration.StateINVITED:
		return b.say("You are invited. Will you come?", "Anda dijemput. Adakah anda akan hadir?")
	}
	return b.say("You said that you cannot come.", "Anda telah menyatakan bahawa anda tidak dapat hadir.")
}

// choices are what the person can answer. Coming means the mode they have, else the room.
func (b *about) choices(chosen Answer) []FormChoice {
	answers := []Answer{Coming, NotComing}
	both := b.event.Place != "" && b.event.Link != ""
	switch {
	case b.event.State == event.StatePOSTPONED:
		answers, chosen = []Answer{NotComing}, NotComing
	case both:
		answers = []Answer{InPerson, Online, NotComing}
	}
	if both && chosen == Coming {
		chosen = InPerson
		if b.mine != nil && online(b.mine) {
			chosen = Online
		}
	}
	if !both && (chosen == InPerson || chosen == Online) {
		chosen = Coming
	}
	choices := make([]FormChoice, len(answers))
	for i, answer := range answers {
		choices[i] = FormChoice{answer, answer.words(b.person.Language), answer == chosen}
	}
	return choices
}
