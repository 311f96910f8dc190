package demo_test

import (
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestFill(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		ctx := db.NewContext(t.Context(), d.Client)
		ctx = clock.With(ctx, clock.Fixed(time.Date(2026, time.November, 23, 2, 30, 0, 0, time.UTC)))
		started := time.Now()
		if err := demo.Fill(ctx, d); err != nil {
			t.Fatal(err)
		}
		t.Log(time.Since(started))
		doors, err := demo.Doors(ctx)
		t.Log(doors, err)
	})
}
