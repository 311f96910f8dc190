// Package postgres starts a PostgreSQL server of its own for a run of the tests, so that
// whoever checks the house needs PostgreSQL installed and nothing set up.
package postgres

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Cluster is a running server. It ends with Stop, or with the process that started it,
// however that one ends.
type Cluster struct {
	URL string // of the database postgres, as a superuser, without a password

	leash   io.Closer // the server lives while this is open
	done    chan error
	printed *bytes.Buffer
}

// watch runs the server until its standard input ends, which it does when the process
// that started it is gone, killed included; then it stops the server and clears up.
const watch = `
postgres=$1 home=$2
"$postgres" -D "$home/data" -k "$home" -c listen_addresses= \
	-c fsync=off -c synchronous_commit=off -c full_page_writes=off \
	-c max_connections=300 -c shared_buffers=64MB -c log_min_messages=fatal </dev/null &
server=$!
cat >/dev/null
kill -INT "$server"
wait "$server"
rm -rf "$home"
`

// Start makes and starts a server in a new directory for temporary files, reached by a
// Unix socket there.
func Start(ctx context.Context) (*Cluster, error) {
	binaries, err := installed(debian)
	if err != nil {
		return nil, err
	}
	user, err := unprivileged()
	if err != nil {
		return nil, err
	}
	home, err := makeHome(user)
	if err != nil {
		return nil, fmt.Errorf("make a place for PostgreSQL: %w", err)
	}
	if err := initialise(ctx, binaries, home, user); err != nil {
		return nil, errors.Join(err, os.RemoveAll(home))
	}
	cluster, err := launch(binaries, home, user)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(home))
	}
	if err := cluster.await(ctx); err != nil {
		stopped := cluster.Stop() // what it printed is complete from here on
		return nil, errors.Join(fmt.Errorf("%w; it says: %s", err, cluster.printed), stopped)
	}
	return cluster, nil
}

func initialise(ctx context.Context, binaries, home string, user account) error {
	arguments := []string{"-D", filepath.Join(home, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions"}
	help, err := exec.CommandContext(ctx, filepath.Join(binaries, "initdb"), "--help").Output()
	if err != nil {
		return fmt.Errorf("ask initdb what it can do: %w", err)
	}
	if strings.Contains(string(help), "--icu-locale") {
		// A language's order, as real servers have it, shows the columns that need
		// COLLATE "C" and lack it; the locale C would hide them.
		arguments = append(arguments, "--locale-provider=icu", "--icu-locale=en", "--locale=C.UTF-8")
	}
	command := exec.CommandContext(ctx, filepath.Join(binaries, "initdb"), arguments...)
	command.Dir = home
	user.run(command)
	if printed, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, printed)
	}
	return nil
}

func launch(binaries, home string, user account) (*Cluster, error) {
	command := exec.Command("/bin/sh", "-c", watch, "watch", filepath.Join(binaries, "postgres"), home)
	command.Dir = home
	user.run(command)
	printed := &bytes.Buffer{}
	command.Stdout, command.Stderr = printed, printed
	leash, err := command.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	if err := command.Start(); err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	done := make(chan error, 1)
	go func() { done <- command.Wait() }()
	address := url.URL{Scheme: "postgres", User: url.User("postgres"), Path: "/postgres",
		RawQuery: url.Values{"host": {home}, "sslmode": {"disable"}}.Encode()}
	return &Cluster{address.String(), leash, done, printed}, nil
}

// Stop stops the server and removes its directory.
func (c *Cluster) Stop() error {
	if err := c.leash.Close(); err != nil {
		return fmt.Errorf("stop PostgreSQL: %w", err)
	}
	if err := <-c.done; err != nil {
		return fmt.Errorf("stop PostgreSQL: %w", err)
	}
	return nil
}
