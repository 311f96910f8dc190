package graph

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// readWithin is how long reading one change for one listener may take.
const readWithin = 10 * time.Second

// seenEvent is the event with the id, if the viewer may see it.
func seenEvent(ctx context.Context, text string) (*db.Event, error) {
	key, err := id.Parse("evt", text)
	if err != nil {
		return nil, err
	}
	return eventNow(ctx, key)
}

// eventNow is the event as it is now; not found where the viewer may see it no more.
func eventNow(ctx context.Context, key uuid.UUID) (*db.Event, error) {
	found, err := paging.ByIDs(ctx, eventRows, []uuid.UUID{key})
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, errNotFound
	}
	return found[0], nil
}

// inRoom gives what changes at the event until ctx ends, the viewer's rights do, or they
// fall too far behind.
func (r *Resolver) inRoom(ctx context.Context, event uuid.UUID) <-chan *gen.EventRoomChange {
	signals, leave := r.Rooms.Listen(event)
	changes := make(chan *gen.EventRoomChange)
	go func() {
		defer close(changes)
		defer leave()
		for {
			select {
			case <-ctx.Done():
				return
			case signal, open := <-signals:
				if !open {
					return
				}
				if !concerns(ctx, signal.Kind) {
					continue
				}
				change, err := r.change(ctx, signal)
				if err != nil {
					return
				}
				select {
				case changes <- change:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return changes
}

// concerns reports whether the viewer is told of such changes: not visitors of what is
// said at the event.
func concerns(ctx context.Context, kind live.Kind) bool {
	switch kind {
	case live.Refetch, live.Event, live.Agenda:
		return true
	}
	return viewer.Of(ctx).SignedIn()
}

// change is what a signal tells the viewer by the rights they have now; an error where
// they have none.
func (r *Resolver) change(ctx context.Context, signal live.Signal) (*gen.EventRoomChange, error) {
	if err := r.Account.Renew(ctx); err != nil {
		return nil, err
	}
	event, err := inTurn(ctx, r, func(ctx context.Context) (*db.Event, error) { return eventNow(ctx, signal.Room) })
	if err != nil {
		return nil, err
	}
	kind := gen.EventRoomChangeKind(signal.Kind)
	if !kind.IsValid() { // said by a newer instance
		kind = gen.EventRoomChangeKindRefetch
	}
	return &gen.EventRoomChange{Kind: kind, At: clock.Now(ctx), Event: event, Signal: signal}, nil
}

// subjectOf is the record that changed, nil where the viewer may not see it.
func subjectOf(ctx context.Context, change *gen.EventRoomChange) (gen.Node, error) {
	about := change.Signal
	if about.Subject == change.Event.ID {
		return ahead(ctx, change.Event), nil
	}
	if kinds[about.Prefix] == nil {
		return nil, nil
	}
	found, err := kinds[about.Prefix](ctx, []uuid.UUID{about.Subject})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return ahead(ctx, found[0]), nil
}

// inTurn reads while few others in rooms do.
func inTurn[T any](ctx context.Context, r *Resolver, read func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	done, err := r.Rooms.Turn(ctx)
	if err != nil {
		var none T
		return none, err
	}
	defer done()
	return read(ctx)
}
