// Package jobs does what need not be done while somebody waits, such as sending mail:
// surely, once the act that asks for it is kept, and never when it is undone.
//
// A job may run twice, when a process dies between doing it and saying so. So the work
// of each is such that twice is as good as once.
package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"github.com/riverqueue/river"

	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
)

// ErrNoTransaction is what Enqueue answers outside database.InTx.
var ErrNoTransaction = errors.New("a job is enqueued within the transaction of the act that asks for it")

// Args are what a job works on. They are kept as JSON; Kind names the work.
type Args interface{ Kind() string }

// Option says more about one job.
type Option func(*river.InsertOpts)

// At has the job wait until moment.
func At(moment time.Time) Option {
	return func(options *river.InsertOpts) { options.ScheduledAt = moment }
}

// Once adds no second job while one of the same kind and the same arguments is waiting
// or running, or was done within the last hour.
func Once() Option {
	return func(options *river.InsertOpts) { options.UniqueOpts = river.UniqueOpts{ByArgs: true} }
}

// Attempts is how often the job is tried before it is given up; 25 over three weeks
// where it is not said.
func Attempts(number int) Option {
	return func(options *river.InsertOpts) { options.MaxAttempts = number }
}

// Enqueue adds a job in the transaction of ctx: it runs soon after the commit.
func Enqueue(ctx context.Context, args Args, options ...Option) error {
	transaction, within := database.Tx(ctx)
	here, _ := database.Here(ctx)
	if !within {
		return fmt.Errorf("enqueue a %s: %w", args.Kind(), ErrNoTransaction)
	}
	client, err := inserter(here.Dialect)
	if err != nil {
		return err
	}
	insert := &river.InsertOpts{}
	for _, option := range options {
		option(insert)
	}
	if !insert.ScheduledAt.After(clock.Now(ctx)) {
		// River looks for scheduled jobs more rarely, even for those of the past.
		insert.ScheduledAt = time.Time{}
	}
	if _, err := client.InsertTx(ctx, transaction, args, insert); err != nil {
		return fmt.Errorf("enqueue a %s: %w", args.Kind(), err)
	}
	return nil
}

// inserter is a River client that only adds jobs.
func inserter(name string) (*river.Client[*sql.Tx], error) {
	if name == dialect.SQLite {
		return sqliteInserter()
	}
	return postgresInserter()
}
