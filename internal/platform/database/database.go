// Package database keeps what people entrust to the house: in one SQLite file, or in a
// PostgreSQL that several processes share, with the same behaviour on either.
package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/ent/db"
)

// Config says which database to open.
type Config struct {
	URL  string // a postgres:// address, or nothing for SQLite
	File string // the SQLite file where URL is empty; it is made when missing

	// Only for PostgreSQL:
	Connections      int           // at most so many; 0 means 8
	StatementTimeout time.Duration // the longest one statement may take; 0 means 15 s
	PlainStatements  bool          // keep nothing prepared, as a PgBouncer that pools transactions needs
}

// Database is one open database.
type Database struct {
	Client  *db.Client // the records, under their rules
	SQL     *sql.DB    // the raw connections that may write
	Dialect string     // dialect.SQLite or dialect.Postgres
	URL     string     // how to reach it, with the password: an address on PostgreSQL, a path on SQLite

	readers *sql.DB // SQLite's connections that only read; nil on PostgreSQL
	notices notices // SQLite's, of this process
}

// Open opens the database and finds out that it answers. It does not migrate.
func Open(ctx context.Context, config Config) (*Database, error) {
	open := openSQLite
	if config.URL != "" {
		open = openPostgres
	}
	d, err := open(ctx, config)
	if err != nil {
		return nil, err
	}
	if err := d.Ready(ctx); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// Ready tells whether every sort of connection gets an answer before ctx ends.
func (d *Database) Ready(ctx context.Context) error {
	for _, pool := range d.pools() {
		var one int
		if err := pool.QueryRowContext(ctx, "SELECT 1").Scan(&one); err != nil {
			return fmt.Errorf("reach the %s database: %w", d.product(), err)
		}
	}
	return nil
}

// Close closes every connection, waiting for the statements that are under way.
func (d *Database) Close() error {
	var errs []error
	for _, pool := range d.pools() {
		errs = append(errs, pool.Close())
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close the %s database: %w", d.product(), err)
	}
	return nil
}

// pools lists the writers before the readers, for only a writer makes the file.
func (d *Database) pools() []*sql.DB {
	if d.readers == nil {
		return []*sql.DB{d.SQL}
	}
	return []*sql.DB{d.SQL, d.readers}
}

func (d *Database) product() string {
	if d.Dialect == dialect.SQLite {
		return "SQLite"
	}
	return "PostgreSQL"
}
