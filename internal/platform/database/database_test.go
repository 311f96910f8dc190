package database_test

import (
	"context"
	"database/sql"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// notes makes a table for the tests: they are about databases, not about records.
func notes(t *testing.T, d *database.Database) {
	t.Helper()
	mustExec(t, d, "CREATE TABLE notes (id integer PRIMARY KEY, text text NOT NULL, at timestamp)")
}

func mustExec(t *testing.T, d *database.Database, query string, args ...any) {
	t.Helper()
	if _, err := d.SQL.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// count is how many notes there are.
func count(t *testing.T, d *database.Database) int {
	t.Helper()
	var rows int
	if err := d.SQL.QueryRowContext(t.Context(), "SELECT count(*) FROM notes").Scan(&rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

// placeholder is how the dialect writes the number-th argument.
func placeholder(d *database.Database, number string) string {
	if d.Dialect == dialect.SQLite {
		return "?" + number
	}
	return "$" + number
}

// query runs a statement through the client of ctx and reads one number.
func query(ctx context.Context, client *db.Client, text string, args ...any) (int, error) {
	rows, err := client.QueryContext(ctx, text, args...)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	var number int
	for rows.Next() {
		if err := rows.Scan(&number); err != nil {
			return 0, err
		}
	}
	return number, rows.Err()
}

func TestReadyTellsThatTheDatabaseAnswers(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		if err := d.Ready(t.Context()); err != nil {
			t.Error(err)
		}
	})
}

func TestReadyTellsThatItDoesNot(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		again, err := database.Open(t.Context(), configOf(d))
		if err != nil {
			t.Fatal(err)
		}
		if err := again.Close(); err != nil {
			t.Fatal(err)
		}
		if err := again.Ready(t.Context()); err == nil || !strings.Contains(err.Error(), "reach the") {
			t.Errorf("a closed database is ready: %v", err)
		}
	})
}

// configOf opens the same database as d.
func configOf(d *database.Database) database.Config {
	if d.Dialect == dialect.SQLite {
		return database.Config{File: d.URL}
	}
	return database.Config{URL: d.URL}
}

func TestOpenRefuses(t *testing.T) {
	cases := map[string]database.Config{
		"nothing":                        {},
		"another make":                   {URL: "mysql://root@localhost/x"},
		"a server that is not there":     {URL: "postgres://x@127.0.0.1:1/x"},
		"a directory in place of a file": {File: t.TempDir()},
	}
	for name, config := range cases {
		t.Run(name, func(t *testing.T) {
			if d, err := database.Open(t.Context(), config); err == nil {
				t.Error("it is opened", d.Close())
			}
		})
	}
}

func TestTheSQLiteFileIsForItsOwnerAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a new directory?", "100% #1.db")
	d, err := database.Open(t.Context(), database.Config{File: path})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for _, made := range []string{path, filepath.Dir(path)} {
		if info, err := os.Stat(made); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v, %v", made, info, err)
		}
	}
}

func TestSQLiteIsSetUpAsTheTrialsFoundBest(t *testing.T) {
	d := testdb.SQLite(t)
	for pragma, want := range map[string]string{
		"foreign_keys": "1", "journal_mode": "wal", "synchronous": "2", "busy_timeout": "5000",
		"cache_size": "-16384", "mmap_size": "0", "temp_store": "2",
	} {
		var got string
		if err := d.SQL.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %s, %v; want %s", pragma, got, err, want)
		}
	}
	if open := d.SQL.Stats().MaxOpenConnections; open != 1 {
		t.Errorf("%d connections may write", open)
	}
}

func TestPostgresIsSetUpAsTheTrialsFoundBest(t *testing.T) {
	d := testdb.Postgres(t)
	for setting, want := range map[string]string{
		"timezone": "UTC", "statement_timeout": "15s", "application_name": "constellation",
		"transaction_isolation": "read committed",
	} {
		var got string
		if err := d.SQL.QueryRowContext(t.Context(), "SELECT current_setting($1)", setting).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %s, %v; want %s", setting, got, err, want)
		}
	}
	if open := d.SQL.Stats().MaxOpenConnections; open != 8 {
		t.Errorf("%d connections may be open", open)
	}
}

func TestAStatementThatTakesTooLongIsEnded(t *testing.T) {
	config := configOf(testdb.Postgres(t))
	config.URL = strings.Replace(config.URL, "statement_timeout=15000", "statement_timeout=100", 1)
	d, err := database.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if _, err := d.SQL.ExecContext(t.Context(), "SELECT pg_sleep(5)"); err == nil || !strings.Contains(err.Error(), "statement timeout") {
		t.Errorf("the error is %v", err)
	}
}

func TestAPostgresElsewhereIsReachedEncrypted(t *testing.T) {
	// How a client asks for encryption: a message of 8 bytes with the code 1234 5679.
	const wish = "\x00\x00\x00\x08\x04\xd2\x16\x2f"
	for host, encrypted := range map[string]bool{"127.0.0.1": false, "0.0.0.0": true} {
		t.Run(host, func(t *testing.T) {
			listener, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			first := make(chan string, 1)
			go func() {
				connection, err := listener.Accept()
				if err != nil {
					return
				}
				defer connection.Close()
				message := make([]byte, 8)
				_, _ = io.ReadFull(connection, message)
				first <- string(message)
			}()
			_, port, _ := net.SplitHostPort(listener.Addr().String())
			if d, err := database.Open(t.Context(), database.Config{URL: "postgres://cop@" + host + ":" + port + "/cop"}); err == nil {
				t.Error("a server that hangs up is opened", d.Close())
			}
			if err := listener.Close(); err != nil {
				t.Error(err)
			}
			if got := <-first; (got == wish) != encrypted {
				t.Errorf("the first message is %x", got)
			}
		})
	}
}

