package joining_test

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/joining"
)

func invite(w *world, p *db.Person, c *db.Community, people string) ([]joining.Invitation, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) ([]joining.Invitation, error) {
		return joining.Invite(ctx, joining.InviteInput{CommunityID: c.ID, People: people})
	})
}
