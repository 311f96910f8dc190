package testdb

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/ent/migrate"
	"github.com/constellation-cop/constellation/internal/platform/database"
)

// templateLock is the advisory lock of whoever makes a template: "cop test" in ASCII.
const templateLock = 0x636f702074657374

// makeTemplate makes the database that tests copy, unless another package's tests have
// made the same on this server. Its name is that of the migrations' content.
func (s *server) makeTemplate(ctx context.Context) (err error) {
	fingerprint, err := fingerprintOfMigrations()
	if err != nil {
		return err
	}
	s.template = "template_" + fingerprint

	lock, err := s.pool.Conn(ctx)
	if err != nil {
		return fmt.Errorf("reach the PostgreSQL for tests: %w", err)
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	if _, err := lock.ExecContext(ctx, "SELECT pg_advisory_lock($1)", int64(templateLock)); err != nil {
		return fmt.Errorf("wait for the tests of another package: %w", err)
	}
	defer func() {
		_, unlockErr := lock.ExecContext(ctx, "SELECT pg_advisory_unlock($1)", int64(templateLock))
		err = errors.Join(err, unlockErr)
	}()

	var exists bool
	if err := lock.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", s.template).Scan(&exists); err != nil {
		return fmt.Errorf("look for the database that tests copy: %w", err)
	}
	if exists {
		return nil
	}
	// It takes its name when it is complete, so that a half-made one is never copied.
	unfinished := s.template + "_unfinished"
	if err := s.run(ctx, "DROP DATABASE IF EXISTS "+unfinished+" WITH (FORCE)"); err != nil {
		return err
	}
	if err := s.run(ctx, "CREATE DATABASE "+unfinished); err != nil {
		return err
	}
	if err := migrateOnce(ctx, s.address(unfinished)); err != nil {
		return err
	}
	return s.run(ctx, "ALTER DATABASE "+unfinished+" RENAME TO "+s.template)
}

func migrateOnce(ctx context.Context, address string) (err error) {
	d, err := database.Open(ctx, database.Config{URL: address})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	return d.Migrate(ctx)
}

func fingerprintOfMigrations() (string, error) {
	files, err := migrate.Files(dialect.Postgres)
	if err != nil {
		return "", err
	}
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		return "", fmt.Errorf("list the migrations: %w", err)
	}
	hash := sha256.New()
	for _, name := range names {
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return "", fmt.Errorf("read the migrations: %w", err)
		}
		fmt.Fprintf(hash, "%s %d\n%s", name, len(content), content)
	}
	return hex.EncodeToString(hash.Sum(nil))[:16], nil
}
