package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// Scope is how far an act on one event of a series reaches.
type Scope string

// The scopes. An event that is in no series is reached by each of them.
const (
	This      Scope = "THIS"
	Following Scope = "FOLLOWING" // this one and those after it
	All       Scope = "ALL"       // all that have not begun
)

// takeUp begins an act of planning: the viewer must see the event, its community must
// live, and everybody else waits. Of an event in a series the series is held first, always
// in this order, so that two who plan at once do not wait for each other.
func takeUp(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Event, error) {
	seen, err := db.FromContext(ctx).Event.Get(ctx, id)
	if err != nil {
		return nil, nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, act, rule.Target{Community: seen.CommunityID, Event: seen.ID})
	if err != nil {
		return nil, nil, err
	}
	if seen.SeriesID != nil {
		if _, err := holdSeries(ctx, *seen.SeriesID); err != nil {
			return nil, nil, err
		}
	}
	held, err := hold(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	home, err := db.FromContext(ctx).Community.Get(rule.AsSystem(ctx, "whether a community lives decides, whatever the token may read"), held.CommunityID)
	if err != nil {
		return nil, nil, fmt.Errorf("find the event's community: %w", err)
	}
	return ctx, held, alive(home)
}

// tell says to those who look at the event that it changed.
func tell(ctx context.Context, id uuid.UUID, kind live.Kind) error {
	return live.Tell(ctx, live.Signal{Room: id, Kind: kind, Prefix: "evt", Subject: id})
}
