package testdb

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/database"
)

// SQLite is a fresh database in a file of the test's own directory.
func SQLite(t testing.TB) *database.Database {
	t.Helper()
	migrated, err := migratedFile()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "constellation.db")
	if err := os.WriteFile(path, migrated, 0o600); err != nil {
		t.Fatal(err)
	}
	return open(t, database.Config{File: path})
}

// migratedFile is the content of a database with today's tables and no rows, made once
// for all tests of a package.
var migratedFile = sync.OnceValues(func() (content []byte, err error) {
	directory, err := os.MkdirTemp("", "constellation-sqlite-")
	if err != nil {
		return nil, fmt.Errorf("make the SQLite database that tests copy: %w", err)
	}
	defer os.RemoveAll(directory)
	path := filepath.Join(directory, "template.db")
	// It outlives the test that happens to come first, and so does not use its context.
	ctx := context.Background()
	d, err := database.Open(ctx, database.Config{File: path})
	if err != nil {
		return nil, err
	}
	if err := d.Migrate(ctx); err != nil {
		return nil, err
	}
	// The last connection to close moves everything into the one file.
	if err := d.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})
