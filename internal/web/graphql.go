package web

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// graphql answers GraphQL over HTTP (the specification's newest draft): POST with JSON, GET for
// queries, one answer at a time, written once. Event streams and sockets go their own ways.
func (s *site) graphql(w http.ResponseWriter, r *http.Request) {
	if upgrades(r) {
		s.socket(w, r)
		return
	}
	started := time.Now()
	media, wrong := negotiate(r)
	var given answer
	switch {
	case wrong != nil:
	case media == eventStream:
		if wrong = s.events(w, r); wrong == nil {
			return
		}
		media = plainJSON
	default:
		given, wrong = s.question(w, r)
	}
	if wrong != nil {
		given.data, given.errors = nil, few(wrong.list())
	}
	s.metrics.operation(given, wrong, time.Since(started))
	write(w, r, media, given, wrong)
}

// question reads and answers one request.
func (s *site) question(w http.ResponseWriter, r *http.Request) (answer, *problem) {
	ctx, wrong := s.enter(w, r)
	if wrong != nil {
		return answer{}, wrong
	}
	asked, wrong := s.read(w, r)
	if wrong != nil {
		return answer{}, wrong
	}
	return s.engine.ask(ctx, asked)
}

// ask answers one of the interface's trusted documents, as whoever the context says.
func (s *site) ask(ctx context.Context, documentID string, variables map[string]any) (json.RawMessage, error) {
	given, wrong := s.engine.ask(ctx, question{documentID: documentID, variables: variables, readOnly: true})
	if wrong != nil {
		return nil, fmt.Errorf("answer document %s: %w", documentID, wrong)
	}
	if len(given.errors) > 0 {
		return nil, fmt.Errorf("answer document %s: %w", documentID, given.errors)
	}
	return given.body(), nil
}

// media is the form of an answer; it decides the status of what was not executed.
type media string

const (
	responseJSON media = "application/graphql-response+json"
	plainJSON    media = "application/json"
)

// negotiate picks the form the client wants, plain JSON where it does not say.
func negotiate(r *http.Request) (media, *problem) {
	if r.Method != http.MethodPost && r.Method != http.MethodGet {
		return plainJSON, &problem{code: BadUserInput, message: "Ask by POST, or by GET for queries.", status: http.StatusMethodNotAllowed}
	}
	accept := strings.Join(r.Header.Values("Accept"), ",")
	if accept == "" {
		return plainJSON, nil
	}
	if len(accept) > longestAccept {
		return plainJSON, unacceptable()
	}
	best, quality := media(""), 0.0
	for part := range strings.SplitSeq(accept, ",") {
		kind, q := accepted(part)
		if q > quality {
			best, quality = kind, q
		}
	}
	if best == "" {
		return plainJSON, unacceptable()
	}
	return best, nil
}

const longestAccept = 1000

func unacceptable() *problem {
	return &problem{
		code: BadUserInput, status: http.StatusNotAcceptable,
		message: "Answers come as application/graphql-response+json, application/json or text/event-stream.",
	}
}

// status follows GraphQL over HTTP, 6.4: what was not executed is 200 in plain JSON, where older
// clients look for errors in the body only, and 400 in the form made for GraphQL.
func status(media media, wrong *problem) int {
	switch {
	case wrong == nil:
		return http.StatusOK
	case wrong.status != 0:
		return wrong.status
	case media == plainJSON:
		return http.StatusOK
	}
	return http.StatusBadRequest
}
