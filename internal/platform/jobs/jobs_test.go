package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"sync/atomic"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// greet is the job of these tests.
type greet struct{ Name string }

func (greet) Kind() string { return "greet" }

var silent = slog.New(slog.DiscardHandler)

// runner does greetings by work.
func runner(t *testing.T, d *database.Database, work func(context.Context, greet) error) *jobs.Runner {
	t.Helper()
	workers := jobs.NewWorkers()
	jobs.Register(workers, time.Minute, work)
	r, err := jobs.NewRunner(d, workers, silent)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// enqueue adds a greeting of name.
func enqueue(t *testing.T, d *database.Database, name string, options ...jobs.Option) {
	t.Helper()
	err := d.InTx(t.Context(), func(ctx context.Context) error { return jobs.Enqueue(ctx, greet{name}, options...) })
	if err != nil {
		t.Fatal(err)
	}
}

func drain(t *testing.T, r *jobs.Runner) {
	t.Helper()
	if err := r.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// mustCount checks that there are these jobs and no others.
func mustCount(t *testing.T, d *database.Database, want map[string]int) {
	t.Helper()
	got, err := jobs.Count(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	if !maps.Equal(got, want) {
		t.Errorf("the jobs are %v, want %v", got, want)
	}
}

func TestAJobOfAnActThatIsUndoneIsUndone(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		refused := errors.New("refused")
		err := d.InTx(t.Context(), func(ctx context.Context) error {
			if err := jobs.Enqueue(ctx, greet{"Siti"}); err != nil {
				return err
			}
			return refused
		})
		if !errors.Is(err, refused) {
			t.Fatalf("the error is %v", err)
		}
		mustCount(t, d, map[string]int{})
	})
}

func TestAJobOfAnActThatIsKeptRunsOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		var greeted []string
		r := runner(t, d, func(_ context.Context, job greet) error {
			greeted = append(greeted, job.Name)
			return nil
		})
		enqueue(t, d, "Siti")
		mustCount(t, d, map[string]int{"greet": 1})
		if listed, err := jobs.List[greet](t.Context(), d); err != nil || len(listed) != 1 || listed[0].Name != "Siti" {
			t.Errorf("the jobs are %v, %v", listed, err)
		}
		drain(t, r)
		drain(t, r)
		if len(greeted) != 1 || greeted[0] != "Siti" {
			t.Errorf("greeted are %v", greeted)
		}
	})
}

func TestAJobOutsideATransactionIsRefused(t *testing.T) {
	if err := jobs.Enqueue(t.Context(), greet{"Siti"}); !errors.Is(err, jobs.ErrNoTransaction) {
		t.Errorf("the error is %v", err)
	}
}

func TestAJobThatFailsIsTriedAgain(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		moment := time.Now()
		attempts := 0
		r := runner(t, d, func(context.Context, greet) error {
			attempts++
			if attempts < 3 {
				return errors.New("nobody is home")
			}
			return nil
		})
		enqueue(t, d, "Siti")
		drain(t, r)
		if attempts != 1 {
			t.Fatalf("%d attempts were made at once", attempts)
		}
		for range 3 {
			moment = moment.Add(time.Hour)
			if err := r.Drain(clock.With(t.Context(), clock.Fixed(moment))); err != nil {
				t.Fatal(err)
			}
		}
		if attempts != 3 {
			t.Errorf("%d attempts were made, want 2 that fail and 1 that does not", attempts)
		}
	})
}

func TestAJobThatBreaksDownIsTriedAgain(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		attempts := 0
		r := runner(t, d, func(context.Context, greet) error {
			if attempts++; attempts == 1 {
				panic("the floor is wet")
			}
			return nil
		})
		enqueue(t, d, "Siti")
		drain(t, r)
		if err := r.Drain(clock.With(t.Context(), clock.Fixed(time.Now().Add(time.Hour)))); err != nil {
			t.Fatal(err)
		}
		if attempts != 2 {
			t.Errorf("%d attempts were made", attempts)
		}
	})
}

type hopeless struct{ error }

func (hopeless) Permanent() bool { return true }

func TestAJobThatCannotSucceedIsGivenUp(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		attempts := 0
		r := runner(t, d, func(context.Context, greet) error {
			attempts++
			return hopeless{errors.New("no such person")}
		})
		enqueue(t, d, "Siti")
		drain(t, r)
		if err := r.Drain(clock.With(t.Context(), clock.Fixed(time.Now().Add(1000*time.Hour)))); err != nil {
			t.Fatal(err)
		}
		if attempts != 1 {
			t.Errorf("%d attempts were made", attempts)
		}
	})
}

func TestAJobWaitsForItsTimeByTheClock(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		var greeted atomic.Int64
		r := runner(t, d, func(context.Context, greet) error { greeted.Add(1); return nil })
		long := time.Date(2001, time.March, 4, 9, 30, 0, 0, time.UTC)
		then := clock.With(t.Context(), clock.Fixed(long))
		err := d.InTx(then, func(ctx context.Context) error {
			return errors.Join(jobs.Enqueue(ctx, greet{"now"}), jobs.Enqueue(ctx, greet{"later"}, jobs.At(long.Add(time.Hour))))
		})
		if err != nil {
			t.Fatal(err)
		}
		for minutes, want := range []int64{0: 1, 59: 1, 60: 2} {
			if want == 0 {
				continue
			}
			at := clock.With(t.Context(), clock.Fixed(long.Add(time.Duration(minutes)*time.Minute)))
			if err := r.Drain(at); err != nil {
				t.Fatal(err)
			}
			if got := greeted.Load(); got != want {
				t.Errorf("after %d minutes %d are greeted, want %d", minutes, got, want)
			}
		}
	})
}

func TestOnceAddsNoSecondJobOfTheSameArguments(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		for _, name := range []string{"Siti", "Siti", "Budi"} {
			enqueue(t, d, name, jobs.Once())
		}
		mustCount(t, d, map[string]int{"greet": 2})
	})
}

func TestAJobMayWriteAndAddOthers(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		var greeted atomic.Int64
		r := runner(t, d, func(ctx context.Context, job greet) error {
			greeted.Add(1)
			if db.FromContext(ctx) == nil {
				return errors.New("the job has no client")
			}
			if len(job.Name) > 3 {
				return nil
			}
			return d.InTx(ctx, func(ctx context.Context) error { return jobs.Enqueue(ctx, greet{job.Name + "!"}) })
		})
		enqueue(t, d, "A")
		drain(t, r)
		if got := greeted.Load(); got != 4 {
			t.Errorf("%d are greeted, want A, A!, A!! and A!!!", got)
		}
	})
}

func TestEnqueueIsOneStatement(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		for range 3 {
			counted, statements := database.CountStatements(t.Context())
			if err := d.InTx(counted, func(ctx context.Context) error { return jobs.Enqueue(ctx, greet{"Siti"}) }); err != nil {
				t.Fatal(err)
			}
			if statements.Count() != 1 {
				t.Errorf("it is %d:\n%s", statements.Count(), statements)
			}
		}
	})
}

func TestOneKindHasOneWork(t *testing.T) {
	workers := jobs.NewWorkers()
	for range 2 {
		jobs.Register(workers, time.Minute, func(context.Context, greet) error { return nil })
	}
	if _, err := jobs.NewRunner(&database.Database{}, workers, silent); err == nil {
		t.Error("a second work for greet is taken")
	}
}
