package demo

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/search"
)

// Size says how much a large constellation holds.
type Size struct {
	Communities, Events, Lessons, People, Memberships, Assets, Registrations, Competencies int
}

// Once is the constellation that quality.md measures with.
var Once = Size{
	Communities: 1_000, Events: 20_000, Lessons: 100_000, People: 50_000, Memberships: 200_000,
	Assets: 10_000, Registrations: 120_000, Competencies: 240,
}

// Times is so many times the size. The framework of competencies stays as it is.
func (s Size) Times(n int) Size {
	return Size{
		Communities: s.Communities * n, Events: s.Events * n, Lessons: s.Lessons * n, People: s.People * n,
		Memberships: s.Memberships * n, Assets: s.Assets * n, Registrations: s.Registrations * n, Competencies: s.Competencies,
	}
}

// ErrBegun is what Large answers where there is a constellation already.
var ErrBegun = errors.New("a constellation has begun in this database; take an empty one")

// Large fills an empty database with a constellation to measure with, the same for the
// same size, seed and clock: nine of ten communities public, a few of them huge and
// most of them small, texts of common and of rare words in English and Malay. The first
// four people are those of Doors.
func Large(ctx context.Context, d *database.Database, size Size, seed uint64) error {
	ctx = rule.AsSystem(ctx, "the large constellation is made by the house")
	err := d.InTx(ctx, func(ctx context.Context) error {
		begun, err := db.FromContext(ctx).Constellation.Query().Exist(ctx)
		if err != nil {
			return err
		}
		if begun {
			return ErrBegun
		}
		b, err := newBulk(ctx, d.Dialect)
		if err != nil {
			return err
		}
		if err := b.quietly(ctx, func() error { return newMaker(clock.Now(ctx), size, seed).make(ctx, b) }); err != nil {
			return err
		}
		return search.Rebuild(ctx, d)
	})
	if err != nil {
		return fmt.Errorf("make the large constellation: %w", err)
	}
	return settle(ctx, d)
}

// settle leaves the database as it would be after a quiet night: with statistics for
// its planner and, on PostgreSQL, with a map of what everyone may see.
func settle(ctx context.Context, d *database.Database) error {
	statements := []string{"ANALYZE"}
	if d.Dialect == dialect.Postgres {
		statements = []string{"SET statement_timeout = 0", "VACUUM (ANALYZE)", "RESET statement_timeout"}
	}
	one, err := d.SQL.Conn(ctx)
	if err != nil {
		return fmt.Errorf("settle the large constellation: %w", err)
	}
	for _, statement := range statements {
		if _, err := one.ExecContext(ctx, statement); err != nil {
			return errors.Join(fmt.Errorf("settle the large constellation: %w", err), one.Close())
		}
	}
	return one.Close()
}

// maker invents a large constellation, and keeps of each record what others refer to.
type maker struct {
	now    time.Time
	size   Size
	source *rand.ChaCha8
	random *rand.Rand
	words  *vocabulary

	organisations, people, competencies []uuid.UUID
	communities                         []madeCommunity
	events                              []madeEvent
	lessons                             []madeLesson
}

func newMaker(now time.Time, size Size, seed uint64) *maker {
	var key [32]byte
	for i := range 8 {
		key[i] = byte(seed >> (8 * i))
	}
	source := rand.NewChaCha8(key)
	random := rand.New(source)
	return &maker{now: now, size: size, source: source, random: random, words: newVocabulary(random)}
}

// make writes table after table, so that each is one bulk.
func (m *maker) make(ctx context.Context, b *bulk) error {
	steps := []func(context.Context, *bulk) error{
		m.makeConstellation, m.makeOrganisations, m.makePeople, m.makeFramework,
		m.makeCommunities, m.makeEvents, m.makeLessons, m.makeAssets,
	}
	for _, step := range steps {
		if err := step(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// id is an id of that time.
func (m *maker) id(ctx context.Context, made time.Time) uuid.UUID {
	return id.New(id.WithRandom(clock.With(ctx, clock.Fixed(made)), m.source))
}

// ago is a time up to so many days ago, to the second.
func (m *maker) ago(days int) time.Time {
	return m.now.Add(-time.Duration(m.random.IntN(days*86_400)+1) * time.Second).Truncate(time.Second)
}

// between is a time from one to the other.
func (m *maker) between(from, to time.Time) time.Time {
	if !to.After(from) {
		return from
	}
	return from.Add(time.Duration(m.random.Int64N(int64(to.Sub(from))))).Truncate(time.Second)
}

// pick is one of the list.
func pick[T any](m *maker, list []T) T { return list[m.random.IntN(len(list))] }

// chance is true in so many of a hundred cases.
func (m *maker) chance(percent int) bool { return m.random.IntN(100) < percent }
