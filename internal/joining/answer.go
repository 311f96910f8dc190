package joining

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// AnswerInput answers the request to start the community.
type AnswerInput struct {
	CommunityID uuid.UUID
	Accept      bool
}

// Answer lets a community start that was asked for, or declines: then it is gone, and
// nil is returned. Whoever asked is told.
func Answer(ctx context.Context, in AnswerInput) (*db.Community, error) {
	if _, err := seen(ctx, in.CommunityID); err != nil {
		return nil, err
	}
	ctx, err := rule.Begin(ctx, rule.CommunityAnswer, rule.Target{Community: in.CommunityID})
	if err != nil {
		return nil, err
	}
	c, err := held(ctx, in.CommunityID)
	if err != nil {
		return nil, err
	}
	if c.State != community.StateREQUESTED {
		return c, usererror.New("INVALID", "communityId", "The community was answered already. See it as it is now.")
	}
	if err := tellAsker(ctx, c, in.Accept); err != nil {
		return nil, err
	}
	if !in.Accept {
		return nil, decline(ctx, c)
	}
	accepted, err := write(ctx, rule.CommunityAnswer, c, c.Update().SetState(community.StateACTIVE))
	if err != nil {
		return accepted, err
	}
	return accepted, trail.Keep(ctx, rule.CommunityAnswer, trail.Subject{Kind: "com", ID: c.ID, Revision: accepted.Revision}, "state")
}

// decline removes a community that never was; the trail keeps that it was asked for.
func decline(ctx context.Context, c *db.Community) error {
	client := db.FromContext(ctx)
	if _, err := client.Membership.Delete().Where(membership.CommunityID(c.ID)).Exec(ctx); err != nil {
		return fmt.Errorf("decline the community: %w", err)
	}
	if err := client.Community.DeleteOneID(c.ID).Exec(ctx); err != nil {
		return fmt.Errorf("decline the community: %w", err)
	}
	return trail.Keep(ctx, rule.CommunityAnswer, trail.Subject{Kind: "com", ID: c.ID, Revision: c.Revision}, "state")
}
