package joining

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// JoinInput says which community the viewer joins, and what they say about it.
type JoinInput struct {
	CommunityID   uuid.UUID
	Brings, Seeks *string // nil: as before
}

// Join brings the viewer into a community, accepts its invitation, or asks to join it:
// the policy decides. It may be repeated: a member stays one, a request stays one.
// The coordinators get a letter about a request, at most one a day from a person.
func Join(ctx context.Context, in JoinInput) (*db.Membership, error) {
	if _, err := seen(ctx, in.CommunityID); err != nil {
		return nil, err
	}
	ctx, err := rule.Begin(ctx, rule.CommunityJoin, rule.Target{Community: in.CommunityID})
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
	if code := JoinRefusal(c, m); code != "" {
		return nil, refusal(code, "communityId")
	}
	if m != nil && m.State == joins(c, m) {
		return describe(ctx, rule.CommunityJoin, m, in.Brings, in.Seeks)
	}
	return enter(ctx, c, m, who, in)
}

// enter writes that the person came in, or asked to.
func enter(ctx context.Context, c *db.Community, m *db.Membership, who uuid.UUID, in JoinInput) (*db.Membership, error) {
	state := joins(c, m)
	entered, err := settle(ctx, c, m, who, state, in)
	if err != nil {
		return entered, err
	}
	if state == membership.StateACTIVE {
		return entered, count(ctx, c, 1)
	}
	if m != nil && clock.Now(ctx).Sub(m.UpdatedAt) < 24*time.Hour {
		return entered, nil // they asked, took it back, and ask again
	}
	return entered, tellCoordinators(ctx, entered)
}

// settle writes the membership; only an invitation brings its role along.
func settle(ctx context.Context, c *db.Community, m *db.Membership, who uuid.UUID, state membership.State, in JoinInput) (*db.Membership, error) {
	if m == nil {
		return takePlace(ctx, db.FromContext(ctx).Membership.Create().
			SetCommunityID(c.ID).SetPersonID(who).SetState(state).
			SetNillableBrings(in.Brings).SetNillableSeeks(in.Seeks))
	}
	edit := m.Update().SetState(state).SetNillableBrings(in.Brings).SetNillableSeeks(in.Seeks)
	if m.State != membership.StateINVITED {
		edit.SetRole(membership.RoleMEMBER)
	}
	return keep(ctx, rule.CommunityJoin, m, edit)
}

// takePlace writes a new membership and a line in the trail.
func takePlace(ctx context.Context, create *db.MembershipCreate) (*db.Membership, error) {
	m, err := create.Save(ctx)
	if err != nil {
		return nil, refused(rule.CommunityJoin, err)
	}
	return m, trail.Keep(ctx, rule.CommunityJoin, trail.Subject{Kind: "mem", ID: m.ID, Revision: m.Revision}, "state", "role")
}

// joins is the state in which the policy lets a person in; m is nil where the person
// was never there.
func joins(c *db.Community, m *db.Membership) membership.State {
	switch {
	case m != nil && (m.State == membership.StateACTIVE || m.State == membership.StateINVITED):
		return membership.StateACTIVE
	case c.JoinPolicy == community.JoinPolicyOPEN:
		return membership.StateACTIVE
	default:
		return membership.StateREQUESTED
	}
}

// JoinRefusal is the code for which a person can neither join nor ask to, empty where
// they can; m is their membership, nil where there is none. A request that waits may
// be repeated, and so may a membership.
func JoinRefusal(c *db.Community, m *db.Membership) string {
	if code := lifeless(c); code != "" {
		return code
	}
	known := m != nil && m.State != membership.StateLEFT
	switch {
	case known && m.State == membership.StateSUSPENDED:
		return "SUSPENDED"
	case !known && c.JoinPolicy == community.JoinPolicyBY_INVITATION:
		return "BY_INVITATION"
	default:
		return ""
	}
}
