package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/net/netutil"
)

// Times after which the server gives up on a connection. Writing has longer than an operation may
// run. A header must arrive within Limits.Read, so that silent sockets go.
const (
	readWithin  = 20 * time.Second
	writeWithin = 30 * time.Second
	idleWithin  = 60 * time.Second
	mostHeader  = 16 << 10
)

// Serve answers on the listener until the context ends, then lets running requests finish.
func (s *Site) Serve(ctx context.Context, listener net.Listener) error {
	return serve(ctx, s.site, listener, s.handler)
}

// ServeMetrics answers Prometheus on a listener of its own until the context ends.
func (s *Site) ServeMetrics(ctx context.Context, listener net.Listener) error {
	return serve(ctx, s.site, listener, s.Metrics())
}

func serve(ctx context.Context, s *site, listener net.Listener, handler http.Handler) error {
	lasting := context.WithoutCancel(ctx) // requests outlive the signal to stop
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: s.limits.Read,
		ReadTimeout:       readWithin,
		WriteTimeout:      writeWithin,
		IdleTimeout:       idleWithin,
		MaxHeaderBytes:    mostHeader,
		BaseContext:       func(net.Listener) context.Context { return lasting },
		ErrorLog:          slog.NewLogLogger(s.config.Log.Handler(), slog.LevelDebug),
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(netutil.LimitListener(listener, s.limits.Connections)) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve on %s: %w", listener.Addr(), err)
	case <-ctx.Done():
	}
	s.draining.Store(true)
	s.end()
	stopping, cancel := context.WithTimeout(lasting, s.limits.Drain)
	defer cancel()
	if err := server.Shutdown(stopping); err != nil {
		return errors.Join(fmt.Errorf("let running requests finish: %w", err), server.Close())
	}
	return s.untilDisconnected(stopping)
}

// untilDisconnected waits for the sockets, which have been told to end.
func (s *site) untilDisconnected(ctx context.Context) error {
	ended := make(chan struct{})
	go func() {
		s.connected.Wait()
		close(ended)
	}()
	select {
	case <-ended:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("let sockets end: %w", ctx.Err())
	}
}
