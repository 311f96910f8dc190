package postgres_test

import (
	"context"
	"database/sql"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/constellation-cop/constellation/internal/testdb/postgres"
)

// home is the directory of the cluster.
func home(t *testing.T, cluster *postgres.Cluster) string {
	t.Helper()
	address, err := url.Parse(cluster.URL)
	if err != nil {
		t.Fatal(err)
	}
	return address.Query().Get("host")
}

func TestAClusterAnswersUntilItIsStopped(t *testing.T) {
	cluster, err := postgres.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	connector, err := pq.NewConnector(cluster.URL)
	if err != nil {
		t.Fatal(err)
	}
	pool := sql.OpenDB(connector)
	defer pool.Close()
	var encoding string
	if err := pool.QueryRowContext(t.Context(), "SHOW server_encoding").Scan(&encoding); err != nil || encoding != "UTF8" {
		t.Errorf("the encoding is %s, %v", encoding, err)
	}
	if err := cluster.Stop(); err != nil {
		t.Error(err)
	}
	if err := pool.PingContext(t.Context()); err == nil {
		t.Error("it answers after it was stopped")
	}
	if _, err := os.Stat(home(t, cluster)); !os.IsNotExist(err) {
		t.Errorf("its directory is left behind: %v", err)
	}
}

func TestStartGivesUpWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if cluster, err := postgres.Start(ctx); err == nil {
		t.Error("it started for nobody", cluster.Stop())
	}
}

func TestWithoutPostgresWhatToDoIsSaid(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := postgres.Installed(filepath.Join(t.TempDir(), "*", "bin"))
	if err == nil || !strings.Contains(err.Error(), "apt-get install postgresql") || !strings.Contains(err.Error(), "CONSTELLATION_TEST_POSTGRES") {
		t.Errorf("the error is %v", err)
	}
}

func TestTheNewestVersionIsTaken(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	root := t.TempDir()
	for _, version := range []string{"9", "13", "14", "17", "18"} {
		directory := filepath.Join(root, version, "bin")
		if err := os.MkdirAll(directory, 0o755); err != nil {
			t.Fatal(err)
		}
		for _, program := range []string{"initdb", "postgres"} {
			if version == "18" && program == "initdb" {
				continue // half installed
			}
			if err := os.WriteFile(filepath.Join(directory, program), []byte("#!/bin/sh\n"), 0o755); err != nil {
				t.Fatal(err)
			}
		}
	}
	if got, err := postgres.Installed(filepath.Join(root, "*", "bin")); err != nil || got != filepath.Join(root, "17", "bin") {
		t.Errorf("it takes %s, %v", got, err)
	}
}
