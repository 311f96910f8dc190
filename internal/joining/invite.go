package joining

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
)

// InviteInput names the people to invite.
type InviteInput struct {
	CommunityID uuid.UUID
	People      string          // addresses, or a table with a header
	Role        membership.Role // of lines that name none; empty: MEMBER
	Preview     bool            // only say what would happen
}

// Outcome is what happens to one line of an invitation.
type Outcome string

// The outcomes, as the API names them.
const (
	Invited         Outcome = "INVITED"
	AlreadyInvited  Outcome = "ALREADY_INVITED"
	AlreadyMember   Outcome = "ALREADY_MEMBER"
	RequestAccepted Outcome = "REQUEST_ACCEPTED"
	Repeated        Outcome = "REPEATED"
	NotAnAddress    Outcome = "NOT_AN_ADDRESS"
	NotARole        Outcome = "NOT_A_ROLE"
	Suspended       Outcome = "SUSPENDED"
)

// Invitation is one line of an invitation, and what happens to it.
type Invitation struct {
	Line                      int // of what was pasted, from 1
	Email, Name, Organisation string
	Role                      membership.Role
	Outcome                   Outcome
}

// Invite invites people by their addresses; the good lines are done even if others are
// not. Nobody is mailed twice: the letter goes with the row that says they are invited.
func Invite(ctx context.Context, in InviteInput) ([]Invitation, error) {
	c, err := seen(ctx, in.CommunityID)
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, rule.MembershipInvite, rule.Target{Community: in.CommunityID})
	if err != nil {
		return nil, err
	}
	if !in.Preview {
		if c, err = held(ctx, in.CommunityID); err != nil {
			return nil, err
		}
	}
	if err := alive(c); err != nil {
		return nil, err
	}
	if in.Role == "" {
		in.Role = membership.RoleMEMBER
	}
	list, err := read(in.People, in.Role)
	if err != nil {
		return nil, err
	}
	guests, err := foresee(ctx, c, list)
	if err != nil {
		return nil, err
	}
	if !in.Preview {
		err = welcomeAll(ctx, c, guests)
	}
	return outcomes(guests), err
}

func outcomes(guests []*guest) []Invitation {
	list := make([]Invitation, len(guests))
	for i, one := range guests {
		list[i] = one.Invitation
	}
	return list
}

// guest is an invitation with what is known of the person.
type guest struct {
	Invitation
	person     *db.Person       // nil: nobody has the address
	address    *db.EmailAddress // nil as well then
	membership *db.Membership   // nil: they were never in the community
}
