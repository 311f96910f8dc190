package joining

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
)

// tellCoordinators has each coordinator told of a request to join.
func tellCoordinators(ctx context.Context, m *db.Membership) error {
	var readers []uuid.UUID
	err := db.FromContext(ctx).Membership.Query().Where(
		membership.CommunityID(m.CommunityID), membership.RoleEQ(membership.RoleCOORDINATOR),
		membership.StateEQ(membership.StateACTIVE), membership.HasPersonWith(person.StateEQ(person.StateACTIVE)),
	).Order(membership.ByID()).Select(membership.FieldPersonID).
		Scan(rule.AsSystem(ctx, "coordinators are told whether or not the viewer may see them"), &readers)
	if err != nil {
		return fmt.Errorf("find the coordinators: %w", err)
	}
	for _, reader := range readers {
		if err := jobs.Enqueue(ctx, RequestLetter{MembershipID: m.ID, Revision: m.Revision, CoordinatorID: reader}); err != nil {
			return fmt.Errorf("tell a coordinator: %w", err)
		}
	}
	return nil
}

// tellAccepted has the person told that they are in.
func tellAccepted(ctx context.Context, m *db.Membership) error {
	if err := jobs.Enqueue(ctx, AcceptanceLetter{MembershipID: m.ID, Revision: m.Revision}); err != nil {
		return fmt.Errorf("tell the person: %w", err)
	}
	return nil
}

// tellInvited has the person told, at the address they were invited by.
func tellInvited(ctx context.Context, m *db.Membership, address *db.EmailAddress) error {
	if err := jobs.Enqueue(ctx, InvitationLetter{MembershipID: m.ID, AddressID: address.ID, Revision: m.Revision}); err != nil {
		return fmt.Errorf("send the invitation: %w", err)
	}
	return nil
}
