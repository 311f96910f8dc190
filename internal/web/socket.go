package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// subprotocol is what is spoken on sockets (enisdenjo/graphql-ws, PROTOCOL.md).
const subprotocol = "graphql-transport-ws"

// The codes a socket is closed with, as the protocol names them.
const (
	closeInvalid         websocket.StatusCode = 4400
	closeUnauthorized    websocket.StatusCode = 4401
	closeForbidden       websocket.StatusCode = 4403
	closeNotAcceptable   websocket.StatusCode = 4406
	closeTooSlow         websocket.StatusCode = 4408
	closeSubscribedTwice websocket.StatusCode = 4409
	closeTooMany         websocket.StatusCode = 4429
)

// chatter bounds the messages of one socket that start nothing.
var chatter = Bucket{Burst: 200, PerMinute: 600}

// upgrades reports whether a request wants to become a websocket (RFC 6455, 4.1).
func upgrades(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// socket is one connection on which a client runs operations side by side.
type socket struct {
	*site
	connection *websocket.Conn
	request    *http.Request
	chatter    *buckets

	ctx       context.Context // of whoever introduced themselves; nil before
	end       context.CancelCauseFunc
	principal string
	leave     func()

	mu         sync.Mutex
	operations map[string]*subscribed
	running    sync.WaitGroup
}

// socket answers GraphQL over a websocket. Browsers let any page open one, so the origin is looked at:
// of another origin's socket our cookie is ignored, and where that origin may not ask, it is refused.
func (s *site) socket(w http.ResponseWriter, r *http.Request) {
	r = s.from(r)
	if wrong := s.mayConnect(r); wrong != nil {
		write(w, r, plainJSON, answer{errors: wrong.list()}, wrong)
		return
	}
	s.connected.Add(1)
	defer s.connected.Done()
	connection, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		Subprotocols:       []string{subprotocol},
		InsecureSkipVerify: true, // the origin was looked at
	})
	if err != nil {
		return // it was answered
	}
	defer func() { _ = connection.CloseNow() }() // closed already, most often
	opened := &socket{site: s, connection: connection, request: r, chatter: newBuckets(chatter), operations: map[string]*subscribed{}}
	if connection.Subprotocol() != subprotocol {
		opened.close(closeNotAcceptable, "Speak "+subprotocol)
		return
	}
	connection.SetReadLimit(s.limits.Body)
	opened.serve()
}

func (s *site) mayConnect(r *http.Request) *problem {
	if s.draining.Load() {
		return &problem{code: Overloaded, status: http.StatusServiceUnavailable, retry: time.Second, message: "This instance is shutting down. Try again."}
	}
	if s.foreign(r) && !s.welcome(r.Header.Get("Origin")) {
		return &problem{
			code: Forbidden, status: http.StatusForbidden,
			message: "This page is of another origin, which may not connect here.",
		}
	}
	return s.addresses.look(s.address(r))
}

// serve reads messages until either side ends the connection.
func (s *socket) serve() {
	// Ending this context would break the connection off; operations have one of their own, so that
	// the client is told why they end.
	ctx, gone := context.WithCancel(s.request.Context())
	introduced := time.AfterFunc(s.limits.Introduction, func() { s.close(closeTooSlow, "Connection initialisation timeout") })
	var attending sync.WaitGroup
	attending.Go(func() { s.ping(ctx) })
	for {
		kind, text, err := s.connection.Read(ctx)
		if err != nil {
			break
		}
		if kind != websocket.MessageText {
			s.close(closeInvalid, "Send messages as text")
			break
		}
		first := s.ctx == nil
		if code, reason := s.take(ctx, text); code != 0 {
			s.close(code, reason)
			break
		}
		if first && s.ctx != nil {
			introduced.Stop()
			attending.Go(func() { s.attend(s.ctx, s.end) })
			attending.Go(s.farewell)
		}
	}
	introduced.Stop()
	gone()
	if s.ctx != nil {
		s.end(nil)
		s.leave()
	}
	s.running.Wait()
	attending.Wait()
}

