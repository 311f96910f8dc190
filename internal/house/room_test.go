package house

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/config"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// patience is how long an answer may take on a busy machine.
const patience = 20 * time.Second

// hall is an event under way, with the whole surface around it.
type hall struct {
	testing.TB
	db     *database.Database
	doors  *account.Account
	urls   []string // of the instances
	rooms  []*live.Rooms
	home   uuid.UUID
	event  uuid.UUID
	people map[string]hallPerson
}

type hallPerson struct {
	id     uuid.UUID
	secret string
}

// openHall serves the event from so many instances.
func openHall(t testing.TB, d *database.Database, visibility community.Visibility, instances int) *hall {
	t.Helper()
	h := &hall{TB: t, db: d, people: map[string]hallPerson{}}
	for range instances {
		h.serve()
	}
	ctx, now := h.system(), time.Now()
	h.home = d.Client.Community.Create().SetName("Hall").SetSlug("hall").SetVisibility(visibility).SaveX(ctx).ID
	h.event = d.Client.Event.Create().SetCommunityID(h.home).SetTitle("Meeting").SetPlace("Hall").SetState(event.StateIN_PROGRESS).
		SetBegunAt(now).SetNumber(1).SetStartsAt(now.Add(-time.Minute)).SetEndsAt(now.Add(time.Hour)).SaveX(ctx).ID
	return h
}

// serve starts an instance until the test ends.
func (h *hall) serve() {
	h.Helper()
	log := slog.New(slog.DiscardHandler)
	made := &house{Config: config.Config{BaseURL: "http://127.0.0.1:8080", Drain: 5 * time.Second}, database: h.db, log: log}
	h.doors = account.New(account.Config{Database: h.db, Sender: mail.NewLog(log), BaseURL: made.BaseURL, LeaveAll: learning.LeaveAll})
	site, err := made.site(h.doors, identify(h.doors), web.Limits{Drain: 5 * time.Second, Person: web.Bucket{Burst: -1}, Address: web.Bucket{Burst: -1}})
	if err != nil {
		h.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		h.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(h.Context()))
	ended := make(chan error, 2)
	go func() { ended <- site.Serve(ctx, listener) }()
	go func() { ended <- made.rooms.Run(ctx) }()
	h.Cleanup(func() {
		stop()
		for range cap(ended) {
			if err := <-ended; err != nil {
				h.Error(err)
			}
		}
	})
	h.urls, h.rooms = append(h.urls, "http://"+listener.Addr().String()), append(h.rooms, made.rooms)
}

// settled waits until every instance has heard of all that was done so far: signals come
// in the order of what they tell.
func (h *hall) settled() {
	h.Helper()
	probe := uuid.New()
	var heard []<-chan live.Signal
	for _, rooms := range h.rooms {
		signals, leave := rooms.Listen(probe)
		defer leave()
		heard = append(heard, signals)
	}
	err := h.db.InTx(h.system(), func(ctx context.Context) error {
		return live.Tell(ctx, live.Signal{Room: probe, Kind: live.Agenda, Prefix: "ses", Subject: probe})
	})
	if err != nil {
		h.Fatal(err)
	}
	for _, signals := range heard {
		select {
		case <-signals: // this one or, where an instance has only begun to hear, that it shall refetch
		case <-time.After(patience):
			h.Fatal("an instance hears nothing")
		}
	}
}

func (h *hall) system() context.Context {
	return viewer.With(db.NewContext(h.Context(), h.db.Client), viewer.Viewer{Kind: viewer.System})
}

// person lets somebody in, a member of the community unless asked otherwise.
func (h *hall) person(name string, member bool) {
	h.Helper()
	ctx := h.system()
	made := h.db.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).SaveX(ctx)
	if member {
		h.db.Client.Membership.Create().SetCommunityID(h.home).SetPersonID(made.ID).SaveX(ctx)
	}
	entered, err := h.doors.Enter(ctx, made.ID, "a test")
	if err != nil {
		h.Fatal(err)
	}
	h.people[name] = hallPerson{made.ID, entered.Secret}
}

