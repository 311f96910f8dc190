package id_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

var moment = time.Date(2026, time.March, 4, 9, 30, 0, 0, time.UTC)

func TestNew(t *testing.T) {
	t.Run("it is a UUID of version 7 and the RFC 9562 variant", func(t *testing.T) {
		for range 1000 {
			u := id.New(t.Context())
			if u.Version() != 7 || u.Variant() != uuid.RFC4122 {
				t.Fatalf("%s is version %d, variant %s", u, u.Version(), u.Variant())
			}
		}
	})

	t.Run("it tells the time of the clock", func(t *testing.T) {
		u := id.New(clock.With(t.Context(), clock.Fixed(moment)))
		seconds, nanoseconds := u.Time().UnixTime()
		if got := time.Unix(seconds, nanoseconds); !got.Equal(moment) {
			t.Errorf("it tells %s, want %s", got, moment)
		}
	})

	t.Run("the same clock and the same random bits make the same id", func(t *testing.T) {
		repeated := func() uuid.UUID {
			ctx := clock.With(t.Context(), clock.Fixed(moment))
			return id.New(id.WithRandom(ctx, bytes.NewReader([]byte("12345678"))))
		}
		if first, second := repeated(), repeated(); first != second {
			t.Errorf("%s and %s differ", first, second)
		}
	})

	t.Run("a source of random bits that runs dry does not make equal ids", func(t *testing.T) {
		ctx := clock.With(t.Context(), clock.Fixed(moment))
		ctx = id.WithRandom(ctx, strings.NewReader(""))
		if first, second := id.New(ctx), id.New(ctx); first == second {
			t.Errorf("%s came twice", first)
		}
	})

	t.Run("ids made a microsecond apart sort by age", func(t *testing.T) {
		var made []string
		for step := range 3000 {
			ctx := clock.With(t.Context(), clock.Fixed(moment.Add(time.Duration(step)*time.Microsecond)))
			made = append(made, id.New(ctx).String())
		}
		if !slices.IsSorted(made) {
			t.Error("they do not")
		}
	})
}
