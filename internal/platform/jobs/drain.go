package jobs

import (
	"context"
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/riverqueue/river"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// Drain does all jobs that are due by the clock in ctx, and those that these add, and
// returns. Jobs that fail wait for their next attempt, which Drain does not await. It is
// for tests and for commands that end.
func (r *Runner) Drain(ctx context.Context) error {
	config := &river.Config{FetchCooldown: time.Millisecond, FetchPollInterval: 2 * time.Millisecond, TestOnly: true}
	config.Test.Time = riverClock(func() time.Time { return clock.Now(ctx) })
	// What the clock in ctx says is long past is none of it abandoned: River looks for that
	// by its own clock, and would take a job of this very moment for one.
	client, err := r.client(config, never)
	if err != nil {
		return err
	}
	if err := client.Start(db.NewContext(ctx, r.database.Client)); err != nil {
		return fmt.Errorf("start to do jobs: %w", err)
	}
	awaited := r.await(ctx)
	if err := stop(context.WithoutCancel(ctx), client, 10*time.Second); err != nil {
		return err
	}
	return awaited
}

// never is longer ago than any job was begun.
const never = 100 * 365 * 24 * time.Hour

// await returns once nothing that is due waits or runs.
func (r *Runner) await(ctx context.Context) error {
	for {
		if err := r.promote(ctx); err != nil {
			return err
		}
		left, err := r.left(ctx)
		if err != nil || left == 0 {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%d jobs are left: %w", left, ctx.Err())
		case <-time.After(2 * time.Millisecond):
		}
	}
}

// promote makes available what has come due by our clock, and what was enqueued to be
// done at once, which River notes by the clock of the database.
func (r *Runner) promote(ctx context.Context) error {
	_, err := r.database.SQL.ExecContext(ctx, r.numbered(`
		UPDATE river_job SET state = 'available', scheduled_at = ?1
		WHERE state IN ('scheduled', 'retryable') AND scheduled_at <= ?1
			OR state = 'available' AND attempt = 0 AND scheduled_at > ?1`), r.written(clock.Now(ctx)))
	if err != nil {
		return fmt.Errorf("find the jobs that are due: %w", err)
	}
	return nil
}

// left is how many jobs are due or under way. What a job enqueued just now counts, though
// River noted it by the clock of the database: promote makes it available.
func (r *Runner) left(ctx context.Context) (int, error) {
	var left int
	err := r.database.SQL.QueryRowContext(ctx, r.numbered(
		"SELECT count(*) FROM river_job WHERE state = 'running' OR state = 'available' AND (scheduled_at <= ?1 OR attempt = 0)"), r.written(due(ctx))).Scan(&left)
	if err != nil {
		return 0, fmt.Errorf("count the jobs that are due: %w", err)
	}
	return left, nil
}

// written is the moment as River writes it, which on SQLite is a text.
func (r *Runner) written(moment time.Time) any {
	if r.database.Dialect == dialect.SQLite {
		return moment.Round(time.Millisecond).Format("2006-01-02 15:04:05.999")
	}
	return moment
}

// numbered writes placeholders as the dialect does.
func (r *Runner) numbered(query string) string {
	if r.database.Dialect == dialect.SQLite {
		return query
	}
	return strings.ReplaceAll(query, "?", "$")
}

// due is the time until which jobs are due. On SQLite River rounds times to milliseconds,
// so a job of this very moment may seem to be of the next.
func due(ctx context.Context) time.Time { return clock.Now(ctx).Add(time.Millisecond) }

// riverClock has River go by the clock of the context while Drain runs.
type riverClock func() time.Time

// NowUTC is the time.
func (c riverClock) NowUTC() time.Time { return c() }

// NowUTCOrNil is the time.
func (c riverClock) NowUTCOrNil() *time.Time {
	now := c()
	return &now
}
