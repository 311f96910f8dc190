package database

import (
	"context"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/constellation-cop/constellation/ent/db"
	_ "github.com/constellation-cop/constellation/ent/db/runtime" // without it the records have no rules
)

// poolClient runs ent's statements, one by one by way of statements, and in transactions
// on the connections of pool.
func poolClient(name string, pool, statements sql.ExecQuerier) *db.Client {
	begin := sql.NewDriver(name, sql.Conn{ExecQuerier: pool})
	return db.NewClient(db.Driver(poolDriver{sql.Conn{ExecQuerier: statements}, begin}))
}

// poolDriver is statements one by one, of ent and by hand (Exec, Query, ExecContext and
// QueryContext, from Conn), and the transactions that ent begins itself (from begin).
type poolDriver struct {
	sql.Conn
	begin *sql.Driver
}

// Tx begins a transaction that ent ends.
func (p poolDriver) Tx(ctx context.Context) (dialect.Tx, error) { return p.begin.Tx(ctx) }

// BeginTx begins a transaction that ent ends.
func (p poolDriver) BeginTx(ctx context.Context, options *sql.TxOptions) (dialect.Tx, error) {
	return p.begin.BeginTx(ctx, options)
}

// Dialect is the name of the SQL that ent writes.
func (p poolDriver) Dialect() string { return p.begin.Dialect() }

// Close closes nothing: the pool is closed by Database.Close.
func (p poolDriver) Close() error { return nil }

// transactionClient runs ent's statements in a transaction that somebody else ends.
func transactionClient(name string, transaction sql.ExecQuerier) *db.Client {
	return db.NewClient(db.Driver(transactionDriver{sql.NewDriver(name, sql.Conn{ExecQuerier: transaction})}))
}

// transactionDriver answers ent's wish for a transaction, which it has for a record with
// several edges, with the one around it.
type transactionDriver struct{ *sql.Driver }

// Tx is the transaction that is there already.
func (t transactionDriver) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(t), nil }

// BeginTx is the transaction that is there already.
func (t transactionDriver) BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error) {
	return dialect.NopTx(t), nil
}

// Close closes nothing: the transaction is not the client's.
func (t transactionDriver) Close() error { return nil }
