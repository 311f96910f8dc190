package capturing

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
)

// runs reports whether the viewer facilitates the event.
func runs(ctx context.Context, e *db.Event) bool {
	return rule.May(ctx, rule.ContributionSort, rule.Target{Community: e.CommunityID, Event: e.ID}) == nil
}
