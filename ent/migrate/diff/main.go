// Command diff writes the migration from the files there are to ent's schema as it is
// now, once per dialect, for people to read and commit:
//
//	go run ./ent/migrate/diff add_zone_to_person   writes the next number in each dialect that needs it
//	go run ./ent/migrate/diff --initial            writes 00001_initial.sql anew; only until the first release
//
// It starts a PostgreSQL of its own.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb/postgres"
)

// initial is the name of the first migration.
const initial = "initial"

var names = regexp.MustCompile(`^[a-z][a-z0-9_]{2,59}$`)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], "ent/migrate")
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "diff:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, arguments []string, directory string) (err error) {
	if len(arguments) != 1 || arguments[0] != "--initial" && !names.MatchString(arguments[0]) {
		return errors.New("give the migration a name of small letters, digits and underscores that says what it does, such as add_zone_to_person; or --initial")
	}
	name := arguments[0]
	if name == "--initial" {
		name = initial
	}
	if _, err := os.Stat(filepath.Join(directory, "files.go")); err != nil {
		return errors.New("run it from the root of the repository")
	}

	server, err := postgres.Start(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Stop()) }()
	scratch, err := os.MkdirTemp("", "constellation-diff-")
	if err != nil {
		return fmt.Errorf("make a place for SQLite: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()

	return errors.Join(
		write(ctx, database.Config{URL: server.URL}, filepath.Join(directory, "postgres"), name),
		write(ctx, database.Config{File: filepath.Join(scratch, "diff.db")}, filepath.Join(directory, "sqlite"), name),
	)
}

// write writes the file of one dialect, if there is a difference.
func write(ctx context.Context, config database.Config, directory, name string) (err error) {
	d, err := database.Open(ctx, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()

	number := 1
	if name != initial {
		existing := os.DirFS(directory)
		if err := d.MigrateWith(ctx, existing); err != nil {
			return err
		}
		if number, err = next(existing); err != nil {
			return err
		}
	}
	text, err := difference(ctx, d)
	if err != nil {
		return err
	}
	if text == "" {
		fmt.Printf("%s: nothing to do\n", directory)
		return nil
	}
	path := filepath.Join(directory, fmt.Sprintf("%05d_%s.sql", number, name))
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		return fmt.Errorf("write the migration: %w", err)
	}
	fmt.Println(path)
	return nil
}
