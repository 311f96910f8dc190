package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/rule"
)

// Archived are those of the events' communities that are archived: nobody comes to
// their events any more.
func Archived(ctx context.Context, events []*db.Event) (map[uuid.UUID]bool, error) {
	of := make([]uuid.UUID, len(events))
	for i, e := range events {
		of[i] = e.CommunityID
	}
	ids, err := db.FromContext(ctx).Community.Query().Where(community.IDIn(of...), community.StateEQ(community.StateARCHIVED)).
		IDs(rule.AsSystem(ctx, "whether a community lives decides, whatever the token may read"))
	if err != nil {
		return nil, fmt.Errorf("look which communities are archived: %w", err)
	}
	gone := make(map[uuid.UUID]bool, len(ids))
	for _, one := range ids {
		gone[one] = true
	}
	return gone, nil
}
