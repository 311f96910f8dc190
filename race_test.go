package main

import (
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	seats     = 10
	crowd     = 100
	givenBack = 30 // places that people give back once a letter told them of theirs
	atKill    = 60 // people who come before the instance is killed; the others come with it
)

// A hundred people want ten places, at three instances of the program over one PostgreSQL.
// Those who get one give it back, whoever gets it in their place is told by a letter, and
// may give it back too. In the middle one instance is killed, and another started later.
func TestThreeInstancesOfWhichOneIsKilledGiveTenPlacesToAHundredPeople(t *testing.T) {
	r := openRace(t)
	began := time.Now()
	var coming sync.WaitGroup
	for _, one := range r.people[:atKill] {
		coming.Go(func() { r.come(one) })
	}
	r.until("many have come", func() bool { return r.acknowledged.Load() >= atKill*2/3 && len(r.office.counted()) >= 5 })
	for _, one := range r.people[atKill:] {
		coming.Go(func() { r.come(one) })
	}
	r.until("twenty ask at once", func() bool { return r.asking.Load() >= 20 })
	r.instances[0].kill()
	killed := time.Since(began)
	coming.Wait()
	r.until("places were given back", func() bool { return r.gaveBack.Load() == givenBack })
	r.until("only the killed instance's letters are left", r.quiet)
	left := jobsOf(t, r.place.database, "state = 'running'")
	leapAhead(t, r.place.database)
	r.place.open(t, r.office).await(t)
	r.until("all letters are sent", func() bool { return jobsOf(t, r.place.database, "state <> 'completed'") == 0 })
	close(r.over)
	r.watching.Wait()
	t.Logf("killed after %s, when %d answers never came and %d letters were under way; all was done after %s",
		killed.Round(time.Millisecond), r.broken.Load(), left, time.Since(began).Round(time.Millisecond))
	if r.broken.Load() == 0 {
		t.Error("nobody waited for an answer when the instance was killed, so nothing is shown")
	}
	r.checkPlaces()
	r.checkLetters(r.replay(), left)
}

// race is an event with ten places, and those who want one.
type race struct {
	balancer
	place     place
	office    *postOffice
	instances []*instance
	event     uuid.UUID
	people    []*racer
	byAddress map[string]*racer

	acknowledged atomic.Int64 // people whose registration was answered
	toGiveBack   atomic.Int64 // places that are still to be given back for a letter
	gaveBack     atomic.Int64 // those that were
	over         chan struct{}
	watching     sync.WaitGroup
}

// racer is somebody who wants a place.
type racer struct {
	number       int
	name, cookie string

	registration atomic.Value // the id in the API, once it is acknowledged
	leaving      atomic.Bool
}

func openRace(t *testing.T) *race {
	t.Helper()
	server := testdb.Postgres(t)
	r := &race{
		balancer: balancer{TB: t, late: time.Now().Add(40 * time.Second)},
		place:    place{server, []string{"--data", filepath.Join(t.TempDir(), "data"), "--database-url", server.URL}},
		over:     make(chan struct{}), byAddress: map[string]*racer{},
	}
	r.client.Timeout = 10 * time.Second
	r.toGiveBack.Store(givenBack)
	r.setScene()
	r.office = openPostOffice(t, r.read)
	for range 3 {
		r.instances = append(r.instances, r.place.open(t, r.office))
	}
	for _, one := range r.instances {
		one.await(t)
		r.urls = append(r.urls, one.url)
	}
	r.watching.Go(r.watch)
	return r
}

