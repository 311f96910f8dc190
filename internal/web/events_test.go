package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

const (
	changesOfTwo = `subscription{eventChanged(id:"two"){id title}}`
	neverChanges = `subscription{eventChanged(id:"never"){id}}`
)

// follow opens an event stream.
func follow(t *testing.T, request *http.Request) *http.Response {
	t.Helper()
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { response.Body.Close() })
	return response
}

func asEvents(t *testing.T, url, text string, headers ...string) *http.Request {
	t.Helper()
	return post(t, url, query(text), append([]string{"Accept", "text/event-stream"}, headers...)...)
}

// whole reads an event stream to its end.
func whole(t *testing.T, response *http.Response) string {
	t.Helper()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if kind := response.Header.Get("Content-Type"); response.StatusCode != http.StatusOK || kind != "text/event-stream; charset=utf-8" {
		t.Fatalf("got %d %s: %s", response.StatusCode, kind, text)
	}
	return string(text)
}

func TestASubscriptionIsAStreamOfEvents(t *testing.T) {
	address := start(t, config())
	const wanted = ":\n\n" +
		"event: next\ndata: {\"data\":{\"eventChanged\":{\"id\":\"two\",\"title\":\"first\"}}}\n\n" +
		"event: next\ndata: {\"data\":{\"eventChanged\":{\"id\":\"two\",\"title\":\"second\"}}}\n\n" +
		"event: complete\ndata:\n\n"
	if got := whole(t, follow(t, asEvents(t, address, changesOfTwo))); got != wanted {
		t.Errorf("POST got %q", got)
	}
	response := follow(t, get(t, address+"/graphql?query="+url.QueryEscape(changesOfTwo), "Accept", "text/event-stream"))
	if got := whole(t, response); got != wanted || response.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("GET got %q, %v", got, response.Header)
	}
}

func TestOtherOperationsAreStreamsOfOneEvent(t *testing.T) {
	address := start(t, config())
	got := whole(t, follow(t, asEvents(t, address, "{viewer{name}}")))
	if !strings.HasPrefix(got, "event: next\ndata: {\"data\":{\"viewer\":{\"name\":\"VISITOR\"}}") || !strings.HasSuffix(got, "event: complete\ndata:\n\n") {
		t.Errorf("got %q", got)
	}
	refused := follow(t, get(t, address+"/graphql?query=mutation{signOut{name}}", "Accept", "text/event-stream"))
	if got := whole(t, refused); !strings.Contains(got, "BAD_USER_INPUT") || strings.Contains(got, "VISITOR") {
		t.Errorf("a mutation by GET got %q", got)
	}
}

func TestWhatIsWrongWithAnOperationIsAnEvent(t *testing.T) {
	address := start(t, config())
	for text, code := range map[string]string{
		"subscription{nothing}":                                "GRAPHQL_VALIDATION_FAILED",
		"subscription{a:__typename b:__typename}":              "COMPLEXITY_EXCEEDED",
		`subscription{eventChanged(id:"other"){id}}`:           "INTERNAL",
		"subscription" + strings.Repeat("{a", 3000) + "}":      "COMPLEXITY_EXCEEDED",
		`subscription{eventChanged(id:"two"){community{id}}} `: "",
	} {
		got := whole(t, follow(t, asEvents(t, address, text)))
		if !strings.HasSuffix(got, "event: complete\ndata:\n\n") || strings.Contains(got, "errors") != (code != "") || !strings.Contains(got, code) {
			t.Errorf("%.60s got %q", text, got)
		}
	}
}

func TestWhatHTTPRefusesIsAStatus(t *testing.T) {
	address := start(t, known())
	for want, request := range map[int]*http.Request{
		http.StatusUnauthorized:         asEvents(t, address, changesOfTwo, "Authorization", "Bearer bad"),
		http.StatusForbidden:            asEvents(t, address, changesOfTwo, "Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site", "Cookie", "a=b"),
		http.StatusUnsupportedMediaType: asEvents(t, address, changesOfTwo, "Content-Type", "text/plain"),
		http.StatusBadRequest:           post(t, address, "{", "Accept", "text/event-stream"),
	} {
		if got := send(t, request); got.status != want || !strings.HasPrefix(got.header.Get("Content-Type"), "application/json") || len(got.Errors) != 1 {
			t.Errorf("got %d %s, want %d", got.status, got.body, want)
		}
	}
}

