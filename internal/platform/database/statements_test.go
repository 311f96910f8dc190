package database_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// prepared is how many statements the connection of a transaction has prepared.
func prepared(t *testing.T, ctx context.Context) int {
	t.Helper()
	transaction, _ := database.Tx(ctx)
	var number int
	if err := transaction.QueryRowContext(ctx, "SELECT count(*) FROM pg_prepared_statements").Scan(&number); err != nil {
		t.Fatal(err)
	}
	return number
}

// single opens d with one connection, so that all statements meet on it.
func single(t *testing.T, config database.Config) *database.Database {
	t.Helper()
	config.Connections = 1
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

// seen is how many prepared statements there are after act on one connection.
func seen(t *testing.T, d *database.Database, act func(ctx context.Context) error) int {
	t.Helper()
	var number int
	err := d.InTx(t.Context(), func(ctx context.Context) error {
		if err := act(ctx); err != nil {
			return err
		}
		number = prepared(t, ctx)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return number
}

// ask runs text on the transaction of ctx with one argument.
func ask(ctx context.Context, text string) error {
	transaction, _ := database.Tx(ctx)
	var number int
	return transaction.QueryRowContext(ctx, text, 1).Scan(&number)
}

func TestStatementsWithArgumentsArePreparedOnce(t *testing.T) {
	d := single(t, configOf(testdb.Postgres(t)))
	number := seen(t, d, func(ctx context.Context) error {
		for range 5 {
			if err := ask(ctx, "SELECT $1::int"); err != nil {
				return err
			}
		}
		return nil
	})
	if number != 1 {
		t.Errorf("%d statements are prepared", number)
	}
}

func TestTheOldestStatementsAreForgotten(t *testing.T) {
	d := single(t, configOf(testdb.Postgres(t)))
	number := seen(t, d, func(ctx context.Context) error {
		for i := range 300 {
			if err := ask(ctx, fmt.Sprintf("SELECT $1::int + %d", i)); err != nil {
				return err
			}
		}
		return nil
	})
	if number != 128 {
		t.Errorf("%d statements are kept, want 128", number)
	}
}

func TestBehindAPgBouncerNothingIsPrepared(t *testing.T) {
	config := configOf(testdb.Postgres(t))
	config.PlainStatements = true
	number := seen(t, single(t, config), func(ctx context.Context) error { return ask(ctx, "SELECT $1::int") })
	if number != 0 {
		t.Errorf("%d statements are kept", number)
	}
}

func TestAStatementWhoseTableHasChangedIsPreparedAnew(t *testing.T) {
	d := single(t, configOf(testdb.Postgres(t)))
	notes(t, d)
	mustExec(t, d, "INSERT INTO notes (id, text) VALUES (1, 'a')")
	all := func(ctx context.Context) error {
		rows, err := d.SQL.QueryContext(ctx, "SELECT * FROM notes WHERE id = $1", 1)
		if err != nil {
			return err
		}
		return rows.Close()
	}
	if err := all(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Run("outside a transaction at once", func(t *testing.T) {
		mustExec(t, d, "ALTER TABLE notes ADD COLUMN more text")
		if err := all(t.Context()); err != nil {
			t.Error(err)
		}
	})
	t.Run("in a transaction by running it again", func(t *testing.T) {
		mustExec(t, d, "ALTER TABLE notes ADD COLUMN still_more text")
		runs := 0
		err := d.InTx(t.Context(), func(ctx context.Context) error {
			runs++
			transaction, _ := database.Tx(ctx)
			rows, err := transaction.QueryContext(ctx, "SELECT * FROM notes WHERE id = $1", 1)
			if err != nil {
				return err
			}
			return rows.Close()
		})
		if err != nil || runs != 2 {
			t.Errorf("after %d runs: %v", runs, err)
		}
	})
}

func TestAStatementThatTheServerForgotIsPreparedAnew(t *testing.T) {
	d := single(t, configOf(testdb.Postgres(t)))
	ask := func() error {
		var number int
		return d.SQL.QueryRowContext(t.Context(), "SELECT $1::int", 1).Scan(&number)
	}
	if err := ask(); err != nil {
		t.Fatal(err)
	}
	mustExec(t, d, "DISCARD ALL")
	if err := ask(); err != nil {
		t.Error(err)
	}
}

func TestAFailedStatementDoesNotSpoilTheConnection(t *testing.T) {
	d := single(t, configOf(testdb.Postgres(t)))
	notes(t, d)
	for range 2 {
		mustExec(t, d, "INSERT INTO notes (id, text) VALUES ($1, 'a') ON CONFLICT DO NOTHING", 1)
		if _, err := d.SQL.ExecContext(t.Context(), "INSERT INTO notes (id, text) VALUES ($1, 'a')", 1); err == nil {
			t.Error("a second note of the same id is taken")
		}
	}
	if count(t, d) != 1 {
		t.Errorf("there are %d notes", count(t, d))
	}
}
