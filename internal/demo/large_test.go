package demo_test

import (
	"context"
	"errors"
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// small is a large constellation for tests.
var small = demo.Size{Communities: 40, Events: 200, Lessons: 400, People: 300, Memberships: 1200, Assets: 80, Registrations: 1500, Competencies: 24}

func made(t *testing.T, d *database.Database) context.Context {
	t.Helper()
	ctx := clock.With(db.NewContext(t.Context(), d.Client), clock.Fixed(today))
	if err := demo.Large(ctx, d, small, 7); err != nil {
		t.Fatal(err)
	}
	return rule.AsSystem(ctx, "the test reads all")
}

func TestLarge(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		ctx := made(t, d)
		client := db.FromContext(ctx)
		t.Run("it has the size that was asked for", func(t *testing.T) { sizeIsRight(ctx, t) })
		t.Run("its counters agree with what they count", func(t *testing.T) {
			for _, e := range all(client.Event.Query().All(ctx))(t) {
				registrationsAgree(ctx, t, e)
			}
			for _, c := range all(client.Community.Query().All(ctx))(t) {
				n, err := client.Membership.Query().Where(membership.CommunityID(c.ID), membership.StateEQ(membership.StateACTIVE)).Count(ctx)
				if err != nil || n != c.MemberCount {
					t.Errorf("%s counts %d members and has %d, %v", c.Slug, c.MemberCount, n, err)
				}
			}
		})
		t.Run("everything in it can be found", func(t *testing.T) {
			if n, err := search.Difference(ctx, d); err != nil || n != 0 {
				t.Errorf("%d documents differ, %v", n, err)
			}
		})
		t.Run("the triggers work afterwards", func(t *testing.T) {
			if err := client.Community.Update().SetName("Quetzalcoatl").Exec(ctx); err != nil {
				t.Fatal(err)
			}
			if n, err := search.Difference(ctx, d); err != nil || n != 0 {
				t.Errorf("%d documents differ, %v", n, err)
			}
		})
		t.Run("its doors are open", func(t *testing.T) {
			if open, err := demo.Doors(ctx); err != nil || len(open) != 4 {
				t.Errorf("%v are open, %v", open, err)
			}
		})
		t.Run("a second one is refused", func(t *testing.T) {
			if err := demo.Large(ctx, d, small, 7); !errors.Is(err, demo.ErrBegun) {
				t.Errorf("it answers %v", err)
			}
		})
	})
}

func sizeIsRight(ctx context.Context, t *testing.T) {
	client := db.FromContext(ctx)
	counts := map[string]struct {
		count func(context.Context) (int, error)
		least int
	}{
		"communities": {client.Community.Query().Count, small.Communities},
		"events":      {client.Event.Query().Count, small.Events},
		"lessons":     {client.Lesson.Query().Count, small.Lessons},
		"versions":    {client.LessonVersion.Query().Count, small.Lessons + 1},
		"people":      {client.Person.Query().Count, small.People},
		"memberships": {client.Membership.Query().Count, small.Memberships},
		"assets":      {client.KnowledgeAsset.Query().Count, small.Assets},
		"sections":    {client.AssetSection.Query().Count, 3 * small.Assets},
		"public":      {client.Community.Query().Where(community.VisibilityEQ(community.VisibilityPUBLIC)).Count, small.Communities * 9 / 10},
		"private":     {client.Community.Query().Where(community.VisibilityEQ(community.VisibilityPRIVATE)).Count, small.Communities / 20},
		"citations":   {client.AssetCitation.Query().Count, small.Assets},
		"provenance":  {client.Provenance.Query().Count, small.Lessons},
	}
	for name, one := range counts {
		if n, err := one.count(ctx); err != nil || n < one.least {
			t.Errorf("there are %d %s, %v", n, name, err)
		}
	}
}

func TestTheSameSeedMakesTheSameLargeConstellation(t *testing.T) {
	kinds := map[string]func(testing.TB) *database.Database{"sqlite": testdb.SQLite, "postgres": testdb.Postgres}
	for name, open := range kinds {
		t.Run(name, func(t *testing.T) {
			one, other := open(t), open(t)
			made(t, one)
			made(t, other)
			compare(t, dump(t, one), dump(t, other))
		})
	}
}
