package jobs

import (
	"database/sql"
	"fmt"
	"log/slog"
	"sync"

	"entgo.io/ent/dialect"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
)

// These clients belong to no database: a transaction tells them where.
var (
	sqliteInserter   = sync.OnceValues(func() (*river.Client[*sql.Tx], error) { return newInserter(dialect.SQLite) })
	postgresInserter = sync.OnceValues(func() (*river.Client[*sql.Tx], error) { return newInserter(dialect.Postgres) })
)

func newInserter(name string) (*river.Client[*sql.Tx], error) {
	client, err := river.NewClient(driver(name, nil), &river.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, fmt.Errorf("prepare to enqueue jobs: %w", err)
	}
	return client, nil
}

func driver(name string, pool *sql.DB) riverdriver.Driver[*sql.Tx] {
	if name == dialect.SQLite {
		return riversqlite.New(pool)
	}
	return quiet{riverdatabasesql.New(pool)}
}

// quiet notifies nobody: through database/sql River cannot listen either, it looks for
// jobs twice a second, and a NOTIFY is a statement for each insert.
type quiet struct{ *riverdatabasesql.Driver }

// SupportsListenNotify is false.
func (quiet) SupportsListenNotify() bool { return false }
