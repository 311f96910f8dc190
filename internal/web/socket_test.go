package web_test

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// client is a program that speaks on a socket.
type client struct {
	*testing.T
	socket *websocket.Conn
}

// connect opens a socket; headers are pairs of name and value.
func connect(t *testing.T, url string, headers ...string) *client {
	t.Helper()
	header := http.Header{}
	for i := 0; i+1 < len(headers); i += 2 {
		header.Set(headers[i], headers[i+1])
	}
	socket, response, err := websocket.Dial(t.Context(), url+"/graphql", &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: header,
	})
	if err != nil {
		t.Fatal(err)
	}
	if response.Body != nil {
		response.Body.Close()
	}
	t.Cleanup(func() { socket.CloseNow() })
	return &client{t, socket}
}

// introduced opens a socket on which operations may begin.
func introduced(t *testing.T, url string, headers ...string) *client {
	t.Helper()
	c := connect(t, url, headers...)
	c.say(`{"type":"connection_init"}`)
	c.hear(`{"type":"connection_ack"}`)
	return c
}

func (c *client) say(text string) {
	c.Helper()
	if err := c.socket.Write(c.Context(), websocket.MessageText, []byte(text)); err != nil {
		c.Fatal(err)
	}
}

func (c *client) subscribe(id, text string) {
	c.Helper()
	payload, err := json.Marshal(map[string]any{"query": text})
	if err != nil {
		c.Fatal(err)
	}
	c.say(`{"id":"` + id + `","type":"subscribe","payload":` + string(payload) + `}`)
}

func (c *client) read() (string, error) {
	c.Helper()
	ctx, cancel := context.WithTimeout(c.Context(), 5*time.Second)
	defer cancel()
	_, got, err := c.socket.Read(ctx)
	return strings.TrimSpace(string(got)), err
}

// hear reads the next message, which begins as wanted.
func (c *client) hear(wanted string) string {
	c.Helper()
	got, err := c.read()
	if err != nil || !strings.HasPrefix(got, wanted) {
		c.Fatalf("heard %s %v, want %s", got, err, wanted)
	}
	return got
}

// closed reads until the socket is closed, with the code.
func (c *client) closed(code websocket.StatusCode) {
	c.Helper()
	for {
		if _, err := c.read(); err != nil {
			if got := websocket.CloseStatus(err); got != code {
				c.Fatalf("closed with %d (%v), want %d", got, err, code)
			}
			return
		}
	}
}

func TestOperationsRunSideBySideOnASocket(t *testing.T) {
	c := introduced(t, start(t, config()))
	c.subscribe("quiet", neverChanges)
	c.subscribe("1", changesOfTwo)
	c.hear(`{"id":"1","type":"next","payload":{"data":{"eventChanged":{"id":"two","title":"first"}}}}`)
	c.hear(`{"id":"1","type":"next","payload":{"data":{"eventChanged":{"id":"two","title":"second"}}}}`)
	c.hear(`{"id":"1","type":"complete"}`)
	c.subscribe("1", "{viewer{name}}") // the id is free again
	c.hear(`{"id":"1","type":"next","payload":{"data":{"viewer":{"name":"VISITOR"}}`)
	c.hear(`{"id":"1","type":"complete"}`)
	c.say(`{"type":"ping"}`)
	c.hear(`{"type":"pong"}`)
	c.say(`{"type":"pong"}`)
	c.say(`{"id":"quiet","type":"complete"}`)
	c.say(`{"id":"nobody","type":"complete"}`)
	c.subscribe("quiet", "{nothing}")
	c.hear(`{"id":"quiet","type":"error","payload":[{"message":`)
	c.subscribe("act", "mutation{signOut{name}}")
	if got := c.hear(`{"id":"act","type":"error"`); !strings.Contains(got, "POST") {
		t.Errorf("an act got %s", got)
	}
	c.subscribe("two", "subscription{a:eventChanged(id:\"two\"){id} b:eventChanged(id:\"two\"){id}}")
	if got := c.hear(`{"id":"two","type":"error"`); !strings.Contains(got, "COMPLEXITY_EXCEEDED") {
		t.Errorf("two root fields got %s", got)
	}
	c.subscribe("failing", `subscription{eventChanged(id:"x"){id}}`)
	if got := c.hear(`{"id":"failing","type":"error"`); !strings.Contains(got, `"path":["eventChanged"]`) {
		t.Errorf("a source that fails got %s", got)
	}
}

// A client may use the id of an operation again as soon as it has said that it is complete.
func TestAnIDIsFreeAsSoonAsItsOperationIsComplete(t *testing.T) {
	c := introduced(t, start(t, config()))
	for range 150 {
		c.subscribe("a", neverChanges)
		c.say(`{"id":"a","type":"complete"}`)
		c.subscribe("a", "{viewer{name}}")
		c.hear(`{"id":"a","type":"next","payload":{"data":{"viewer":{"name":"VISITOR"}}`)
		c.hear(`{"id":"a","type":"complete"}`)
	}
}

func TestOneIDIsOneOperation(t *testing.T) {
	c := introduced(t, start(t, config()))
	c.subscribe("a", neverChanges)
	c.subscribe("a", neverChanges)
	c.closed(4409)
}

