package reminding

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

// Clock is the job that runs every minute so that people are reminded in time.
type Clock struct{}

// Kind names the job in the queue.
func (Clock) Kind() string { return "reminder_clock" }

// Notice is how long before an event somebody is reminded.
type Notice string

// The notices.
const (
	Day  Notice = "day"
	Hour Notice = "hour"
)

func (n Notice) length() time.Duration {
	if n == Hour {
		return time.Hour
	}
	return 24 * time.Hour
}

// Reminder is the job that reminds one person of an event.
type Reminder struct {
	RegistrationID uuid.UUID `json:"registrationId"`
	Notice         Notice    `json:"notice"`
	Starts         int64     `json:"starts"` // when the event does, in seconds since 1970
}

// Kind names the job in the queue.
func (Reminder) Kind() string { return "reminder" }

// Reminder is the work of the job: it reminds the person, unless the event has begun,
// has another time, or they do not come.
func (l Letters) Reminder(ctx context.Context, job Reminder) error {
	ctx = rule.AsSystem(ctx, writing)
	mine, to, err := l.registered(ctx, job.RegistrationID, mailchoice.TopicREMINDERS)
	if err != nil || to == nil {
		return err
	}
	of := mine.Edges.Event
	if mine.State != registration.StateCONFIRMED || !coming(ctx, of) || of.StartsAt.Unix() != job.Starts || !of.StartsAt.After(clock.Now(ctx)) {
		return nil
	}
	sheet, err := l.reminder(ctx, to, mine, job.Notice)
	if err != nil {
		return err
	}
	return l.send(ctx, to, sheet, occasion("reminder-"+string(job.Notice), mine.ID, job.Starts))
}

func (l Letters) reminder(ctx context.Context, to *reader, mine *db.Registration, notice Notice) (letter.Letter, error) {
	of := mine.Edges.Event
	subject := to.say("Soon: ", "Tidak lama lagi: ")
	if notice == Hour {
		subject = to.say("In an hour: ", "Sejam lagi: ")
	}
	sheet := letter.Letter{Subject: subject + of.Title, Lines: append(meeting(to, of, online(mine)), markdown.Text(of.PreReading))}
	answers := []Answer{NotComing}
	if mine.Asks != registration.AsksNOTHING {
		sheet.Lines = append(sheet.Lines, to.say("You have not yet said whether you still come.", "Anda belum menyatakan sama ada anda masih akan hadir."))
		answers = []Answer{Coming, NotComing}
	} else {
		sheet.Button, sheet.Address = to.say("Open the event", "Buka acara"), l.eventPage(to, of)
	}
	return sheet, l.ask(ctx, to, of, &sheet, answers...)
}
