package database

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/lib/pq"
)

// How long to wait before a lost connection is tried again, and how often one that says
// nothing is asked whether it is still there.
const (
	reconnectSoonest = 100 * time.Millisecond
	reconnectLatest  = 5 * time.Second
	askWhetherAlive  = 10 * time.Second
)

// listenPostgres listens on one connection of its own, which makes itself anew.
func listenPostgres(ctx context.Context, address, channel string, log *slog.Logger, heard func(string), missed func()) error {
	listener := pq.NewListener(address, reconnectSoonest, reconnectLatest, func(event pq.ListenerEventType, err error) {
		if err != nil {
			log.WarnContext(ctx, "the connection that listens is lost", "error", err)
		}
	})
	closed := context.AfterFunc(ctx, func() { _ = listener.Close() }) // its only error is that it is closed
	defer func() {
		if closed() {
			_ = listener.Close()
		}
	}()
	if err := listener.Listen(channel); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return fmt.Errorf("listen on %s: %w", channel, err)
	}
	missed()
	alive := time.NewTicker(askWhetherAlive)
	defer alive.Stop()
	for {
		select {
		case notice, open := <-listener.NotificationChannel():
			switch {
			case !open:
				return nil
			case notice == nil: // the connection was lost and is there again
				missed()
			default:
				heard(notice.Extra)
			}
		case <-alive.C:
			_ = listener.Ping() // a dead connection is noticed by this and made anew
		case <-ctx.Done():
			return nil
		}
	}
}