// setScene makes the event and the people, and has the database keep every change of a
// registration, as it is kept, in its order.
func (r *race) setScene() {
	d := r.place.database
	ctx := viewer.With(db.NewContext(r.Context(), d.Client), viewer.Viewer{Kind: viewer.System})
	doors := account.New(account.Config{Database: d, Sender: mail.NewLog(slog.New(slog.DiscardHandler))})
	home := d.Client.Community.Create().SetName("Ten places").SetSlug("ten-places").SaveX(ctx)
	starts := time.Now().AddDate(0, 0, 7)
	r.event = d.Client.Event.Create().SetCommunityID(home.ID).SetTitle("Ten places").SetState(event.StateANNOUNCED).SetPlace("A room").
		SetStartsAt(starts).SetEndsAt(starts.Add(time.Hour)).SetCapacity(seats).SetNumber(1).SaveX(ctx).ID
	for i := range crowd {
		one := &racer{number: i, name: fmt.Sprintf("p%d", i)}
		made := d.Client.Person.Create().SetName(one.name).SetState(person.StateACTIVE).SaveX(ctx)
		address := one.name + "@example.org"
		d.Client.EmailAddress.Create().SetPersonID(made.ID).SetAddress(address).SetVerifiedAt(time.Now()).SaveX(ctx)
		entered, err := doors.Enter(ctx, made.ID, "a race")
		if err != nil {
			r.Fatal(err)
		}
		one.cookie, r.byAddress[address], r.people = entered.Secret, one, append(r.people, one)
	}
	for _, statement := range []string{
		`CREATE TABLE race (step bigserial PRIMARY KEY, act text NOT NULL, registration uuid NOT NULL, was text NOT NULL, now text NOT NULL, line int NOT NULL, revision int NOT NULL)`,
		`CREATE FUNCTION race() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			INSERT INTO race (act, registration, was, now, line, revision) VALUES (pg_current_xact_id()::text, NEW.id,
				CASE WHEN TG_OP = 'UPDATE' THEN OLD.state ELSE '' END, NEW.state,
				CASE WHEN TG_OP = 'UPDATE' THEN greatest(OLD.place_in_queue, NEW.place_in_queue) ELSE NEW.place_in_queue END, NEW.revision);
			RETURN NULL;
		END $$`,
		`CREATE TRIGGER race AFTER INSERT OR UPDATE ON registrations FOR EACH ROW EXECUTE FUNCTION race()`,
	} {
		if _, err := d.SQL.ExecContext(r.Context(), statement); err != nil {
			r.Fatal(err)
		}
	}
}

const (
	registering = `mutation($input: EventRegisterInput!) { eventRegister(input: $input) { registration { id state } event { confirmedCount } userErrors { code } } }`
	cancelling  = `mutation($input: RegistrationCancelInput!) { registrationCancel(input: $input) { registration { id state } event { confirmedCount } userErrors { code } } }`
)

// act does one of the two at an instance, and again where the answer did not come: half of
// the people with a key of their own, the others by what they see then. It returns the
// registration's id and state.
func (r *race) act(who *racer, field, query string, input map[string]any, done string) (id, state string) {
	keyed := who.number%2 == 0
	if keyed {
		input["idempotencyKey"] = field + who.name
	}
	data, times := r.ask(who.cookie, who.number, query, map[string]any{"input": input})
	payload, _ := data[field].(map[string]any)
	mine, _ := payload["registration"].(map[string]any)
	id, _ = mine["id"].(string)
	state, _ = mine["state"].(string)
	wrong, _ := payload["userErrors"].([]any)
	if id == "" || len(wrong) > 0 && (keyed || times == 1 || fmt.Sprint(wrong) != "[map[code:"+done+"]]") {
		r.Errorf("%s asks for %s %d times and gets %v", who.name, field, times, data)
	}
	if of, _ := payload["event"].(map[string]any); of != nil && of["confirmedCount"].(float64) > seats {
		r.Errorf("%s sees %v places taken", who.name, of["confirmedCount"])
	}
	return id, state
}

