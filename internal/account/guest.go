package account

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// GuestInput says who comes to one event without an account.
type GuestInput struct {
	EventID      uuid.UUID
	Name         string
	Organisation *string // as they write it
	Email        *string // where the event's letters go; nobody has to give one
	Language     string
	Zone         string
	Agent        string // what the browser says it is
	From         string // the network that the request comes from
}

// CountGuest counts an attempt to come through the door of an event before it is made, so
// that codes cannot be tried out. A whole room may come from one network at once.
func (a *Account) CountGuest(ctx context.Context, from string) error {
	return a.try(ctx, doorBounds(from))
}

// GuestEnter meets somebody at the door of an event: a guest with a sign-in of their own,
// who may read that event. It is part of the caller's transaction.
func (a *Account) GuestEnter(ctx context.Context, in GuestInput) (*SignedIn, error) {
	ctx, err := rule.Begin(ctx, rule.GuestEnter, rule.Target{})
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(in.Name) == "" {
		return nil, usererror.New("REQUIRED", "name", "Say what you are called, so that the others know.")
	}
	address, err := guestAddress(in.Email)
	if err != nil {
		return nil, err
	}
	client := db.FromContext(ctx)
	create := client.Person.Create().SetName(strings.TrimSpace(in.Name)).SetState(person.StateGUEST).
		SetLanguage(in.Language).SetZone(in.Zone)
	employer, err := employerOf(ctx, in.Organisation)
	if err != nil {
		return nil, err
	}
	if employer == uuid.Nil && in.Organisation != nil {
		create.SetHeadline(strings.TrimSpace(*in.Organisation))
	}
	guest, err := create.Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("meet a guest: %w", err), map[string]string{"name": "name", "headline": "organisation"})
	}
	if employer != uuid.Nil {
		if err := client.Affiliation.Create().SetPersonID(guest.ID).SetOrganisationID(employer).SetPreferred(true).Exec(ctx); err != nil {
			return nil, fmt.Errorf("say where a guest works: %w", err)
		}
	}
	if err := reach(ctx, guest.ID, address); err != nil {
		return nil, err
	}
	system := rule.AsSystem(ctx, "a guest reads the event whose door they came through")
	err = client.Reader.Create().SetSubjectKind("evt").SetSubjectID(in.EventID).SetKind(reader.KindPERSON).SetReaderID(guest.ID).Exec(system)
	if err != nil {
		return nil, fmt.Errorf("let a guest read the event: %w", err)
	}
	if err := trail.Keep(ctx, rule.GuestEnter, trail.Subject{Kind: "per", ID: guest.ID, Revision: guest.Revision}, "name"); err != nil {
		return nil, err
	}
	return a.enter(ctx, guest.ID, in.Agent)
}

func guestAddress(given *string) (string, error) {
	if given == nil || strings.TrimSpace(*given) == "" {
		return "", nil
	}
	address, err := mail.Address(*given)
	if err != nil {
		return "", usererror.New("INVALID", "email", "This is not an e-mail address. Write it like name@example.org, or leave it out.")
	}
	return address, nil
}

// employerOf is the organisation that the guest names by its full or short name, zero
// where the house knows none: a guest adds nothing that everyone sees.
func employerOf(ctx context.Context, named *string) (uuid.UUID, error) {
	if named == nil || strings.TrimSpace(*named) == "" {
		return uuid.Nil, nil
	}
	system := rule.AsSystem(ctx, "organisations are known to everyone")
	found, err := db.FromContext(ctx).Organisation.Query().
		Where(organisation.Or(organisation.SortName(hooks.Fold(*named)), organisation.ShortNameEqualFold(strings.TrimSpace(*named)))).
		Order(organisation.ByID()).FirstID(system)
	if err != nil && !db.IsNotFound(err) {
		return uuid.Nil, fmt.Errorf("find the guest's organisation: %w", err)
	}
	return found, nil
}

// reach keeps the address for the letters of the event. One that somebody has already is
// left to them; the guest becomes one with that person by "keep this".
func reach(ctx context.Context, guest uuid.UUID, address string) error {
	if address == "" {
		return nil
	}
	taken, err := db.FromContext(ctx).EmailAddress.Query().Where(emailaddress.AddressIn(address, strings.ToLower(address))).
		Exist(rule.AsSystem(ctx, "the address tells who is meant, seen or not"))
	if err != nil || taken {
		return err
	}
	_, err = db.FromContext(ctx).EmailAddress.Create().SetPersonID(guest).SetAddress(strings.ToLower(address)).SetPreferred(true).
		OnConflictColumns(emailaddress.FieldAddress).DoNothing().ID(ctx)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return problem.Of(fmt.Errorf("keep a guest's address: %w", err), map[string]string{"address": "email"})
	}
	return nil
}
