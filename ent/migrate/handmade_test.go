package migrate_test

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

var update = flag.Bool("update", false, "write testdata/handmade.txt anew")

// objects lists the kind, the name and the table of all that a database holds.
var objects = map[string]string{
	dialect.SQLite: `
		SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'`,
	dialect.Postgres: `
		SELECT CASE c.relkind WHEN 'r' THEN 'table' WHEN 'i' THEN 'index' WHEN 'v' THEN 'view' WHEN 'S' THEN 'sequence' ELSE c.relkind::text END,
			c.relname, coalesce(t.relname, c.relname)
		FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_class t ON t.oid = i.indrelid
		WHERE c.relnamespace = 'public'::regnamespace AND c.relkind <> 'c'
		UNION ALL SELECT 'trigger', tgname, c.relname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal
		UNION ALL SELECT 'function', proname, '-' FROM pg_proc WHERE pronamespace = 'public'::regnamespace
		UNION ALL SELECT 'type', typname, '-' FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
		UNION ALL SELECT 'column', attname, c.relname FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
			WHERE c.relnamespace = 'public'::regnamespace AND attgenerated <> ''
		UNION ALL SELECT 'extension', extname, '-' FROM pg_extension WHERE extname <> 'plpgsql'`,
}

// TestWhatEntDoesNotKnowIsListed holds the list of what the migrations make by hand, and
// River and goose make, so that none gets lost when a table is rebuilt: on SQLite that
// drops its triggers.
func TestWhatEntDoesNotKnowIsListed(t *testing.T) {
	const golden = "testdata/handmade.txt"
	var found []string
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		rows, err := d.SQL.QueryContext(t.Context(), objects[d.Dialect])
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		for rows.Next() {
			var kind, name, table string
			if err := rows.Scan(&kind, &name, &table); err != nil {
				t.Fatal(err)
			}
			if !entMakes(kind, name, table) {
				found = append(found, strings.Join([]string{d.Dialect, kind, name, "on", table}, " "))
			}
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
	})
	slices.Sort(found)
	text := strings.Join(found, "\n") + "\n"
	if *update {
		if err := os.WriteFile(golden, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if text != string(want) {
		t.Errorf("the databases hold other things by hand than %s lists; look at the difference, then run go test ./ent/migrate -update. They hold:\n%s", golden, text)
	}
}

// entMakes tells what ent's schema accounts for: its tables, and their indexes.
func entMakes(kind, name, table string) bool {
	for _, known := range migrate.Tables {
		if known.Name != table {
			continue
		}
		if kind == "table" || name == table+"_pkey" {
			return true
		}
		for _, index := range known.Indexes {
			if kind == "index" && index.Name == name {
				return true
			}
		}
		for _, column := range known.Columns {
			if kind == "index" && column.Unique && name == table+"_"+column.Name+"_key" {
				return true
			}
		}
	}
	return false
}
