package database

import (
	"context"
	"database/sql"
	"regexp"
)

// split sends what only reads to the readers and everything else to the writer.
type split struct{ writer, readers *sql.DB }

// writes finds a statement that returns rows of what it writes, such as INSERT ...
// RETURNING, alone or below a WITH. A word of it within a quoted text sends a reading
// statement to the writer, which is slower and not wrong.
var writes = regexp.MustCompile(`(?i)^\s*(?:insert|update|delete|replace|pragma|vacuum|begin)\b|^\s*with\b(?s:.*)\b(?:insert|update|delete|replace)\b`)

// QueryContext runs a statement that returns rows.
func (s split) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if writes.MatchString(query) {
		return s.writer.QueryContext(ctx, query, args...)
	}
	return s.readers.QueryContext(ctx, query, args...)
}

// ExecContext runs a statement that returns none.
func (s split) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return s.writer.ExecContext(ctx, query, args...)
}