func TestASocketSubscribesToSoMuchAndNoMore(t *testing.T) {
	config := config()
	config.Limits.Subscriptions = 3
	address := start(t, config)
	c := introduced(t, address)
	for _, id := range []string{"a", "b", "c", "d"} {
		c.subscribe(id, neverChanges)
	}
	if got := c.hear(`{"id":"d","type":"error"`); !strings.Contains(got, "RATE_LIMITED") {
		t.Errorf("got %s", got)
	}
	c.say(`{"id":"a","type":"complete"}`)
	for range 100 {
		c.subscribe("e", "{viewer{name}}")
		if got, err := c.read(); err != nil {
			t.Fatal(err)
		} else if strings.Contains(got, "VISITOR") {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	introduced(t, address)
	introduced(t, address)
	last := connect(t, address)
	last.say(`{"type":"connection_init"}`)
	last.closed(4429)
}

func TestASocketKnowsWhoAsks(t *testing.T) {
	address := start(t, known())
	const secret = "__Host-constellation=good"
	for name, test := range map[string]struct {
		headers    []string
		init, want string
	}{
		"nobody":                   {nil, ``, "VISITOR"},
		"a cookie":                 {[]string{"Cookie", secret}, ``, "PERSON"},
		"our own page":             {[]string{"Cookie", secret, "Origin", address, "Sec-Fetch-Site", "same-origin"}, ``, "PERSON"},
		"an old cookie":            {[]string{"Cookie", "__Host-constellation=old"}, ``, "VISITOR"},
		"a token":                  {nil, `,"payload":{"Authorization":"Bearer cst_good"}`, "TOKEN"},
		"a token wins":             {[]string{"Cookie", secret}, `,"payload":{"authorization":"Bearer cst_good"}`, "TOKEN"},
		"a token in a header":      {[]string{"Authorization", "Bearer cst_good"}, ``, "TOKEN"},
		"a partner's page":         {[]string{"Cookie", secret, "Origin", "https://partner.example", "Sec-Fetch-Site", "cross-site"}, ``, "VISITOR"},
		"a partner's page's token": {[]string{"Cookie", secret, "Origin", "https://partner.example"}, `,"payload":{"authorization":"Bearer cst_good"}`, "TOKEN"},
		"another payload":          {nil, `,"payload":{"token":5}`, "VISITOR"},
	} {
		t.Run(name, func(t *testing.T) {
			c := connect(t, address, test.headers...)
			c.say(`{"type":"connection_init"` + test.init + `}`)
			c.hear(`{"type":"connection_ack"}`)
			c.subscribe("1", "{viewer{name}}")
			c.hear(`{"id":"1","type":"next","payload":{"data":{"viewer":{"name":"` + test.want + `"}}`)
		})
	}
	c := connect(t, address)
	c.say(`{"type":"connection_init","payload":{"authorization":"Bearer bad"}}`)
	c.closed(4403)
}

func TestPagesOfOtherOriginsDoNotConnect(t *testing.T) {
	address := start(t, known())
	for _, headers := range []http.Header{
		{"Origin": {"https://evil.example"}},
		{"Origin": {"null"}},
		{"Origin": {address}, "Sec-Fetch-Site": {"cross-site"}},
	} {
		_, response, err := websocket.Dial(t.Context(), address+"/graphql", &websocket.DialOptions{
			Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: headers,
		})
		if err == nil || response.StatusCode != http.StatusForbidden {
			t.Errorf("%v connected: %v", headers, err)
			continue
		}
		response.Body.Close()
	}
}

func TestAQuietSocketIsAskedWhetherItIsThere(t *testing.T) {
	config := config()
	config.Limits.Quiet = 20 * time.Millisecond
	address := start(t, config)
	asked := make(chan struct{}, 100)
	socket, response, err := websocket.Dial(t.Context(), address+"/graphql", &websocket.DialOptions{
		Subprotocols:   []string{"graphql-transport-ws"},
		OnPingReceived: func(context.Context, []byte) bool { asked <- struct{}{}; return true },
	})
	if err != nil {
		t.Fatal(err)
	}
	if response.Body != nil {
		response.Body.Close()
	}
	defer socket.CloseNow()
	c := &client{t, socket}
	c.say(`{"type":"connection_init"}`)
	c.hear(`{"type":"connection_ack"}`)
	go socket.Read(t.Context())
	for range 3 {
		<-asked
	}
}

func TestShuttingDownCompletesSockets(t *testing.T) {
	site := open(t, config())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- site.Serve(ctx, listener) }()
	c := introduced(t, "http://"+listener.Addr().String())
	c.subscribe("a", neverChanges)
	c.subscribe("b", changesOfTwo)
	c.hear(`{"id":"b","type":"next"`)
	c.hear(`{"id":"b","type":"next"`)
	c.hear(`{"id":"b","type":"complete"`)
	stop()
	c.hear(`{"id":"a","type":"complete"}`)
	c.closed(websocket.StatusGoingAway)
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestSigningOutEndsSockets(t *testing.T) {
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
	c := introduced(t, start(t, config))
	c.subscribe("a", neverChanges)
	out.Store(true)
	began := time.Now()
	if got := c.hear(`{"id":"a","type":"error"`); !strings.Contains(got, "UNAUTHENTICATED") {
		t.Errorf("got %s", got)
	}
	c.closed(4401)
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("it took %v", took)
	}
}
