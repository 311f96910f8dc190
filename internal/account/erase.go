package account

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/constellation"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// EraseInput names the person, twice.
type EraseInput struct {
	PersonID    uuid.UUID
	ConfirmName string // must be the person's name
}

// Erased is the former member, and the communities that the steward runs from now on.
type Erased struct {
	Person             *db.Person
	WithoutCoordinator []*db.Community
}

// PersonErase removes a person for good: name, profile, addresses and every way to sign
// in go; they leave their communities and what they were to come to; what they did
// stays as a former member's. What they contributed stays as far as they said that readers
// may see it; what they took back goes, with the sheets they filled in alone and their
// answers to reviews. Stewards are told of communities left without coordinator.
func (a *Account) PersonErase(ctx context.Context, in EraseInput) (*Erased, error) {
	seen, err := db.FromContext(ctx).Person.Get(ctx, in.PersonID)
	if err != nil {
		return nil, fmt.Errorf("find the person: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.PersonErase, rule.Target{Person: seen.ID})
	if err != nil {
		return nil, err
	}
	if seen.State == person.StateERASED {
		return nil, usererror.New("INVALID", "personId", "This person is erased already.")
	}
	if strings.TrimSpace(in.ConfirmName) != seen.Name {
		return nil, usererror.New("INVALID", "confirmName", "This is not the person's name. Write it as it is shown.")
	}
	if err := keepASteward(ctx, seen); err != nil {
		return nil, err
	}
	former, err := forget(ctx, seen)
	if err != nil {
		return nil, err
	}
	if err := forgetMerged(ctx, former.ID); err != nil {
		return nil, err
	}
	if err := a.LeaveAll(ctx, former.ID); err != nil {
		return nil, err
	}
	orphaned, err := a.leaveCommunities(ctx, former.ID)
	if err != nil {
		return nil, err
	}
	if err := removeRows(ctx, former.ID); err != nil {
		return nil, err
	}
	err = trail.Keep(ctx, rule.PersonErase, trail.Subject{Kind: "per", ID: former.ID, Revision: former.Revision}, "name", "state")
	return &Erased{Person: former, WithoutCoordinator: orphaned}, err
}

// keepASteward refuses to erase the only steward. Writing the constellation's row makes
// two stewards who erase themselves at once do it one after the other.
func keepASteward(ctx context.Context, leaving *db.Person) error {
	if !leaving.Steward {
		return nil
	}
	ctx = rule.AsSystem(ctx, "stewards are counted, whoever sees them")
	client := db.FromContext(ctx)
	if err := client.Constellation.Update().Where(constellation.One(1)).AddRevision(0).Exec(ctx); err != nil {
		return fmt.Errorf("hold the constellation: %w", err)
	}
	other, err := client.Person.Query().
		Where(person.Steward(true), person.StateEQ(person.StateACTIVE), person.IDNEQ(leaving.ID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("find another steward: %w", err)
	}
	if !other {
		return usererror.New("INVALID", "personId", "This is the only steward. Make somebody else steward first.")
	}
	return nil
}

// forget empties the person's row. The name goes past the model's check, which has
// every other person named.
func forget(ctx context.Context, seen *db.Person) (*db.Person, error) {
	former, err := db.FromContext(ctx).Person.UpdateOneID(seen.ID).
		Where(person.StateNEQ(person.StateERASED), person.Name(seen.Name)).
		SetState(person.StateERASED).SetSortName("").SetHeadline("").SetPractice("").
		SetLanguage(person.DefaultLanguage).SetZone(person.DefaultZone).SetVisibility(person.DefaultVisibility).
		ClearAttribution().SetReminder(person.DefaultReminder).
		SetSteward(false).SetPasswordHash("").SetErasedAt(clock.Now(ctx)).AddRevision(1).
		Modify(func(u *sql.UpdateBuilder) { u.Set(person.FieldName, "") }).Save(ctx)
	if db.IsNotFound(err) {
		return nil, usererror.New("CONFLICT", "", "The person was changed meanwhile. Look again and repeat.")
	}
	if err != nil {
		return nil, fmt.Errorf("empty the person: %w", err)
	}
	return former, nil
}

// forgetMerged empties the rows of the guests that became one with the person: they hold
// the name that was given at the door, and whatever came of it.
func forgetMerged(ctx context.Context, into uuid.UUID) error {
	guests, err := db.FromContext(ctx).Person.Query().
		Where(person.MergedIntoID(into), person.StateNEQ(person.StateERASED)).Order(person.ByID()).
		All(rule.AsSystem(ctx, "a guest who became the person goes with them"))
	if err != nil {
		return fmt.Errorf("find the guests that the person was: %w", err)
	}
	for _, guest := range guests {
		if _, err := forget(ctx, guest); err != nil {
			return err
		}
		if err := removeRows(ctx, guest.ID); err != nil {
			return err
		}
	}
	return nil
}

// removeRows deletes what is only the person's: first what refers to addresses.
func removeRows(ctx context.Context, who uuid.UUID) error {
	for _, remove := range removals(ctx, who) {
		if _, err := remove(); err != nil {
			return fmt.Errorf("remove what was the person's: %w", err)
		}
	}
	return nil
}
