package database

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

func openPostgres(_ context.Context, config Config) (*Database, error) {
	address, err := postgresAddress(config)
	if err != nil {
		return nil, err
	}
	server, err := pq.NewConnector(address)
	if err != nil {
		return nil, fmt.Errorf("read the database's address: %w", err)
	}
	remembered := statementsKept
	if config.PlainStatements {
		remembered = 0
	}
	pool := sql.OpenDB(connector{server.Driver(), func(ctx context.Context) (driver.Conn, error) {
		return server.Connect(ctx)
	}, remembered})
	size := cmp.Or(config.Connections, 8)
	// As many idle as open: the default of two idle makes nearly every statement of a
	// busy server wait for a new connection.
	pool.SetMaxOpenConns(size)
	pool.SetMaxIdleConns(size)
	pool.SetConnMaxLifetime(time.Hour) // so that a failover or a rebalance is followed
	return &Database{
		Client:  poolClient(dialect.Postgres, pool, pool),
		SQL:     pool,
		Dialect: dialect.Postgres,
		URL:     address,
	}, nil
}

// postgresAddress is the address with what we rely on made explicit.
func postgresAddress(config Config) (string, error) {
	address, err := url.Parse(config.URL)
	if err != nil || address.Scheme != "postgres" && address.Scheme != "postgresql" {
		return "", errors.New("the database's address is not of the form postgres://user:password@host/name")
	}
	query := address.Query()
	settings := map[string]string{
		"timezone":         "UTC",
		"application_name": "constellation",
		"connect_timeout":  "10",
	}
	if !config.PlainStatements {
		// A PgBouncer refuses this one; behind it set it on the role.
		timeout := cmp.Or(config.StatementTimeout, 15*time.Second)
		settings["statement_timeout"] = strconv.FormatInt(timeout.Milliseconds(), 10)
	}
	if !query.Has("sslmode") {
		settings["sslmode"] = "require"
		if onThisMachine(cmp.Or(query.Get("host"), address.Hostname())) {
			settings["sslmode"] = "disable"
		}
	}
	for name, value := range settings {
		if !query.Has(name) {
			query.Set(name, value)
		}
	}
	address.RawQuery = query.Encode()
	return address.String(), nil
}

// onThisMachine tells a Unix socket or a loopback address, where nobody listens in.
func onThisMachine(host string) bool {
	if host == "" || host == "localhost" || strings.HasPrefix(host, "/") || strings.HasPrefix(host, "@") {
		return true
	}
	return net.ParseIP(host).IsLoopback()
}
