package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/graph/gen"
)

func (r *eventRoomChangeResolver) Event(ctx context.Context, obj *gen.EventRoomChange) (*db.Event, error) {
	return inTurn(ctx, r.Resolver, func(ctx context.Context) (*db.Event, error) { return ahead(ctx, obj.Event), nil })
}

func (r *eventRoomChangeResolver) Subject(ctx context.Context, obj *gen.EventRoomChange) (gen.Node, error) {
	return inTurn(ctx, r.Resolver, func(ctx context.Context) (gen.Node, error) { return subjectOf(ctx, obj) })
}

func (r *subscriptionResolver) EventRoom(ctx context.Context, eventID string) (<-chan *gen.EventRoomChange, error) {
	e, err := seenEvent(ctx, eventID)
	if err != nil {
		return nil, err
	}
	return r.inRoom(ctx, e.ID), nil
}

func (r *Resolver) EventRoomChange() gen.EventRoomChangeResolver { return &eventRoomChangeResolver{r} }

func (r *Resolver) Subscription() gen.SubscriptionResolver { return &subscriptionResolver{r} }

type (
	eventRoomChangeResolver struct{ *Resolver }
	subscriptionResolver    struct{ *Resolver }
)
