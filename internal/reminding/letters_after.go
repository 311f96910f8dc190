package reminding

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/reviewanswer"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/letter"
)

// ReviewAsked asks somebody who came to look back at the event, while the review is open.
func (l Letters) ReviewAsked(ctx context.Context, review, person uuid.UUID) error {
	ctx = rule.AsSystem(ctx, writing)
	open, to, err := l.review(ctx, review, person)
	if err != nil || to == nil {
		return err
	}
	sheet, err := l.lookBack(ctx, to, open,
		to.say("Looking back: ", "Imbas kembali: "),
		to.say("You were there. Four questions, a few minutes: what was expected, what happened, why the difference, and what to keep or do differently.",
			"Anda turut hadir. Empat soalan, beberapa minit sahaja: apa yang dijangka, apa yang berlaku, mengapa berbeza, dan apa yang patut diteruskan atau diperbaiki."))
	if err != nil {
		return err
	}
	// A review that was waived and opens again asks again, in another letter.
	return l.send(ctx, to, sheet, occasion("review", open.ID, to.person.ID, open.OpenedAt.Unix()))
}

// ReviewReminded reminds somebody who came of a review that they have not answered, while
// it is open. At names the reminder.
func (l Letters) ReviewReminded(ctx context.Context, review, person uuid.UUID, at int64) error {
	ctx = rule.AsSystem(ctx, writing)
	open, to, err := l.review(ctx, review, person)
	if err != nil || to == nil {
		return err
	}
	answered, err := l.Database.Client.ReviewAnswer.Query().
		Where(reviewanswer.ReviewID(open.ID), reviewanswer.PersonIDIn(person, to.person.ID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("read whether somebody answered: %w", err)
	}
	if answered {
		return nil
	}
	sheet, err := l.lookBack(ctx, to, open,
		to.say("Your view is missing: ", "Pandangan anda masih ditunggu: "),
		to.say("You were there, and have not looked back yet. Four questions, a few minutes; leave out what you have nothing to say to.",
			"Anda turut hadir tetapi belum membuat imbas kembali. Empat soalan, beberapa minit sahaja; abaikan soalan yang tiada jawapannya bagi anda."))
	if err != nil {
		return err
	}
	return l.send(ctx, to, sheet, occasion("review-reminder", open.ID, to.person.ID, at))
}

// review reads the review with its event, and who reads a letter about it; nil where it is
// not open, or nobody is to be written to.
func (l Letters) review(ctx context.Context, review, person uuid.UUID) (*db.AfterActionReview, *reader, error) {
	open, err := l.Database.Client.AfterActionReview.Query().
		Where(afteractionreview.ID(review), afteractionreview.StateEQ(afteractionreview.StateOPEN)).WithEvent().Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("read the review: %w", err)
	}
	to, err := l.reader(ctx, person, mailchoice.TopicREVIEWS, open.Edges.Event.CommunityID)
	return open, to, err
}

// lookBack is a letter that leads to the questions of the review: on the event's page or,
// for those who are not signed in there, by a link of their own; a guest has no other way.
func (l Letters) lookBack(ctx context.Context, to *reader, open *db.AfterActionReview, subject, first string) (letter.Letter, error) {
	until := ""
	if open.ClosesAt != nil {
		until = to.say("Until ", "Sehingga ") + letter.Time(to.person.Language, *open.ClosesAt, to.person.Zone)
	}
	sheet := letter.Letter{
		Subject: subject + open.Edges.Event.Title,
		Lines: []string{
			first,
			to.say("Nobody else sees your answers under your name.", "Tiada sesiapa akan melihat jawapan anda dengan nama anda."), until,
		},
		Button: to.say("Answer", "Jawab"), Address: l.BaseURL + "/events/" + id.Encode("evt", open.EventID) + "/review",
	}
	link, err := l.reviewLink(ctx, to, open)
	if err != nil {
		return letter.Letter{}, err
	}
	if to.guest() {
		sheet.Address = link
		return sheet, nil
	}
	sheet.Others = []letter.Choice{{Words: to.say("Answer without signing in", "Jawab tanpa log masuk"), Address: link}}
	return sheet, nil
}

// ActionDue is the job that reminds somebody of what they took on.
type ActionDue struct {
	ActionID uuid.UUID `json:"actionId"`
	Due      int64     `json:"due"` // when, in seconds since 1970
}

// Kind names the job in the queue.
func (ActionDue) Kind() string { return "action_due" }

// ActionDue is the work of the job, unless it is settled meanwhile or has another date.
func (l Letters) ActionDue(ctx context.Context, job ActionDue) error {
	ctx = rule.AsSystem(ctx, writing)
	action, err := l.Database.Client.ActionItem.Query().
		Where(actionitem.ID(job.ActionID), actionitem.StateEQ(actionitem.StateOPEN), actionitem.OwnerIDNotNil()).WithEvent().Only(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the action: %w", err)
	}
	if action.DueOn == nil || action.DueOn.Unix() != job.Due {
		return nil
	}
	of := action.Edges.Event
	to, err := l.reader(ctx, *action.OwnerID, mailchoice.TopicACTIONS, of.CommunityID)
	if err != nil || to == nil {
		return err
	}
	sheet := letter.Letter{
		Subject: to.say("What you took on: ", "Yang anda sanggupi: ") + of.Title,
		Lines: []string{
			to.say("After this event you took something on that is due:", "Selepas acara ini anda menyanggupi sesuatu yang kini perlu disiapkan:"),
			action.Text, letter.Time(to.person.Language, *action.DueOn, of.Zone),
			to.say("Say on the event's page that it is done, or that it is dropped.", "Nyatakan di halaman acara bahawa perkara ini sudah selesai, atau digugurkan."),
		},
		Button: to.say("Open the event", "Buka acara"), Address: l.eventPage(to, of),
	}
	return l.send(ctx, to, sheet, occasion("action", action.ID, job.Due))
}
