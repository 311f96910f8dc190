package account

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// ErrGone means that a link was written to somebody who is here no more.
var ErrGone = errors.New("whoever the link was written to is here no more")

// As lets the person act to whom a signed link was written, with the rights they have
// now and without a sign-in. Who was merged acts as who they are now; who is gone is
// ErrGone.
func (a *Account) As(ctx context.Context, who uuid.UUID) (context.Context, error) {
	system := rule.AsSystem(ctx, "the link says who asks")
	for range 10 { // mergers
		found, err := client(ctx, a).Person.Get(system, who)
		if db.IsNotFound(err) {
			return ctx, ErrGone
		}
		if err != nil {
			return ctx, fmt.Errorf("read the person: %w", err)
		}
		if found.MergedIntoID != nil {
			who = *found.MergedIntoID
			continue
		}
		if found.State != person.StateACTIVE && found.State != person.StateGUEST {
			return ctx, ErrGone
		}
		asks, err := a.viewer(system, who)
		if err != nil {
			return ctx, err
		}
		return viewer.With(ctx, asks), nil
	}
	return ctx, ErrGone
}
