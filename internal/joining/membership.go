package joining

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
)

// placeOf returns the membership of a person, nil where there never was one.
func placeOf(ctx context.Context, communityID, personID uuid.UUID) (*db.Membership, error) {
	ctx = rule.AsSystem(ctx, "what an act does depends on the membership there is, seen or not")
	m, err := db.FromContext(ctx).Membership.Query().
		Where(membership.CommunityID(communityID), membership.PersonID(personID)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the membership: %w", err)
	}
	return m, nil
}

// again returns the membership as it is now, within a community that is held.
func again(ctx context.Context, id uuid.UUID) (*db.Membership, error) {
	ctx = rule.AsSystem(ctx, "the act was allowed; the membership is read again within the lock")
	m, err := db.FromContext(ctx).Membership.Get(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("read the membership again: %w", err)
	}
	return m, nil
}

// keep writes an edited membership, and a line in the trail.
func keep(ctx context.Context, act rule.Act, m *db.Membership, edit *db.MembershipUpdateOne) (*db.Membership, error) {
	changed := trail.Changed(edit.Mutation())
	kept, err := amend(ctx, act, m, edit)
	if err != nil {
		return kept, err
	}
	return kept, trail.Keep(ctx, act, trail.Subject{Kind: "mem", ID: kept.ID, Revision: kept.Revision}, changed...)
}

// amend writes an edited membership if nobody changed it since it was read.
func amend(ctx context.Context, act rule.Act, m *db.Membership, edit *db.MembershipUpdateOne) (*db.Membership, error) {
	kept, err := edit.Where(membership.Revision(m.Revision)).AddRevision(1).Save(ctx)
	if db.IsNotFound(err) {
		return m, errStale
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", act, problem.Of(err, nil))
	}
	return kept, nil
}

// LastCoordinator reports whether the membership is the only one of an active person
// who coordinates the community. Only within an act that holds the community does the
// answer last.
func LastCoordinator(ctx context.Context, m *db.Membership) (bool, error) {
	if m.Role != membership.RoleCOORDINATOR || m.State != membership.StateACTIVE {
		return false, nil
	}
	ctx = rule.AsSystem(ctx, "coordinators count whether or not the viewer may see them")
	others, err := db.FromContext(ctx).Membership.Query().Where(
		membership.CommunityID(m.CommunityID), membership.IDNEQ(m.ID),
		membership.RoleEQ(membership.RoleCOORDINATOR), membership.StateEQ(membership.StateACTIVE),
		membership.HasPersonWith(person.StateEQ(person.StateACTIVE))).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("look for another coordinator: %w", err)
	}
	return !others, nil
}
