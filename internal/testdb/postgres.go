package testdb

import (
	"cmp"
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/lib/pq"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb/postgres"
)

// Postgres is a fresh database on the server that CONSTELLATION_TEST_POSTGRES names, or
// on one that the package's tests start and that ends with them.
func Postgres(t testing.TB) *database.Database {
	t.Helper()
	server, err := serverWithTemplate()
	if err != nil {
		t.Fatal(err)
	}
	name := "test_" + strings.ToLower(rand.Text())
	if err := server.run(t.Context(), "CREATE DATABASE "+name+" TEMPLATE "+server.template); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		// The test's own context is done by now.
		if err := server.run(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return open(t, database.Config{URL: server.address(name)})
}

// server is a PostgreSQL for tests.
type server struct {
	url      *url.URL
	pool     *sql.DB // to its database postgres
	template string  // the database with today's tables and no rows
}

// serverWithTemplate is made once for all tests of a package. A server of our own ends
// when the process does, whose end it watches; nothing here has to stop it.
var serverWithTemplate = sync.OnceValues(func() (*server, error) {
	// It outlives the test that happens to come first, and so does not use its context.
	ctx := context.Background()
	address := os.Getenv("CONSTELLATION_TEST_POSTGRES")
	if address == "" {
		cluster, err := postgres.Start(ctx)
		if err != nil {
			return nil, err
		}
		address = cluster.URL
	}
	parsed, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("CONSTELLATION_TEST_POSTGRES is not an address such as postgres://postgres@/postgres?host=/tmp: %w", err)
	}
	connector, err := pq.NewConnector(address)
	if err != nil {
		return nil, fmt.Errorf("read the address of the PostgreSQL for tests: %w", err)
	}
	made := &server{url: parsed, pool: sql.OpenDB(connector)}
	return made, made.makeTemplate(ctx)
})

// address is that of the named database.
func (s *server) address(name string) string {
	address := *s.url
	address.Path = "/" + name
	query := address.Query()
	query.Set("sslmode", cmp.Or(query.Get("sslmode"), "disable"))
	address.RawQuery = query.Encode()
	return address.String()
}

func (s *server) run(ctx context.Context, statement string) error {
	if _, err := s.pool.ExecContext(ctx, statement); err != nil {
		return fmt.Errorf("%s: %w", statement, err)
	}
	return nil
}
