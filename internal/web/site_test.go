package web_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/internal/web"
	"github.com/constellation-cop/constellation/internal/web/testdata/sample"
)

// config is a surface over the sample schema, with limits that tests can reach.
func config() web.Config {
	return web.Config{
		Schema: sample.NewExecutableSchema(sample.Config{Resolvers: sample.Root{}}),
		Log:    slog.New(slog.DiscardHandler),
		Limits: web.Limits{
			Address: web.Bucket{Burst: -1}, Person: web.Bucket{Burst: -1},
			Read: 300 * time.Millisecond, Execution: 300 * time.Millisecond, Introduction: 300 * time.Millisecond,
		},
	}
}

// start serves the surface on a free port until the test ends and returns its address.
func start(t *testing.T, config web.Config) string {
	t.Helper()
	return serve(t, open(t, config))
}

func open(t *testing.T, config web.Config) *web.Site {
	t.Helper()
	site, err := web.New(config)
	if err != nil {
		t.Fatal(err)
	}
	return site
}

func serve(t *testing.T, site *web.Site) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- site.Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Errorf("shut down: %v", err)
		}
	})
	return "http://" + listener.Addr().String()
}

// reply is an answer as a client sees it.
type reply struct {
	status int
	header http.Header
	body   string
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct{ Code, RequestID string }
	}
	Data       map[string]any
	Extensions map[string]any
}

// code is the first error's code, empty without errors.
func (r reply) code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	return r.Errors[0].Extensions.Code
}

func send(t *testing.T, request *http.Request) reply {
	t.Helper()
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, response)
}

func read(t *testing.T, response *http.Response) reply {
	t.Helper()
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	got := reply{status: response.StatusCode, header: response.Header, body: string(body)}
	if strings.Contains(response.Header.Get("Content-Type"), "json") && len(body) > 0 {
		if err := json.Unmarshal(body, &got); err != nil {
			t.Fatalf("the answer is not JSON: %v: %.200s", err, body)
		}
	}
	return got
}

// post makes a request in the form made for GraphQL; headers are pairs of name and value.
func post(t *testing.T, url, body string, headers ...string) *http.Request {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url+"/graphql", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	set(request, headers)
	return request
}

func get(t *testing.T, url string, headers ...string) *http.Request {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	set(request, headers)
	return request
}

func set(request *http.Request, headers []string) {
	for i := 0; i+1 < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
}

// query writes a question as JSON.
func query(text string, variables ...any) string {
	question := map[string]any{"query": text}
	if len(variables) > 0 {
		question["variables"] = variables[0]
	}
	body, err := json.Marshal(question)
	if err != nil {
		return err.Error()
	}
	return string(body)
}
