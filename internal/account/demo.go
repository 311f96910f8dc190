package account

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// EnterAs lets anybody in as the person. It is the door of a demonstration, and walled
// up everywhere else.
func (a *Account) EnterAs(ctx context.Context, who uuid.UUID, agent string) (*SignedIn, error) {
	if !a.Demo {
		return nil, errors.New("enter as a person: this is no demonstration")
	}
	ctx, err := rule.Begin(ctx, rule.SignInAct, rule.Target{})
	if err != nil {
		return nil, err
	}
	var entered *SignedIn
	err = a.Database.InTx(ctx, func(ctx context.Context) error {
		active, err := db.FromContext(ctx).Person.Update().
			Where(person.ID(who), person.StateEQ(person.StateACTIVE)).AddRevision(0).Save(ctx)
		if err != nil {
			return fmt.Errorf("hold the person: %w", err)
		}
		if active == 0 {
			return usererror.New("NOT_FOUND", "personId", "There is nobody to enter as.")
		}
		entered, err = a.enter(ctx, who, agent)
		return err
	})
	return entered, err
}

// mayEnter holds for persons whom a link may let in.
func mayEnter() []predicate.Person {
	return []predicate.Person{person.StateIn(person.StateGUEST, person.StateACTIVE), person.MergedIntoIDIsNil()}
}
