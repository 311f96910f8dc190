package account

import (
	"context"
	"errors"
	"fmt"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Password is a change of password, weighed and ready to be written.
type Password struct {
	before, hash string
	refused      *usererror.Error // why it is not to be written
}

// PreparePassword weighs a change of the viewer's password. It runs before the
// mutation's transaction, since it takes long and a wrong guess of the current password
// must stay counted; ProfileUpdate then writes the change or says what is wrong with it,
// so that a repeated request is first recognised as one. Without a new password it is nil.
func (a *Account) PreparePassword(ctx context.Context, current, next *string) (*Password, error) {
	v := viewer.Of(ctx)
	if next == nil || !v.SignedIn() {
		return nil, nil
	}
	if v.Kind != viewer.Person {
		return refusedPassword("FORBIDDEN", "newPassword", "A token cannot change the password. Sign in to change it."), nil
	}
	who, err := a.Database.Client.Person.Get(rule.AsSystem(ctx, "the password is read to be compared"), v.PersonID)
	if err != nil {
		return nil, fmt.Errorf("read the person: %w", err)
	}
	change := &Password{before: who.PasswordHash}
	if wrong := checkPassword("newPassword", *next); wrong != nil {
		change.refused = wrong
		return change, nil
	}
	if who.PasswordHash != "" {
		if change.refused, err = a.checkCurrent(ctx, v, current, who.PasswordHash); err != nil || change.refused != nil {
			return change, err
		}
	}
	change.hash, err = a.HashPassword(ctx, *next)
	return change, err
}

// checkCurrent refuses a change by whoever does not know the password there is.
func (a *Account) checkCurrent(ctx context.Context, v viewer.Viewer, current *string, hash string) (*usererror.Error, error) {
	if current == nil || *current == "" {
		return usererror.New("REQUIRED", "currentPassword", "Give your password as it is now."), nil
	}
	bounds := currentBounds(v.PersonID.String())
	if err := a.try(ctx, bounds); err != nil {
		return tooMany(err)
	}
	fits, err := a.fits(ctx, (*current)[:min(len(*current), longestPassword+1)], hash)
	if err != nil {
		return nil, err
	}
	if !fits {
		return usererror.New("WRONG_CREDENTIALS", "currentPassword", "This is not your password now. Try again."), nil
	}
	return nil, a.Database.InTx(ctx, func(ctx context.Context) error { return forgive(ctx, bounds) })
}

// tooMany tells attempts that are used up from a database that does not answer.
func tooMany(err error) (*usererror.Error, error) {
	var told *usererror.Error
	if errors.As(err, &told) {
		return told, nil
	}
	return nil, err
}

func refusedPassword(code, field, message string) *Password {
	return &Password{refused: usererror.New(code, field, message)}
}
