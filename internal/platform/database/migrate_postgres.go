package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"

	"github.com/lib/pq"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
)

// migrationLock is the advisory lock of whoever migrates: "cop migr" in ASCII.
const migrationLock = 0x636f70206d696772

func (d *Database) migratePostgres(ctx context.Context, files fs.FS) (err error) {
	pool, err := unhurriedPool(d.URL)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, pool.Close()) }()

	// The lock is held by a transaction that does nothing else, so that it goes away
	// with its connection, and holds behind a PgBouncer too.
	lock, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin to migrate: %w", err)
	}
	defer func() { _ = lock.Rollback() }()
	if _, err := lock.ExecContext(ctx, "SET LOCAL idle_in_transaction_session_timeout = 0"); err != nil {
		return fmt.Errorf("begin to migrate: %w", err)
	}
	if _, err := lock.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(migrationLock)); err != nil {
		return fmt.Errorf("wait for another process that migrates: %w", err)
	}
	if err := migrateRecords(ctx, goose.DialectPostgres, pool, files); err != nil {
		return err
	}
	return migrateJobs(ctx, riverdatabasesql.New(pool))
}

// unhurriedPool is of connections on which a statement may take as long as it needs.
func unhurriedPool(address string) (*sql.DB, error) {
	parsed, err := url.Parse(address)
	if err != nil {
		return nil, errors.New("migrate: the database's address is not a URL")
	}
	query := parsed.Query()
	if query.Has("statement_timeout") {
		query.Set("statement_timeout", "0")
	}
	parsed.RawQuery = query.Encode()
	connector, err := pq.NewConnector(parsed.String())
	if err != nil {
		return nil, fmt.Errorf("read the database's address: %w", err)
	}
	return sql.OpenDB(connector), nil
}
