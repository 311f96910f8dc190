package learning

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
)

// longestName is what a name may have in bytes.
const longestName = 200

// owners are the people behind the addresses in small letters, following those who were
// merged into others. Whether letters are capital does not matter.
func owners(ctx context.Context, list []Invitation) (map[string]uuid.UUID, error) {
	var folded []any
	for _, one := range list {
		if one.Outcome != NotAnAddress {
			folded = append(folded, strings.ToLower(one.Email))
		}
	}
	known := map[string]uuid.UUID{}
	if len(folded) == 0 {
		return known, nil
	}
	found, err := db.FromContext(ctx).EmailAddress.Query().
		Where(func(s *sql.Selector) { s.Where(sql.In(sql.Lower(s.C(emailaddress.FieldAddress)), folded...)) }).
		WithPerson().Order(emailaddress.ByID(sql.OrderDesc())).
		All(rule.AsSystem(ctx, "an address tells who is meant, seen or not"))
	if err != nil {
		return nil, fmt.Errorf("find the addresses: %w", err)
	}
	for _, address := range found {
		known[strings.ToLower(address.Address)] = identity(address.Edges.Person)
	}
	return known, nil
}

// identity is who the person is today.
func identity(p *db.Person) uuid.UUID {
	if p.MergedIntoID != nil {
		return *p.MergedIntoID
	}
	return p.ID
}

// meet makes a guest for an address that nobody has.
func meet(ctx context.Context, e *db.Event, one Invitation) (uuid.UUID, error) {
	client, inPeople := db.FromContext(ctx), map[string]string{"name": "people", "address": "people"}
	guest, err := client.Person.Create().SetName(cmp.Or(one.Name, nameIn(one.Email))).SetLanguage(e.Language).SetZone(e.Zone).Save(ctx)
	if err != nil {
		return uuid.Nil, problem.Of(fmt.Errorf("meet a guest: %w", err), inPeople)
	}
	address := strings.ToLower(one.Email) // as whoever signs in by it may write it
	_, err = client.EmailAddress.Create().SetPersonID(guest.ID).SetAddress(address).SetPreferred(true).
		OnConflictColumns(emailaddress.FieldAddress).DoNothing().ID(ctx)
	if !wasThere(err) {
		return guest.ID, problem.Of(err, inPeople)
	}
	// Somebody else was met by this address a moment ago.
	if err := client.Person.DeleteOne(guest).Exec(ctx); err != nil {
		return uuid.Nil, fmt.Errorf("meet a guest: %w", err)
	}
	taken, err := client.EmailAddress.Query().Where(emailaddress.Address(address)).WithPerson().
		Only(rule.AsSystem(ctx, "the address tells who is meant, seen or not"))
	if err != nil {
		return uuid.Nil, fmt.Errorf("meet a guest: %w", err)
	}
	return identity(taken.Edges.Person), nil
}

// bid writes that the person is invited, lets them read the event, and has them told.
func bid(ctx context.Context, e *db.Event, person uuid.UUID) error {
	mode, err := modeAt(e, nil, nil)
	if err != nil {
		return err
	}
	invited, err := db.FromContext(ctx).Registration.Create().SetEventID(e.ID).SetPersonID(person).
		SetMode(mode).SetState(registration.StateINVITED).Save(ctx)
	if err != nil {
		return fmt.Errorf("invite: %w", err)
	}
	err = db.FromContext(ctx).Reader.Create().SetSubjectKind("evt").SetSubjectID(e.ID).
		SetKind(reader.KindPERSON).SetReaderID(person).OnConflict().DoNothing().Exec(ctx)
	if err != nil && !wasThere(err) { // may read it already
		return fmt.Errorf("let who is invited read: %w", err)
	}
	return jobs.Enqueue(ctx, Registered{RegistrationID: invited.ID, Revision: invited.Revision})
}

// nameIn is the name that an address seems to hold: siti.aminah@... is Siti Aminah.
func nameIn(address string) string {
	local, _, _ := strings.Cut(address, "@")
	local, _, _ = strings.Cut(local, "+")
	words := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, word := range words {
		first, size := utf8.DecodeRuneInString(word)
		words[i] = string(unicode.ToUpper(first)) + word[size:]
	}
	return cmp.Or(strings.Join(words, " "), address)
}
