package learning

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/pasted"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// mostInvited is how many people one invitation to an event may name.
const mostInvited = 500

// InviteInput names the people to invite to an event.
type InviteInput struct {
	EventID uuid.UUID
	People  string // addresses, each perhaps as Name <address>
	Preview bool   // only say what would happen
}

// Outcome is what happens to one line of an invitation.
type Outcome string

// The outcomes, as the API names them.
const (
	Invited           Outcome = "INVITED"
	AlreadyInvited    Outcome = "ALREADY_INVITED"
	AlreadyRegistered Outcome = "ALREADY_REGISTERED"
	SaidNo            Outcome = "SAID_NO"
	Repeated          Outcome = "REPEATED"
	NotAnAddress      Outcome = "NOT_AN_ADDRESS"
)

// Invitation is one line of an invitation, and what happens to it.
type Invitation struct {
	Line        int // of what was pasted, from 1
	Email, Name string
	Outcome     Outcome
}

// Invite invites people to an announced event by their addresses; those who have no
// account come as its guests. The good lines are done even if others are not, and nobody
// who was invited, came or said no is written to again.
func Invite(ctx context.Context, in InviteInput) ([]Invitation, *db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.EventInvite, in.EventID)
	if err != nil {
		return nil, nil, err
	}
	if code := CannotInvite(held, clock.Now(ctx)); code != "" {
		return nil, held, refused(code)
	}
	list, err := in.read()
	if err != nil {
		return nil, held, err
	}
	invited, err := in.inviteAll(ctx, held, list)
	if err != nil || invited == 0 || in.Preview {
		return list, held, err
	}
	if err := trail.Keep(ctx, rule.EventInvite, trail.Subject{Kind: "evt", ID: held.ID, Revision: held.Revision}, "registrations"); err != nil {
		return nil, nil, err
	}
	return list, held, tell(ctx, held.ID, live.Event)
}

// CannotInvite is the code that says why nobody can be invited to the event, empty where
// people can; rights apart.
func CannotInvite(e *db.Event, now time.Time) string { return closed(e, now) }

// read turns what was pasted into invitations; outcome is set where the line is at fault.
func (in InviteInput) read() ([]Invitation, error) {
	if strings.ContainsRune(in.People, 0) || !utf8.ValidString(in.People) {
		return nil, usererror.New("INVALID", "people", "The list holds characters that are no text. Paste it again as text.")
	}
	var list []Invitation
	for _, one := range pasted.Addresses(in.People) {
		invitation := Invitation{Line: one.Line, Email: one.Address, Name: one.Name}
		proper, err := mail.Address(strings.TrimPrefix(one.Address, "mailto:"))
		if err != nil {
			invitation.Outcome = NotAnAddress
		} else {
			invitation.Email = proper
		}
		if len(one.Name) > longestName {
			return nil, usererror.New("TOO_LONG", "people", fmt.Sprintf("The name on line %d is longer than %d bytes. Shorten it.", one.Line, longestName))
		}
		list = append(list, invitation)
	}
	switch {
	case len(list) == 0:
		return nil, usererror.New("REQUIRED", "people", "Paste at least one e-mail address.")
	case len(list) > mostInvited:
		return nil, usererror.New("TOO_LONG", "people", fmt.Sprintf("The list names %d people. Invite at most %d at a time.", len(list), mostInvited))
	}
	return list, nil
}

// inviteAll gives each line its outcome and, unless it is a preview, does it.
func (in InviteInput) inviteAll(ctx context.Context, held *db.Event, list []Invitation) (invited int, err error) {
	known, err := owners(ctx, list)
	if err != nil {
		return 0, err
	}
	answers, err := answersOf(ctx, held)
	if err != nil {
		return 0, err
	}
	before := map[string]bool{}
	for i := range list {
		one := &list[i]
		if one.Outcome == NotAnAddress {
			continue
		}
		folded := strings.ToLower(one.Email)
		person, met := known[folded]
		if one.Outcome = Repeated; before[folded] || met && before[person.String()] {
			continue
		}
		before[folded], before[person.String()] = true, true
		answer := answers[person]
		if one.Outcome = foreseen(answer); one.Outcome != Invited {
			continue
		}
		if invited++; in.Preview {
			continue
		}
		if !met {
			if person, err = meet(ctx, held, *one); err != nil {
				return 0, err
			}
		}
		if err := bid(ctx, held, person); err != nil {
			return 0, err
		}
	}
	return invited, nil
}

// foreseen is what an invitation does to who has given the answer, nil where none.
func foreseen(answer *db.Registration) Outcome {
	switch {
	case answer == nil:
		return Invited
	case answer.State == registration.StateINVITED:
		return AlreadyInvited
	case stands(answer):
		return AlreadyRegistered
	}
	return SaidNo
}

// answersOf are the answers to the event by person.
func answersOf(ctx context.Context, e *db.Event) (map[uuid.UUID]*db.Registration, error) {
	rows, err := db.FromContext(ctx).Registration.Query().Where(registration.EventID(e.ID)).
		All(rule.AsSystem(ctx, "nobody who has answered is invited again"))
	if err != nil {
		return nil, fmt.Errorf("read the answers: %w", err)
	}
	answers := make(map[uuid.UUID]*db.Registration, len(rows))
	for _, row := range rows {
		answers[row.PersonID] = row
	}
	return answers, nil
}
