package capturing

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
)

// InRoom is rule.InRoom.
func InRoom(ctx context.Context, events []*db.Event, who uuid.UUID) (map[uuid.UUID]bool, error) {
	return rule.InRoom(ctx, events, who)
}

// runs reports whether the viewer facilitates the event.
func runs(ctx context.Context, e *db.Event) bool {
	return rule.May(ctx, rule.ContributionSort, rule.Target{Community: e.CommunityID, Event: e.ID}) == nil
}
