package jobs

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/riverqueue/river"
)

// Workers are the kinds of jobs that a process can do.
type Workers struct {
	river    *river.Workers
	periodic []*river.PeriodicJob
	errs     []error
}

// NewWorkers is none yet.
func NewWorkers() *Workers { return &Workers{river: river.NewWorkers()} }

// Register says how the jobs of a kind are done, each within limit, at most a minute. An
// error has the job
// tried again later, after longer and longer waits; one with the method Permanent() bool
// that answers true, such as mail.Refusal, has it given up.
func Register[T Args](workers *Workers, limit time.Duration, work func(context.Context, T) error) {
	var args T
	if limit <= 0 || limit > longest {
		workers.errs = append(workers.errs, fmt.Errorf("register the work of %s: a limit of %s is not within %s", args.Kind(), limit, longest))
	}
	if err := river.AddWorkerSafely(workers.river, worker[T]{limit: limit, work: work}); err != nil {
		workers.errs = append(workers.errs, fmt.Errorf("register the work of %s: %w", args.Kind(), err))
	}
}

// Every adds the job that next makes after each interval, once whatever the number of
// processes, and at the start if the interval has passed.
func Every(workers *Workers, interval time.Duration, next func() Args) {
	workers.periodic = append(workers.periodic, river.NewPeriodicJob(
		river.PeriodicInterval(interval),
		func() (river.JobArgs, *river.InsertOpts) {
			return next(), &river.InsertOpts{UniqueOpts: river.UniqueOpts{ByArgs: true, ByPeriod: interval}}
		},
		&river.PeriodicJobOpts{RunOnStart: true},
	))
}

type worker[T Args] struct {
	river.WorkerDefaults[T]
	limit time.Duration
	work  func(context.Context, T) error
}

// Timeout bounds one attempt.
func (w worker[T]) Timeout(*river.Job[T]) time.Duration { return w.limit }

// Work makes one attempt.
func (w worker[T]) Work(ctx context.Context, job *river.Job[T]) error {
	err := w.work(ctx, job.Args)
	var final interface{ Permanent() bool }
	if errors.As(err, &final) && final.Permanent() {
		return river.JobCancel(err)
	}
	return err
}