func (h *hall) request(as string, instance int, accept, query string) *http.Request {
	h.Helper()
	body, err := json.Marshal(map[string]any{"query": strings.ReplaceAll(query, "$event", id.Encode("evt", h.event))})
	if err != nil {
		h.Fatal(err)
	}
	request, err := http.NewRequestWithContext(h.Context(), http.MethodPost, h.urls[instance]+"/graphql", bytes.NewReader(body))
	if err != nil {
		h.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", accept)
	if known, is := h.people[as]; is {
		request.Header.Set("Cookie", "__Host-constellation="+known.secret)
	}
	return request
}

// act does something, which must succeed.
func (h *hall) act(as, mutation string) {
	h.Helper()
	response, err := http.DefaultTransport.RoundTrip(h.request(as, 0, "application/json", "mutation{"+mutation+"{userErrors{code message}}}"))
	if err != nil {
		h.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil || !strings.Contains(string(answer), `"userErrors":[]`) {
		h.Fatalf("%s: %s %v", mutation, answer, err)
	}
}

func (h *hall) say(as, text string) {
	h.Helper()
	h.act(as, fmt.Sprintf(`contributionCapture(input:{eventId:"$event",clientId:%q,text:%q})`, uuid.NewString(), text))
}

const (
	roomQuery = `subscription{eventRoom(eventId:"$event"){kind event{confirmedCount} subject{id ... on Contribution{text}}}}`
	register  = `eventRegister(input:{eventId:"$event"})`
)

// told is one answer of a subscription.
type told struct {
	Data struct {
		EventRoom struct {
			Kind    string
			Event   struct{ ConfirmedCount int }
			Subject struct{ ID, Text string }
		}
	}
	Errors []struct{ Extensions struct{ Code string } }
}

func (t told) String() string {
	if len(t.Errors) > 0 {
		return t.Errors[0].Extensions.Code
	}
	return strings.TrimSpace(t.Data.EventRoom.Kind + " " + t.Data.EventRoom.Subject.Text)
}

// follower reads a subscription.
type follower struct {
	testing.TB
	events chan told
}

// follow begins to listen, and returns once nothing is missed.
func (h *hall) follow(as string, instance int) *follower {
	h.Helper()
	h.settled()
	response, err := http.DefaultTransport.RoundTrip(h.request(as, instance, "text/event-stream", roomQuery))
	if err != nil {
		h.Fatal(err)
	}
	h.Cleanup(func() { response.Body.Close() })
	stream := bufio.NewReader(response.Body)
	if line, err := stream.ReadString('\n'); line != ":\n" && !strings.HasPrefix(line, "event: next") {
		h.Fatalf("got %d %q %v", response.StatusCode, line, err)
	}
	f := &follower{TB: h.TB, events: make(chan told, 1000)}
	go f.read(stream)
	return f
}

func (f *follower) read(stream *bufio.Reader) {
	defer close(f.events)
	for {
		line, err := stream.ReadString('\n')
		if err != nil {
			return
		}
		data, is := strings.CutPrefix(line, "data: ")
		if !is {
			continue
		}
		var one told
		if err := json.Unmarshal([]byte(data), &one); err != nil {
			f.Errorf("%s: %v", data, err)
			return
		}
		f.events <- one
	}
}

// hear waits for the next answer; "the end" when there is none.
func (f *follower) hear(wanted string) told {
	f.Helper()
	select {
	case got, open := <-f.events:
		heard := got.String()
		if !open {
			heard = "the end"
		}
		if heard != wanted {
			f.Fatalf("heard %s, want %s", heard, wanted)
		}
		return got
	case <-time.After(patience):
		f.Fatalf("heard nothing, want %s", wanted)
	}
	return told{}
}

func TestThoseInTheRoomHearWhatIsSaid(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := openHall(t, d, community.VisibilityPRIVATE, 1)
		h.person("ada", true)
		h.person("ben", true)
		h.person("cyd", true)
		h.act("ben", register)
		ben, cyd := h.follow("ben", 0), h.follow("cyd", 0)
		h.act("ada", register)
		if got := ben.hear("EVENT").Data.EventRoom; got.Event.ConfirmedCount != 2 || got.Subject.ID != id.Encode("evt", h.event) {
			t.Errorf("heard %+v", got)
		}
		h.say("ada", "Label the boxes")
		if got := ben.hear("CONTRIBUTION Label the boxes").Data.EventRoom.Subject; !strings.HasPrefix(got.ID, "ctb_") {
			t.Errorf("heard %+v", got)
		}
		cyd.hear("EVENT")
		cyd.hear("CONTRIBUTION") // who has no place sees that something was said, not what
	})
}

