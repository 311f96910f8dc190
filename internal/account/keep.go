package account

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// KeepInput says where a guest wants to be known from now on.
type KeepInput struct {
	Email string
	From  string // the network that the request comes from
}

// GuestKeep has a link sent with which the guest becomes a member, or one with the person
// who has the address already. It does and says the same whether or not somebody has it.
// It runs outside of the mutation's transaction, so that attempts stay counted.
func (a *Account) GuestKeep(ctx context.Context, in KeepInput) error {
	guest := viewer.Of(ctx).PersonID
	ctx, err := rule.Begin(ctx, rule.GuestKeep, rule.Target{Person: guest})
	if err != nil {
		return err
	}
	address, err := mail.Address(in.Email)
	if err != nil {
		return usererror.New("INVALID", "email", "This is not an e-mail address. Write it like name@example.org.")
	}
	if err := a.try(ctx, letterBounds(address, in.From)); err != nil {
		return err
	}
	return a.Database.InTx(ctx, func(ctx context.Context) error {
		if err := reach(ctx, guest, address); err != nil {
			return err
		}
		known, err := db.FromContext(ctx).EmailAddress.Query().
			Where(emailaddress.AddressIn(address, strings.ToLower(address))).Order(emailaddress.ByID()).
			First(rule.AsSystem(ctx, "the address tells who is meant, seen or not"))
		if err != nil {
			return fmt.Errorf("find the address: %w", err)
		}
		job := SignInLetter{AddressID: known.ID, RequestID: id.New(ctx), GuestID: guest}
		if err := jobs.Enqueue(ctx, job); err != nil {
			return err
		}
		return trail.Keep(ctx, rule.GuestKeep, trail.Subject{Kind: "per", ID: guest})
	})
}

// revokeAll ends every sign-in of a guest whose address was verified: whoever typed the
// address at the door may not be who reads its mail.
func revokeAll(ctx context.Context, guest uuid.UUID) error {
	err := db.FromContext(ctx).SignIn.Update().Where(signin.PersonID(guest), signin.RevokedAtIsNil()).
		SetRevokedAt(clock.Now(ctx)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("end the sign-ins of a guest: %w", err)
	}
	return nil
}
