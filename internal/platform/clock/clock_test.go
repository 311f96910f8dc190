package clock_test

import (
	"testing"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/clock"
)

func TestNow(t *testing.T) {
	jakarta := time.FixedZone("WIB", 7*60*60)
	moment := time.Date(2026, time.March, 4, 9, 30, 0, 123456789, jakarta)

	t.Run("the clock in the context is asked", func(t *testing.T) {
		now := clock.Now(clock.With(t.Context(), clock.Fixed(moment)))
		want := time.Date(2026, time.March, 4, 2, 30, 0, 123456000, time.UTC)
		if !now.Equal(want) {
			t.Errorf("now is %s, want %s", now, want)
		}
	})

	t.Run("the time is in UTC and holds no more than microseconds", func(t *testing.T) {
		now := clock.Now(clock.With(t.Context(), clock.Fixed(moment)))
		if now.Location() != time.UTC || now.Nanosecond()%1000 != 0 {
			t.Errorf("now is %s", now)
		}
	})

	t.Run("the nearest clock wins", func(t *testing.T) {
		outer := clock.With(t.Context(), clock.Fixed(moment))
		inner := clock.With(outer, clock.Fixed(moment.Add(time.Hour)))
		if got := clock.Now(inner).Sub(clock.Now(outer)); got != time.Hour {
			t.Errorf("the inner clock is ahead by %s, want 1h", got)
		}
	})

	t.Run("a plain function may be the clock", func(t *testing.T) {
		ctx := clock.With(t.Context(), func() time.Time { return moment })
		if !clock.Now(ctx).Equal(moment.Truncate(time.Microsecond)) {
			t.Error("the function was not asked")
		}
	})

	t.Run("without a clock the system's is read", func(t *testing.T) {
		before := time.Now().Add(-time.Millisecond)
		now := clock.Now(t.Context())
		if now.Before(before) || now.After(time.Now().Add(time.Millisecond)) {
			t.Errorf("now is %s, but the system's clock says %s", now, before)
		}
	})
}