// ping asks a client that says nothing whether it is there.
func (s *socket) ping(ctx context.Context) {
	ticker := time.NewTicker(s.limits.Quiet)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		asked, cancel := context.WithTimeout(ctx, tellWithin)
		err := s.connection.Ping(asked)
		cancel()
		if err != nil {
			_ = s.connection.CloseNow() // it is dead
			return
		}
	}
}

// farewell tells the client why the connection ends from our side.
func (s *socket) farewell() {
	<-s.ctx.Done()
	switch cause := context.Cause(s.ctx); {
	case errors.Is(cause, errDraining):
		s.running.Wait()
		s.close(websocket.StatusGoingAway, "The instance is shutting down")
	case errors.Is(cause, errSignedOut):
		s.running.Wait()
		s.close(closeUnauthorized, "Unauthorized")
	}
}

func (s *socket) close(code websocket.StatusCode, reason string) {
	_ = s.connection.Close(code, reason) // the client has gone: nobody is left to tell
}

// message is one message of the protocol.
type message struct {
	ID      *string         `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// take does what a message says, or returns why the connection ends.
func (s *socket) take(ctx context.Context, text []byte) (websocket.StatusCode, string) {
	var got message
	if err := json.Unmarshal(text, &got); err != nil {
		return closeInvalid, "Invalid message"
	}
	if got.Type != "subscribe" && s.chatter.take("") != nil {
		return closeTooMany, "Too many messages"
	}
	switch got.Type {
	case "connection_init":
		if s.ctx != nil {
			return closeTooMany, "Too many initialisation requests"
		}
		return s.introduce(ctx, got.Payload)
	case "ping":
		if s.tell(message{Type: "pong"}) != nil {
			return websocket.StatusGoingAway, "The client has gone"
		}
		return 0, ""
	case "pong":
		return 0, ""
	case "subscribe":
		return s.subscribe(got)
	case "complete":
		if got.ID == nil {
			return closeInvalid, "Invalid message"
		}
		s.cancel(*got.ID)
		return 0, ""
	}
	return closeInvalid, "Invalid message"
}

// introduce says who asks: by the access token in the payload, else by the cookie of our own pages.
func (s *socket) introduce(ctx context.Context, payload json.RawMessage) (websocket.StatusCode, string) {
	values, ok := object(payload)
	if !ok {
		return closeInvalid, "Invalid message"
	}
	request := s.request.Clone(ctx)
	for name, value := range values {
		if text, is := value.(string); is && strings.EqualFold(name, "Authorization") {
			request.Header.Set("Authorization", text)
		}
	}
	known, wrong := s.known(request)
	if wrong != nil && wrong.code == RateLimited {
		return closeTooMany, "Too many requests"
	}
	if wrong != nil {
		return closeForbidden, "Forbidden"
	}
	s.principal = or(principal(known), s.address(request))
	leave, wrong := s.sockets.take(s.principal)
	if wrong != nil {
		return closeTooMany, "Too many sockets"
	}
	s.ctx, s.end = context.WithCancelCause(known)
	s.leave = leave
	if s.tell(message{Type: "connection_ack"}) != nil {
		return websocket.StatusGoingAway, "The client has gone"
	}
	return 0, ""
}

func (s *socket) known(request *http.Request) (context.Context, *problem) {
	if token := bearer(request); token != "" {
		return s.enterByToken(request, token)
	}
	secret := ""
	if sent, err := request.Cookie((&jar{secure: s.secure(request)}).name()); err == nil && !s.foreign(request) {
		secret = sent.Value
	}
	ctx, err := s.identify(request.Context(), secret, "")
	return s.admit(ctx, err, s.address(request))
}

// tell sends a message; a client that does not take it in time is given up.
func (s *socket) tell(said message) error {
	text, err := json.Marshal(said)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(s.request.Context()), tellWithin)
	defer cancel()
	return s.connection.Write(ctx, websocket.MessageText, text)
}
