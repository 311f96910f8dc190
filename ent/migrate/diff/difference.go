package main

import (
	"context"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/constellation-cop/constellation/ent/migrate"
	"github.com/constellation-cop/constellation/internal/platform/database"
)

// difference is the text of a migration from d to ent's schema, or nothing.
func difference(ctx context.Context, d *database.Database) (string, error) {
	statements, err := migrate.Plan(ctx, sql.OpenDB(d.Dialect, d.SQL))
	if err != nil || len(statements) == 0 {
		return "", err
	}
	return "-- +goose Up\n" + strings.Join(statements, "\n") + "\n", nil
}

// next is the number after that of the last migration.
func next(files fs.FS) (int, error) {
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		return 0, fmt.Errorf("list the migrations: %w", err)
	}
	last := 0
	for _, name := range names {
		digits, _, _ := strings.Cut(name, "_")
		number, err := strconv.Atoi(digits)
		if err != nil {
			return 0, fmt.Errorf("the migration %s does not begin with a number: %w", name, err)
		}
		last = max(last, number)
	}
	return last + 1, nil
}
