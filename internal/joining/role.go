package joining

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
)

// GiveRoleInput gives the member of the membership a role.
type GiveRoleInput struct {
	MembershipID uuid.UUID
	Revision     int // of the membership, as the viewer saw it
	Role         membership.Role
}

// GiveRole makes a member coordinator, facilitator, member or observer. The last
// coordinator stays one until there is another. On CONFLICT the membership returned
// is the one there is now.
func GiveRole(ctx context.Context, in GiveRoleInput) (*db.Membership, error) {
	m, err := visible(ctx, in.MembershipID)
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, rule.RoleGive, rule.Target{Community: m.CommunityID, Person: m.PersonID})
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
	if err := takesRole(ctx, m, in.Role); err != nil || m.Role == in.Role {
		return m, err
	}
	return keep(ctx, rule.RoleGive, m, m.Update().SetRole(in.Role))
}

// takesRole refuses a role to whoever is not in, and another one to the last coordinator.
func takesRole(ctx context.Context, m *db.Membership, role membership.Role) error {
	switch m.State {
	case membership.StateACTIVE:
	case membership.StateSUSPENDED:
		return refusal("SUSPENDED", "membershipId")
	default:
		return refusal("NOT_A_MEMBER", "membershipId")
	}
	if role == membership.RoleCOORDINATOR {
		return nil
	}
	last, err := LastCoordinator(ctx, m)
	if err != nil || !last {
		return err
	}
	return refusal("LAST_COORDINATOR", "role")
}
