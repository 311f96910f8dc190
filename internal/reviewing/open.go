package reviewing

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// staysOpen is how long a review one by one waits for answers; it can be extended once by
// as much.
const staysOpen = 7 * 24 * time.Hour

// OpenInput says which event is looked back on, and how.
type OpenInput struct {
	EventID uuid.UUID
	Way     afteractionreview.Way
}

// Asked is the job that asks somebody who came to look back, one by one.
type Asked struct {
	ReviewID uuid.UUID `json:"reviewId"`
	PersonID uuid.UUID `json:"personId"`
}

// Kind names the job in the queue.
func (Asked) Kind() string { return "review_asked" }

// Open opens the review of an event, and ends the event where it is still under way.
// Together, what was expected begins with the event's purpose; one by one, everyone who
// came is asked.
func Open(ctx context.Context, in OpenInput) (*db.AfterActionReview, error) {
	ctx, held, before, err := hold(ctx, rule.ReviewOpen, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotOpen(held, before); code != "" {
		return before, refused(code)
	}
	if err := begin(ctx, held); err != nil {
		return nil, err
	}
	review, err := in.write(ctx, held, before)
	if err != nil {
		return nil, err
	}
	if in.Way == afteractionreview.WayONE_BY_ONE {
		err = ask(ctx, review)
	} else {
		err = expect(ctx, held, review)
	}
	if err != nil {
		return nil, err
	}
	if err := tell(ctx, held.ID, "aar", review.ID); err != nil {
		return nil, err
	}
	return review, trail.Keep(ctx, rule.ReviewOpen, trail.Subject{Kind: "aar", ID: review.ID, Revision: review.Revision}, "state", "way")
}

// begin moves the event on: who looks back on it has held it.
func begin(ctx context.Context, held *db.Event) error {
	update := db.FromContext(ctx).Event.UpdateOneID(held.ID).SetState(event.StateREVIEWING).AddRevision(1)
	if held.HeldAt == nil {
		update.SetHeldAt(clock.Now(ctx))
	}
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("begin to look back: %w", err)
	}
	return nil
}

func (in OpenInput) write(ctx context.Context, held *db.Event, before *db.AfterActionReview) (*db.AfterActionReview, error) {
	now, reviews := clock.Now(ctx), db.FromContext(ctx).AfterActionReview
	closes := now.Add(staysOpen)
	var review *db.AfterActionReview
	var err error
	switch {
	case before != nil: // it was waived
		update := reviews.UpdateOneID(before.ID).SetState(afteractionreview.StateOPEN).SetWay(in.Way).ClearWaiver().
			SetOpenedAt(now).SetExtended(false).ClearClosedAt().ClearClosesAt().AddRevision(1)
		if in.Way == afteractionreview.WayONE_BY_ONE {
			update.SetClosesAt(closes)
		}
		review, err = update.Save(ctx)
	default:
		create := reviews.Create().SetEventID(held.ID).SetWay(in.Way).SetLanguage(held.Language).SetOpenedAt(now)
		if in.Way == afteractionreview.WayONE_BY_ONE {
			create.SetClosesAt(closes)
		}
		review, err = create.Save(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("open the review: %w", err)
	}
	return review, nil
}

// ask has everyone who came asked: those marked present or, until that is said, those who
// had a place.
func ask(ctx context.Context, review *db.AfterActionReview) error {
	came, err := db.FromContext(ctx).Registration.Query().Where(registration.EventID(review.EventID), rule.WasThere).
		Order(registration.ByID()).All(rule.AsSystem(ctx, "everyone who came is asked, whoever sees them"))
	if err != nil {
		return fmt.Errorf("find who came: %w", err)
	}
	for _, one := range came {
		if err := jobs.Enqueue(ctx, Asked{ReviewID: review.ID, PersonID: one.PersonID}); err != nil {
			return err
		}
	}
	return nil
}

// expect writes the event's purpose down as what was expected, for the room to correct.
func expect(ctx context.Context, held *db.Event, review *db.AfterActionReview) error {
	purpose := firstOf(markdown.Text(held.Purpose), longestItem)
	if purpose == "" {
		return nil
	}
	there, err := db.FromContext(ctx).ReviewItem.Query().Where(reviewitem.ReviewID(review.ID)).
		Exist(rule.AsSystem(ctx, "what was written before it was waived stays"))
	if err != nil || there {
		return err
	}
	item, err := db.FromContext(ctx).ReviewItem.Create().SetReviewID(review.ID).SetQuestion(reviewitem.QuestionEXPECTED).
		SetPosition(0).SetText(purpose).SetLanguage(held.Language).Save(ctx)
	if err != nil {
		return fmt.Errorf("write what was expected: %w", err)
	}
	return drawn(ctx, item, held)
}

// Extend gives a review one by one another seven days, once.
func Extend(ctx context.Context, id uuid.UUID) (*db.AfterActionReview, error) {
	ctx, held, review, err := holdReview(ctx, rule.ReviewExtend, id)
	if err != nil {
		return nil, err
	}
	switch {
	case CannotSteer(review) != "":
		return review, refused(reviewClosed)
	case review.ClosesAt == nil:
		return review, usererror.New("INVALID", "reviewId", "A review together has no last day. Close it when you are done.")
	case !clock.Now(ctx).Before(*review.ClosesAt): // the clock's job has yet to close it
		return review, refused(reviewClosed)
	case review.Extended:
		return review, usererror.New("INVALID", "reviewId", "This review was extended once already.")
	}
	extended, err := db.FromContext(ctx).AfterActionReview.UpdateOneID(review.ID).
		SetExtended(true).SetClosesAt(review.ClosesAt.Add(staysOpen)).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("extend the review: %w", err)
	}
	if err := tell(ctx, held.ID, "aar", review.ID); err != nil {
		return nil, err
	}
	return extended, trail.Keep(ctx, rule.ReviewExtend, trail.Subject{Kind: "aar", ID: extended.ID, Revision: extended.Revision}, "closes_at")
}
