package joining

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// Letters writes to people who are invited. The jobs hold ids alone, so that neither a
// secret nor anything of an erased person stays in the queue.
type Letters struct {
	Client  *db.Client
	Sender  mail.Sender
	BaseURL string // where people find the house, such as https://cop.example.org
}

// InvitationLetter is the job that writes to somebody who was invited.
type InvitationLetter struct {
	MembershipID uuid.UUID `json:"membershipId"`
	AddressID    uuid.UUID `json:"addressId"` // the one they were invited by
	Revision     int       `json:"revision"`  // of the membership, as invited
}

// Kind names the job in the queue.
func (InvitationLetter) Kind() string { return "invitation_letter" }

const writing = "the letter is written for the person it goes to"

// Invitation is the work of the job: it invites, unless the invitation was answered
// or taken back meanwhile. The link in it signs in once.
func (l Letters) Invitation(ctx context.Context, job InvitationLetter) error {
	ctx = rule.AsSystem(ctx, writing)
	m, err := l.still(ctx, job.MembershipID, membership.StateINVITED)
	if err != nil || m == nil {
		return err
	}
	address, err := l.Client.EmailAddress.Query().Where(emailaddress.ID(job.AddressID)).Only(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the address: %w", err)
	}
	token, err := link(ctx, l.Client, m.PersonID, address.ID)
	if err != nil {
		return err
	}
	at := l.page("/sign-in") + "?" + url.Values{"token": {token}, "next": {place(m)}}.Encode()
	return l.send(ctx, l.invitation(m, at), address.Address, fmt.Sprintf("invitation.%s.%d", m.ID, job.Revision))
}

// still reads the membership with those it concerns; nil if it is no longer in the state.
func (l Letters) still(ctx context.Context, id uuid.UUID, state membership.State) (*db.Membership, error) {
	m, err := l.Client.Membership.Query().Where(membership.ID(id), membership.StateEQ(state)).
		WithCommunity().WithPerson().WithInvitedBy().Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the membership: %w", err)
	}
	return m, nil
}

func (l Letters) send(ctx context.Context, sheet letter.Letter, to, name string) error {
	message, err := sheet.Message(to, name)
	if err != nil {
		return err
	}
	return l.Sender.Send(ctx, message)
}

func (l Letters) page(path string) string { return strings.TrimSuffix(l.BaseURL, "/") + path }

// place is the path of the community's page.
func place(m *db.Membership) string { return "/communities/" + url.PathEscape(m.Edges.Community.Slug) }
