package reviewing

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
)

// between is the least time between two letters that ask somebody for the same answer.
const between = 24 * time.Hour

// Reminded is the job that reminds somebody who came of a review they have not answered.
type Reminded struct {
	ReviewID uuid.UUID `json:"reviewId"`
	PersonID uuid.UUID `json:"personId"`
	At       int64     `json:"at"` // when they were to be reminded, in seconds since 1970
}

// Kind names the job in the queue.
func (Reminded) Kind() string { return "review_reminded" }

// Remind has everyone reminded who came and has not answered a review one by one, at most
// once a day. The line in the trail says when, so nothing else has to be kept.
func Remind(ctx context.Context, id uuid.UUID) (*db.AfterActionReview, error) {
	ctx, _, review, err := holdReview(ctx, rule.ReviewRemind, id)
	if err != nil {
		return nil, err
	}
	found, err := MissingOf(ctx, []*db.AfterActionReview{review})
	if err != nil {
		return nil, err
	}
	missing, now := found[review.ID], clock.Now(ctx)
	if code := CannotRemind(review, missing, now); code != "" {
		return review, refused(code)
	}
	for _, one := range missing.People {
		if err := jobs.Enqueue(ctx, Reminded{ReviewID: review.ID, PersonID: one, At: now.Unix()}); err != nil {
			return nil, err
		}
	}
	return review, trail.Keep(ctx, rule.ReviewRemind, trail.Subject{Kind: "aar", ID: review.ID, Revision: review.Revision})
}

// CannotRemind is the code that says why nobody can be reminded of the review, empty where
// somebody can; rights apart.
func CannotRemind(review *db.AfterActionReview, missing Missing, now time.Time) string {
	switch {
	case review.State != afteractionreview.StateOPEN, review.ClosesAt != nil && !now.Before(*review.ClosesAt):
		return reviewClosed
	case review.Way != afteractionreview.WayONE_BY_ONE:
		return reviewTogether
	case len(missing.People) == 0:
		return nobodyMissing
	case now.Before(missing.AskedAt.Add(between)):
		return askedToday
	}
	return ""
}
