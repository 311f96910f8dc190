package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
)

// WithdrawInput names what its author takes back.
type WithdrawInput struct{ ContributionID uuid.UUID }

// Withdraw takes a contribution from all readers, also after the event was closed: from
// the room, from search, and from the summaries of what rests on it.
func Withdraw(ctx context.Context, in WithdrawInput) (*db.Contribution, error) {
	ctx, c, _, err := own(ctx, rule.ContributionWithdraw, in.ContributionID)
	if err != nil {
		return nil, err
	}
	if code := CannotWithdraw(c); code != "" {
		return c, refused(code)
	}
	taken, err := db.FromContext(ctx).Contribution.UpdateOneID(c.ID).
		SetState(contribution.StateWITHDRAWN).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("withdraw the contribution: %w", err)
	}
	err = db.FromContext(ctx).LessonEvidence.Update().Where(lessonevidence.ContributionID(c.ID)).SetSummary("").
		Exec(rule.AsSystem(ctx, "consent withdrawn takes the words from what rests on them"))
	if err != nil {
		return nil, fmt.Errorf("take the words from the evidence: %w", err)
	}
	if err := trail.KeepUnsigned(ctx, rule.ContributionWithdraw, subjectOf(taken), "state"); err != nil {
		return nil, err
	}
	return taken, tell(ctx, taken)
}
