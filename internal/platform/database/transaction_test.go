package database_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// write adds a note in the transaction of ctx.
func write(ctx context.Context, id int) error {
	transaction, within := database.Tx(ctx)
	if !within {
		return errors.New("there is no transaction")
	}
	_, err := transaction.ExecContext(ctx, fmt.Sprintf("INSERT INTO notes (id, text) VALUES (%d, 'a')", id))
	return err
}

func TestATransactionIsKeptOrUndoneAsAWhole(t *testing.T) {
	refused := errors.New("refused")
	cases := map[string]struct {
		act  func(context.Context) error
		fail error
		kept int
	}{
		"it is kept when the act succeeds": {func(ctx context.Context) error { return write(ctx, 1) }, nil, 1},
		"it is undone when the act fails": {func(ctx context.Context) error {
			return errors.Join(write(ctx, 1), refused)
		}, refused, 0},
		"what ent's client writes is part of it": {func(ctx context.Context) error {
			_, err := db.FromContext(ctx).ExecContext(ctx, "INSERT INTO notes (id, text) VALUES (1, 'a')")
			return errors.Join(err, refused)
		}, refused, 0},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, d *database.Database) {
				notes(t, d)
				if err := d.InTx(t.Context(), c.act); !errors.Is(err, c.fail) {
					t.Errorf("the error is %v", err)
				}
				if got := count(t, d); got != c.kept {
					t.Errorf("%d notes are kept, want %d", got, c.kept)
				}
			})
		})
	}
}

func TestATransactionIsUndoneWhenTheActBreaksDown(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		notes(t, d)
		func() {
			defer func() {
				if recover() == nil {
					t.Error("the breakdown is hidden")
				}
			}()
			_ = d.InTx(t.Context(), func(ctx context.Context) error {
				if err := write(ctx, 1); err != nil {
					t.Error(err)
				}
				panic("the floor is wet")
			})
		}()
		if got := count(t, d); got != 0 {
			t.Errorf("%d notes are kept", got)
		}
	})
}

func TestATransactionWithinAnotherIsPartOfIt(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		notes(t, d)
		refused := errors.New("refused")
		err := d.InTx(t.Context(), func(ctx context.Context) error {
			if err := d.InTx(ctx, func(ctx context.Context) error { return write(ctx, 1) }); err != nil {
				t.Error(err)
			}
			return refused
		})
		if got := count(t, d); got != 0 || !errors.Is(err, refused) {
			t.Errorf("%d notes are kept and the error is %v", got, err)
		}
	})
}

func TestATransactionOfAnotherDatabaseIsItsOwn(t *testing.T) {
	first, second := testdb.SQLite(t), testdb.SQLite(t)
	notes(t, first)
	notes(t, second)
	err := first.InTx(t.Context(), func(ctx context.Context) error {
		if err := second.InTx(ctx, func(ctx context.Context) error { return write(ctx, 1) }); err != nil {
			t.Error(err)
		}
		return errors.New("refused")
	})
	if err == nil || count(t, first) != 0 || count(t, second) != 1 {
		t.Errorf("%d and %d notes are kept, %v", count(t, first), count(t, second), err)
	}
}

func TestOutsideThereIsNoTransaction(t *testing.T) {
	if _, within := database.Tx(t.Context()); within {
		t.Error("there is one")
	}
	if err := database.AfterCommit(t.Context(), func() { t.Error("it is called") }); err == nil {
		t.Error("a call after its commit is promised")
	}
}

func TestAfterCommitCallsOnceWhatIsKept(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		notes(t, d)
		for _, fail := range []error{nil, errors.New("refused")} {
			calls := 0
			err := d.InTx(t.Context(), func(ctx context.Context) error {
				err := d.InTx(ctx, func(ctx context.Context) error { return database.AfterCommit(ctx, func() { calls++ }) })
				if calls > 0 {
					t.Error("it is called before the commit")
				}
				return errors.Join(err, fail)
			})
			if want := map[bool]int{true: 1, false: 0}[fail == nil]; calls != want || !errors.Is(err, fail) {
				t.Errorf("after %v there are %d calls, want %d", err, calls, want)
			}
		}
	})
}

