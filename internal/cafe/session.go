package cafe

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// begin begins an act on the session and holds it: whoever else changes its café waits.
func begin(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Session, *db.Event, error) {
	part, err := db.FromContext(ctx).Session.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the session: %w", err)
	}
	system := rule.AsSystem(ctx, "a session is seen where its event is")
	e, err := db.FromContext(ctx).Event.Query().Where(event.ID(part.EventID)).Only(system)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the event: %w", err)
	}
	if ctx, err = rule.Begin(ctx, act, rule.Target{Community: e.CommunityID, Event: e.ID}); err != nil {
		return nil, nil, nil, err
	}
	part, err = db.FromContext(ctx).Session.UpdateOneID(id).AddPosition(0).Save(system)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("hold the session: %w", err)
	}
	return ctx, part, e, nil
}

// beginRound begins an act on the round and holds its session.
func beginRound(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.CafeRound, *db.Event, error) {
	seen, err := db.FromContext(ctx).CafeRound.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the round: %w", err)
	}
	ctx, _, e, err := begin(ctx, act, seen.SessionID)
	if err != nil {
		return nil, nil, nil, err
	}
	round, err := db.FromContext(ctx).CafeRound.Get(ctx, id) // as it is now that others wait
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the round: %w", err)
	}
	return ctx, round, e, nil
}

// done leaves the line in the trail, and lets the room know.
func done(ctx context.Context, act rule.Act, room uuid.UUID, subject trail.Subject, changed ...string) error {
	if err := trail.Keep(ctx, act, subject, changed...); err != nil {
		return err
	}
	return live.Tell(ctx, live.Signal{Room: room, Kind: live.Cafe, Prefix: subject.Kind, Subject: subject.ID})
}
