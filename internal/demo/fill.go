// Package demo shows people what Constellation is for before they have anything in it:
// nine communities with their real hosts and themes, filled with invented people,
// meetings, lessons and reports; and constellations large enough to measure with.
package demo

import (
	"context"
	"fmt"
	"math/rand/v2"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// seed is that of the demo constellation: with the same clock it is the same each time.
var seed = [32]byte([]byte("Come. Learn. Share. 2007 to 2010"))

// Fill makes the demo constellation, its events set around the present time. It does
// nothing where a constellation has begun, and leaves nothing behind when it fails.
func Fill(ctx context.Context, d *database.Database) error {
	book, err := readBook()
	if err != nil {
		return err
	}
	ctx = rule.AsSystem(ctx, "the demo constellation is made by the house")
	err = d.InTx(ctx, func(ctx context.Context) error {
		begun, err := db.FromContext(ctx).Constellation.Query().Exist(ctx)
		if err != nil || begun {
			return err
		}
		ctx = id.WithRandom(ctx, rand.NewChaCha8(seed))
		return newScribe(clock.Now(ctx)).write(ctx, book)
	})
	if err != nil {
		return fmt.Errorf("fill the demo constellation: %w", err)
	}
	return nil
}

// write makes the records in the order in which they refer to each other.
func (s *scribe) write(ctx context.Context, b book) error {
	steps := []func(context.Context, book) error{
		s.organisations, s.people, s.constellation, s.framework, s.offers, s.experts,
		s.communities, s.links, s.events, s.lessons, s.broughtLessons, s.assets,
	}
	for _, step := range steps {
		if err := step(ctx, b); err != nil {
			return err
		}
	}
	return nil
}
