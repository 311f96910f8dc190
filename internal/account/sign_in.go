package account

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// SignInInput is an address with a password, or the token of a link.
type SignInInput struct {
	Email, Password string
	LinkToken       string
	Agent           string // what the browser says it is
	From            string // the network that the request comes from
}

// SignedIn is somebody who just came in.
type SignedIn struct {
	SignIn *db.SignIn
	Secret string        // for the cookie, until SignIn.ExpiresAt; it is not kept
	Viewer viewer.Viewer // who asks from now on
}

// errCredentials says the same whatever did not fit.
var errCredentials = usererror.New("WRONG_CREDENTIALS", "", "The address and the password do not fit. Try again, or ask for a link by mail.")

// SignIn lets a person in. It runs outside of the mutation's transaction and opens its
// own, since weighing a password takes long and a failed attempt must stay counted.
func (a *Account) SignIn(ctx context.Context, in SignInInput) (*SignedIn, error) {
	if _, within := database.Tx(ctx); within {
		return nil, errors.New("sign in: it runs outside of a transaction")
	}
	ctx, err := rule.Begin(ctx, rule.SignInAct, rule.Target{})
	if err != nil {
		return nil, err
	}
	switch {
	case in.LinkToken != "" && in.Email+in.Password != "":
		return nil, usererror.New("INVALID", "linkToken", "Give the link's token, or the address and password, not both.")
	case in.LinkToken != "":
		return a.signInByLink(ctx, in)
	case strings.TrimSpace(in.Email) == "":
		return nil, usererror.New("REQUIRED", "email", "Give your e-mail address.")
	case in.Password == "":
		return nil, usererror.New("REQUIRED", "password", "Give your password, or ask for a link by mail.")
	}
	return a.signInByPassword(ctx, in)
}

func (a *Account) signInByPassword(ctx context.Context, in SignInInput) (*SignedIn, error) {
	address, err := mail.Address(in.Email)
	if err != nil {
		return nil, usererror.New("INVALID", "email", "This is not an e-mail address. Write it like name@example.org.")
	}
	bounds := passwordBounds(address, in.From)
	if err := a.try(ctx, bounds); err != nil {
		return nil, err
	}
	who, err := a.owner(ctx, address)
	if err != nil {
		return nil, err
	}
	fits, err := a.fits(ctx, in.Password[:min(len(in.Password), longestPassword+1)], who.PasswordHash)
	if err != nil {
		return nil, err
	}
	if !fits || who.State != person.StateACTIVE {
		return nil, errCredentials
	}
	var entered *SignedIn
	err = a.Database.InTx(ctx, func(ctx context.Context) error {
		// Written, so that whoever erases or closes the account meanwhile is waited for.
		still, err := db.FromContext(ctx).Person.Update().
			Where(person.ID(who.ID), person.StateEQ(person.StateACTIVE), person.PasswordHash(who.PasswordHash)).
			AddRevision(0).Save(ctx)
		if err != nil {
			return fmt.Errorf("hold the person: %w", err)
		}
		if still == 0 {
			return errCredentials
		}
		if err := forgive(ctx, bounds); err != nil {
			return err
		}
		entered, err = a.enter(ctx, who.ID, in.Agent)
		return err
	})
	return entered, err
}

// owner is the person whom mail to the address reaches, one without a password where
// there is none. Addresses are kept as they were written or in lower case.
func (a *Account) owner(ctx context.Context, address string) (*db.Person, error) {
	found, err := a.Database.Client.EmailAddress.Query().
		Where(emailaddress.AddressIn(address, strings.ToLower(address))).WithPerson().
		Order(emailaddress.ByID()).First(rule.AsSystem(ctx, "nobody is signed in yet"))
	if db.IsNotFound(err) {
		return &db.Person{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the address: %w", err)
	}
	return found.Edges.Person, nil
}

// enter begins a sign-in of the person; it takes the place of the one that asked.
func (a *Account) enter(ctx context.Context, who uuid.UUID, agent string) (*SignedIn, error) {
	secret, err := a.secret()
	if err != nil {
		return nil, err
	}
	now, signIns := clock.Now(ctx), db.FromContext(ctx).SignIn
	if before := viewer.Of(ctx).SignInID; before != uuid.Nil {
		err := signIns.Update().Where(signin.ID(before), signin.RevokedAtIsNil()).SetRevokedAt(now).Exec(ctx)
		if err != nil {
			return nil, fmt.Errorf("end the sign-in before: %w", err)
		}
	}
	begun, err := signIns.Create().SetPersonID(who).SetTokenHash(digest(secret)).SetAgent(oneLine(agent, 300)).
		SetLastSeenAt(now).SetExpiresAt(now.Add(signInLasts)).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("begin a sign-in: %w", err)
	}
	asks, err := a.viewer(ctx, who)
	if err != nil {
		return nil, err
	}
	asks.SignInID = begun.ID
	err = trail.Keep(viewer.With(ctx, asks), rule.SignInAct, trail.Subject{Kind: "sin", ID: begun.ID})
	return &SignedIn{SignIn: begun, Secret: secret, Viewer: asks}, err
}

// oneLine keeps what a browser says of itself within bounds, whatever it says.
func oneLine(text string, most int) string {
	text = strings.Join(strings.Fields(strings.ToValidUTF8(strings.ReplaceAll(text, "\x00", ""), "")), " ")
	for len(text) > most {
		_, size := utf8.DecodeLastRuneInString(text[:most])
		text = text[:most-size]
	}
	return text
}
