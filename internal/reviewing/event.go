// Package reviewing looks back at an event with those who were there: what was learned,
// what was expected and what happened, who does what until when; and then closes it.
package reviewing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// hold begins an act on an event that the viewer sees, and makes everybody else who looks
// back on it wait. It returns the event as it is now, and its review, nil where there is none.
func hold(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Event, *db.AfterActionReview, error) {
	seen, err := db.FromContext(ctx).Event.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, act, rule.Target{Community: seen.CommunityID, Event: seen.ID})
	if err != nil {
		return nil, nil, nil, err
	}
	held, err := db.FromContext(ctx).Event.UpdateOneID(id).AddQueue(0).Save(rule.AsSystem(ctx, "whoever looks back waits for the others"))
	if err != nil {
		return nil, nil, nil, fmt.Errorf("hold the event: %w", err)
	}
	review, err := Of(ctx, id)
	return ctx, held, review, err
}

// Of is the review of the event, nil where there is none.
func Of(ctx context.Context, event uuid.UUID) (*db.AfterActionReview, error) {
	review, err := db.FromContext(ctx).AfterActionReview.Query().Where(afteractionreview.EventID(event)).
		Only(rule.AsSystem(ctx, "whether there is a review decides what can be done, whoever reads it"))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the review: %w", err)
	}
	return review, nil
}

// holdReview begins an act on a review that the viewer sees.
func holdReview(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Event, *db.AfterActionReview, error) {
	seen, err := db.FromContext(ctx).AfterActionReview.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the review: %w", err)
	}
	return hold(ctx, act, seen.EventID)
}

// tell lets the room know that there is something new to look back on.
func tell(ctx context.Context, event uuid.UUID, prefix string, subject uuid.UUID) error {
	return live.Tell(ctx, live.Signal{Room: event, Kind: live.Review, Prefix: prefix, Subject: subject})
}
