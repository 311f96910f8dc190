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

// tellDeclined has the person told that they are not taken in.
func tellDeclined(ctx context.Context, m *db.Membership) error {
	if err := jobs.Enqueue(ctx, DeclineLetter{MembershipID: m.ID, Revision: m.Revision}); err != nil {
		return fmt.Errorf("tell the person: %w", err)
	}
	return nil
}

// tellStewards has each steward told that somebody asks to start the community.
func tellStewards(ctx context.Context, c *db.Community) error {
	stewards, err := db.FromContext(ctx).Person.Query().Where(person.Steward(true), person.StateEQ(person.StateACTIVE)).
		Order(person.ByID()).IDs(rule.AsSystem(ctx, "stewards are told whether or not the viewer may see them"))
	if err != nil {
		return fmt.Errorf("find the stewards: %w", err)
	}
	for _, steward := range stewards {
		if err := jobs.Enqueue(ctx, StartLetter{CommunityID: c.ID, StewardID: steward}); err != nil {
			return fmt.Errorf("tell a steward: %w", err)
		}
	}
	return nil
}

// tellAsker has whoever asked to start the community told of the answer. It is read before
// what was declined is gone.
func tellAsker(ctx context.Context, c *db.Community, accepted bool) error {
	asked, err := db.FromContext(ctx).Membership.Query().Where(membership.CommunityID(c.ID)).Order(membership.ByID()).
		First(rule.AsSystem(ctx, "whoever asked is told"))
	if db.IsNotFound(err) { // they were erased
		return nil
	}
	if err != nil {
		return fmt.Errorf("find who asked: %w", err)
	}
	err = jobs.Enqueue(ctx, StartAnswerLetter{CommunityID: c.ID, AskerID: asked.PersonID, Accepted: accepted, Asked: c.CreatedAt.Unix()})
	if err != nil {
		return fmt.Errorf("tell who asked: %w", err)
	}
	return nil
}
