package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
)

// saidText is what somebody contributed at an event.
type saidText struct {
	By, As, Kind, Text string
}

// reviewText is how an event was looked back on: together, or one by one with answers.
type reviewText struct {
	Opened                                       int // days from now
	Closed                                       bool
	Expected, Happened, Difference, Keep, Change []string
	Answers                                      map[string]answerText
}

type answerText struct {
	Expected, Happened, Difference, Keep, Change string
}

// actionText is what somebody took on.
type actionText struct {
	Owner, Text string
	Due         int // days from now
	Done        bool
}

// after writes what was said at an event, and what came after it.
func (s *scribe) after(ctx context.Context, _ communityText, e eventText, of *db.Event) error {
	for _, part := range []func(context.Context, eventText, *db.Event) error{s.said, s.moved, s.rounded, s.lookedBack, s.takenOn} {
		if err := part(ctx, e, of); err != nil {
			return err
		}
	}
	return nil
}

// said are the contributions, one a minute at the end of the event.
func (s *scribe) said(ctx context.Context, e eventText, of *db.Event) error {
	for i, one := range e.Said {
		author, err := look(s.person, "person", one.By)
		if err != nil {
			return err
		}
		when := s.at(ctx, of.EndsAt.Add(time.Duration(i-len(e.Said))*time.Minute))
		create := db.FromContext(ctx).Contribution.Create().SetEventID(of.ID).SetAuthorID(author.ID).SetCapturedByID(author.ID).
			SetClientID(fmt.Sprintf("demo-%d", i+1)).SetText(one.Text).SetLanguage(of.Language).
			SetKind(contribution.Kind(one.Kind)).SetAttribution(contribution.Attribution(one.As))
		if one.As == "ORGANISATION" {
			organisation, err := look(s.organisation, "organisation", s.host[one.By])
			if err != nil {
				return err
			}
			create.SetOrganisationID(organisation.ID)
		}
		made, err := create.Save(when)
		if err != nil {
			return fmt.Errorf("contribution %d: %w", i+1, err)
		}
		if err := s.derive(when, "ctb", made.ID, provenance.PredicateCAPTURED_AT, "evt", of.ID); err != nil {
			return err
		}
	}
	return nil
}

// moved asks some whether they still come, for the date moved yesterday.
func (s *scribe) moved(ctx context.Context, e eventText, of *db.Event) error {
	for _, key := range e.Moved {
		person, err := look(s.person, "person", key)
		if err != nil {
			return err
		}
		err = db.FromContext(ctx).Registration.Update().Where(registration.EventID(of.ID), registration.PersonID(person.ID)).
			SetAsks(registration.AsksMOVED).SetAskedAt(s.days(-1)).Exec(s.at(ctx, s.days(-1)))
		if err != nil {
			return fmt.Errorf("ask %s again: %w", key, err)
		}
	}
	return nil
}

// rounded sets the times at which an event was held, attendance was confirmed, and it was
// closed.
func (s *scribe) rounded(ctx context.Context, e eventText, of *db.Event) error {
	if of.State != event.StateHELD && of.State != event.StateREVIEWING && of.State != event.StateCLOSED {
		return nil
	}
	update := db.FromContext(ctx).Event.UpdateOneID(of.ID).SetHeldAt(of.EndsAt)
	if of.State != event.StateHELD {
		update.SetAttendanceConfirmedAt(of.EndsAt)
	}
	if of.State == event.StateCLOSED {
		update.SetClosedAt(of.EndsAt.Add(48 * time.Hour))
	}
	if err := update.Exec(s.at(ctx, of.EndsAt)); err != nil {
		return fmt.Errorf("round an event off: %w", err)
	}
	return nil
}

// lookedBack writes the review; closed events that the texts do not look back on were
// talked through.
func (s *scribe) lookedBack(ctx context.Context, e eventText, of *db.Event) error {
	create := db.FromContext(ctx).AfterActionReview.Create().SetEventID(of.ID).SetLanguage(of.Language)
	if e.Review == nil {
		if of.State != event.StateCLOSED {
			return nil
		}
		err := create.SetState(afteractionreview.StateWAIVED).SetWaiver(afteractionreview.WaiverTALKED_THROUGH).
			SetOpenedAt(of.EndsAt).SetClosedAt(of.EndsAt).Exec(s.at(ctx, of.EndsAt))
		if err != nil {
			return fmt.Errorf("waive a review: %w", err)
		}
		return nil
	}
	opened := of.EndsAt
	if len(e.Review.Answers) > 0 {
		opened = s.days(e.Review.Opened)
		create.SetWay(afteractionreview.WayONE_BY_ONE).SetClosesAt(opened.AddDate(0, 0, 7)).SetAnswerCount(len(e.Review.Answers))
	}
	if e.Review.Closed {
		create.SetState(afteractionreview.StateCLOSED).SetClosedAt(opened.Add(time.Hour))
	}
	review, err := create.SetOpenedAt(opened).Save(s.at(ctx, opened))
	if err != nil {
		return fmt.Errorf("open a review: %w", err)
	}
	if err := s.findings(ctx, *e.Review, review); err != nil {
		return err
	}
	return inOrder(e.Review.Answers, func(key string, said answerText) error {
		person, err := look(s.person, "person", key)
		if err != nil {
			return err
		}
		return db.FromContext(ctx).ReviewAnswer.Create().SetReviewID(review.ID).SetPersonID(person.ID).SetLanguage(of.Language).
			SetExpected(said.Expected).SetHappened(said.Happened).SetDifference(said.Difference).SetKeep(said.Keep).SetChange(said.Change).
			Exec(s.at(ctx, opened.Add(20*time.Hour)))
	})
}

// findings are what the review found, question by question.
func (s *scribe) findings(ctx context.Context, text reviewText, review *db.AfterActionReview) error {
	answers := map[string][]string{
		"EXPECTED": text.Expected, "HAPPENED": text.Happened, "DIFFERENCE": text.Difference, "KEEP": text.Keep, "CHANGE": text.Change,
	}
	return inOrder(answers, func(question string, found []string) error {
		for i, words := range found {
			when := s.at(ctx, review.OpenedAt.Add(time.Minute))
			made, err := db.FromContext(ctx).ReviewItem.Create().SetReviewID(review.ID).SetQuestion(reviewitem.Question(question)).
				SetPosition(i).SetText(words).SetLanguage(review.Language).Save(when)
			if err != nil {
				return fmt.Errorf("finding %d: %w", i+1, err)
			}
			if err := s.derive(when, "rvi", made.ID, provenance.PredicateDRAWN_FROM, "evt", review.EventID); err != nil {
				return err
			}
		}
		return nil
	})
}

// takenOn is who does what by when.
func (s *scribe) takenOn(ctx context.Context, e eventText, of *db.Event) error {
	for i, one := range e.Actions {
		owner, err := look(s.person, "person", one.Owner)
		if err != nil {
			return err
		}
		due := s.days(one.Due).Truncate(24 * time.Hour)
		create := db.FromContext(ctx).ActionItem.Create().SetEventID(of.ID).SetOwnerID(owner.ID).SetText(one.Text).
			SetLanguage(of.Language).SetDueOn(due)
		if one.Done {
			create.SetState(actionitem.StateDONE).SetDoneAt(due)
		}
		if err := create.Exec(s.at(ctx, of.EndsAt)); err != nil {
			return fmt.Errorf("action %d: %w", i+1, err)
		}
	}
	return nil
}
