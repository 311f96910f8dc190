package demo

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	"github.com/constellation-cop/constellation/ent/db/migrate"
)

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
