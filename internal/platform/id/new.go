// Package id gives each thing a name that sorts by age, tells its kind and cannot be guessed.
package id

import (
	"context"
	"crypto/rand"
	"io"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/clock"
)

type randomKey struct{}

// WithRandom returns a context in which ids draw their random bits from source.
func WithRandom(ctx context.Context, source io.Reader) context.Context {
	return context.WithValue(ctx, randomKey{}, source)
}

// Random is the source of random bits in ctx, or the system's where none was set.
func Random(ctx context.Context) io.Reader {
	source, set := ctx.Value(randomKey{}).(io.Reader)
	if !set {
		return rand.Reader
	}
	return source
}

// New makes a UUID of version 7 (RFC 9562 section 5.7): 48 bits of the milliseconds of
// the clock in ctx, 12 bits of the fraction of that millisecond (section 6.2, method 3,
// so that ids made in one millisecond still sort by age), and 62 random bits.
// google/uuid is not asked, for it reads the system's clock itself.
func New(ctx context.Context) uuid.UUID {
	now := clock.Now(ctx)
	millis := uint64(now.UnixMilli())
	fraction := uint64(now.Nanosecond()%1_000_000) << 12 / 1_000_000

	var u uuid.UUID
	readRandom(Random(ctx), u[8:])
	for i := range 6 {
		u[i] = byte(millis >> (40 - 8*i))
	}
	u[6] = 0x70 | byte(fraction>>8)
	u[7] = byte(fraction)
	u[8] = 0x80 | u[8]&0x3f
	return u
}

// readRandom fills bytes from source. The system's source never fails (crypto/rand
// ends the program itself); a source that runs dry, such as a test's, is made up from
// the system's, so that an id is never made of zeroes.
func readRandom(source io.Reader, bytes []byte) {
	if read, err := io.ReadFull(source, bytes); err != nil {
		_, _ = rand.Read(bytes[read:])
	}
}
