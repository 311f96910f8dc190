package house

import (
	"fmt"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// crowd makes people who can ask, by their names.
func (a *asking) crowd(count int) []string {
	a.t.Helper()
	names := make([]string, count)
	for i := range names {
		names[i] = fmt.Sprintf("Person %d", i)
		made := a.db.Client.Person.Create().SetName(names[i]).SetState(person.StateACTIVE).SaveX(a.system())
		a.person(names[i], made.ID)
	}
	return names
}

// gathering is an announced event with ten places, by its id in the API.
func (a *asking) gathering(places int) (string, uuid.UUID) {
	a.t.Helper()
	ctx := a.system()
	c := a.db.Client.Community.Create().SetName("Ten places").SetSlug("ten-places").SaveX(ctx)
	e := a.db.Client.Event.Create().SetCommunityID(c.ID).SetTitle("Ten places").SetState(event.StateANNOUNCED).SetPlace("A room").
		SetStartsAt(now.AddDate(0, 0, 7)).SetEndsAt(now.AddDate(0, 0, 7).Add(time.Hour)).SetCapacity(places).SetNumber(1).SaveX(ctx)
	return id.Encode("evt", e.ID), e.ID
}

// patient sends the operation until there is room for it, as clients do at 503.
func (a *asking) patient(as, query string, variables map[string]any) map[string]any {
	for {
		status, _, answer := a.send(as, query, variables)
		if status != http.StatusServiceUnavailable {
			return answer
		}
	}
}

func TestAHundredAtOnceForTenPlacesThroughHTTP(t *testing.T) {
	const register = `mutation($event: ID!) { eventRegister(input: {eventId: $event}) { registration { id state placeInLine } userErrors { code } } }`
	const counts = `query($event: ID!) { event(id: $event) { confirmedCount waitlistedCount viewerRegistration { id state placeInLine } } }`
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		names := a.crowd(100)
		gathering, key := a.gathering(10)
		var all sync.WaitGroup
		answers := make([]map[string]any, len(names))
		start := make(chan struct{})
		for i, name := range names {
			all.Go(func() {
				<-start
				answers[i] = a.patient(name, register, map[string]any{"event": gathering})
			})
		}
		close(start)
		all.Wait()

		confirmed, inLine := []int{}, map[int]int{}
		for i := range answers {
			mine, ok := at(answers[i], "data", "eventRegister", "registration").(map[string]any)
			if !ok {
				t.Fatalf("%s: %v", names[i], answers[i])
			}
			now := a.data(names[i], counts, map[string]any{"event": gathering})
			kept := at(now, "event", "viewerRegistration").(map[string]any)
			if kept["id"] != mine["id"] || kept["state"] != mine["state"] {
				t.Fatalf("%s was told %v and has %v", names[i], mine, kept)
			}
			switch kept["state"] {
			case "CONFIRMED":
				confirmed = append(confirmed, i)
			case "WAITLISTED":
				inLine[int(kept["placeInLine"].(float64))] = i
			default:
				t.Fatalf("%s: %v", names[i], kept)
			}
			if at(now, "event", "confirmedCount") != 10.0 || at(now, "event", "waitlistedCount") != 90.0 {
				t.Fatalf("the event counts %v", now)
			}
		}
		if len(confirmed) != 10 || len(inLine) != 90 {
			t.Fatalf("%d have a place, %d have a number in the line of their own", len(confirmed), len(inLine))
		}
		a.inOrder(key, names, inLine)

		const cancel = `mutation($id: ID!) { registrationCancel(input: {registrationId: $id}) { registration { state } event { confirmedCount waitlistedCount } userErrors { code } } }`
		first := confirmed[0]
		given := at(answers[first], "data", "eventRegister", "registration", "id")
		after := a.data(names[first], cancel, map[string]any{"id": given})
		if at(after, "registrationCancel", "event", "confirmedCount") != 10.0 || at(after, "registrationCancel", "event", "waitlistedCount") != 89.0 {
			t.Errorf("after the cancellation: %v", after)
		}
		for place := 1; place <= 90; place++ {
			name := names[inLine[place]]
			kept := at(a.data(name, counts, map[string]any{"event": gathering}), "event", "viewerRegistration").(map[string]any)
			if place == 1 && (kept["state"] != "CONFIRMED" || kept["placeInLine"] != nil) {
				t.Errorf("the first in line has %v", kept)
			}
			if place > 1 && (kept["state"] != "WAITLISTED" || kept["placeInLine"] != float64(place-1)) {
				t.Errorf("number %d in line has %v", place, kept)
			}
		}
		if told, err := jobs.Count(t.Context(), d); err != nil || told["place_given"] != 1 || told["registered"] != 100 || len(told) != 2 {
			t.Errorf("jobs %v, %v", told, err)
		}
	})
}

// inOrder holds that the numbers people see follow the order of arrival that is kept.
func (a *asking) inOrder(gathering uuid.UUID, names []string, inLine map[int]int) {
	a.t.Helper()
	rows := a.db.Client.Registration.Query().AllX(a.system())
	arrival := map[uuid.UUID]int{}
	for _, r := range rows {
		if r.EventID != gathering {
			a.t.Fatalf("a registration for %s", r.EventID)
		}
		arrival[r.PersonID] = r.PlaceInQueue
	}
	var order []int
	for place := 1; place <= len(inLine); place++ {
		i, ok := inLine[place]
		if !ok {
			a.t.Fatalf("nobody is number %d in line", place)
		}
		order = append(order, arrival[a.who[names[i]].PersonID])
	}
	if len(rows) != len(names) || !slices.IsSorted(order) || order[0] == 0 || len(slices.Compact(slices.Clone(order))) != len(order) {
		a.t.Errorf("%d rows, in line by arrival: %v", len(rows), order)
	}
}
