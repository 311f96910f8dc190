package reminding

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/reviewanswer"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/signed"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// lookingBack is the purpose of a link to the questions of a review.
const lookingBack = "review"

// LookedBack is what somebody answers to a review.
type LookedBack struct{ Expected, Happened, Difference, Keep, Change string }

// FormQuestion is a question that is answered in one's own words.
type FormQuestion struct{ Name, Words, Text string }

// questions are those of a review, with what was answered.
func questions(language string, answered LookedBack) []FormQuestion {
	return []FormQuestion{
		{"expected", say(language, "What was expected?", "Apa yang dijangka?"), answered.Expected},
		{"happened", say(language, "What happened?", "Apa yang berlaku?"), answered.Happened},
		{"difference", say(language, "Why was there a difference?", "Mengapa ada perbezaan?"), answered.Difference},
		{"keep", say(language, "Keep doing", "Teruskan"), answered.Keep},
		{"change", say(language, "Do differently", "Perbaiki"), answered.Change},
	}
}

// looked reads the answers out of what a form sent.
func looked(sent url.Values) LookedBack {
	return LookedBack{sent.Get("expected"), sent.Get("happened"), sent.Get("difference"), sent.Get("keep"), sent.Get("change")}
}

// reviewLink leads the reader to the questions without a sign-in. It opens for a week after
// the last day, which may be moved by as much.
func (l Letters) reviewLink(ctx context.Context, to *reader, open *db.AfterActionReview) (string, error) {
	until := clock.Now(ctx)
	if open.ClosesAt != nil {
		until = *open.ClosesAt
	}
	return l.link(ctx, signed.Link{Purpose: lookingBack, Person: to.person.ID, Subject: open.ID, Until: until.Add(7 * 24 * time.Hour)})
}

// reviewForm is the form in which the viewer of ctx answers the review, with what they
// answered. Who may not see it any more finds nothing.
func (a Answers) reviewForm(ctx context.Context, review uuid.UUID) (*Form, error) {
	found, err := a.Database.Client.AfterActionReview.Query().Where(afteractionreview.ID(review)).WithEvent().Only(ctx)
	if db.IsNotFound(err) || err == nil && found.Edges.Event == nil {
		return nil, ErrGone
	}
	if err != nil {
		return nil, fmt.Errorf("read the review: %w", err)
	}
	system := rule.AsSystem(ctx, "one's own answer is shown to oneself")
	who, err := a.Database.Client.Person.Get(system, viewer.Of(ctx).PersonID)
	if err != nil {
		return nil, fmt.Errorf("read the person: %w", err)
	}
	var before LookedBack
	mine, err := a.Database.Client.ReviewAnswer.Query().Where(reviewanswer.ReviewID(review), reviewanswer.PersonID(who.ID)).Only(system)
	switch {
	case err == nil:
		before = LookedBack{mine.Expected, mine.Happened, mine.Difference, mine.Keep, mine.Change}
	case !db.IsNotFound(err):
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	form := &Form{
		Language: say(who.Language, "en", "ms"), Title: found.Edges.Event.Title, Lines: []string{written(who)},
		Open: letter.Choice{Words: say(who.Language, "Open the event", "Buka acara"), Address: a.BaseURL + "/events/" + id.Encode("evt", found.EventID)},
	}
	if found.State != afteractionreview.StateOPEN || found.Way != afteractionreview.WayONE_BY_ONE ||
		found.ClosesAt != nil && !clock.Now(ctx).Before(*found.ClosesAt) {
		form.Lines = append(form.Lines, say(who.Language, "This review is closed.", "Imbas kembali ini sudah ditutup."))
		return form, nil
	}
	form.Lines = append(form.Lines, say(who.Language,
		"Looking back: leave out what you have nothing to say to. Nobody else sees your answers under your name.",
		"Imbas kembali: abaikan soalan yang tiada jawapannya bagi anda. Tiada sesiapa akan melihat jawapan anda dengan nama anda."))
	form.Questions, form.Button = questions(who.Language, before), say(who.Language, "Send my answer", "Hantar jawapan saya")
	return form, nil
}

// lookBack keeps the answers, and shows the form as it is then. What is refused stays in
// the form, so that nothing that was written is lost.
func (a Answers) lookBack(ctx context.Context, review uuid.UUID, said LookedBack) (*Form, error) {
	before, err := a.reviewForm(ctx, review)
	if err != nil || before.Button == "" {
		return before, err
	}
	err = a.Database.InTx(ctx, func(ctx context.Context) error { return a.Acts.LookBack(ctx, review, said) })
	var refused *rule.Refusal
	var one *usererror.Error
	var several usererror.List
	if errors.As(err, &refused) || errors.As(err, &one) || errors.As(err, &several) {
		before.Questions = questions(before.Language, said)
		before.Refused = say(before.Language, "Answer at least one of the questions, each in at most 2,000 characters. Only those who came are asked.",
			"Jawab sekurang-kurangnya satu soalan, setiap satu tidak melebihi 2,000 aksara. Hanya mereka yang hadir ditanya.")
		return before, nil
	}
	if err != nil {
		return nil, err
	}
	after, err := a.reviewForm(ctx, review)
	if err == nil {
		after.Done = say(after.Language, "Thank you. Your answer is kept.", "Terima kasih. Jawapan anda telah disimpan.")
	}
	return after, err
}
