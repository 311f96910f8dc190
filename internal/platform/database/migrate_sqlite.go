package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riversqlite"
)

func (d *Database) migrateSQLite(ctx context.Context, files fs.FS) (err error) {
	unlock, err := lockBeside(ctx, d.URL)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, unlock()) }()

	// SQLite changes a table by making it anew and dropping the old one, and a drop
	// deletes the rows that refer to it where they are to be deleted with it. The keys
	// can only be switched off before a transaction begins, hence the pool of its own.
	pool, err := sqlitePool(sqliteAddress(d.URL, "foreign_keys(0)"), 1)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	if err := migrateRecords(ctx, goose.DialectSQLite3, pool, files); err != nil {
		return err
	}
	if err := migrateJobs(ctx, riversqlite.New(pool)); err != nil {
		return err
	}
	return checkForeignKeys(ctx, pool)
}

// lockBeside takes the lock of whoever migrates the file at path: a second, empty
// database, since the file itself cannot be locked across the transactions of goose.
// The lock goes away with the process.
func lockBeside(ctx context.Context, path string) (unlock func() error, err error) {
	pool, err := sqlitePool("file:"+escaped(path+".migrating")+"?_txlock=exclusive", 1)
	if err != nil {
		return nil, err
	}
	for {
		lock, err := pool.BeginTx(ctx, nil)
		if err == nil {
			return func() error { return errors.Join(lock.Rollback(), pool.Close()) }, nil
		}
		if !lostRace(err) {
			return nil, errors.Join(fmt.Errorf("begin to migrate: %w", err), pool.Close())
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(fmt.Errorf("wait for another process that migrates: %w", ctx.Err()), pool.Close())
		case <-time.After(25 * time.Millisecond):
		}
	}
}

func checkForeignKeys(ctx context.Context, pool *sql.DB) error {
	rows, err := pool.QueryContext(ctx, `SELECT "table", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2`)
	if err != nil {
		return fmt.Errorf("check the references between the tables: %w", err)
	}
	defer rows.Close()
	var broken []error
	for rows.Next() {
		var child, parent string
		var count int
		if err := rows.Scan(&child, &parent, &count); err != nil {
			return fmt.Errorf("check the references between the tables: %w", err)
		}
		broken = append(broken, fmt.Errorf("after the migration %d rows of %s refer to rows of %s that are not there; restore the backup and report this", count, child, parent))
	}
	return errors.Join(append(broken, rows.Err())...)
}
