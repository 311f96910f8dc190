package live_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// patience is how long a signal may take on a busy machine.
const patience = 10 * time.Second

// open opens rooms over the database, as one process does, and waits until they hear.
func open(t *testing.T, d *database.Database) *live.Rooms {
	t.Helper()
	rooms := live.NewRooms(d, slog.New(slog.DiscardHandler))
	signals, leave := rooms.Listen(uuid.Nil)
	defer leave()
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan error, 1)
	go func() { ended <- rooms.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	want(t, signals, live.Signal{Kind: live.Refetch})
	return rooms
}

func want(t *testing.T, signals <-chan live.Signal, wanted live.Signal) {
	t.Helper()
	select {
	case got, open := <-signals:
		if !open || got != wanted {
			t.Fatalf("heard %v (open: %t), want %v", got, open, wanted)
		}
	case <-time.After(patience):
		t.Fatalf("heard nothing, want %v", wanted)
	}
}

// quiet holds when nothing more is heard until a last signal, which comes after all others.
func quiet(t *testing.T, d *database.Database, signals <-chan live.Signal, room uuid.UUID) {
	t.Helper()
	last := live.Signal{Room: room, Kind: live.Agenda, Prefix: "ses", Subject: uuid.New()}
	tell(t, d, last)
	want(t, signals, last)
}

func tell(t *testing.T, d *database.Database, signal live.Signal) {
	t.Helper()
	err := d.InTx(t.Context(), func(ctx context.Context) error { return live.Tell(ctx, signal) })
	if err != nil {
		t.Fatal(err)
	}
}

func contribution(room uuid.UUID) live.Signal {
	return live.Signal{Room: room, Kind: live.Contribution, Prefix: "ctb", Subject: uuid.New()}
}

func TestThoseInTheRoomHearWhatWasKept(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		rooms, here, elsewhere := open(t, d), uuid.New(), uuid.New()
		first, leave := rooms.Listen(here)
		second, leaveSecond := rooms.Listen(here)
		other, leaveOther := rooms.Listen(elsewhere)
		defer leaveSecond()
		defer leaveOther()
		told := contribution(here)
		tell(t, d, told)
		want(t, first, told)
		want(t, second, told)
		refused := errors.New("refused")
		err := d.InTx(t.Context(), func(ctx context.Context) error {
			return errors.Join(live.Tell(ctx, contribution(here)), refused)
		})
		if !errors.Is(err, refused) {
			t.Fatal(err)
		}
		quiet(t, d, first, here)
		quiet(t, d, other, elsewhere)
		leave()
		tell(t, d, contribution(here))
		select {
		case got := <-first:
			t.Errorf("who has left hears %v", got)
		case <-second: // the signal before, said by quiet
		}
	})
}

func TestASignalNeedsATransaction(t *testing.T) {
	if err := live.Tell(t.Context(), contribution(uuid.New())); err == nil {
		t.Error("a signal was told outside of a transaction")
	}
}

func TestInstancesShareTheRooms(t *testing.T) {
	d := testdb.Postgres(t)
	one, other, room := open(t, d), open(t, d), uuid.New()
	here, leaveHere := one.Listen(room)
	there, leaveThere := other.Listen(room)
	defer leaveHere()
	defer leaveThere()
	told := contribution(room)
	tell(t, d, told)
	want(t, here, told)
	want(t, there, told)
}

func TestALostConnectionIsMadeAnewAndEverybodyRefetches(t *testing.T) {
	d := testdb.Postgres(t)
	rooms, room := open(t, d), uuid.New()
	signals, leave := rooms.Listen(room)
	defer leave()
	var killed int
	err := d.SQL.QueryRowContext(t.Context(), `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
		WHERE datname = current_database() AND query LIKE 'LISTEN%'`).Scan(&killed)
	if err != nil || killed != 1 {
		t.Fatalf("killed %d connections: %v", killed, err)
	}
	want(t, signals, live.Signal{Room: room, Kind: live.Refetch})
	quiet(t, d, signals, room)
}

func TestWhoFallsBehindIsToldToRefetchAndLeaves(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		rooms, room := open(t, d), uuid.New()
		slow, leaveSlow := rooms.Listen(room)
		quick, leaveQuick := rooms.Listen(room)
		defer leaveSlow() // leaving twice is as good as once
		defer leaveQuick()
		for range 40 {
			told := contribution(room)
			tell(t, d, told)
			want(t, quick, told)
		}
		var last live.Signal
		heard := 0
		for signal := range slow {
			last = signal
			heard++
		}
		if last.Kind != live.Refetch || heard != 33 {
			t.Errorf("the slow one heard %d signals, the last %v", heard, last)
		}
		quiet(t, d, quick, room)
	})
}

func TestTheSameChangeIsPassedOnOnceAMoment(t *testing.T) {
	d := testdb.SQLite(t)
	synctest.Test(t, func(t *testing.T) {
		rooms, room := open(t, d), uuid.New()
		signals, leave := rooms.Listen(room)
		defer leave()
		registered := live.Signal{Room: room, Kind: live.Event, Prefix: "evt", Subject: room}
		began := time.Now()
		for range 50 {
			tell(t, d, registered)
		}
		want(t, signals, registered)
		if took := time.Since(began); took != 0 {
			t.Errorf("the first change waited %v", took)
		}
		want(t, signals, registered)
		if took := time.Since(began); took != time.Second {
			t.Errorf("the changes after the first came after %v", took)
		}
		time.Sleep(5 * time.Second)
		if len(signals) != 0 {
			t.Errorf("%d more were heard", len(signals))
		}
		tell(t, d, registered)
		want(t, signals, registered)
	})
}

func TestTurnsAreFew(t *testing.T) {
	rooms := live.NewRooms(nil, slog.New(slog.DiscardHandler))
	var done []func()
	for {
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		end, err := rooms.Turn(ctx)
		cancel()
		if err != nil {
			break
		}
		done = append(done, end)
	}
	if len(done) == 0 || len(done) > 8 {
		t.Errorf("%d read at once", len(done))
	}
	done[0]()
	if _, err := rooms.Turn(t.Context()); err != nil {
		t.Errorf("a turn given back is not given again: %v", err)
	}
}

func TestSignalsOfANewerInstanceAreNotUnderstood(t *testing.T) {
	d := testdb.Postgres(t)
	var logged bytes.Buffer
	rooms := live.NewRooms(d, slog.New(slog.NewTextHandler(&logged, nil)))
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	room := uuid.New()
	signals, leave := rooms.Listen(room)
	defer leave()
	go func() { ended <- rooms.Run(ctx) }()
	want(t, signals, live.Signal{Room: room, Kind: live.Refetch})
	err := d.InTx(ctx, func(ctx context.Context) error { return database.Notify(ctx, "constellation_live", "new words") })
	if err != nil {
		t.Fatal(err)
	}
	quiet(t, d, signals, room)
	stop()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(logged.String(), "not understood") {
		t.Errorf("logged %q", logged.String())
	}
}
