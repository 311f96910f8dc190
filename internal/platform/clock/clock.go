// Package clock tells everybody the same time, and lets a test or a replay choose it.
package clock

import (
	"context"
	"time"
)

// Func tells the time.
type Func func() time.Time

type key struct{}

// With returns a context in which tell is the clock.
func With(ctx context.Context, tell Func) context.Context {
	return context.WithValue(ctx, key{}, tell)
}

// Now is the time by the clock in ctx, or by the system's clock where none was set.
// It is in UTC and cut to whole microseconds, which is what PostgreSQL keeps, so that
// a time read back from either database equals the one written.
func Now(ctx context.Context) time.Time {
	tell, set := ctx.Value(key{}).(Func)
	if !set {
		tell = time.Now
	}
	return tell().UTC().Truncate(time.Microsecond)
}

// Fixed is a clock that stands still at t.
func Fixed(t time.Time) Func {
	return func() time.Time { return t }
}
