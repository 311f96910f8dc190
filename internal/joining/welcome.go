package joining

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// welcomeAll does what was foreseen, in a community that is held. Addresses are written
// in their order, so that two invitations that share some do not wait for each other.
func welcomeAll(ctx context.Context, c *db.Community, guests []*guest) error {
	employers, err := employersOf(ctx, c, guests)
	if err != nil {
		return err
	}
	ordered := slices.Clone(guests)
	slices.SortStableFunc(ordered, func(a, b *guest) int { return cmp.Compare(strings.ToLower(a.Email), strings.ToLower(b.Email)) })
	in, asked := 0, 0
	for _, one := range ordered {
		switch one.Outcome {
		case Invited:
			asked++
			err = invite(ctx, c, one, employers[fold(one.Organisation)])
		case RequestAccepted:
			in++
			err = accept(ctx, one)
		}
		if err != nil {
			return err
		}
	}
	return noted(ctx, c, in, asked)
}

// noted counts those who came in, and keeps one line in the trail for the whole act.
func noted(ctx context.Context, c *db.Community, in, asked int) error {
	if in > 0 {
		if err := count(ctx, c, in); err != nil {
			return err
		}
	}
	if in+asked == 0 {
		return nil
	}
	return trail.Keep(ctx, rule.MembershipInvite, trail.Subject{Kind: "com", ID: c.ID, Revision: c.Revision}, "members")
}

// accept lets in somebody who had asked.
func accept(ctx context.Context, one *guest) error {
	m, err := amend(ctx, rule.MembershipInvite, one.membership,
		one.membership.Update().SetState(membership.StateACTIVE).SetRole(one.Role))
	if err != nil {
		return err
	}
	return tellAccepted(ctx, m)
}

// invite writes that the person is invited, and to them.
func invite(ctx context.Context, c *db.Community, one *guest, employer uuid.UUID) error {
	if err := meet(ctx, c, one); err != nil {
		return err
	}
	if err := employ(ctx, one.person, employer); err != nil {
		return err
	}
	m, err := bid(ctx, c, one)
	if err != nil {
		return err
	}
	return tellInvited(ctx, m, one.address)
}

// bid writes the row that says the person is invited.
func bid(ctx context.Context, c *db.Community, one *guest) (*db.Membership, error) {
	var by *uuid.UUID
	if v := viewer.Of(ctx); v.SignedIn() {
		by = &v.PersonID
	}
	if one.membership != nil {
		return amend(ctx, rule.MembershipInvite, one.membership,
			one.membership.Update().SetState(membership.StateINVITED).SetRole(one.Role).SetNillableInvitedByID(by))
	}
	m, err := db.FromContext(ctx).Membership.Create().SetCommunityID(c.ID).SetPersonID(one.person.ID).
		SetState(membership.StateINVITED).SetRole(one.Role).SetNillableInvitedByID(by).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("invite: %w", problem.Of(err, map[string]string{"person_id": "people"}))
	}
	return m, nil
}
