package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
)

// retries is how often a transaction that lost a race is run again.
const retries = 3

// unit is a transaction under way.
type unit struct {
	database    *Database
	transaction *sql.Tx
	afterwards  []func()
}

type unitKey struct{}

// InTx runs act in a transaction: all that it writes through the client in its context
// (db.FromContext) or through Tx is kept when it returns nil, and undone otherwise. An
// InTx within act is part of the same transaction. When the database gives up because
// others were writing too, act is run again, up to three times; so it does nothing that
// a rollback does not undo, except by AfterCommit.
//
// PostgreSQL's isolation is READ COMMITTED, so settle races by conditional updates,
// unique constraints or row locks; SQLite has one writer, who holds the lock from the
// start. Use no other client within act: on SQLite it would wait for its own lock.
func (d *Database) InTx(ctx context.Context, act func(ctx context.Context) error) error {
	if outer, within := ctx.Value(unitKey{}).(*unit); within && outer.database == d {
		return act(ctx)
	}
	for attempt := 0; ; attempt++ {
		err := d.once(ctx, act)
		if err == nil || attempt == retries || !lostRace(err) {
			return err
		}
		if pause(ctx, attempt) != nil {
			return err
		}
	}
}

func (d *Database) once(ctx context.Context, act func(context.Context) error) error {
	transaction, err := d.SQL.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin a transaction: %w", err)
	}
	// After a commit this does nothing; it is for an error and for a panic in act.
	defer func() { _ = transaction.Rollback() }()

	this := &unit{database: d, transaction: transaction}
	inner := context.WithValue(ctx, unitKey{}, this)
	if err := act(db.NewContext(inner, transactionClient(d.Dialect, transaction))); err != nil {
		return err
	}
	if err := transaction.Commit(); err != nil {
		return fmt.Errorf("commit a transaction: %w", err)
	}
	for _, call := range this.afterwards {
		call()
	}
	return nil
}

// Tx is the transaction of ctx, for statements and libraries that ent does not know.
func Tx(ctx context.Context) (*sql.Tx, bool) {
	this, within := ctx.Value(unitKey{}).(*unit)
	if !within {
		return nil, false
	}
	return this.transaction, true
}

// Here is the database whose transaction ctx is within.
func Here(ctx context.Context) (*Database, bool) {
	this, within := ctx.Value(unitKey{}).(*unit)
	if !within {
		return nil, false
	}
	return this.database, true
}

// AfterCommit calls call once the transaction of ctx is kept, and never when it is
// undone. It is for what is worth doing soon but need not survive a crash, such as
// waking whoever waits; what must happen is a job.
func AfterCommit(ctx context.Context, call func()) error {
	this, within := ctx.Value(unitKey{}).(*unit)
	if !within {
		return errors.New("call after commit: there is no transaction")
	}
	this.afterwards = append(this.afterwards, call)
	return nil
}

// pause waits longer after each attempt, by chance more or less, so that those who
// collided do not collide again.
func pause(ctx context.Context, attempt int) error {
	longest := 10 * time.Millisecond << (2 * attempt)
	timer := time.NewTimer(jitter(longest))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
