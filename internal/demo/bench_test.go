package demo_test

import (
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func BenchmarkLarge(b *testing.B) {
	kinds := map[string]func(testing.TB) *database.Database{"sqlite": testdb.SQLite, "postgres": testdb.Postgres}
	for name, open := range kinds {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				d := open(b)
				ctx := clock.With(db.NewContext(b.Context(), d.Client), clock.Fixed(today))
				if err := demo.Large(ctx, d, demo.Once, 1); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
