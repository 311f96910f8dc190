package house

import (
	"fmt"
	"sync"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// walled is an announced event of a private community, with a code on its wall.
func (a *asking) walled(places int) (event string) {
	a.t.Helper()
	event, key := a.gathering(places)
	a.db.Client.Community.Update().SetVisibility(community.VisibilityPRIVATE).ExecX(a.system())
	a.db.Client.Event.UpdateOneID(key).SetCode("D00R0000").ExecX(a.system())
	return event
}

// guest comes through the door and is somebody who asks from then on.
func (a *asking) guest(name string) (registration map[string]any, err error) {
	answer := a.patient("visitor", `mutation($name: String!) { guestEnter(input: {code: "door-0000", name: $name}) {
		viewer { isGuest person { id } } registration { id state placeInLine } event { title community { id } } userErrors { code } } }`, map[string]any{"name": name})
	_, key, err := id.Decode(fmt.Sprint(at(answer, "data", "guestEnter", "viewer", "person", "id")))
	if err != nil {
		return nil, fmt.Errorf("%v: %w", answer, err)
	}
	if at(answer, "data", "guestEnter", "event", "community") != nil || at(answer, "data", "guestEnter", "viewer", "isGuest") != true {
		return nil, fmt.Errorf("a guest reads %v", answer)
	}
	a.person(name, key)
	return at(answer, "data", "guestEnter", "registration").(map[string]any), nil
}

func TestGuestsComeThroughTheDoorInOrderAndSeeOneEvent(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		event := a.walled(5)
		var all sync.WaitGroup
		var held sync.Mutex
		states, inLine := map[any]int{}, map[any]bool{}
		var guests sync.Map
		for i := range 40 {
			all.Go(func() {
				answer := a.patient("visitor", fmt.Sprintf(`mutation { guestEnter(input: {code: "D00R0000", name: "Guest %d"}) { viewer { person { id } } registration { id state placeInLine } userErrors { code } } }`, i), nil)
				mine, _ := at(answer, "data", "guestEnter", "registration").(map[string]any)
				guests.Store(i, at(answer, "data", "guestEnter", "viewer", "person", "id"))
				held.Lock()
				defer held.Unlock()
				states[mine["state"]]++
			})
		}
		all.Wait()
		if states["CONFIRMED"] != 5 || states["WAITLISTED"] != 35 {
			t.Fatalf("guests have %v", states)
		}
		for i := range 40 {
			key, _ := guests.Load(i)
			_, person, err := id.Decode(fmt.Sprint(key))
			if err != nil {
				t.Fatal(err)
			}
			name := fmt.Sprintf("Guest %d", i)
			a.person(name, person)
			mine := at(a.data(name, `{ event(id: "`+event+`") { viewerRegistration { placeInLine } } }`, nil), "event", "viewerRegistration", "placeInLine")
			if mine != nil {
				inLine[mine] = true
			}
		}
		if len(inLine) != 35 {
			t.Fatalf("%d numbers in the line", len(inLine))
		}
	})
}

func TestAGuestSeesTheEventAndNothingAroundIt(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		event := a.walled(5)
		mine, err := a.guest("Mei")
		if err != nil || mine["state"] != "CONFIRMED" {
			t.Fatalf("%v, %v", mine, err)
		}
		seen := a.data("Mei", `{ event(id: "`+event+`") { title community { id } registrations { totalCount } } communities { totalCount } events { totalCount } }`, nil)
		if at(seen, "event", "title") != "Ten places" || at(seen, "event", "community") != nil || at(seen, "communities", "totalCount") != 0.0 ||
			at(seen, "event", "registrations", "totalCount") != 1.0 || at(seen, "events", "totalCount") != 1.0 {
			t.Errorf("a guest sees %v", seen)
		}
		_, raw, refused := a.send("Mei", `mutation { tokenCreate(input: {name: "X", scopes: ["events:read"]}) { secret userErrors { code } } }`, nil)
		if codeOf(refused) != "FORBIDDEN" {
			t.Errorf("a guest makes a token: %s", raw)
		}
		door := `{ eventDoor(code: "D00R0000") { title isOpen event { id } } }`
		if at(a.data("visitor", door, nil), "eventDoor", "event") != nil || at(a.data("Mei", door, nil), "eventDoor", "event", "id") != event {
			t.Error("the door shows the event to a stranger, or hides it from its guest")
		}
		stranger := a.db.Client.Person.Create().SetName("Stranger").SetState(person.StateACTIVE).SaveX(a.system())
		a.person("stranger", stranger.ID)
		hidden := `{ node(id: "` + event + `") { id } }`
		if at(a.seen("stranger", event), "data", "node") != nil {
			t.Error("a stranger sees the event")
		}
		a.data("stranger", `mutation { eventDoorOpen(input: {code: "d00r 0000"}) { event { id } userErrors { code } } }`, nil)
		if at(a.data("stranger", hidden, nil), "node", "id") != event {
			t.Error("who opened the door does not see the event")
		}
	})
}
