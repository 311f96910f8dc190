package database_test

import (
	"context"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/ent/migrate"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// riverVersion is the version of the jobs' tables that the River modules in go.mod
// bring. When an update of River changes it, read its changelog before changing this.
const riverVersion = 6

// released are the files of the house's own migrations for d.
func released(t *testing.T, d *database.Database) fstest.MapFS {
	t.Helper()
	files, err := migrate.Files(d.Dialect)
	if err != nil {
		t.Fatal(err)
	}
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	all := fstest.MapFS{}
	for _, name := range names {
		content, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = &fstest.MapFile{Data: content}
	}
	return all
}

// with adds a migration of the text, numbered far behind all others.
func with(files fstest.MapFS, name, text string) fstest.MapFS {
	more := fstest.MapFS{name: {Data: []byte("-- +goose Up\n" + text)}}
	for existing, file := range files {
		more[existing] = file
	}
	return more
}

func number(t *testing.T, d *database.Database, text string) int {
	t.Helper()
	var number int
	if err := d.SQL.QueryRowContext(t.Context(), text).Scan(&number); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return number
}

func TestMigratingTwiceIsMigratingOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		runs := number(t, d, "SELECT count(*) FROM goose_db_version")
		if err := d.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		if again := number(t, d, "SELECT count(*) FROM goose_db_version"); again != runs {
			t.Errorf("%d files were run the second time", again-runs)
		}
	})
}

func TestTheJobsTablesAreOfTheKnownVersion(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		if got := number(t, d, "SELECT max(version) FROM river_migration"); got != riverVersion {
			t.Errorf("they are of version %d, want %d", got, riverVersion)
		}
	})
}

func TestProcessesThatStartTogetherMigrateOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		// A file that cannot be run twice, and takes its time.
		slow := map[string]string{
			dialect.Postgres: "CREATE TABLE once (id int); SELECT pg_sleep(0.3);",
			dialect.SQLite:   "CREATE TABLE once AS WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 300000) SELECT n AS id FROM up;",
		}
		files := with(released(t, d), "90001_once.sql", slow[d.Dialect])
		var group sync.WaitGroup
		for range 4 {
			process, err := database.Open(t.Context(), configOf(d))
			if err != nil {
				t.Fatal(err)
			}
			defer process.Close()
			group.Go(func() {
				if err := process.MigrateWith(t.Context(), files); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		if got := number(t, d, "SELECT count(*) FROM goose_db_version WHERE version_id = 90001"); got != 1 {
			t.Errorf("the file was run %d times", got)
		}
	})
}

func TestWhoWaitsToMigrateStopsWithItsContext(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := d.Migrate(ctx); err == nil {
			t.Error("it migrates for nobody")
		}
		if err := d.Migrate(t.Context()); err != nil {
			t.Errorf("the lock is not given back: %v", err)
		}
	})
}

func TestAFailedMigrationIsResumed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		good := with(released(t, d), "90001_notes.sql", "CREATE TABLE notes (id integer PRIMARY KEY, text text NOT NULL);\n")
		broken := with(good, "90002_more.sql", "CREATE TABLE more (id integer);\nINSERT INTO nowhere VALUES (1);\n")
		if err := d.MigrateWith(t.Context(), broken); err == nil || !strings.Contains(err.Error(), "nowhere") {
			t.Fatalf("the error is %v", err)
		}
		if got := number(t, d, "SELECT max(version_id) FROM goose_db_version"); got != 90001 {
			t.Errorf("after the failure the database is at %d, want 90001", got)
		}
		mended := with(good, "90002_more.sql", "CREATE TABLE more (id integer);\nINSERT INTO more VALUES (1);\n")
		if err := d.MigrateWith(t.Context(), mended); err != nil {
			t.Fatal(err)
		}
		if got := number(t, d, "SELECT count(*) FROM more"); got != 1 {
			t.Errorf("the mended file left %d rows", got)
		}
	})
}

func TestARebuiltTableKeepsTheRowsThatReferToIt(t *testing.T) {
	// What Atlas writes for SQLite when a column changes. With the keys switched on, the
	// DROP TABLE would delete the children.
	const rebuild = `PRAGMA foreign_keys = off;
CREATE TABLE new_parents (id integer PRIMARY KEY, name text NOT NULL DEFAULT '');
INSERT INTO new_parents (id) SELECT id FROM parents;
DROP TABLE parents;
ALTER TABLE new_parents RENAME TO parents;
PRAGMA foreign_keys = on;
`
	d := testdb.SQLite(t)
	mustExec(t, d, "CREATE TABLE parents (id integer PRIMARY KEY)")
	mustExec(t, d, "CREATE TABLE children (id integer PRIMARY KEY, parent integer REFERENCES parents (id) ON DELETE CASCADE)")
	mustExec(t, d, "INSERT INTO parents VALUES (1)")
	mustExec(t, d, "INSERT INTO children VALUES (1, 1)")
	if err := d.MigrateWith(t.Context(), with(released(t, d), "90001_rebuild.sql", rebuild)); err != nil {
		t.Fatal(err)
	}
	if got := number(t, d, "SELECT count(*) FROM children"); got != 1 {
		t.Errorf("%d children are left", got)
	}
}

func TestAMigrationThatBreaksReferencesIsReported(t *testing.T) {
	d := testdb.SQLite(t)
	mustExec(t, d, "CREATE TABLE parents (id integer PRIMARY KEY)")
	mustExec(t, d, "CREATE TABLE children (id integer PRIMARY KEY, parent integer REFERENCES parents (id))")
	mustExec(t, d, "INSERT INTO parents VALUES (1)")
	mustExec(t, d, "INSERT INTO children VALUES (1, 1)")
	err := d.MigrateWith(t.Context(), with(released(t, d), "90001_delete.sql", "DELETE FROM parents;\n"))
	if err == nil || !strings.Contains(err.Error(), "1 rows of children refer to rows of parents") {
		t.Errorf("the error is %v", err)
	}
}

func TestAnOlderProgramLeavesANewerDatabaseAlone(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		newer := with(released(t, d), "90001_newer.sql", "CREATE TABLE newer (id integer);\n")
		if err := d.MigrateWith(t.Context(), newer); err != nil {
			t.Fatal(err)
		}
		if err := d.Migrate(t.Context()); err == nil || !strings.Contains(err.Error(), "newer than this program") {
			t.Errorf("the error is %v", err)
		}
	})
}

func TestAMigrationMayTakeLongerThanAStatement(t *testing.T) {
	config := configOf(testdb.Postgres(t))
	config.URL = strings.Replace(config.URL, "statement_timeout=15000", "statement_timeout=100", 1)
	d, err := database.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := d.MigrateWith(t.Context(), with(released(t, d), "90001_slow.sql", "SELECT pg_sleep(0.5);\n")); err != nil {
		t.Error(err)
	}
}
