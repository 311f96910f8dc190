package joining

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
)

// SuspendInput says whether a member is suspended.
type SuspendInput struct {
	MembershipID uuid.UUID
	Revision     int // of the membership, as the viewer saw it
	Suspended    bool
}

// Suspend takes a member out of the community until they are let in again; they keep their
// role for that day. The last coordinator stays until there is another. On CONFLICT the
// membership returned is the one there is now.
func Suspend(ctx context.Context, in SuspendInput) (*db.Membership, error) {
	m, err := visible(ctx, in.MembershipID)
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, rule.MembershipSuspend, rule.Target{Community: m.CommunityID})
	if err != nil {
		return nil, err
	}
	c, err := held(ctx, m.CommunityID)
	if err != nil {
		return nil, err
	}
	if err := alive(c); err != nil {
		return m, err
	}
	if m, err = again(ctx, m.ID); err != nil {
		return nil, err
	}
	if m.Revision != in.Revision {
		return m, errStale
	}
	state, by := membership.StateACTIVE, 1
	if in.Suspended {
		state, by = membership.StateSUSPENDED, -1
	}
	if err := in.fits(ctx, m); err != nil || m.State == state {
		return m, err
	}
	kept, err := keep(ctx, rule.MembershipSuspend, m, m.Update().SetState(state))
	if err != nil {
		return kept, err
	}
	return kept, count(ctx, c, by)
}

// fits refuses whoever is no member, and to leave a community without a coordinator.
func (in SuspendInput) fits(ctx context.Context, m *db.Membership) error {
	if code := SuspendRefusal(m); code != "" {
		return refusal(code, "membershipId")
	}
	last, err := LastCoordinator(ctx, m)
	if err != nil || !in.Suspended || !last {
		return err
	}
	return refusal("LAST_COORDINATOR", "membershipId")
}

// SuspendRefusal is the code for which somebody can neither be taken out nor let in again,
// empty where they can; rights and the last coordinator apart.
func SuspendRefusal(m *db.Membership) string {
	if m.State == membership.StateACTIVE || m.State == membership.StateSUSPENDED {
		return ""
	}
	return "NOT_A_MEMBER"
}
