package joining

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// Letters writes to people about coming in. The jobs hold ids alone, so that neither a
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

// RequestLetter is the job that tells one coordinator of a request to join.
type RequestLetter struct {
	MembershipID  uuid.UUID `json:"membershipId"` // the request
	Revision      int       `json:"revision"`     // of the membership, as requested
	CoordinatorID uuid.UUID `json:"coordinatorId"`
}

// AcceptanceLetter is the job that tells somebody who had asked that they are in.
type AcceptanceLetter struct {
	MembershipID uuid.UUID `json:"membershipId"`
	Revision     int       `json:"revision"` // of the membership, as accepted
}

// Kind names the job in the queue.
func (InvitationLetter) Kind() string { return "invitation_letter" }

// Kind names the job in the queue.
func (RequestLetter) Kind() string { return "request_letter" }

// Kind names the job in the queue.
func (AcceptanceLetter) Kind() string { return "acceptance_letter" }

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

// Request is the work of the job: it tells the coordinator, unless the request was
// answered or taken back meanwhile.
func (l Letters) Request(ctx context.Context, job RequestLetter) error {
	ctx = rule.AsSystem(ctx, writing)
	m, err := l.still(ctx, job.MembershipID, membership.StateREQUESTED)
	if err != nil || m == nil {
		return err
	}
	reader, err := l.Client.Person.Get(ctx, job.CoordinatorID)
	if err != nil {
		return fmt.Errorf("read the coordinator: %w", err)
	}
	name := fmt.Sprintf("request.%s.%d.%s", m.ID, job.Revision, reader.ID)
	return l.sendTo(ctx, l.request(m, reader), reader, name)
}

// Acceptance is the work of the job: it tells the person, unless they left meanwhile.
func (l Letters) Acceptance(ctx context.Context, job AcceptanceLetter) error {
	ctx = rule.AsSystem(ctx, writing)
	m, err := l.still(ctx, job.MembershipID, membership.StateACTIVE)
	if err != nil || m == nil {
		return err
	}
	return l.sendTo(ctx, l.acceptance(m), m.Edges.Person, fmt.Sprintf("acceptance.%s.%d", m.ID, job.Revision))
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

// sendTo sends to the person's preferred address, if they have one.
func (l Letters) sendTo(ctx context.Context, sheet letter.Letter, reader *db.Person, name string) error {
	to, err := l.Client.EmailAddress.Query().Where(emailaddress.PersonID(reader.ID)).
		Order(emailaddress.ByPreferred(sql.OrderDesc()), emailaddress.ByID()).First(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the address: %w", err)
	}
	return l.send(ctx, sheet, to.Address, name)
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
