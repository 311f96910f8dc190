package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
)

// SortInput says what kind of contribution it is.
type SortInput struct {
	ContributionID uuid.UUID
	Kind           contribution.Kind
}

// Sort gives a contribution another kind, as those who run the event see it. Its author's
// edits of the text do not collide with that.
func Sort(ctx context.Context, in SortInput) (*db.Contribution, error) {
	return steer(ctx, rule.ContributionSort, in.ContributionID, "kind", func(u *db.ContributionUpdateOne) { u.SetKind(in.Kind) })
}

// HideInput names a contribution to hide, or to show again.
type HideInput struct {
	ContributionID uuid.UUID
	Hidden         bool
}

// Hide takes a contribution from the room, or gives it back; its author still sees it.
func Hide(ctx context.Context, in HideInput) (*db.Contribution, error) {
	state := contribution.StateSHOWN
	if in.Hidden {
		state = contribution.StateHIDDEN
	}
	return steer(ctx, rule.ContributionHide, in.ContributionID, "state", func(u *db.ContributionUpdateOne) { u.SetState(state) })
}

// steer changes a contribution as those who run the event may.
func steer(ctx context.Context, act rule.Act, id uuid.UUID, field string, change func(*db.ContributionUpdateOne)) (*db.Contribution, error) {
	c, e, err := find(ctx, id)
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, act, rule.Target{Community: e.CommunityID, Event: e.ID})
	if err != nil {
		return nil, err
	}
	update := db.FromContext(ctx).Contribution.UpdateOneID(c.ID).Where(contribution.StateNEQ(contribution.StateWITHDRAWN))
	change(update)
	steered, err := update.Save(ctx)
	if db.IsNotFound(err) {
		return c, refused(withdrawn)
	}
	if err != nil {
		return nil, fmt.Errorf("steer the contribution: %w", err)
	}
	if err := trail.Keep(ctx, act, subjectOf(steered), field); err != nil {
		return nil, err
	}
	return steered, tell(ctx, steered)
}
