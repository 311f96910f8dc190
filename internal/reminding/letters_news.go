package reminding

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

// News is what became of an event.
type News string

// The news.
const (
	Moved     News = "moved"
	Postponed News = "postponed"
	Cancelled News = "cancelled"
)

// Told is the job that tells one person the news of an event.
type Told struct {
	RegistrationID uuid.UUID `json:"registrationId"`
	News           News      `json:"news"`
	Sequence       int       `json:"sequence"` // of the event, as it became so
}

// Kind names the job in the queue.
func (Told) Kind() string { return "event_told" }

// perPage is how many people are told in one transaction.
const perPage = 200

// Tell has everybody told who comes to the event, waits, asked or is invited: one job
// each, also when Tell is done twice.
func (l Letters) Tell(ctx context.Context, id uuid.UUID, news News, sequence int) error {
	ctx = rule.AsSystem(ctx, writing)
	of, err := l.Database.Client.Event.Get(ctx, id)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the event: %w", err)
	}
	concerned := []predicate.Registration{registration.EventID(id), registration.StateIn(
		registration.StateCONFIRMED, registration.StateWAITLISTED, registration.StatePENDING, registration.StateINVITED)}
	if news == Moved && of.MovedAt != nil { // who answers from now on sees the new time
		concerned = append(concerned, registration.CreatedAtLTE(*of.MovedAt))
	}
	for last := uuid.Nil; ; {
		page, err := l.Database.Client.Registration.Query().Where(concerned...).Where(registration.IDGT(last)).
			Order(registration.ByID()).Limit(perPage).IDs(ctx)
		if err != nil {
			return fmt.Errorf("find who is told: %w", err)
		}
		if len(page) == 0 {
			return nil
		}
		last = page[len(page)-1]
		err = l.Database.InTx(ctx, func(ctx context.Context) error {
			for _, one := range page {
				if err := jobs.Enqueue(ctx, Told{one, news, sequence}, jobs.Once()); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
}

// Told is the work of the job: it tells the person, unless the news is old by now.
func (l Letters) Told(ctx context.Context, job Told) error {
	ctx = rule.AsSystem(ctx, writing)
	mine, to, err := l.registered(ctx, job.RegistrationID, mailchoice.TopicEVENTS)
	if err != nil || to == nil {
		return err
	}
	var sheet letter.Letter
	switch of := mine.Edges.Event; {
	case mine.State == registration.StateDECLINED || mine.State == registration.StateCANCELLED:
		return nil
	case job.News == Moved && coming(ctx, of):
		sheet, err = l.moved(ctx, to, mine)
	case job.News == Postponed && of.State == event.StatePOSTPONED:
		sheet, err = l.postponed(ctx, to, mine)
	case job.News == Cancelled && of.State == event.StateCANCELLED:
		sheet, err = l.cancelled(ctx, to, mine)
	default:
		return nil
	}
	if err != nil {
		return err
	}
	return l.send(ctx, to, sheet, occasion(string(job.News), mine.ID, job.Sequence))
}

func (l Letters) moved(ctx context.Context, to *reader, mine *db.Registration) (letter.Letter, error) {
	of := mine.Edges.Event
	sheet := letter.Letter{
		Subject: to.say("New time: ", "Waktu baharu: ") + of.Title,
		Lines: append([]string{to.say("This event has a new time:", "Acara ini mempunyai waktu baharu:")},
			append(meeting(to, of, online(mine)), keeps(to, mine), markdown.Text(of.Reason))...),
	}
	answers := []Answer{Coming, NotComing}
	if mine.State == registration.StateCONFIRMED && !online(mine) && of.Link != "" {
		answers = []Answer{Coming, Online, NotComing}
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

// keeps says what becomes of the answer of somebody whose event has another time.
func keeps(to *reader, mine *db.Registration) string {
	switch mine.State {
	case registration.StateCONFIRMED:
		return to.say("You keep your place. Please say whether you still come.", "Tempat anda masih milik anda. Sila maklumkan sama ada anda masih akan hadir.")
	case registration.StateWAITLISTED:
		return to.say("You keep your place in line.", "Giliran anda dalam senarai menunggu kekal.")
	case registration.StatePENDING:
		return to.say("Your request stands.", "Permohonan anda masih berjalan.")
	}
	return to.say("You are invited to it still.", "Anda masih dijemput.")
}

func (l Letters) postponed(ctx context.Context, to *reader, mine *db.Registration) (letter.Letter, error) {
	of := mine.Edges.Event
	sheet := letter.Letter{
		Subject: to.say("Postponed: ", "Ditangguhkan: ") + of.Title,
		Lines: []string{
			to.say("This event does not take place at the time that was announced. A new time is not set yet.",
				"Acara ini tidak akan berlangsung pada waktu yang diumumkan. Waktu baharu belum ditetapkan."),
			of.Title, markdown.Text(of.Reason),
			to.say("What you answered stands. We write to you as soon as there is a new time.",
				"Jawapan anda kekal. Kami akan memaklumkan anda sebaik sahaja waktu baharu ditetapkan."),
		},
		Button: to.say("Open the event", "Buka acara"), Address: l.eventPage(to, of),
	}
	if err := l.ask(ctx, to, of, &sheet, NotComing); err != nil {
		return letter.Letter{}, err
	}
	return l.withRemoval(ctx, to, mine, sheet)
}

func (l Letters) cancelled(ctx context.Context, to *reader, mine *db.Registration) (letter.Letter, error) {
	of := mine.Edges.Event
	sheet := letter.Letter{
		Subject: to.say("Cancelled: ", "Dibatalkan: ") + of.Title,
		Lines: append([]string{to.say("This event will not take place:", "Acara ini tidak akan berlangsung:")},
			append(meeting(to, of, false), markdown.Text(of.Reason), to.say("You need do nothing.", "Anda tidak perlu berbuat apa-apa."))...),
		Button: to.say("Open the event", "Buka acara"), Address: l.eventPage(to, of),
	}
	return l.withRemoval(ctx, to, mine, sheet)
}

// withRemoval takes the event out of the calendars it was put into.
func (l Letters) withRemoval(ctx context.Context, to *reader, mine *db.Registration, sheet letter.Letter) (letter.Letter, error) {
	if mine.State != registration.StateCONFIRMED {
		return sheet, nil
	}
	calendar, err := l.removal(ctx, to, mine)
	sheet.Calendar = calendar
	return sheet, err
}
