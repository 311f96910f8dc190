package database

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"entgo.io/ent/dialect"
)

// longestNotice is what PostgreSQL sends at most (NOTIFY: "shorter than 8000 bytes").
const longestNotice = 7999

// Notify tells those who listen on the channel, in every process, as soon as the
// transaction of ctx is kept, and nobody when it is undone. What was told while nobody
// listened is lost.
func Notify(ctx context.Context, channel, text string) error {
	this, within := ctx.Value(unitKey{}).(*unit)
	if !within {
		return errors.New("notify: there is no transaction")
	}
	if len(text) > longestNotice {
		return fmt.Errorf("notify: %d bytes are more than %d", len(text), longestNotice)
	}
	if this.database.Dialect == dialect.SQLite {
		return AfterCommit(ctx, func() { this.database.notices.tell(channel, text) })
	}
	if _, err := this.transaction.ExecContext(ctx, "SELECT pg_notify($1, $2)", channel, text); err != nil {
		return fmt.Errorf("notify: %w", err)
	}
	return nil
}

// Listen calls heard with every text told on the channel, one after the other, until
// ctx ends. It calls missed when it begins, and when the connection to the database was
// lost and is there again: what was told meanwhile is not repeated. Both must be quick.
func (d *Database) Listen(ctx context.Context, channel string, log *slog.Logger, heard func(text string), missed func()) error {
	if d.Dialect == dialect.SQLite {
		stop := d.notices.listen(channel, heard)
		defer stop()
		missed()
		<-ctx.Done()
		return nil
	}
	return listenPostgres(ctx, d.URL, channel, log, heard, missed)
}

// notices pass within one process, for SQLite, whose file one process serves.
type notices struct {
	mutex     sync.Mutex
	listeners map[string]map[int]func(string)
	next      int
}

func (n *notices) listen(channel string, heard func(string)) (stop func()) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if n.listeners == nil {
		n.listeners = map[string]map[int]func(string){}
	}
	if n.listeners[channel] == nil {
		n.listeners[channel] = map[int]func(string){}
	}
	n.next++
	key := n.next
	n.listeners[channel][key] = heard
	return func() {
		n.mutex.Lock()
		defer n.mutex.Unlock()
		delete(n.listeners[channel], key)
	}
}

func (n *notices) tell(channel, text string) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	for _, heard := range n.listeners[channel] {
		heard(text)
	}
}
