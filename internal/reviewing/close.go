package reviewing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// Close closes the review; what it found stays, and answers one by one are shown without
// names where there are enough.
func Close(ctx context.Context, id uuid.UUID) (*db.AfterActionReview, error) {
	ctx, held, review, err := holdReview(ctx, rule.ReviewClose, id)
	if err != nil {
		return nil, err
	}
	if code := CannotSteer(review); code != "" {
		return review, refused(code)
	}
	closed, err := db.FromContext(ctx).AfterActionReview.UpdateOneID(review.ID).
		SetState(afteractionreview.StateCLOSED).SetClosedAt(clock.Now(ctx)).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("close the review: %w", err)
	}
	if err := tell(ctx, held.ID, "aar", review.ID); err != nil {
		return nil, err
	}
	return closed, trail.Keep(ctx, rule.ReviewClose, trail.Subject{Kind: "aar", ID: closed.ID, Revision: closed.Revision}, "state")
}

// WaiveInput says why an event is not looked back on.
type WaiveInput struct {
	EventID uuid.UUID
	Because afteractionreview.Waiver
}

// Waive says in one tap why the event is not looked back on.
func Waive(ctx context.Context, in WaiveInput) (*db.AfterActionReview, error) {
	ctx, held, before, err := hold(ctx, rule.ReviewWaive, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotWaive(held, before); code != "" {
		return before, refused(code)
	}
	now, reviews := clock.Now(ctx), db.FromContext(ctx).AfterActionReview
	var review *db.AfterActionReview
	if before == nil {
		review, err = reviews.Create().SetEventID(held.ID).SetState(afteractionreview.StateWAIVED).SetWaiver(in.Because).
			SetLanguage(held.Language).SetOpenedAt(now).SetClosedAt(now).Save(ctx)
	} else {
		review, err = reviews.UpdateOneID(before.ID).SetState(afteractionreview.StateWAIVED).SetWaiver(in.Because).
			SetClosedAt(now).ClearClosesAt().AddRevision(1).Save(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("waive the review: %w", err)
	}
	if err := tell(ctx, held.ID, "aar", review.ID); err != nil {
		return nil, err
	}
	return review, trail.Keep(ctx, rule.ReviewWaive, trail.Subject{Kind: "aar", ID: review.ID, Revision: review.Revision}, "state", "waiver")
}

// CloseEvent closes the event: who came is confirmed, and the review closed or waived.
// Nothing of it changes any more, but that people may take back what they said.
func CloseEvent(ctx context.Context, id uuid.UUID) (*db.Event, error) {
	ctx, held, review, err := hold(ctx, rule.EventClose, id)
	if err != nil {
		return nil, err
	}
	if code := CannotClose(held, review); code != "" {
		return held, refused(code)
	}
	closed, err := db.FromContext(ctx).Event.UpdateOneID(held.ID).SetState(event.StateCLOSED).
		SetClosedAt(clock.Now(ctx)).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("close the event: %w", err)
	}
	if err := live.Tell(ctx, live.Signal{Room: closed.ID, Kind: live.Event, Prefix: "evt", Subject: closed.ID}); err != nil {
		return nil, err
	}
	return closed, trail.Keep(ctx, rule.EventClose, trail.Subject{Kind: "evt", ID: closed.ID, Revision: closed.Revision}, "state")
}

// Clock is the job that closes reviews whose last day is over.
type Clock struct{}

// Kind names the job in the queue.
func (Clock) Kind() string { return "review_clock" }

// mostAtOnce is how many reviews one run of the clock closes; the next closes the others.
const mostAtOnce = 500

// Advance closes the reviews whose last day is over, in one conditional update, so that
// several instances may run it at once, and lets those who look know.
func Advance(ctx context.Context) (closed int, err error) {
	ctx = rule.AsSystem(ctx, "the clock closes reviews")
	now, reviews := clock.Now(ctx), db.FromContext(ctx).AfterActionReview
	over := []predicate.AfterActionReview{afteractionreview.StateEQ(afteractionreview.StateOPEN), afteractionreview.ClosesAtLTE(now)}
	due, err := reviews.Query().Where(over...).Order(afteractionreview.ByID()).Limit(mostAtOnce).All(ctx)
	if err != nil {
		return 0, fmt.Errorf("find reviews to close: %w", err)
	}
	ids := make([]uuid.UUID, len(due))
	for i, one := range due {
		ids[i] = one.ID
	}
	closed, err = reviews.Update().Where(afteractionreview.IDIn(ids...)).Where(over...).
		SetState(afteractionreview.StateCLOSED).SetClosedAt(now).AddRevision(1).Save(ctx)
	if err != nil {
		return 0, fmt.Errorf("close reviews: %w", err)
	}
	for _, one := range due {
		if err := tell(ctx, one.EventID, "aar", one.ID); err != nil {
			return 0, err
		}
	}
	return closed, nil
}
