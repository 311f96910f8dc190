package demo

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	"github.com/lib/pq"

	"github.com/constellation-cop/constellation/internal/platform/database"
)

// bulk writes very many rows past ent, in the transaction of its context.
type bulk struct {
	tx      *sql.Tx
	dialect string
}

func newBulk(ctx context.Context, name string) (*bulk, error) {
	tx, within := database.Tx(ctx)
	if !within {
		return nil, errors.New("write in bulk: there is no transaction")
	}
	return &bulk{tx: tx, dialect: name}, nil
}

// rows gives the values of each row, in the order of the columns.
type rows func(add func(values ...any))

// write fills the named columns of a table. What ent would add is added: defaults, the
// time of the last edit, the folded name.
func (b *bulk) write(ctx context.Context, table *schema.Table, columns []string, all rows) error {
	shape, err := newShape(table, columns)
	if err != nil {
		return err
	}
	put, finish, err := b.open(ctx, table.Name, shape.columns)
	if err != nil {
		return fmt.Errorf("write %s in bulk: %w", table.Name, err)
	}
	var failed error
	all(func(values ...any) {
		if failed == nil {
			failed = put(shape.complete(values))
		}
	})
	if err := errors.Join(failed, finish()); err != nil {
		return fmt.Errorf("write %s in bulk: %w", table.Name, err)
	}
	return nil
}

func (b *bulk) open(ctx context.Context, table string, columns []string) (put func([]any) error, finish func() error, err error) {
	if b.dialect == dialect.Postgres {
		return b.copyIn(ctx, table, columns)
	}
	return b.insert(ctx, table, columns)
}

// copyIn streams rows by COPY.
func (b *bulk) copyIn(ctx context.Context, table string, columns []string) (func([]any) error, func() error, error) {
	statement, err := b.tx.PrepareContext(ctx, pq.CopyIn(table, columns...))
	if err != nil {
		return nil, nil, err
	}
	put := func(values []any) error {
		_, err := statement.ExecContext(ctx, values...)
		return err
	}
	finish := func() error {
		_, err := statement.ExecContext(ctx)
		return errors.Join(err, statement.Close())
	}
	return put, finish, nil
}

// argumentsAtOnce is how many arguments one INSERT has at most; SQLite allows 32,766.
const argumentsAtOnce = 2_000

// insert collects rows and inserts many with one prepared statement.
func (b *bulk) insert(ctx context.Context, table string, columns []string) (func([]any) error, func() error, error) {
	atOnce := max(1, argumentsAtOnce/len(columns))
	statement, err := b.tx.PrepareContext(ctx, insertOf(table, columns, atOnce))
	if err != nil {
		return nil, nil, err
	}
	waiting := make([]any, 0, atOnce*len(columns))
	put := func(values []any) error {
		waiting = append(waiting, values...)
		if len(waiting) < atOnce*len(columns) {
			return nil
		}
		_, err := statement.ExecContext(ctx, waiting...)
		waiting = waiting[:0]
		return err
	}
	finish := func() error {
		err := statement.Close()
		if len(waiting) > 0 {
			_, last := b.tx.ExecContext(ctx, insertOf(table, columns, len(waiting)/len(columns)), waiting...)
			err = errors.Join(err, last)
		}
		return err
	}
	return put, finish, nil
}

func insertOf(table string, columns []string, count int) string {
	one := "(" + strings.TrimSuffix(strings.Repeat("?,", len(columns)), ",") + ")"
	return `INSERT INTO "` + table + `" ("` + strings.Join(columns, `", "`) + `") VALUES ` +
		one + strings.Repeat(","+one, count-1)
}
