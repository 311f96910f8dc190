package hostile

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
)

// chat is what somebody says on a socket to hurt, and the code it is closed with.
type chat struct {
	name      string
	protocols []string // graphql-transport-ws unless given
	says      []string // a star stands for the introduction that is awaited
	binary    bool
	closed    websocket.StatusCode
	heard     string // before the end, somewhere
}

const (
	introduction = `{"type":"connection_init"}`
	someQuery    = `{"id":"1","type":"subscribe","payload":{"query":"{__typename}"}}`
)

// chats are conversations that a socket ends, or survives: then closed is 1000.
func chats() []chat {
	repeat := strings.Repeat
	return []chat{
		{name: "silence", closed: 4408},
		{name: "another subprotocol", protocols: []string{"graphql-ws"}, closed: 4406},
		{name: "many subprotocols, none of ours", protocols: strings.Split("a"+repeat(",a", 200), ","), closed: 4406},
		{name: "an operation of somebody unknown", says: []string{someQuery}, closed: 4401},
		{name: "two introductions", says: []string{introduction, introduction}, closed: 4429},
		{name: "an introduction that is a list", says: []string{`{"type":"connection_init","payload":[]}`}, closed: 4400},
		{name: "bytes", binary: true, says: []string{introduction}, closed: 4400},
		{name: "no JSON", says: []string{"hello"}, closed: 4400},
		{name: "nothing", says: []string{""}, closed: 4400},
		{name: "JSON of nothing", says: []string{"null"}, closed: 4400},
		{name: "brackets 100,000 deep", says: []string{repeat("[", 100_000)}, closed: 4400},
		{name: "an unknown type", says: []string{introduction, `{"type":"dance"}`}, closed: 4400},
		{name: "a type that is a number", says: []string{`{"type":1}`}, closed: 4400},
		{name: "our own words", says: []string{introduction, `{"id":"1","type":"next","payload":{}}`}, closed: 4400},
		{name: "an id that is a number", says: []string{introduction, "*", `{"id":1,"type":"subscribe","payload":{"query":"{__typename}"}}`}, closed: 4400},
		{name: "an empty id", says: []string{introduction, "*", `{"id":"","type":"subscribe","payload":{"query":"{__typename}"}}`}, closed: 4400},
		{name: "an id of 100 kB", says: []string{introduction, "*", `{"id":"` + repeat("x", 100<<10) + `","type":"subscribe","payload":{"query":"{__typename}"}}`}, closed: 4400},
		{name: "no id", says: []string{introduction, "*", `{"type":"subscribe","payload":{"query":"{__typename}"}}`}, closed: 4400},
		{name: "completing nothing", says: []string{introduction, "*", `{"type":"complete"}`}, closed: 4400},
		{name: "an operation without payload", says: []string{introduction, "*", `{"id":"1","type":"subscribe"}`}, closed: 4400},
		{name: "a payload that is a text", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":"{__typename}"}`}, closed: 4400},
		{name: "a message of 300 kB", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":{"query":"` + repeat(" ", 300<<10) + `"}}`}, closed: websocket.StatusMessageTooBig},
		{name: "a thousand pings", says: append([]string{introduction, "*"}, strings.Split(`{"type":"ping"}`+repeat(`;{"type":"ping"}`, 999), ";")...), closed: 4429},
		{name: "an operation without a query", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":{}}`}, heard: badInput, closed: 1000},
		{name: "a document nobody trusts", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":{"documentId":"sha256:00"}}`}, heard: badInput, closed: 1000},
		{name: "two root subscriptions", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":{"query":"subscription{a:__typename b:__typename}"}}`}, heard: tooComplex, closed: 1000},
		{name: "an act", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":{"query":"mutation{__typename}"}}`}, heard: badInput, closed: 1000},
		{name: "600 aliases", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":{"query":"{` + repeat("a:__typename ", 600) + `}"}}`}, heard: tooComplex, closed: 1000},
		{name: "100,000 levels", says: []string{introduction, "*", `{"id":"1","type":"subscribe","payload":{"query":"` + repeat("{a", 100_000) + `"}}`}, heard: tooComplex, closed: 1000},
	}
}

// frames are bytes that no websocket sends; the connection ends.
func frames() map[string]string {
	head := func(bytes ...byte) string { return string(bytes) }
	return map[string]string{
		"a frame without a mask":           head(0x81, 0x02) + "{}",
		"a frame that claims 2^63 bytes":   head(0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
		"a compressed frame":               head(0xc1, 0x80, 0, 0, 0, 0),
		"an unknown kind of frame":         head(0x83, 0x80, 0, 0, 0, 0),
		"a ping of 1 kB":                   head(0x89, 0xfe, 4, 0, 0, 0, 0, 0) + strings.Repeat("x", 1024),
		"the middle of a message":          head(0x80, 0x80, 0, 0, 0, 0),
		"a close frame with half a code":   head(0x88, 0x81, 0, 0, 0, 0, 3),
		"another protocol":                 "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
		"a message that never ends":        strings.Repeat(head(0x01, 0xfe, 0xff, 0xff, 0, 0, 0, 0)+strings.Repeat(" ", 0xffff)+head(0x00, 0x80, 0, 0, 0, 0), 6),
		"the end of the connection itself": "",
	}
}

// attackSockets has every hostile conversation with the surface at the address, which must end each as
// it should and soon.
func attackSockets(t *testing.T, address string) {
	table := chats()
	if len(table)+len(frames()) < 35 {
		t.Fatalf("the tables have only %d and %d lines", len(table), len(frames()))
	}
	for _, one := range table {
		t.Run("socket/"+one.name, func(t *testing.T) {
			t.Parallel()
			hold(t, address, one)
		})
	}
	for name, bytes := range frames() {
		t.Run("frames/"+name, func(t *testing.T) {
			t.Parallel()
			throw(t, address, bytes)
		})
	}
}

// hold has one conversation.
func hold(t *testing.T, address string, one chat) {
	protocols := one.protocols
	if protocols == nil {
		protocols = []string{"graphql-transport-ws"}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	socket, response, err := websocket.Dial(ctx, address+"/graphql", &websocket.DialOptions{Subprotocols: protocols})
	if err != nil {
		t.Fatal(err)
	}
	if response.Body != nil {
		defer response.Body.Close()
	}
	defer socket.CloseNow()
	socket.SetReadLimit(1 << 20)
	kind := websocket.MessageText
	if one.binary {
		kind = websocket.MessageBinary
	}
	var heard strings.Builder
	for _, text := range one.says {
		if text == "*" {
			_, got, err := socket.Read(ctx)
			if err != nil || !strings.Contains(string(got), "connection_ack") {
				t.Fatalf("the introduction got %s %v", got, err)
			}
			continue
		}
		if err := socket.Write(ctx, kind, []byte(text)); err != nil {
			break // it was closed already: the code is read below
		}
	}
	for {
		_, got, err := socket.Read(ctx)
		if err != nil {
			if code := websocket.CloseStatus(err); code != one.closed {
				t.Errorf("closed with %d (%v), want %d", code, err, one.closed)
			}
			break
		}
		heard.Write(got)
		if one.closed == websocket.StatusNormalClosure && one.heard != "" && strings.Contains(heard.String(), `"error"`) {
			break
		}
	}
	if !strings.Contains(heard.String(), one.heard) || heard.Len() > 64<<10 {
		t.Errorf("heard %d bytes: %.300s", heard.Len(), heard.String())
	}
}

// throw sends bytes where frames are expected.
func throw(t *testing.T, address, bytes string) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	connection, err := new(net.Dialer).DialContext(ctx, "tcp", strings.TrimPrefix(address, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	if err := connection.SetDeadline(time.Now().Add(8 * time.Second)); err != nil {
		t.Fatal(err)
	}
	const shake = "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" +
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
	if _, err := io.WriteString(connection, shake+bytes); err != nil {
		return // it hung up while we were still sending, which is as good
	}
	if bytes == "" {
		return
	}
	if got, err := io.ReadAll(connection); err != nil && !errors.Is(err, net.ErrClosed) && !strings.Contains(err.Error(), "reset") {
		t.Errorf("the connection stays open: %q %v", got, err)
	}
}

// shakes are requests to open a socket that are refused as such.
func shakes() []request {
	with := func(headers ...string) map[string]string {
		all := map[string]string{"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}
		for i := 0; i+1 < len(headers); i += 2 {
			all[headers[i]] = headers[i+1]
		}
		return all
	}
	table := []request{
		{name: "a socket of another origin", headers: with("Origin", "https://evil.example"), status: 403, code: "FORBIDDEN"},
		{name: "a socket of a sandboxed page", headers: with("Origin", "null"), status: 403, code: "FORBIDDEN"},
		{name: "a socket without a key", headers: with("Sec-WebSocket-Key", ""), status: 400},
		{name: "a socket with a short key", headers: with("Sec-WebSocket-Key", "eA=="), status: 400},
		{name: "a socket of an old version", headers: with("Sec-WebSocket-Version", "8"), status: 400},
		{name: "a socket without Connection", headers: with("Connection", "close"), status: 426},
	}
	for i := range table {
		table[i].method = http.MethodGet
	}
	return table
}
