package reviewing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// unsupported are the key learnings of the events that the viewer runs which were picked
// from words that their author took back since.
func unsupported(ctx context.Context) ([]Need, error) {
	v := viewer.Of(ctx)
	var run []uuid.UUID
	for community := range v.Roles {
		if v.Runs(community) {
			run = append(run, community)
		}
	}
	if len(run) == 0 && len(v.Teams) == 0 {
		return nil, nil
	}
	learned, err := db.FromContext(ctx).KeyLearning.Query().Where(keylearning.UnsupportedAtNotNil(), keylearning.HasEventWith(
		event.StateIn(event.StateIN_PROGRESS, event.StateHELD, event.StateREVIEWING),
		event.Or(event.CommunityIDIn(run...), event.IDIn(v.Teams...)))).
		Order(keylearning.ByID()).Limit(mostNeeds).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find what was learned from words taken back: %w", err)
	}
	needs := make([]Need, len(learned))
	for i, one := range learned {
		needs[i] = Need{Kind: Unsupported, Prefix: "key", ID: one.ID, Since: *one.UnsupportedAt}
	}
	return needs, nil
}
