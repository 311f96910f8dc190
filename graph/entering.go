package graph

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/caller"
	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// refusedBefore answers with what must be put right before the act's transaction; what
// the role forbids leaves its line in the trail.
func (r *Resolver) refusedBefore(ctx context.Context, err error, errs *[]*gen.UserError) error {
	var refused *rule.Refusal
	if errors.As(err, &refused) {
		r.keepRefusal(ctx, refused)
	}
	*errs, err = userErrors(err)
	return err
}

// entered gives the browser its cookie; from now on the person asks.
func entered(ctx context.Context, signed *account.SignedIn) (*viewer.Viewer, error) {
	jar, err := cookie.From(ctx)
	if err != nil {
		return nil, err
	}
	jar.Set(signed.Secret, signed.SignIn.ExpiresAt)
	viewer.Renew(ctx, signed.Viewer)
	v := signed.Viewer
	return &v, nil
}

// leave takes the cookie back; from now on a visitor asks.
func leave(ctx context.Context) {
	if jar, err := cookie.From(ctx); err == nil {
		jar.Clear()
	}
	viewer.Renew(ctx, viewer.Viewer{Kind: viewer.Visitor})
}

// firstPassword weighs the password of the first person, if they want one.
func (r *Resolver) firstPassword(ctx context.Context, password *string) (string, error) {
	if password == nil || *password == "" {
		return "", nil
	}
	if err := account.CheckPassword("password", *password); err != nil {
		return "", err
	}
	return r.Account.HashPassword(ctx, *password)
}

// enterFounder signs in the person who just began the constellation. Who cannot keep a
// cookie begins all the same, and signs in by mail.
func (r *Resolver) enterFounder(ctx context.Context, founder uuid.UUID) (*viewer.Viewer, error) {
	signed, err := r.Account.Enter(ctx, founder, caller.Of(ctx).Agent)
	if err != nil {
		return nil, err
	}
	v, err := entered(ctx, signed)
	if errors.Is(err, cookie.ErrNone) {
		return nil, nil
	}
	return v, err
}
