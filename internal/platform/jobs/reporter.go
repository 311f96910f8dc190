package jobs

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// reporter logs the attempts that failed. It leaves the arguments out, which may hold
// what people wrote.
type reporter struct{ logger *slog.Logger }

// HandleError logs an attempt that ended in an error.
func (r reporter) HandleError(ctx context.Context, job *rivertype.JobRow, err error) *river.ErrorHandlerResult {
	r.logger.WarnContext(ctx, "a job failed", about(job, "error", err.Error())...)
	return nil
}

// HandlePanic logs an attempt that broke down.
func (r reporter) HandlePanic(ctx context.Context, job *rivertype.JobRow, value any, trace string) *river.ErrorHandlerResult {
	r.logger.ErrorContext(ctx, "a job broke down", about(job, "panic", fmt.Sprint(value), "trace", trace)...)
	return nil
}

func about(job *rivertype.JobRow, more ...any) []any {
	return append([]any{"kind", job.Kind, "job", job.ID, "attempt", job.Attempt, "of", job.MaxAttempts}, more...)
}