// come registers somebody. Every tenth asks twice at the same moment, as an impatient
// finger does. Who gets a place at once gives it back; so does every ninth who waits.
func (r *race) come(who *racer) {
	ids := make([]string, 1, 2)
	var state string
	if who.number%10 == 4 {
		ids = ids[:2]
	}
	var taps sync.WaitGroup
	for tap := range ids {
		taps.Go(func() {
			input := map[string]any{"eventId": id.Encode("evt", r.event)}
			got, became := r.act(&racer{number: who.number + 2*tap, name: who.name, cookie: who.cookie}, "eventRegister", registering, input, "ALREADY_REGISTERED")
			ids[tap] = got
			if tap == 0 {
				state = became
			}
		})
	}
	taps.Wait()
	if len(ids) == 2 && ids[0] != ids[1] {
		r.Errorf("%s asked twice and has %v", who.name, ids)
	}
	who.registration.Store(ids[0])
	r.acknowledged.Add(1)
	if (state == "CONFIRMED" || who.number%9 == 5) && who.leaving.CompareAndSwap(false, true) {
		r.giveBack(who)
	}
}

func (r *race) giveBack(who *racer) {
	input := map[string]any{"registrationId": who.registration.Load()}
	if _, state := r.act(who, "registrationCancel", cancelling, input, "NOT_REGISTERED"); state != "CANCELLED" {
		r.Errorf("%s gave their place back and has %s", who.name, state)
	}
}

// read is what people do with their letters: some give the place back that became theirs.
func (r *race) read(to, letter string) {
	who := r.byAddress[to]
	if who == nil {
		r.Errorf("a letter to %s", to)
		return
	}
	if who.registration.Load() == nil || !strings.HasPrefix(letter, "<place.") || !who.leaving.CompareAndSwap(false, true) {
		return
	}
	if r.toGiveBack.Add(-1) < 0 {
		who.leaving.Store(false)
		return
	}
	go func() {
		r.giveBack(who)
		r.gaveBack.Add(1)
	}()
}

// watch looks on until the race is over: never are more places taken than there are, and
// what the event counts is what is taken.
func (r *race) watch() {
	const snapshot = `SELECT e.confirmed_count, e.waitlisted_count, count(*) FILTER (WHERE r.state = 'CONFIRMED'),
		count(*) FILTER (WHERE r.state = 'WAITLISTED') FROM events e LEFT JOIN registrations r ON r.event_id = e.id WHERE e.id = $1 GROUP BY e.id`
	for looks := 0; ; looks++ {
		var counted, waiting, taken, inLine int
		err := r.place.database.SQL.QueryRowContext(r.Context(), snapshot, r.event).Scan(&counted, &waiting, &taken, &inLine)
		if err != nil || taken > seats || counted != taken || waiting != inLine || taken < seats && inLine > 0 {
			r.Errorf("seen: %d of %d places taken, %d counted; %d wait, %d counted; %v", taken, seats, counted, inLine, waiting, err)
			return
		}
		select {
		case <-r.over:
			r.Logf("looked %d times", looks)
			return
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func (r *race) until(what string, holds func() bool) {
	r.Helper()
	for !holds() {
		if time.Now().After(r.late) || r.Failed() {
			r.Fatalf("waited in vain until %s: %d have come, %d gave a place back, %d letters came",
				what, r.acknowledged.Load(), r.gaveBack.Load(), len(r.office.counted()))
		}
		time.Sleep(2 * time.Millisecond)
	}
}

// quiet reports whether no letter waits and none was begun within the last second.
func (r *race) quiet() bool {
	return jobsOf(r, r.place.database, "state NOT IN ('completed', 'running') OR state = 'running' AND attempted_at > now() - interval '1 second'") == 0
}

// jobsOf is how many letters of the race are so, as the database knows it.
func jobsOf(t testing.TB, d *database.Database, condition string) (count int) {
	t.Helper()
	query := "SELECT count(*) FROM river_job WHERE kind IN ('registered', 'place_given') AND (" + condition + ")"
	if err := d.SQL.QueryRowContext(t.Context(), query).Scan(&count); err != nil {
		t.Fatal(err)
	}
	return count
}
