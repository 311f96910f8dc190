package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/coder/websocket"
)

// longestID is how many bytes a client may name an operation with.
const longestID = 256

// subscribe starts an operation beside the others of the socket.
func (s *socket) subscribe(got message) (websocket.StatusCode, string) {
	switch {
	case s.ctx == nil:
		return closeUnauthorized, "Unauthorized"
	case got.ID == nil || *got.ID == "" || len(*got.ID) > longestID:
		return closeInvalid, "Invalid message"
	}
	if _, ok := object(got.Payload); !ok || len(got.Payload) == 0 {
		return closeInvalid, "Invalid message"
	}
	id := *got.ID
	ctx, cancel := context.WithCancel(s.ctx)
	under := &subscribed{cancel}
	if !s.begin(id, under) {
		cancel()
		return closeSubscribedTwice, "Subscriber for " + clean(id[:min(len(id), 60)]) + " already exists"
	}
	to := &operation{socket: s, id: id, under: under}
	leave, wrong := s.subscriptions.take(s.principal)
	if wrong != nil {
		s.free(id, under)
		return s.sent(to.refuse(wrong))
	}
	s.running.Go(func() {
		defer leave()
		defer s.free(id, under)
		to.run(ctx, got.Payload)
	})
	return 0, ""
}

func (s *socket) sent(err error) (websocket.StatusCode, string) {
	if err != nil {
		return websocket.StatusGoingAway, "The client has gone"
	}
	return 0, ""
}

// subscribed is an operation under way, and how to end it.
type subscribed struct{ end context.CancelFunc }

// begin keeps the operation, unless there is one of that id.
func (s *socket) begin(id string, one *subscribed) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, under := s.operations[id]; under {
		return false
	}
	s.operations[id] = one
	return true
}

// cancel ends the operation, if it is under way, and frees its id.
func (s *socket) cancel(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if one, under := s.operations[id]; under {
		one.end()
		delete(s.operations, id)
	}
}

// free ends the operation and frees its id, unless the client has begun another one by it.
func (s *socket) free(id string, one *subscribed) {
	s.mu.Lock()
	defer s.mu.Unlock()
	one.end()
	if s.operations[id] == one {
		delete(s.operations, id)
	}
}

// operation is where the answers of one operation go.
type operation struct {
	*socket
	id    string
	under *subscribed
}

func (o *operation) begun() error { return nil }

func (o *operation) next(given answer) error {
	return o.tell(message{ID: &o.id, Type: "next", Payload: given.body()})
}

// refuse says why an operation ends without an answer.
func (o *operation) refuse(wrong *problem) error {
	errors, err := json.Marshal(few(wrong.list()))
	if err != nil {
		return fmt.Errorf("write a refusal: %w", err)
	}
	return o.tell(message{ID: &o.id, Type: "error", Payload: errors})
}

// run answers the operation and says that it is complete, unless the client said so.
func (o *operation) run(ctx context.Context, payload json.RawMessage) {
	defer func() {
		if cause := recover(); cause != nil {
			o.free(o.id, o.under)
			o.config.Log.ErrorContext(ctx, "panic", "panic", cause, "request", requestID(ctx), "stack", string(debug.Stack()))
			_ = o.refuse(unwell(ctx)) // the client has gone: nobody is left to tell
		}
	}()
	if _, wrong := o.admit(ctx, nil, o.principal); wrong != nil {
		o.free(o.id, o.under)
		_ = o.refuse(wrong)
		return
	}
	asked, wrong := fromJSON(payload)
	if wrong == nil {
		asked.readOnly = true // cookies cannot be set here, and acts are not repeated by a client that reconnects
		wrong = o.engine.stream(o.engine.prepared(ctx), asked, o)
	}
	cause := context.Cause(ctx)
	o.free(o.id, o.under) // before the client is told, who may then use the id again
	switch {
	case errors.Is(cause, errSignedOut):
		_ = o.refuse(signedOut())
	case errors.Is(cause, context.Canceled): // the client said that it is complete, or has gone
	case wrong != nil:
		_ = o.refuse(wrong)
	default:
		_ = o.tell(message{ID: &o.id, Type: "complete"})
	}
}