// listening opens a stream and waits until it says that it is there.
func listening(t *testing.T, request *http.Request) (*http.Response, *bufio.Reader) {
	t.Helper()
	response := follow(t, request)
	stream := bufio.NewReader(response.Body)
	if line, err := stream.ReadString('\n'); line != ":\n" || err != nil {
		t.Fatalf("got %d %q %v", response.StatusCode, line, err)
	}
	return response, stream
}

func TestAPrincipalListensToSoMuchAndNoMore(t *testing.T) {
	config := known()
	config.Limits.Subscriptions = 3
	site := open(t, config)
	address := serve(t, site)
	const secret = "__Host-constellation=good"
	first, _ := listening(t, asEvents(t, address, neverChanges, "Cookie", secret))
	for range 2 {
		listening(t, asEvents(t, address, neverChanges, "Cookie", secret))
	}
	refused := send(t, asEvents(t, address, neverChanges, "Cookie", secret))
	if refused.status != http.StatusTooManyRequests || refused.code() != "RATE_LIMITED" || refused.header.Get("Retry-After") == "" {
		t.Errorf("the fourth got %d %s", refused.status, refused.body)
	}
	listening(t, asEvents(t, address, neverChanges)) // somebody else
	if open := metric(t, site, "constellation_subscriptions"); open != "4" {
		t.Errorf("%s are open", open)
	}
	first.Body.Close()
	for range 100 {
		if metric(t, site, "constellation_subscriptions") == "3" {
			listening(t, asEvents(t, address, neverChanges, "Cookie", secret))
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Error("the place of a client that has gone is not free")
}

func metric(t *testing.T, site *web.Site, name string) string {
	t.Helper()
	recorder := httptest.NewRecorder()
	site.Metrics().ServeHTTP(recorder, get(t, "http://localhost/metrics"))
	_, rest, _ := strings.Cut(recorder.Body.String(), "\n"+name+" ")
	value, _, _ := strings.Cut(rest, "\n")
	return value
}

func TestAQuietStreamShowsThatItIsThere(t *testing.T) {
	config := config()
	config.Limits.Quiet = 20 * time.Millisecond
	_, stream := listening(t, asEvents(t, start(t, config), neverChanges))
	for range 6 {
		if line, err := stream.ReadString('\n'); err != nil || strings.Trim(line, ":\n") != "" {
			t.Fatalf("got %q %v", line, err)
		}
	}
}

func TestStreamsOutliveTheTimesOfRequests(t *testing.T) {
	config := config()
	config.Limits.Quiet = 100 * time.Millisecond
	config.Limits.Read, config.Limits.Execution = 50*time.Millisecond, 50*time.Millisecond
	_, stream := listening(t, asEvents(t, start(t, config), neverChanges))
	for range 10 {
		if _, err := stream.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}
}

func TestShuttingDownCompletesStreams(t *testing.T) {
	site := open(t, config())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- site.Serve(ctx, listener) }()
	_, stream := listening(t, asEvents(t, "http://"+listener.Addr().String(), neverChanges))
	stop()
	if rest, err := io.ReadAll(stream); err != nil || string(rest) != "\nevent: complete\ndata:\n\n" {
		t.Errorf("got %q %v", rest, err)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestSigningOutEndsStreams(t *testing.T) {
	config := known()
	var out atomic.Bool
	config.Identify = func(ctx context.Context, _, _ string) (context.Context, error) {
		return viewer.With(ctx, viewer.Viewer{Kind: viewer.Person, PersonID: uuid.UUID{2}, SignInID: uuid.UUID{3}}), nil
	}
	config.Renew = func(context.Context) error {
		if out.Load() {
			return web.ErrUnauthenticated
		}
		return errors.New("the database is away, which ends nothing")
	}
	_, stream := listening(t, asEvents(t, start(t, config), neverChanges))
	out.Store(true)
	began := time.Now()
	rest, err := io.ReadAll(stream)
	if err != nil || time.Since(began) > 2*time.Second {
		t.Fatalf("ended with %v after %v", err, time.Since(began))
	}
	_, data, _ := strings.Cut(string(rest), "data: ")
	data, end, _ := strings.Cut(data, "\n")
	var told reply
	if err := json.Unmarshal([]byte(data), &told); err != nil || told.code() != "UNAUTHENTICATED" || end != "\nevent: complete\ndata:\n\n" {
		t.Errorf("got %q %v", rest, err)
	}
}
