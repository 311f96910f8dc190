package account

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/signinlink"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// LinkSendInput says who wants a link.
type LinkSendInput struct {
	Email string
	From  string // the network that the request comes from
}

// SignInLetter is the job that sends a link. It holds no address and no secret: the
// secret is made when the letter is written, and only its digest is kept.
type SignInLetter struct {
	AddressID uuid.UUID `json:"addressId"` // zero where nobody has the address
	RequestID uuid.UUID `json:"requestId"`
	GuestID   uuid.UUID `json:"guestId"` // who asks to become the person; zero where nobody does
}

// Kind names the job in the queue.
func (SignInLetter) Kind() string { return "sign_in_letter" }

// LinkSend has a link sent that signs in once. It does and says the same whether or not
// the address is known.
func (a *Account) LinkSend(ctx context.Context, in LinkSendInput) error {
	ctx, err := rule.Begin(ctx, rule.SignInAct, rule.Target{})
	if err != nil {
		return err
	}
	address, err := mail.Address(in.Email)
	if err != nil {
		return usererror.New("INVALID", "email", "This is not an e-mail address. Write it like name@example.org.")
	}
	if err := a.try(ctx, letterBounds(address, in.From)); err != nil {
		return err
	}
	return a.Database.InTx(ctx, func(ctx context.Context) error {
		known, err := db.FromContext(ctx).EmailAddress.Query().
			Where(emailaddress.AddressIn(address, strings.ToLower(address))).Order(emailaddress.ByID()).
			FirstID(rule.AsSystem(ctx, "nobody is signed in yet"))
		if err != nil && !db.IsNotFound(err) {
			return fmt.Errorf("find the address: %w", err)
		}
		return jobs.Enqueue(ctx, SignInLetter{AddressID: known, RequestID: id.New(ctx)})
	})
}

// SendLink is the work of a SignInLetter.
func (a *Account) SendLink(ctx context.Context, job SignInLetter) error {
	to, secret, err := a.makeLink(ctx, emailaddress.ID(job.AddressID), job.GuestID)
	if err != nil || to == nil {
		return err
	}
	letter := a.signInLetter
	if job.GuestID != uuid.Nil {
		letter = a.keepLetter
	}
	message, err := letter(to.Edges.Person, secret).Message(to.Address, "sign-in."+job.RequestID.String())
	if err != nil {
		return err
	}
	return a.Sender.Send(ctx, message)
}

// Link is a link that signs the person with the address in once, for the shell.
func (a *Account) Link(ctx context.Context, email string) (string, error) {
	address, err := mail.Address(email)
	if err != nil {
		return "", fmt.Errorf("%q is not an e-mail address: %w", email, err)
	}
	to, secret, err := a.makeLink(ctx, emailaddress.AddressIn(address, strings.ToLower(address)), uuid.Nil)
	if err != nil {
		return "", err
	}
	if to == nil {
		return "", fmt.Errorf("nobody who may sign in has the address %s", address)
	}
	return a.BaseURL + "/sign-in?token=" + secret, nil
}

// makeLink makes a link for the address, which may make a guest one with its person; nil
// where nobody with the address may sign in.
func (a *Account) makeLink(ctx context.Context, which predicate.EmailAddress, guest uuid.UUID) (to *db.EmailAddress, secret string, err error) {
	ctx = rule.AsSystem(ctx, "a link is made for whom it goes to")
	err = a.Database.InTx(ctx, func(ctx context.Context) error {
		client := db.FromContext(ctx)
		to, err = client.EmailAddress.Query().Where(which, emailaddress.HasPersonWith(mayEnter()...)).WithPerson().First(ctx)
		if db.IsNotFound(err) {
			to = nil
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the address: %w", err)
		}
		if secret, err = a.secret(); err != nil {
			return err
		}
		create := client.SignInLink.Create().SetPersonID(to.PersonID).SetAddressID(to.ID).
			SetTokenHash(digest(secret)).SetExpiresAt(clock.Now(ctx).Add(linkLasts))
		if guest != uuid.Nil {
			create.SetGuestID(guest)
		}
		return create.Exec(ctx)
	})
	return to, secret, err
}

func (a *Account) signInByLink(ctx context.Context, in SignInInput) (*SignedIn, error) {
	bounds := useBounds(in.From)
	if err := a.try(ctx, bounds); err != nil {
		return nil, err
	}
	var entered *SignedIn
	err := a.Database.InTx(ctx, func(ctx context.Context) error {
		used, err := a.useLink(rule.AsSystem(ctx, "the link says who it is"), in.LinkToken)
		if err != nil {
			return err
		}
		if err := forgive(ctx, bounds); err != nil {
			return err
		}
		entered, err = a.enter(ctx, used.PersonID, in.Agent)
		return err
	})
	return entered, err
}

// useLink uses the link up. Whoever has it reads the mail of its address: the address
// is verified, a guest becomes active, and one who asked for it becomes the person.
func (a *Account) useLink(ctx context.Context, secret string) (*db.SignInLink, error) {
	client, now, hash := db.FromContext(ctx), clock.Now(ctx), digest(secret)
	used, err := client.SignInLink.Update().
		Where(signinlink.TokenHash(hash), signinlink.UsedAtIsNil(), signinlink.ExpiresAtGT(now)).
		SetUsedAt(now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("use the link: %w", err)
	}
	link, err := client.SignInLink.Query().Where(signinlink.TokenHash(hash)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, usererror.New("WRONG_CREDENTIALS", "linkToken", "This link is not valid. Ask for a new one.")
	}
	if err != nil {
		return nil, fmt.Errorf("read the link: %w", err)
	}
	if used == 0 {
		return nil, usererror.New("EXPIRED", "linkToken", "This link was used or is too old. Ask for a new one.")
	}
	begun, err := client.Person.Update().Where(person.ID(link.PersonID), person.StateEQ(person.StateGUEST), person.MergedIntoIDIsNil()).
		SetState(person.StateACTIVE).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("make a guest a member: %w", err)
	}
	if begun == 1 {
		if err := revokeAll(ctx, link.PersonID); err != nil {
			return nil, err
		}
	}
	active, err := client.Person.Update().Where(person.ID(link.PersonID)).Where(mayEnter()...).
		SetState(person.StateACTIVE).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("let the person in: %w", err)
	}
	if active == 0 {
		return nil, usererror.New("WRONG_CREDENTIALS", "linkToken", "This account is closed. Ask the steward.")
	}
	err = client.EmailAddress.Update().Where(emailaddress.ID(link.AddressID), emailaddress.VerifiedAtIsNil()).
		SetVerifiedAt(now).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("verify the address: %w", err)
	}
	if link.GuestID != nil && *link.GuestID != link.PersonID {
		return link, a.merge(ctx, *link.GuestID, link.PersonID)
	}
	return link, nil
}
