package house

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// followSocket is follow, over a websocket.
func (h *hall) followSocket(as string, instance int) *follower {
	h.Helper()
	socket, response, err := websocket.Dial(h.Context(), h.urls[instance]+"/graphql", &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"},
		HTTPHeader:   http.Header{"Cookie": {"__Host-constellation=" + h.people[as].secret}},
	})
	if err != nil {
		h.Fatal(err)
	}
	if response.Body != nil {
		response.Body.Close()
	}
	h.Cleanup(func() { _ = socket.CloseNow() }) // closed already, perhaps
	query, err := json.Marshal(strings.ReplaceAll(roomQuery, "$event", id.Encode("evt", h.event)))
	if err != nil {
		h.Fatal(err)
	}
	for _, text := range []string{`{"type":"connection_init"}`, `{"id":"room","type":"subscribe","payload":{"query":` + string(query) + `}}`} {
		if err := socket.Write(h.Context(), websocket.MessageText, []byte(text)); err != nil {
			h.Fatal(err)
		}
	}
	f := &follower{TB: h.TB, events: make(chan told, 1000)}
	go f.readSocket(h.Context(), socket)
	return f
}

// readSocket reads until the subscription is complete.
func (f *follower) readSocket(ctx context.Context, socket *websocket.Conn) {
	defer close(f.events)
	for {
		_, text, err := socket.Read(ctx)
		if err != nil {
			return
		}
		var message struct {
			ID, Type string
			Payload  told
		}
		if err := json.Unmarshal(text, &message); err != nil {
			f.Errorf("%s: %v", text, err)
			return
		}
		switch {
		case message.ID != "room":
		case message.Type == "next":
			f.events <- message.Payload
		default:
			return
		}
	}
}

// until reads until the words were said; nothing is missed from then on.
func (f *follower) until(words string) {
	f.Helper()
	late := time.After(patience)
	for {
		select {
		case got, open := <-f.events:
			if !open {
				f.Fatalf("the end, before %q was heard", words)
			}
			if got.Data.EventRoom.Subject.Text == words {
				return
			}
		case <-late:
			f.Fatalf("did not hear %q", words)
		}
	}
}

// Whoever is removed from a private community hears nothing that is said from then on, on
// any of its instances, by event stream or by websocket, and is told within a second that
// there will be nothing more.
func TestAMemberRemovedFromAPrivateCommunityGetsNothingMore(t *testing.T) {
	t.Run("one instance on SQLite", func(t *testing.T) { removal(t, testdb.SQLite(t), 1) })
	t.Run("two instances on PostgreSQL", func(t *testing.T) { removal(t, testdb.Postgres(t), 2) })
}

func removal(t *testing.T, d *database.Database, instances int) {
	t.Helper()
	h := openHall(t, d, community.VisibilityPRIVATE, instances)
	for _, name := range []string{"ada", "ben"} {
		h.person(name, true)
		h.act(name, register)
	}
	h.person("cora", true)
	h.db.Client.Membership.Update().Where(membership.PersonID(h.people["cora"].id)).SetRole(membership.RoleCOORDINATOR).ExecX(h.system())
	ada := h.follow("ada", instances-1)
	streams := map[string]*follower{}
	for i := range instances {
		streams[fmt.Sprintf("the event stream of instance %d", i)] = h.follow("ben", i)
		streams[fmt.Sprintf("the websocket of instance %d", i)] = h.followSocket("ben", i)
	}
	heard := false
	for tries := 0; !heard; tries++ { // a websocket does not say when it begins to listen
		if tries > 100 {
			t.Fatal("a websocket hears nothing")
		}
		word := fmt.Sprintf("before %d", tries)
		h.say("ada", word)
		time.Sleep(50 * time.Millisecond)
		heard = true
		for _, one := range streams {
			heard = heard && len(one.events) > 0
		}
	}
	h.say("ada", "the last word for ben")
	for _, one := range streams {
		one.until("the last word for ben")
	}

	member := h.db.Client.Membership.Query().Where(membership.PersonID(h.people["ben"].id)).OnlyX(h.system())
	h.act("cora", fmt.Sprintf(`membershipSuspend(input:{membershipId:%q,revision:%d})`, id.Encode("mem", member.ID), member.Revision))
	removed := time.Now()
	said := 0
	for ; time.Since(removed) < 1200*time.Millisecond; time.Sleep(50 * time.Millisecond) {
		said++
		h.say("ada", fmt.Sprintf("not for ben %d", said))
		if since := time.Since(removed); since > time.Second {
			continue
		}
		for name, one := range streams {
			select {
			case got, open := <-one.events:
				if open {
					t.Fatalf("%s tells %v, %s after the removal", name, got, time.Since(removed))
				}
				t.Logf("%s ended within %s", name, time.Since(removed).Round(time.Millisecond))
				delete(streams, name)
			default:
			}
		}
	}
	for name := range streams {
		t.Errorf("%s goes on a second after the removal", name)
	}
	ada.until(fmt.Sprintf("not for ben %d", said))
}
