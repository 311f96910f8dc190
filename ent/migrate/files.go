// Package migrate is the way from each earlier version of the tables to today's, so that
// an update of the house keeps what people put into it.
//
// The numbered files run in their order, once each: those that `go run ./ent/migrate/diff`
// writes from ent's schema, and those written by hand for what ent does not know, such as
// triggers and search tables. A file that was released is never changed.
package migrate

import (
	"embed"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"
)

//go:embed postgres/*.sql
//go:embed sqlite/*.sql
var files embed.FS

// Files are the migrations of one dialect, dialect.Postgres or dialect.SQLite.
func Files(name string) (fs.FS, error) {
	directory, known := map[string]string{dialect.Postgres: "postgres", dialect.SQLite: "sqlite"}[name]
	if !known {
		return nil, fmt.Errorf("there are no migrations for %s", name)
	}
	return fs.Sub(files, directory)
}
