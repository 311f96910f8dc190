package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"entgo.io/ent/dialect"
)

// readerCount is how many connections read beside the one that writes. Each costs up to
// 16 MB of cache; more of them do not read faster on the machines that SQLite serves.
const readerCount = 4

func openSQLite(_ context.Context, config Config) (*Database, error) {
	if config.File == "" {
		return nil, errors.New("open the database: neither an address nor a file is given")
	}
	path, err := filepath.Abs(config.File)
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	if err := privateFile(path); err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	writer, err := sqlitePool(sqliteAddress(path, "foreign_keys(1)"), 1)
	if err != nil {
		return nil, err
	}
	readers, err := sqlitePool(sqliteAddress(path, "foreign_keys(1)", "query_only(1)"), readerCount)
	if err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	return &Database{
		Client:  poolClient(dialect.SQLite, writer, split{writer, readers}),
		SQL:     writer,
		Dialect: dialect.SQLite,
		URL:     path,
		readers: readers,
	}, nil
}

// privateFile makes the file and its directory when missing, for us alone to read.
func privateFile(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return file.Close()
}

// sqliteAddress is the DSN of path. synchronous(FULL) because NORMAL lost acknowledged
// rows in simulated power cuts; immediate because a transaction that turns from reader
// into writer fails under load whatever the timeout; small caches and no mmap because
// they otherwise grew to gigabytes.
func sqliteAddress(path string, pragmas ...string) string {
	query := url.Values{
		"_pragma": append([]string{
			"busy_timeout(5000)", "journal_mode(WAL)", "synchronous(FULL)",
			"cache_size(-16384)", "mmap_size(0)", "temp_store(2)",
		}, pragmas...),
		"_txlock":      {"immediate"},
		"_time_format": {"sqlite"},
		"_timezone":    {"UTC"},
	}
	return "file:" + escaped(path) + "?" + query.Encode()
}

func escaped(path string) string { return (&url.URL{Path: path}).EscapedPath() }

func sqlitePool(address string, size int) (*sql.DB, error) {
	registered, err := sql.Open("sqlite", address)
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	pool := sql.OpenDB(connector{registered.Driver(), func(context.Context) (driver.Conn, error) {
		return registered.Driver().Open(address)
	}, 0})
	pool.SetMaxOpenConns(size)
	pool.SetMaxIdleConns(size)
	return pool, nil
}
