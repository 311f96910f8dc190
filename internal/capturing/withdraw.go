package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
)

// WithdrawInput names what its author takes back.
type WithdrawInput struct{ ContributionID uuid.UUID }

// Withdraw takes a contribution from all readers, also after the event was closed: from
// the room, from search, and from what rests on it.
func Withdraw(ctx context.Context, in WithdrawInput) (*db.Contribution, error) {
	ctx, c, e, err := own(ctx, rule.ContributionWithdraw, in.ContributionID)
	if err != nil {
		return nil, err
	}
	if code := CannotWithdraw(c); code != "" {
		return c, refused(code)
	}
	// First the event, as whoever picks a key learning or raises a lesson does: they wait.
	e, err = db.FromContext(ctx).Event.UpdateOneID(e.ID).AddQueue(0).
		Save(rule.AsSystem(ctx, "whoever takes up the words meanwhile waits"))
	if err != nil {
		return nil, fmt.Errorf("hold the event: %w", err)
	}
	taken, err := db.FromContext(ctx).Contribution.UpdateOneID(c.ID).
		SetState(contribution.StateWITHDRAWN).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("withdraw the contribution: %w", err)
	}
	if err := unsay(ctx, e, taken); err != nil {
		return nil, err
	}
	if err := trail.KeepUnsigned(ctx, rule.ContributionWithdraw, subjectOf(taken), "state"); err != nil {
		return nil, err
	}
	return taken, tell(ctx, taken)
}
