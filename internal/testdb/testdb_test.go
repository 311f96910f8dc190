package testdb_test

import (
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestEachTestHasTablesOfItsOwn(t *testing.T) {
	for _, turn := range []string{"the first", "the second"} {
		t.Run(turn, func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, d *database.Database) {
				var rows int
				if err := d.SQL.QueryRowContext(t.Context(), "SELECT count(*) FROM start_codes").Scan(&rows); err != nil {
					t.Fatal(err)
				}
				if rows != 0 {
					t.Errorf("another test left %d rows", rows)
				}
				statement := "INSERT INTO start_codes (id, created_at, one, code_hash) VALUES ('00000000-0000-7000-8000-000000000000', '2026-03-04', 1, 'x')"
				if _, err := d.SQL.ExecContext(t.Context(), statement); err != nil {
					t.Fatal(err)
				}
			})
		})
	}
}

func TestBothAreRun(t *testing.T) {
	var dialects []string
	testdb.Each(t, func(t *testing.T, d *database.Database) { dialects = append(dialects, d.Dialect) })
	if len(dialects) != 2 || dialects[0] != "sqlite3" || dialects[1] != "postgres" {
		t.Errorf("the test ran on %v", dialects)
	}
}
