package joining

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
)

// LeaveInput says which community the viewer leaves.
type LeaveInput struct{ CommunityID uuid.UUID }

// Leave ends the viewer's membership, takes their request back, or declines their
// invitation. The last coordinator of a living community stays until there is another.
func Leave(ctx context.Context, in LeaveInput) (*db.Membership, error) {
	if _, err := seen(ctx, in.CommunityID); err != nil {
		return nil, err
	}
	ctx, err := rule.Begin(ctx, rule.CommunityLeave, rule.Target{Community: in.CommunityID})
	if err != nil {
		return nil, err
	}
	who, err := self(ctx)
	if err != nil {
		return nil, err
	}
	c, err := held(ctx, in.CommunityID)
	if err != nil {
		return nil, err
	}
	m, err := placeOf(ctx, c.ID, who)
	if err != nil {
		return nil, err
	}
	code, err := LeaveRefusal(ctx, c, m)
	if err != nil {
		return nil, err
	}
	if code != "" {
		return m, refusal(code, "communityId")
	}
	return leave(ctx, c, m)
}

func leave(ctx context.Context, c *db.Community, m *db.Membership) (*db.Membership, error) {
	left, err := keep(ctx, rule.CommunityLeave, m, m.Update().SetState(membership.StateLEFT))
	if err != nil || m.State != membership.StateACTIVE {
		return left, err
	}
	return left, count(ctx, c, -1)
}

// LeaveRefusal is the code for which a person cannot leave, empty where they can; m is
// their membership, nil where there is none.
func LeaveRefusal(ctx context.Context, c *db.Community, m *db.Membership) (string, error) {
	switch {
	case m == nil || m.State == membership.StateLEFT:
		return "NOT_A_MEMBER", nil
	case m.State == membership.StateSUSPENDED:
		return "SUSPENDED", nil
	case c.State == community.StateARCHIVED:
		return "", nil // nobody has to run it any more
	}
	last, err := LastCoordinator(ctx, m)
	if err != nil || !last {
		return "", err
	}
	return "LAST_COORDINATOR", nil
}