func TestVisitorsHearOfTheEventAlone(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := openHall(t, d, community.VisibilityPUBLIC, 1)
		h.person("ada", true)
		h.person("ben", true)
		visitor := h.follow("", 0)
		h.act("ada", register)
		if got := visitor.hear("EVENT").Data.EventRoom; got.Event.ConfirmedCount != 1 {
			t.Errorf("heard %+v", got)
		}
		h.say("ada", "Not for everybody")
		h.act("ben", register)
		if got := visitor.hear("EVENT").Data.EventRoom; got.Event.ConfirmedCount != 2 {
			t.Errorf("heard %+v", got)
		}
	})
}

func TestAHiddenEventIsNotThereToFollow(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := openHall(t, d, community.VisibilityPRIVATE, 1)
		h.person("stranger", false)
		for _, as := range []string{"", "stranger"} {
			hidden := h.stream(as, roomQuery)
			never := h.stream(as, strings.ReplaceAll(roomQuery, "$event", id.Encode("evt", uuid.New())))
			if hidden != never || !strings.Contains(hidden, `"code":"NOT_FOUND"`) || !strings.Contains(hidden, `"path":["eventRoom"]`) {
				t.Errorf("%q got\n%s\nand\n%s", as, hidden, never)
			}
		}
		if got := h.stream("", strings.ReplaceAll(roomQuery, "$event", "com_x")); !strings.Contains(got, "BAD_USER_INPUT") {
			t.Errorf("got %s", got)
		}
	})
}

// stream is a whole stream of events.
func (h *hall) stream(as, query string) string {
	h.Helper()
	response, err := http.DefaultTransport.RoundTrip(h.request(as, 0, "text/event-stream", query))
	if err != nil {
		h.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		h.Fatal(err)
	}
	return string(text)
}

func TestWhoIsRemovedHearsNothingMore(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := openHall(t, d, community.VisibilityPRIVATE, 1)
		h.person("ada", true)
		h.person("ben", true)
		h.act("ada", register)
		ben := h.follow("ben", 0)
		h.say("ada", "For the members")
		ben.hear("CONTRIBUTION")
		h.db.Client.Membership.Update().Where(membership.PersonID(h.people["ben"].id)).SetState(membership.StateSUSPENDED).ExecX(h.system())
		h.say("ada", "Not for ben")
		ben.hear("the end")
	})
}

func TestWhoSignsOutHearsNothingMore(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := openHall(t, d, community.VisibilityPUBLIC, 1)
		h.person("ada", true)
		ada := h.follow("ada", 0)
		began := time.Now()
		h.act("ada", "signOut(input:{})")
		ada.hear("UNAUTHENTICATED")
		ada.hear("the end")
		t.Logf("it took %v", time.Since(began))
	})
}

func TestInstancesHearEachOther(t *testing.T) {
	h := openHall(t, testdb.Postgres(t), community.VisibilityPRIVATE, 2)
	h.person("ada", true)
	h.person("ben", true)
	h.act("ada", register)
	h.act("ben", register)
	here, there := h.follow("ben", 0), h.follow("ben", 1)
	h.say("ada", "Everywhere")
	here.hear("CONTRIBUTION Everywhere")
	there.hear("CONTRIBUTION Everywhere")
	var killed int
	err := h.db.SQL.QueryRowContext(t.Context(), `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
		WHERE datname = current_database() AND query LIKE 'LISTEN%'`).Scan(&killed)
	if err != nil || killed != 2 {
		t.Fatalf("killed %d connections: %v", killed, err)
	}
	here.hear("REFETCH")
	there.hear("REFETCH")
	h.say("ada", "Again")
	here.hear("CONTRIBUTION Again")
	there.hear("CONTRIBUTION Again")
}
