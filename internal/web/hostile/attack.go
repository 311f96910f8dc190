// Package hostile is what somebody sends who wants to hurt: a table of requests, each with how it is
// refused. Tests attack a surface with it and look whether it is well afterwards.
package hostile

import (
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// mostCPU is what refusing one hostile request may take of the processor.
const mostCPU = 100 * time.Millisecond

// request is one that somebody sends to hurt, and how it is refused. It names only what the
// real schema has too.
type request struct {
	name    string
	method  string // POST unless given
	target  string // /graphql unless given
	headers map[string]string
	body    string
	status  int
	code    string
}

func (h request) make(t *testing.T) *http.Request {
	method, target := h.method, h.target
	if method == "" {
		method = http.MethodPost
	}
	if target == "" {
		target = "/graphql"
	}
	made := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(h.body))
	if method == http.MethodPost {
		made.Header.Set("Content-Type", "application/json")
	}
	made.Header.Set("Accept", "application/graphql-response+json")
	for name, value := range h.headers {
		made.Header.Set(name, value)
	}
	return made
}

// Attack sends every hostile request and then a good one. The surface must refuse each with its code
// and little of the processor, and be well afterwards.
func Attack(t *testing.T, site http.Handler, good string) {
	table := slices.Concat(shapes(), variables(), requests(), streams(), shakes())
	if len(table) < 60 {
		t.Fatalf("the table has only %d requests", len(table))
	}
	names := map[string]int{}
	for _, one := range table {
		names[one.name]++
		t.Run(one.name, func(t *testing.T) { repel(t, site, one) })
	}
	for name := range maps.Keys(names) {
		if names[name] > 1 {
			t.Errorf("%q stands in the table %d times", name, names[name])
		}
	}
	t.Run("sockets", func(t *testing.T) {
		server := httptest.NewServer(site)
		t.Cleanup(server.Close) // after the conversations, which run side by side
		attackSockets(t, server.URL)
	})
	well := httptest.NewRecorder()
	site.ServeHTTP(well, request{body: query(good)}.make(t))
	if got := read(t, well.Result()); got.status != http.StatusOK || got.code() != "" {
		t.Errorf("a good query afterwards got %d %s", got.status, got.body)
	}
}

func repel(t *testing.T, site http.Handler, sent request) {
	t.Helper()
	recorder, made := httptest.NewRecorder(), sent.make(t)
	before := processor(t)
	site.ServeHTTP(recorder, made)
	used := processor(t) - before
	result := recorder.Result()
	if sent.method == http.MethodHead {
		result.Header.Del("Content-Type")
	}
	got := read(t, result)
	if got.status != sent.status || (got.code() != sent.code && sent.method != http.MethodHead) {
		t.Errorf("got %d %s, want %d %s: %.300s", got.status, got.code(), sent.status, sent.code, got.body)
	}
	if len(got.body) > 8<<10 {
		t.Errorf("the refusal has %d bytes", len(got.body))
	}
	if len(got.Errors) > 5 {
		t.Errorf("the refusal tells %d errors", len(got.Errors))
	}
	if strings.Contains(got.body, "Did you mean") {
		t.Errorf("the refusal guesses: %s", got.body)
	}
	t.Logf("took %v of the processor", used)
	if used > mostCPU {
		t.Errorf("took %v of the processor", used)
	}
}

// processor is how much of the processor this process has used.
func processor(t *testing.T) time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		t.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// reply is an answer as a client sees it.
type reply struct {
	status int
	body   string
	Errors []struct {
		Extensions struct{ Code string }
	}
}

// code is the first error's code, empty without errors.
func (r reply) code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	return r.Errors[0].Extensions.Code
}

func read(t *testing.T, response *http.Response) reply {
	t.Helper()
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	got := reply{status: response.StatusCode, body: string(body)}
	kind := response.Header.Get("Content-Type")
	if strings.Contains(kind, "event-stream") {
		_, after, _ := strings.Cut(got.body, "data: ")
		before, _, _ := strings.Cut(after, "\n")
		body, kind = []byte(before), "json"
	}
	if strings.Contains(kind, "json") && len(body) > 0 {
		if err := json.Unmarshal(body, &got); err != nil {
			t.Fatalf("the answer is not JSON: %v: %.200s", err, body)
		}
	}
	return got
}

// query writes a question as JSON.
func query(text string) string {
	body, err := json.Marshal(map[string]any{"query": text})
	if err != nil {
		return err.Error()
	}
	return string(body)
}
