package joining

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
)

// foresee finds out who is meant and what happens to each line. It writes nothing.
func foresee(ctx context.Context, c *db.Community, list []Invitation) ([]*guest, error) {
	ctx = rule.AsSystem(ctx, "an address tells who is meant, seen or not; the outcome is about the viewer's own community")
	guests := make([]*guest, len(list))
	for i, one := range list {
		guests[i] = &guest{Invitation: one}
	}
	if err := recognise(ctx, guests); err != nil {
		return nil, err
	}
	if err := seat(ctx, c, guests); err != nil {
		return nil, err
	}
	decide(guests)
	return guests, nil
}

// recognise finds the people behind the addresses. Whether letters are capital does not
// matter for that, except where two people differ in nothing else.
func recognise(ctx context.Context, guests []*guest) error {
	var folded []any
	for _, one := range guests {
		if one.Outcome != NotAnAddress {
			folded = append(folded, strings.ToLower(one.Email))
		}
	}
	if len(folded) == 0 {
		return nil
	}
	found, err := db.FromContext(ctx).EmailAddress.Query().
		Where(func(s *sql.Selector) { s.Where(sql.In(sql.Lower(s.C(emailaddress.FieldAddress)), folded...)) }).All(ctx)
	if err != nil {
		return fmt.Errorf("find the addresses: %w", err)
	}
	known := make(map[string]*db.EmailAddress, 2*len(found))
	for _, address := range found {
		if _, there := known[strings.ToLower(address.Address)]; !there {
			known[strings.ToLower(address.Address)] = address
		}
	}
	for _, address := range found {
		known[address.Address] = address
	}
	people, err := owners(ctx, found)
	if err != nil {
		return err
	}
	for _, one := range guests {
		address, there := known[one.Email]
		if !there {
			address, there = known[strings.ToLower(one.Email)]
		}
		if there && one.Outcome != NotAnAddress {
			one.address, one.person = address, people[address.PersonID]
		}
	}
	return nil
}

// owners finds the people of addresses, following those who were merged into others.
func owners(ctx context.Context, addresses []*db.EmailAddress) (map[uuid.UUID]*db.Person, error) {
	wanted := make([]uuid.UUID, len(addresses))
	for i, address := range addresses {
		wanted[i] = address.PersonID
	}
	found, err := db.FromContext(ctx).Person.Query().Where(person.IDIn(wanted...)).WithMergedInto().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the people of the addresses: %w", err)
	}
	people := make(map[uuid.UUID]*db.Person, len(found))
	for _, one := range found {
		people[one.ID] = one
		if one.Edges.MergedInto != nil {
			people[one.ID] = one.Edges.MergedInto
		}
	}
	return people, nil
}

// seat finds the places that the people have in the community.
func seat(ctx context.Context, c *db.Community, guests []*guest) error {
	var wanted []uuid.UUID
	for _, one := range guests {
		if one.person != nil {
			wanted = append(wanted, one.person.ID)
		}
	}
	places, err := db.FromContext(ctx).Membership.Query().
		Where(membership.CommunityID(c.ID), membership.PersonIDIn(wanted...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find the memberships: %w", err)
	}
	for _, place := range places {
		for _, one := range guests {
			if one.person != nil && one.person.ID == place.PersonID {
				one.membership = place
			}
		}
	}
	return nil
}

// decide gives each line its outcome.
func decide(guests []*guest) {
	before := map[string]bool{}
	for _, one := range guests {
		if one.Outcome != "" {
			continue
		}
		who := strings.ToLower(one.Email)
		if one.person != nil {
			who = one.person.ID.String()
		}
		if one.Outcome = one.foreseen(); before[who] {
			one.Outcome = Repeated
		}
		before[who] = true
	}
}

func (g *guest) foreseen() Outcome {
	if g.membership == nil {
		return Invited
	}
	switch g.membership.State {
	case membership.StateACTIVE:
		return AlreadyMember
	case membership.StateINVITED:
		return AlreadyInvited
	case membership.StateREQUESTED:
		return RequestAccepted
	case membership.StateSUSPENDED:
		return Suspended
	default:
		return Invited
	}
}
