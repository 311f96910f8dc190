package joining

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
)

// meet makes a person, a guest without an account, for an address that nobody has.
func meet(ctx context.Context, c *db.Community, one *guest) error {
	if one.person != nil {
		return nil
	}
	address := strings.ToLower(one.Email) // as whoever signs in by it may write it
	client, inPeople := db.FromContext(ctx), map[string]string{"name": "people", "address": "people"}
	made, err := client.Person.Create().SetName(cmp.Or(one.Name, nameIn(one.Email))).
		SetLanguage(c.Language).SetZone(c.Zone).Save(ctx)
	if err != nil {
		return fmt.Errorf("meet a guest: %w", problem.Of(err, inPeople))
	}
	id, err := client.EmailAddress.Create().SetPersonID(made.ID).SetAddress(address).SetPreferred(true).
		OnConflictColumns(emailaddress.FieldAddress).DoNothing().ID(ctx)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return recogniseLate(ctx, one, made)
	case err != nil:
		return fmt.Errorf("meet a guest: %w", problem.Of(err, inPeople))
	}
	one.person, one.address = made, &db.EmailAddress{ID: id, PersonID: made.ID, Address: address}
	return nil
}

// recogniseLate takes the person who got the address a moment ago, elsewhere, in place
// of the one just made.
func recogniseLate(ctx context.Context, one *guest, made *db.Person) error {
	if err := db.FromContext(ctx).Person.DeleteOne(made).Exec(ctx); err != nil {
		return fmt.Errorf("meet a guest: %w", err)
	}
	taken, err := db.FromContext(ctx).EmailAddress.Query().Where(emailaddress.Address(strings.ToLower(one.Email))).WithPerson().
		Only(rule.AsSystem(ctx, "the address tells who is meant, seen or not"))
	if err != nil {
		return fmt.Errorf("meet a guest: %w", err)
	}
	one.person, one.address = taken.Edges.Person, taken
	return nil
}

// nameIn is the name that an address seems to hold: siti.aminah@... is Siti Aminah.
func nameIn(address string) string {
	local, _, _ := strings.Cut(address, "@")
	local, _, _ = strings.Cut(local, "+")
	words := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, word := range words {
		words[i] = strings.ToUpper(word[:1]) + word[1:]
	}
	return cmp.Or(strings.Join(words, " "), address)
}
