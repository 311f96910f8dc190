package jobs_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// run runs r until the returned function is called, which checks that it stopped well.
func run(t *testing.T, r *jobs.Runner) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	stopped := make(chan error, 1)
	go func() { stopped <- r.Run(ctx, 10*time.Second) }()
	return sync.OnceFunc(func() {
		cancel()
		if err := <-stopped; err != nil {
			t.Error(err)
		}
	})
}

// await waits for what comes through channel, but not for ever.
func await[T any](t *testing.T, channel <-chan T) (value T) {
	t.Helper()
	select {
	case value = <-channel:
	case <-time.After(20 * time.Second):
		t.Fatal("nothing came within 20 seconds")
	}
	return value
}

func TestARunnerDoesJobsAsTheyCome(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		greeted := make(chan string, 10)
		stop := run(t, runner(t, d, func(_ context.Context, job greet) error { greeted <- job.Name; return nil }))
		defer stop()
		for _, name := range []string{"Siti", "Budi"} {
			enqueue(t, d, name)
			if got := await(t, greeted); got != name {
				t.Errorf("%s is greeted, want %s", got, name)
			}
		}
	})
}

func TestARunnerThatIsStoppedFinishesWhatItBegan(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		begun, finished := make(chan bool), make(chan bool, 1)
		stop := run(t, runner(t, d, func(ctx context.Context, _ greet) error {
			begun <- true
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(300 * time.Millisecond):
				finished <- true
				return nil
			}
		}))
		enqueue(t, d, "Siti")
		await(t, begun)
		stop()
		await(t, finished)
	})
}

func TestSeveralProcessesDoEachJobOnce(t *testing.T) {
	first := testdb.Postgres(t)
	second, err := database.Open(t.Context(), database.Config{URL: first.URL})
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	const many = 60
	greeted := make(chan string, 2*many)
	for _, d := range []*database.Database{first, second} {
		defer run(t, runner(t, d, func(_ context.Context, job greet) error { greeted <- job.Name; return nil }))()
	}
	for i := range many {
		enqueue(t, []*database.Database{first, second}[i%2], fmt.Sprint(i))
	}
	seen := map[string]int{}
	for range many {
		seen[await(t, greeted)]++
	}
	for name, times := range seen {
		if times != 1 {
			t.Errorf("%s is greeted %d times", name, times)
		}
	}
	if len(seen) != many {
		t.Errorf("%d are greeted, want %d", len(seen), many)
	}
}

func TestAPeriodicJobRunsAtTheStartAndOnceAPeriod(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		greeted := make(chan string, 10)
		workers := jobs.NewWorkers()
		jobs.Register(workers, time.Minute, func(_ context.Context, job greet) error { greeted <- job.Name; return nil })
		jobs.Every(workers, 24*time.Hour, func() jobs.Args { return greet{"daily"} })
		r, err := jobs.NewRunner(d, workers, silent)
		if err != nil {
			t.Fatal(err)
		}
		stop := run(t, r)
		await(t, greeted)
		stop()

		// A second start on the same day adds none; one that is enqueued shows that it
		// had the time to.
		stop = run(t, r)
		defer stop()
		time.Sleep(time.Second)
		enqueue(t, d, "done")
		if got := await(t, greeted); got != "done" {
			t.Errorf("%s is greeted a second time", got)
		}
	})
}