func TestTimesComeBackAsTheyWereWritten(t *testing.T) {
	jakarta := time.FixedZone("WIB", 7*60*60)
	moments := []time.Time{
		time.Date(2026, time.March, 4, 9, 30, 0, 0, time.UTC),
		time.Date(2026, time.March, 4, 9, 30, 0, 500_000_000, time.UTC),
		time.Date(2026, time.March, 4, 9, 30, 0, 123456789, jakarta),
		time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC),
	}
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		mustExec(t, d, "CREATE TABLE moments (id integer PRIMARY KEY, at "+
			map[string]string{dialect.SQLite: "datetime", dialect.Postgres: "timestamptz"}[d.Dialect]+")")
		insert := "INSERT INTO moments VALUES (" + placeholder(d, "1") + ", " + placeholder(d, "2") + ")"
		for i, moment := range moments {
			mustExec(t, d, insert, 2*i, moment)
			mustExec(t, d, insert, 2*i+1, sql.NullTime{Time: moment, Valid: true})
		}
		rows, err := d.SQL.QueryContext(t.Context(), "SELECT id, at FROM moments ORDER BY at, id")
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		var order []int
		for rows.Next() {
			var id int
			var at time.Time
			if err := rows.Scan(&id, &at); err != nil {
				t.Fatal(err)
			}
			if want := moments[id/2].Truncate(time.Microsecond); !at.Equal(want) || at.Location().String() != "UTC" {
				t.Errorf("%s comes back as %s", want, at)
			}
			order = append(order, id)
		}
		if want := []int{4, 5, 0, 1, 2, 3, 6, 7}; rows.Err() != nil || !slices.Equal(order, want) {
			t.Errorf("by time they are %v, %v; want %v", order, rows.Err(), want)
		}
	})
}

func TestStatementsAreCounted(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		notes(t, d)
		ctx, statements := database.CountStatements(t.Context())
		if _, err := query(ctx, d.Client, "SELECT count(*) FROM notes"); err != nil {
			t.Fatal(err)
		}
		if _, err := d.SQL.ExecContext(ctx, "INSERT INTO notes (id, text) VALUES (1, 'a')"); err != nil {
			t.Fatal(err)
		}
		err := d.InTx(ctx, func(ctx context.Context) error {
			if _, err := query(ctx, db.FromContext(ctx), "SELECT count(*) FROM notes WHERE id = "+placeholder(d, "1"), 1); err != nil {
				return err
			}
			transaction, _ := database.Tx(ctx)
			_, err := transaction.ExecContext(ctx, "DELETE FROM notes")
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		mustExec(t, d, "SELECT 1") // under another context
		if statements.Count() != 4 || !strings.HasSuffix(statements.String(), "DELETE FROM notes") {
			t.Errorf("%d statements are counted, want 4:\n%s", statements.Count(), statements)
		}
	})
}

func TestReadingGoesOnWhileSQLiteWrites(t *testing.T) {
	d := testdb.SQLite(t)
	notes(t, d)
	err := d.InTx(t.Context(), func(ctx context.Context) error {
		transaction, _ := database.Tx(ctx)
		if _, err := transaction.ExecContext(ctx, "INSERT INTO notes (id, text) VALUES (1, 'a')"); err != nil {
			return err
		}
		within, err := query(ctx, db.FromContext(ctx), "SELECT count(*) FROM notes")
		if err != nil || within != 1 {
			t.Errorf("the transaction sees %d of its notes, %v", within, err)
		}
		outside, err := query(t.Context(), d.Client, "SELECT count(*) FROM notes")
		if err != nil || outside != 0 {
			t.Errorf("others see %d notes that are not kept yet, %v", outside, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestSQLiteSendsToTheWriterWhatWritesAndReturns(t *testing.T) {
	d := testdb.SQLite(t)
	notes(t, d)
	for i, text := range []string{
		"INSERT INTO notes VALUES (1, 'a', NULL) RETURNING id",
		"\n\tupdate notes SET text = 'b' RETURNING id",
		"WITH new AS (SELECT 2 AS id)\nINSERT INTO notes SELECT id, 'c', NULL FROM new RETURNING id - 1",
		"WITH one AS (SELECT 1 AS id) SELECT id FROM one",
		"REPLACE INTO notes VALUES (1, 'd', NULL) RETURNING id",
		"WITH one AS (SELECT 1 AS id) REPLACE INTO notes SELECT id, 'e', NULL FROM one RETURNING id",
		"DELETE FROM notes WHERE id = 1 RETURNING id",
	} {
		if got, err := query(t.Context(), d.Client, text); err != nil || got != 1 {
			t.Errorf("statement %d returns %d, %v", i, got, err)
		}
	}
	if got := count(t, d); got != 1 {
		t.Errorf("%d notes are left", got)
	}
}

func TestWhatReadsOnSQLiteCannotWrite(t *testing.T) {
	d := testdb.SQLite(t)
	notes(t, d)
	_, err := query(t.Context(), d.Client, "/* hidden */ INSERT INTO notes (id, text) VALUES (1, 'a') RETURNING id")
	if err == nil || !strings.Contains(err.Error(), "readonly") || count(t, d) != 0 {
		t.Errorf("a reader writes: %d notes, %v", count(t, d), err)
	}
}
