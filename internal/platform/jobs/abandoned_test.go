package jobs_test

import (
	"context"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// kill leaves the jobs of the name as a process does that is killed so long after it began.
func kill(t *testing.T, d *database.Database, name string, ago time.Duration) {
	t.Helper()
	var begun any = time.Now().Add(-ago)
	statement := `UPDATE river_job SET state = 'running', attempt = 1, attempted_at = $1 WHERE args->>'Name' = $2`
	if d.Dialect == dialect.SQLite {
		begun = time.Now().Add(-ago).UTC().Format("2006-01-02 15:04:05.999")
	}
	if _, err := d.SQL.ExecContext(t.Context(), statement, begun, name); err != nil {
		t.Fatal(err)
	}
}

func TestAJobOfAKilledProcessIsDoneByAnother(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		greeted := make(chan string, 10)
		r := runner(t, d, func(_ context.Context, job greet) error { greeted <- job.Name; return nil })
		for _, name := range []string{"Siti", "Budi"} {
			enqueue(t, d, name)
		}
		kill(t, d, "Siti", 76*time.Second)
		kill(t, d, "Budi", 61*time.Second) // a living process may have it yet
		defer run(t, r)()
		if got := await(t, greeted); got != "Siti" {
			t.Errorf("%s is greeted", got)
		}
		enqueue(t, d, "done")
		if got := await(t, greeted); got != "done" {
			t.Errorf("%s is greeted", got)
		}
	})
}

func TestNoWorkMayTakeLongerThanAMinute(t *testing.T) {
	for _, limit := range []time.Duration{0, -1, 61 * time.Second} {
		workers := jobs.NewWorkers()
		jobs.Register(workers, limit, func(context.Context, greet) error { return nil })
		if _, err := jobs.NewRunner(&database.Database{}, workers, silent); err == nil {
			t.Errorf("a limit of %s is taken", limit)
		}
	}
}

// A drain may go by a clock that is long past; what it begins is not abandoned for that.
func TestADrainTakesNoneOfItsJobsForAbandoned(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		attempts := 0
		r := runner(t, d, func(context.Context, greet) error {
			attempts++
			time.Sleep(700 * time.Millisecond) // meanwhile it is looked for what was abandoned
			return nil
		})
		long := clock.With(t.Context(), clock.Fixed(time.Date(2001, time.March, 4, 9, 30, 0, 0, time.UTC)))
		if err := d.InTx(long, func(ctx context.Context) error { return jobs.Enqueue(ctx, greet{"Siti"}) }); err != nil {
			t.Fatal(err)
		}
		if err := r.Drain(long); err != nil {
			t.Fatal(err)
		}
		var done string
		if err := d.SQL.QueryRowContext(t.Context(), "SELECT state FROM river_job").Scan(&done); err != nil || done != "completed" || attempts != 1 {
			t.Errorf("after %d attempts it is %s: %v", attempts, done, err)
		}
	})
}
