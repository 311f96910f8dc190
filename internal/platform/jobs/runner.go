package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/database"
)

// atOnce is how many jobs one process does at a time. Each may hold a connection, and
// people who wait come first.
const atOnce = 4

const (
	// longest is the time that one attempt may have.
	longest = time.Minute
	// abandoned is how long after its beginning an attempt without an end is made again:
	// its process was killed. By then an attempt of a living process has ended, so that
	// none runs twice at once. We look every 30 seconds, and a killed process that led
	// the others is followed within 15, so all is done again within two minutes.
	abandoned = longest + 15*time.Second
)

// Runner does the jobs of a database, in as many processes as there are.
type Runner struct {
	database *database.Database
	workers  *Workers
	logger   *slog.Logger
}

// NewRunner is a Runner of these workers. It does nothing before Run or Drain.
func NewRunner(d *database.Database, workers *Workers, logger *slog.Logger) (*Runner, error) {
	if err := errors.Join(workers.errs...); err != nil {
		return nil, err
	}
	return &Runner{d, workers, logger}, nil
}

// Run does jobs until ctx ends, and then gives those under way the time of drain to
// finish before it cancels them; they are tried again by whoever runs next. The jobs
// find the database's client and all other values of ctx in theirs.
func (r *Runner) Run(ctx context.Context, drain time.Duration) error {
	client, err := r.client(&river.Config{
		FetchPollInterval: 500 * time.Millisecond,
		FetchCooldown:     20 * time.Millisecond, // else ten thousand letters take four minutes
		PeriodicJobs:      r.workers.periodic,
	}, abandoned)
	if err != nil {
		return err
	}
	lasting := context.WithoutCancel(ctx)
	if err := client.Start(db.NewContext(lasting, r.database.Client)); err != nil {
		return fmt.Errorf("start to do jobs: %w", err)
	}
	<-ctx.Done()
	return stop(lasting, client, drain)
}

func stop(ctx context.Context, client *river.Client[*sql.Tx], drain time.Duration) error {
	gentle, cancel := context.WithTimeout(ctx, drain)
	defer cancel()
	err := client.Stop(gentle)
	if err == nil {
		return nil
	}
	firm, cancelFirm := context.WithTimeout(ctx, 5*time.Second)
	defer cancelFirm()
	if err := client.StopAndCancel(firm); err != nil {
		return fmt.Errorf("stop doing jobs: %w", err)
	}
	return nil
}

// client adds to config what Run and Drain share. An attempt that began so long ago and
// has no end is made again.
func (r *Runner) client(config *river.Config, ago time.Duration) (*river.Client[*sql.Tx], error) {
	config.Workers = r.workers.river
	config.Queues = map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: atOnce}}
	config.Logger = r.logger
	config.ErrorHandler = reporter{r.logger}
	config.PollOnly = true
	config.JobTimeout, config.RescueStuckJobsAfter = longest, ago
	// What is done is kept for as long as Once looks back; the arguments may hold a
	// sign-in link, which has run out by then.
	config.CompletedJobRetentionPeriod = time.Hour
	config.CancelledJobRetentionPeriod = 24 * time.Hour
	config.DiscardedJobRetentionPeriod = 7 * 24 * time.Hour
	client, err := river.NewClient(driver(r.database.Dialect, r.database.SQL), config)
	if err != nil {
		return nil, fmt.Errorf("prepare to do jobs: %w", err)
	}
	return client, nil
}
