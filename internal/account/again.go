package account

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Enter lets a person in whom the house has just met: the first person of a
// constellation that they began.
func (a *Account) Enter(ctx context.Context, who uuid.UUID, agent string) (*SignedIn, error) {
	ctx, err := rule.Begin(ctx, rule.SignInAct, rule.Target{})
	if err != nil {
		return nil, err
	}
	var entered *SignedIn
	err = a.Database.InTx(ctx, func(ctx context.Context) error {
		entered, err = a.enter(ctx, who, agent)
		return err
	})
	return entered, err
}

// Refresh reads the rights of who asks once more, after an act that may have changed
// them. The credential stays what it is.
func (a *Account) Refresh(ctx context.Context, asks *viewer.Viewer) error {
	now, err := a.viewer(ctx, asks.PersonID)
	if err != nil {
		return fmt.Errorf("refresh the rights: %w", err)
	}
	asks.Active, asks.Steward, asks.Roles, asks.Teams, asks.Expert = now.Active, now.Steward, now.Roles, now.Teams, now.Expert
	return nil
}
