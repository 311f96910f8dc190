package database

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"log/slog"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/constellation-cop/constellation/ent/migrate"
)

// Migrate brings the tables to today's form, those of the records and those of the jobs.
// Processes that start together take turns, and the later ones find nothing to do. Each
// file is a transaction: after a failure Migrate goes on where it failed.
func (d *Database) Migrate(ctx context.Context) error {
	files, err := migrate.Files(d.Dialect)
	if err != nil {
		return err
	}
	return d.MigrateWith(ctx, files)
}

// MigrateWith is Migrate with other files for the records.
func (d *Database) MigrateWith(ctx context.Context, files fs.FS) error {
	if d.Dialect == dialect.SQLite {
		return d.migrateSQLite(ctx, files)
	}
	return d.migratePostgres(ctx, files)
}

// migrateRecords runs the files that were not run before.
func migrateRecords(ctx context.Context, product goose.Dialect, pool *sql.DB, files fs.FS) error {
	provider, err := goose.NewProvider(product, pool, files, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return fmt.Errorf("read the migrations: %w", err)
	}
	reached, err := provider.GetDBVersion(ctx)
	if err != nil {
		return fmt.Errorf("find out which migrations were run: %w", err)
	}
	sources := provider.ListSources()
	if latest := sources[len(sources)-1].Version; reached > latest {
		return fmt.Errorf("the database is newer than this program: it is at migration %d, and the program knows %d; run the newer program, or restore the backup made before it ran", reached, latest)
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("migrate the records: %w", err)
	}
	return nil
}

// migrateJobs runs River's own migrations. Their version is that of the River modules in
// go.mod; a test names it, so that an update of River shows what it brings.
func migrateJobs[T any](ctx context.Context, driver riverdriver.Driver[T]) error {
	migrator, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return fmt.Errorf("read the migrations of the jobs: %w", err)
	}
	if _, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("migrate the jobs: %w", err)
	}
	return nil
}
