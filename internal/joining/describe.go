package joining

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
)

// DescribeInput is what the viewer says about their place in a community.
type DescribeInput struct {
	CommunityID   uuid.UUID
	Brings, Seeks *string // nil: as before
}

// Describe keeps what the viewer brings to a community and looks for in it.
func Describe(ctx context.Context, in DescribeInput) (*db.Membership, error) {
	c, err := seen(ctx, in.CommunityID)
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, rule.MembershipDescribe, rule.Target{Community: in.CommunityID})
	if err != nil {
		return nil, err
	}
	who, err := self(ctx)
	if err != nil {
		return nil, err
	}
	if err := alive(c); err != nil {
		return nil, err
	}
	m, err := placeOf(ctx, c.ID, who)
	if err != nil {
		return nil, err
	}
	if m == nil || m.State == membership.StateLEFT || m.State == membership.StateINVITED {
		return nil, refusal("NOT_A_MEMBER", "communityId")
	}
	if m.State == membership.StateSUSPENDED {
		return nil, refusal("SUSPENDED", "communityId")
	}
	return describe(ctx, rule.MembershipDescribe, m, in.Brings, in.Seeks)
}

// describe writes what was said, if anything was.
func describe(ctx context.Context, act rule.Act, m *db.Membership, brings, seeks *string) (*db.Membership, error) {
	if brings == nil && seeks == nil {
		return m, nil
	}
	return keep(ctx, act, m, m.Update().SetNillableBrings(brings).SetNillableSeeks(seeks))
}
