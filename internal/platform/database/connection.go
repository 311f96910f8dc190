package database

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

// connector makes the connections of a pool.
type connector struct {
	driver   driver.Driver
	connect  func(context.Context) (driver.Conn, error)
	remember int // prepared statements kept on each connection
}

// Driver is the driver underneath.
func (c connector) Driver() driver.Driver { return c.driver }

// Connect makes one connection.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	made, err := c.connect(ctx)
	if err != nil {
		return nil, err
	}
	able, is := made.(capable)
	if !is {
		return nil, errors.Join(fmt.Errorf("the driver's %T lacks what database/sql may ask of it", made), made.Close())
	}
	return &connection{capable: able, statements: newStatements(able, c.remember)}, nil
}

// capable is what both drivers' connections can do.
type capable interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

// connection adds to a driver's connection that statements are counted, that times are
// alike on both databases, and that PostgreSQL remembers statements.
type connection struct {
	capable
	statements *statements
}

// QueryContext runs a statement that returns rows.
func (c *connection) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	note(ctx, query)
	if c.statements.worthwhile(query, args) {
		return prepared(ctx, c.statements, query, func(s driver.StmtQueryContext) (driver.Rows, error) { return s.QueryContext(ctx, args) })
	}
	return c.capable.QueryContext(ctx, query, args)
}

// ExecContext runs a statement that returns none.
func (c *connection) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	note(ctx, query)
	if c.statements.worthwhile(query, args) {
		return prepared(ctx, c.statements, query, func(s driver.StmtExecContext) (driver.Result, error) { return s.ExecContext(ctx, args) })
	}
	return c.capable.ExecContext(ctx, query, args)
}

// PrepareContext prepares a statement for a caller that keeps it.
func (c *connection) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	note(ctx, query)
	return c.capable.PrepareContext(ctx, query)
}

// CheckNamedValue turns an argument into what the driver takes. Times are in UTC and of
// whole microseconds: PostgreSQL keeps no more, and SQLite keeps text, which sorts by
// time only within one zone.
func (c *connection) CheckNamedValue(value *driver.NamedValue) error {
	if checker, has := c.capable.(driver.NamedValueChecker); has {
		if err := checker.CheckNamedValue(value); !errors.Is(err, driver.ErrSkip) {
			return err
		}
	}
	converted, err := driver.DefaultParameterConverter.ConvertValue(value.Value)
	if err != nil {
		return err
	}
	if moment, is := converted.(time.Time); is {
		converted = moment.UTC().Truncate(time.Microsecond)
	}
	value.Value = converted
	return nil
}

// BeginTx begins a transaction.
func (c *connection) BeginTx(ctx context.Context, options driver.TxOptions) (driver.Tx, error) {
	begun, err := c.capable.BeginTx(ctx, options)
	if err != nil {
		return nil, err
	}
	c.statements.inTransaction = true
	return transaction{begun, c.statements}, nil
}

// transaction tells the statements when it is over.
type transaction struct {
	driver.Tx
	statements *statements
}

// Commit keeps what was done.
func (t transaction) Commit() error {
	t.statements.inTransaction = false
	return t.Tx.Commit()
}

// Rollback undoes what was done.
func (t transaction) Rollback() error {
	t.statements.inTransaction = false
	return t.Tx.Rollback()
}
