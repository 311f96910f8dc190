package demo

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"github.com/lib/pq"

	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/ent/hooks"
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

// shape knows the columns of a table that have to be written.
type shape struct {
	columns []string
	given   int
	rest    []any // the defaults of the columns that were not given
	edited  int   // where the time of the last edit is, and where it comes from
	made    int
	folded  int // where the folded name is, and where it comes from
	name    int
}

func newShape(table *schema.Table, given []string) (shape, error) {
	s := shape{columns: slices.Clone(given), given: len(given)}
	for _, column := range table.Columns {
		if slices.Contains(given, column.Name) || column.Nullable {
			continue
		}
		s.columns = append(s.columns, column.Name)
		s.rest = append(s.rest, defaultOf(column))
	}
	for _, name := range given {
		if !slices.ContainsFunc(table.Columns, func(c *schema.Column) bool { return c.Name == name }) {
			return s, fmt.Errorf("write %s in bulk: it has no column %s", table.Name, name)
		}
	}
	s.edited, s.made = slices.Index(s.columns, "updated_at"), slices.Index(s.columns, "created_at")
	s.folded, s.name = slices.Index(s.columns, "sort_name"), slices.Index(s.columns, "name")
	return s, nil
}

func defaultOf(column *schema.Column) any {
	switch {
	case column.Default != nil:
		return column.Default
	case column.Type == field.TypeBool:
		return false
	case column.Type.Numeric():
		return 0
	case column.Type == field.TypeJSON:
		return "[]"
	default:
		return ""
	}
}

// complete adds what was not given.
func (s shape) complete(values []any) []any {
	full := append(slices.Grow(values, len(s.rest)), s.rest...)
	if s.edited >= s.given {
		full[s.edited] = full[s.made]
	}
	if s.folded >= s.given {
		name, _ := full[s.name].(string)
		full[s.folded] = hooks.Fold(name)
	}
	return full
}

// quietly writes without the triggers that keep the search documents; whoever calls it
// makes those anew. On PostgreSQL statements may take as long as they need.
func (b *bulk) quietly(ctx context.Context, write func() error) error {
	if b.dialect == dialect.SQLite {
		return b.withoutSQLiteTriggers(ctx, write)
	}
	if _, err := b.tx.ExecContext(ctx, "SET LOCAL statement_timeout = 0"); err != nil {
		return fmt.Errorf("take time: %w", err)
	}
	if err := b.alterTables(ctx, "DISABLE"); err != nil {
		return err
	}
	if err := write(); err != nil {
		return err
	}
	// Foreign keys are checked at once rather than at the commit, for a table with
	// checks under way cannot be altered.
	if _, err := b.tx.ExecContext(ctx, "SET CONSTRAINTS ALL IMMEDIATE"); err != nil {
		return fmt.Errorf("check the references: %w", err)
	}
	return b.alterTables(ctx, "ENABLE")
}

func (b *bulk) alterTables(ctx context.Context, verb string) error {
	for _, table := range migrate.Tables {
		if _, err := b.tx.ExecContext(ctx, `ALTER TABLE "`+table.Name+`" `+verb+" TRIGGER USER"); err != nil {
			return fmt.Errorf("%s the triggers of %s: %w", strings.ToLower(verb), table.Name, err)
		}
	}
	return nil
}

// withoutSQLiteTriggers drops the triggers of the records' tables and makes them again
// as they were; the transaction brings them back if write fails.
func (b *bulk) withoutSQLiteTriggers(ctx context.Context, write func() error) error {
	triggers, err := b.sqliteTriggers(ctx)
	if err != nil {
		return err
	}
	for _, one := range triggers {
		if _, err := b.tx.ExecContext(ctx, `DROP TRIGGER "`+one.name+`"`); err != nil {
			return fmt.Errorf("drop the trigger %s: %w", one.name, err)
		}
	}
	if err := write(); err != nil {
		return err
	}
	for _, one := range triggers {
		if _, err := b.tx.ExecContext(ctx, one.definition); err != nil {
			return fmt.Errorf("make the trigger %s again: %w", one.name, err)
		}
	}
	return nil
}

type trigger struct{ name, definition string }

func (b *bulk) sqliteTriggers(ctx context.Context) ([]trigger, error) {
	found, err := b.tx.QueryContext(ctx, "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
	if err != nil {
		return nil, fmt.Errorf("list the triggers: %w", err)
	}
	defer func() { _ = found.Close() }()
	var list []trigger
	for found.Next() {
		var one trigger
		var on string
		if err := found.Scan(&one.name, &on, &one.definition); err != nil {
			return nil, fmt.Errorf("list the triggers: %w", err)
		}
		if slices.ContainsFunc(migrate.Tables, func(t *schema.Table) bool { return t.Name == on }) {
			list = append(list, one)
		}
	}
	return list, found.Err()
}
