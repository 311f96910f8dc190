package web_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/internal/web"
)

func dial(t *testing.T, url string) net.Conn {
	t.Helper()
	connection, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { connection.Close() })
	return connection
}

func TestASlowBodyIsNotWaitedFor(t *testing.T) {
	url := start(t, config())
	for _, framing := range []string{"Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"} {
		connection := dial(t, url)
		started := time.Now()
		_, _ = io.WriteString(connection, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"+framing)
		response, err := http.ReadResponse(bufio.NewReader(connection), nil)
		if err != nil {
			t.Fatal(err)
		}
		got := read(t, response)
		if got.status != http.StatusRequestTimeout || got.code() != "TIMEOUT" || time.Since(started) > 2*time.Second {
			t.Errorf("%.20s got %d %s after %v", framing, got.status, got.body, time.Since(started))
		}
		_ = connection.SetReadDeadline(time.Now().Add(2 * time.Second))
		if _, err := connection.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
			t.Errorf("%.20s: the connection stays open: %v", framing, err)
		}
	}
}

func TestAChunkedBodyIsBoundedToo(t *testing.T) {
	url := start(t, config())
	request := post(t, url, "")
	request.Body, request.ContentLength = io.NopCloser(io.LimitReader(endless{}, 1<<30)), -1
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		return // the server hung up while we were still sending, which is as good
	}
	if got := read(t, response); got.status != http.StatusRequestEntityTooLarge {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func TestSilentSocketsAreClosed(t *testing.T) {
	url := start(t, config())
	var silent []net.Conn
	for _, sent := range []string{"", "POST /graphql HTTP/1.1\r\n", "POST /graphql HTTP/1.1\r\nHost: x\r\nX: "} {
		connection := dial(t, url)
		_, _ = io.WriteString(connection, sent)
		silent = append(silent, connection)
	}
	for i, connection := range silent {
		_ = connection.SetReadDeadline(time.Now().Add(3 * time.Second))
		if _, err := io.Copy(io.Discard, connection); err != nil {
			t.Errorf("socket %d stays open: %v", i, err)
		}
	}
	if got := send(t, post(t, url, query("{__typename}"))); got.status != http.StatusOK {
		t.Errorf("afterwards got %d", got.status)
	}
}

func TestALargeHeaderIsRefused(t *testing.T) {
	connection := dial(t, start(t, config()))
	_, _ = io.WriteString(connection, "GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Large: "+strings.Repeat("x", 24<<10))
	response, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("got %d", response.StatusCode)
	}
}

func TestShuttingDownLetsRunningRequestsFinish(t *testing.T) {
	config := config()
	config.Limits.Execution = time.Second
	entered, goOn := make(chan struct{}), make(chan struct{})
	config.Routes = map[string]http.Handler{"GET /slow": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(entered)
		<-goOn
		if r.Context().Err() == nil {
			_, _ = io.WriteString(w, "whole")
		}
	})}
	site := open(t, config)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- site.Serve(ctx, listener) }()
	answered := make(chan reply)
	request := get(t, "http://"+listener.Addr().String()+"/slow")
	go func() { answered <- send(t, request) }()
	<-entered
	stop()
	waitUntilDraining(t, site)
	close(goOn)
	if got := <-answered; got.body != "whole" {
		t.Errorf("the running request got %d %q", got.status, got.body)
	}
	if err := <-ended; err != nil {
		t.Errorf("serving ended with %v", err)
	}
}

func waitUntilDraining(t *testing.T, site *web.Site) {
	t.Helper()
	for range 200 {
		recorder := httptest.NewRecorder()
		site.ServeHTTP(recorder, get(t, "http://localhost/readyz"))
		if recorder.Code == http.StatusServiceUnavailable {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Error("the instance still calls itself ready")
}

func TestReadinessAndMetrics(t *testing.T) {
	config := config()
	var fault error
	config.Ready = func(context.Context) error { return fault }
	site := open(t, config)
	url := serve(t, site)
	if got := send(t, get(t, url+"/livez")); got.status != http.StatusOK {
		t.Errorf("/livez got %d", got.status)
	}
	if got := send(t, get(t, url+"/readyz")); got.status != http.StatusOK {
		t.Errorf("/readyz got %d", got.status)
	}
	fault = errors.New("password of the database is wrong")
	if got := send(t, get(t, url+"/readyz")); got.status != http.StatusServiceUnavailable || strings.Contains(got.body, "password") {
		t.Errorf("/readyz got %d %s", got.status, got.body)
	}
	send(t, post(t, url, query("{viewer{name}}")))
	send(t, post(t, url, query("{nothing}")))
	metrics := httptest.NewServer(site.Metrics())
	t.Cleanup(metrics.Close)
	got := send(t, get(t, metrics.URL))
	for _, line := range []string{
		`constellation_graphql_duration_seconds_count{operation="query",outcome="ok"} 1`,
		`constellation_graphql_duration_seconds_count{operation="none",outcome="refused"} 1`,
		`constellation_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1`,
	} {
		if !strings.Contains(got.body, line) {
			t.Errorf("the metrics lack %s", line)
		}
	}
	if got := send(t, get(t, url+"/metrics", "Accept", "application/json")); got.status != http.StatusNotFound {
		t.Errorf("the public reaches /metrics: %d", got.status)
	}
}

func TestAPanicOutsideOfResolversIsAnswered(t *testing.T) {
	config := config()
	config.Routes = map[string]http.Handler{"GET /broken": http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("secret") })}
	got := send(t, get(t, start(t, config)+"/broken"))
	if got.status != http.StatusInternalServerError || got.code() != "INTERNAL" || strings.Contains(got.body, "secret") ||
		got.Errors[0].Extensions.RequestID != got.header.Get("X-Request-Id") {
		t.Errorf("got %d %s", got.status, got.body)
	}
}
