// Package testdb gives each test a fresh database with today's tables, on SQLite and on
// PostgreSQL alike, so that what the tests show holds on both.
package testdb

import (
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/database"
)

// Each runs body on SQLite and on PostgreSQL, as subtests of these names, each with a
// database of its own that is gone afterwards.
func Each(t *testing.T, body func(t *testing.T, d *database.Database)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { body(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { body(t, Postgres(t)) })
}

// open opens the database until the test ends.
func open(t testing.TB, config database.Config) *database.Database {
	t.Helper()
	d, err := database.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}
