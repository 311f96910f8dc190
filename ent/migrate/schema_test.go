package migrate_test

import (
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"github.com/constellation-cop/constellation/ent/migrate"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestTheFilesMakeTheTablesOfTheSchema(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		missing, err := migrate.Plan(t.Context(), sql.OpenDB(d.Dialect, d.SQL))
		if err != nil {
			t.Fatal(err)
		}
		if len(missing) > 0 {
			t.Errorf("the migrations lag behind ent/schema; run `go run ./ent/migrate/diff NAME`, or --initial before the first release. What is missing:\n%s", strings.Join(missing, "\n"))
		}
	})
}

func TestADifferenceIsFound(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		noticed := 0
		for _, change := range []string{
			"CREATE INDEX more ON start_codes (code_hash)",
			"DROP INDEX startcode_one",
			"ALTER TABLE start_codes ADD COLUMN more text",
		} {
			if _, err := d.SQL.ExecContext(t.Context(), change); err != nil {
				t.Fatal(err)
			}
			missing, err := migrate.Plan(t.Context(), sql.OpenDB(d.Dialect, d.SQL))
			if err != nil {
				t.Fatal(err)
			}
			if len(missing) <= noticed {
				t.Errorf("%s is not noticed: %q", change, missing)
			}
			noticed = len(missing)
		}
	})
}

func TestADialectWithoutMigrationsIsRefused(t *testing.T) {
	if files, err := migrate.Files("mysql"); err == nil {
		t.Errorf("there are %v", files)
	}
}