func TestALostRaceIsRunAgain(t *testing.T) {
	race := &pq.Error{Code: "40001"}
	deadlock := fmt.Errorf("db: %w", &pq.Error{Code: "40P01"})
	other := &pq.Error{Code: "23505"}
	cases := map[string]struct {
		failures []error
		runs     int
		fails    bool
	}{
		"one race":                        {[]error{race}, 2, false},
		"three races":                     {[]error{race, deadlock, race}, 4, false},
		"four races are given up":         {[]error{race, race, race, race}, 4, true},
		"a unique constraint is no race":  {[]error{other}, 1, true},
		"an error of the act is no race":  {[]error{errors.New("refused")}, 1, true},
		"a race wrapped by others is one": {[]error{errors.Join(errors.New("save"), deadlock)}, 2, false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			d := testdb.SQLite(t)
			notes(t, d)
			runs, calls := 0, 0
			err := d.InTx(t.Context(), func(ctx context.Context) error {
				runs++
				if err := errors.Join(write(ctx, 1), database.AfterCommit(ctx, func() { calls++ })); err != nil {
					return err
				}
				if runs <= len(c.failures) {
					return c.failures[runs-1]
				}
				return nil
			})
			kept := map[bool]int{true: 0, false: 1}[c.fails]
			if (err != nil) != c.fails || runs != c.runs || calls != kept || count(t, d) != kept {
				t.Errorf("after %d runs: %v, %d calls, %d notes", runs, err, calls, count(t, d))
			}
		})
	}
}

func TestALostRaceIsNotRunAgainWhenNobodyWaits(t *testing.T) {
	d := testdb.SQLite(t)
	ctx, cancel := context.WithCancel(t.Context())
	runs := 0
	err := d.InTx(ctx, func(context.Context) error {
		runs++
		cancel()
		return &pq.Error{Code: "40001"}
	})
	if runs != 1 || err == nil {
		t.Errorf("after %d runs: %v", runs, err)
	}
}

func TestDeadlocksAreSettled(t *testing.T) {
	d := testdb.Postgres(t)
	notes(t, d)
	mustExec(t, d, "INSERT INTO notes (id, text) VALUES (1, 'a'), (2, 'a')")
	var both sync.WaitGroup
	both.Add(2)
	failures := make(chan error, 2)
	for _, order := range [][2]int{{1, 2}, {2, 1}} {
		go func() {
			first := true
			failures <- d.InTx(t.Context(), func(ctx context.Context) error {
				transaction, _ := database.Tx(ctx)
				for i, id := range order {
					if _, err := transaction.ExecContext(ctx, "UPDATE notes SET text = text || 'b' WHERE id = $1", id); err != nil {
						return err
					}
					if i == 0 && first {
						first = false
						both.Done()
						both.Wait() // so that each holds what the other wants
					}
				}
				return nil
			})
		}()
	}
	for range 2 {
		if err := <-failures; err != nil {
			t.Error(err)
		}
	}
	if got, err := query(t.Context(), d.Client, "SELECT count(*) FROM notes WHERE text = 'abb'"); err != nil || got != 2 {
		t.Errorf("%d notes have both changes, %v", got, err)
	}
}

func TestManyWritersAreAllKept(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		notes(t, d)
		mustExec(t, d, "INSERT INTO notes (id, text) VALUES (0, '')")
		const writers = 40
		var group sync.WaitGroup
		for i := range writers {
			group.Go(func() {
				err := d.InTx(t.Context(), func(ctx context.Context) error {
					if _, err := query(ctx, db.FromContext(ctx), "SELECT count(*) FROM notes"); err != nil {
						return err
					}
					transaction, _ := database.Tx(ctx)
					if _, err := transaction.ExecContext(ctx, "UPDATE notes SET text = text || 'x' WHERE id = 0"); err != nil {
						return err
					}
					return write(ctx, i+1)
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		if got, err := query(t.Context(), d.Client, "SELECT length(text) FROM notes WHERE id = 0"); err != nil || got != writers || count(t, d) != writers+1 {
			t.Errorf("%d changes and %d notes are kept, %v", got, count(t, d)-1, err)
		}
	})
}

func TestATransactionEndsWithItsContext(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		notes(t, d)
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		err := d.InTx(ctx, func(ctx context.Context) error {
			if err := write(ctx, 1); err != nil {
				return err
			}
			<-ctx.Done()
			return nil
		})
		if err == nil || count(t, d) != 0 {
			t.Errorf("%d notes are kept after the time is over, %v", count(t, d), err)
		}
	})
}

func TestEntWritesARecordWithEdgesInTheTransaction(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		err := d.InTx(t.Context(), func(ctx context.Context) error {
			inner, err := db.FromContext(ctx).Tx(ctx)
			if err != nil {
				return err
			}
			return inner.Rollback()
		})
		if err != nil {
			t.Errorf("ent's wish for a transaction of its own is refused: %v", err)
		}
	})
}
