package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"
)

const (
	// eventStream is the form of answers that come one after the other (WHATWG HTML, 9.2).
	eventStream media = "text/event-stream"
	// tellWithin is how long a client may take to receive one answer.
	tellWithin = 10 * time.Second
)

// events answers GraphQL over server-sent events, an operation a connection (graphql-sse, distinct
// connections mode). What HTTP refuses, it refuses by status; what is wrong with an operation comes
// as an answer, as that protocol wants.
func (s *site) events(w http.ResponseWriter, r *http.Request) *problem {
	ctx, wrong := s.enter(w, r)
	if wrong != nil {
		return wrong
	}
	asked, wrong := s.read(w, r)
	if wrong != nil {
		return wrong
	}
	leave, wrong := s.subscriptions.take(or(principal(ctx), s.address(r)))
	if wrong != nil {
		return wrong
	}
	defer leave()
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	stream := newEvents(w)
	var attending sync.WaitGroup
	attending.Go(func() { s.attend(ctx, end) })
	attending.Go(func() { stream.keepAlive(ctx, s.limits.Quiet, end) })
	wrong = s.engine.stream(ctx, asked, stream)
	if errors.Is(context.Cause(ctx), errSignedOut) {
		wrong = signedOut()
	}
	end(nil)
	attending.Wait()
	stream.end(wrong)
	return nil
}

// events is one stream of server-sent events.
type events struct {
	writer  http.ResponseWriter
	control *http.ResponseController
	mu      sync.Mutex
	open    bool
}

func newEvents(w http.ResponseWriter) *events {
	return &events{writer: w, control: http.NewResponseController(w)}
}

// begun sends the head of the answer, and a comment, so that the client knows.
func (e *events) begun() error { return e.write(":\n\n") }

func (e *events) next(given answer) error {
	return e.write("event: next\ndata: " + string(given.body()) + "\n")
}

// end tells what went wrong, if something did, and that nothing follows.
func (e *events) end(wrong *problem) {
	if wrong != nil && e.next(answer{errors: few(wrong.list())}) != nil {
		return // the client has gone
	}
	_ = e.write("event: complete\ndata:\n\n") // the client has gone: nobody is left to tell
}

// keepAlive writes comments until ctx ends, and ends it when the client has gone.
func (e *events) keepAlive(ctx context.Context, quiet time.Duration, end context.CancelCauseFunc) {
	ticker := time.NewTicker(quiet)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if err := e.begun(); err != nil {
			end(err)
			return
		}
	}
}

// write sends a text at once. The server's limits of time for one answer do not bind a stream: each
// text has its own.
func (e *events) write(text string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.open {
		e.open = true
		header := e.writer.Header()
		header.Set("Content-Type", string(eventStream)+"; charset=utf-8")
		header.Set("Cache-Control", "no-store")
		header.Set("X-Accel-Buffering", "no") // nginx would keep the stream back
		header.Add("Vary", "Accept")
		if err := e.control.SetReadDeadline(time.Time{}); err != nil && !errors.Is(err, http.ErrNotSupported) {
			return fmt.Errorf("open a stream: %w", err)
		}
	}
	if err := e.control.SetWriteDeadline(time.Now().Add(tellWithin)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return fmt.Errorf("write to a stream: %w", err)
	}
	if _, err := e.writer.Write([]byte(text)); err != nil {
		return fmt.Errorf("write to a stream: %w", err)
	}
	return e.control.Flush()
}
