package learning

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// OrderInput puts the parts of an agenda in order.
type OrderInput struct {
	EventID    uuid.UUID
	Revision   int         // of the event, that the viewer saw
	Scope      Scope       // of an event in a series; THIS unless said
	SessionIDs []uuid.UUID // all parts, in the order wanted
}

// Order puts the parts of the agenda in order; each begins when the one before it ends.
func Order(ctx context.Context, in OrderInput) (*db.Event, error) {
	ctx, held, err := takeUpAgenda(ctx, rule.AgendaOrder, in.EventID, in.Revision)
	if err != nil {
		return held, err
	}
	parts, err := agendaOf(ctx, held)
	if err != nil {
		return nil, err
	}
	if !each(parts, in.SessionIDs) {
		return held, usererror.New("INVALID", "sessionIds", "Name each part of the agenda once, in the order wanted.")
	}
	others, err := in.Scope.alike(ctx, held)
	if err != nil {
		return held, err
	}
	if err := arrange(ctx, parts, in.SessionIDs); err != nil {
		return nil, err
	}
	for _, other := range others {
		order := other.order(parts, in.SessionIDs)
		if order == nil {
			continue
		}
		if err := arrange(ctx, other.parts, order); err != nil {
			return nil, err
		}
		if err := other.kept(ctx); err != nil {
			return nil, err
		}
	}
	_, edited, err := agendaKept(ctx, rule.AgendaOrder, held, in.Scope, uuid.Nil, "position")
	return edited, err
}

// each reports whether the order names each of the parts once.
func each(parts []*db.Session, order []uuid.UUID) bool {
	missing := func(part *db.Session) bool { return !slices.Contains(order, part.ID) }
	return len(parts) == len(order) && !slices.ContainsFunc(parts, missing)
}

// arrange puts the parts into the order.
func arrange(ctx context.Context, parts []*db.Session, order []uuid.UUID) error {
	for _, part := range parts {
		position := slices.Index(order, part.ID)
		if part.Position == position {
			continue
		}
		if err := part.Update().SetPosition(position).Exec(ctx); err != nil {
			return fmt.Errorf("order the agenda: %w", err)
		}
	}
	return nil
}
