package account

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// SignOutInput says which sign-ins end: the one given, all of them, or else the one asking.
type SignOutInput struct {
	SignInID   *uuid.UUID
	Everywhere bool
}

// SignOut ends sign-ins of the viewer. here reports whether the one asking is among
// them, so that its cookie is to be cleared.
func SignOut(ctx context.Context, in SignOutInput) (here bool, err error) {
	v := viewer.Of(ctx)
	ctx, err = rule.Begin(ctx, rule.SignOut, rule.Target{Person: v.PersonID})
	if err != nil {
		return false, err
	}
	switch {
	case in.Everywhere && in.SignInID != nil:
		return false, usererror.New("INVALID", "everywhere", "End one sign-in or all of them, not both.")
	case in.Everywhere:
		return true, end(ctx, signin.PersonID(v.PersonID))
	case in.SignInID == nil:
		return true, end(ctx, signin.PersonID(v.PersonID), signin.ID(v.SignInID))
	}
	if _, err := db.FromContext(ctx).SignIn.Get(ctx, *in.SignInID); err != nil {
		return false, fmt.Errorf("find the sign-in: %w", err)
	}
	return *in.SignInID == v.SignInID, end(ctx, signin.PersonID(v.PersonID), signin.ID(*in.SignInID))
}

// end revokes the sign-ins that have not ended yet, each with its line in the trail.
func end(ctx context.Context, which ...predicate.SignIn) error {
	signIns := db.FromContext(ctx).SignIn
	ending, err := signIns.Query().Where(which...).Where(signin.RevokedAtIsNil()).
		IDs(rule.AsSystem(ctx, "the sign-ins of the person, whoever ends them"))
	if err != nil {
		return fmt.Errorf("find the sign-ins: %w", err)
	}
	for _, id := range ending {
		if err := signIns.UpdateOneID(id).SetRevokedAt(clock.Now(ctx)).Exec(ctx); err != nil {
			return fmt.Errorf("end a sign-in: %w", err)
		}
		if err := trail.Keep(ctx, rule.SignOut, trail.Subject{Kind: "sin", ID: id}, "revoked_at"); err != nil {
			return err
		}
	}
	return nil
}
