package live

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/database"
)

const (
	// waiting is how many signals a listener may be behind before it is told to refetch.
	waiting = 32
	// again is how soon the same signal is passed on a second time: many people registering
	// at once change one event, and its listeners read it once a second.
	again = time.Second
	// atOnce is how many listeners may read what changed at the same time, so that a full
	// room leaves connections to the database for everybody else.
	atOnce = 4
)

// Rooms are the listeners of this process, by the room they are in.
type Rooms struct {
	database *database.Database
	log      *slog.Logger
	turns    chan struct{}

	mutex sync.Mutex
	rooms map[uuid.UUID]map[*listener]struct{}
	told  map[Signal]bool // within the last moment; true when it was told again since
}

// listener is one who is in a room. Only who holds the rooms' mutex writes to it.
type listener struct {
	room    uuid.UUID
	signals chan Signal
}

// NewRooms opens the rooms; nothing is heard in them until Run.
func NewRooms(of *database.Database, log *slog.Logger) *Rooms {
	return &Rooms{
		database: of, log: log, turns: make(chan struct{}, atOnce),
		rooms: map[uuid.UUID]map[*listener]struct{}{}, told: map[Signal]bool{},
	}
}

// Run passes on what is told, in this process and in others, until ctx ends.
func (r *Rooms) Run(ctx context.Context) error {
	return r.database.Listen(ctx, channel, r.log, func(text string) {
		var signal Signal
		if err := json.Unmarshal([]byte(text), &signal); err != nil {
			r.log.WarnContext(ctx, "a signal is not understood", "error", err)
			return
		}
		r.hear(signal)
	}, r.refetch)
}

// Listen enters a room. The channel gives what changes there until leave is called. One
// who falls too far behind gets Refetch, and then the channel is closed.
func (r *Rooms) Listen(room uuid.UUID) (signals <-chan Signal, leave func()) {
	// The last place is for Refetch.
	entered := &listener{room: room, signals: make(chan Signal, waiting+1)}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.rooms[room] == nil {
		r.rooms[room] = map[*listener]struct{}{}
	}
	r.rooms[room][entered] = struct{}{}
	return entered.signals, func() {
		r.mutex.Lock()
		defer r.mutex.Unlock()
		r.forget(entered)
	}
}

// Turn waits until the caller may read what changed, together with few others; done
// lets the next one read.
func (r *Rooms) Turn(ctx context.Context) (done func(), err error) {
	select {
	case r.turns <- struct{}{}:
		return func() { <-r.turns }, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for a turn: %w", context.Cause(ctx))
	}
}

// hear passes a signal on, unless the same was passed on a moment ago: then it is passed
// on once more at the end of that moment, however often it is told.
func (r *Rooms) hear(signal Signal) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if len(r.rooms[signal.Room]) == 0 {
		return
	}
	if _, just := r.told[signal]; just {
		r.told[signal] = true
		return
	}
	r.told[signal] = false
	r.pass(signal)
	time.AfterFunc(again, func() { r.rest(signal) })
}

// rest ends the moment after a signal was passed on.
func (r *Rooms) rest(signal Signal) {
	r.mutex.Lock()
	repeated := r.told[signal]
	delete(r.told, signal)
	r.mutex.Unlock()
	if repeated {
		r.hear(signal)
	}
}

// refetch tells everybody that signals may have been missed.
func (r *Rooms) refetch() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	for room := range r.rooms {
		r.pass(Signal{Room: room, Kind: Refetch})
	}
}

func (r *Rooms) pass(signal Signal) {
	for one := range r.rooms[signal.Room] {
		if len(one.signals) < waiting {
			one.signals <- signal
			continue
		}
		one.signals <- Signal{Room: signal.Room, Kind: Refetch}
		close(one.signals)
		r.forget(one)
	}
}

func (r *Rooms) forget(one *listener) {
	delete(r.rooms[one.room], one)
	if len(r.rooms[one.room]) == 0 {
		delete(r.rooms, one.room)
	}
}
