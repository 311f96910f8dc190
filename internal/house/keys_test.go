package house

import (
	"fmt"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestAnIdempotencyKeyHas255CharactersOfAnyScript(t *testing.T) {
	const register = `mutation($event: ID!, $key: String!) { eventRegister(input: {eventId: $event, idempotencyKey: $key}) { registration { id } userErrors { code } } }`
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		who := a.crowd(1)[0]
		gathering, _ := a.gathering(10)
		key := strings.Repeat("図", 255)
		first := a.patient(who, register, map[string]any{"event": gathering, "key": key})
		again := a.patient(who, register, map[string]any{"event": gathering, "key": key})
		if at(first, "data", "eventRegister", "registration", "id") == nil || fmt.Sprint(first) != fmt.Sprint(again) {
			t.Errorf("the act answers\n%v, its repeat\n%v", first, again)
		}
		longer := a.patient(who, register, map[string]any{"event": gathering, "key": key + "書"})
		if !strings.Contains(fmt.Sprint(longer), "INVALID") {
			t.Errorf("a longer key answers %v", longer)
		}
	})
}

func TestAThousandPeopleAreInvitedByOneTable(t *testing.T) {
	const invite = `mutation($community: ID!, $people: String!) { membershipInvite(input: {communityId: $community, people: $people, preview: true}) { invitations { outcome } userErrors { code } } }`
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		steward := d.Client.Person.Create().SetName("Steward").SetState(person.StateACTIVE).SetSteward(true).SaveX(a.system())
		a.person("Steward", steward.ID)
		home := d.Client.Community.Create().SetName("Home").SetSlug("home").SaveX(a.system())
		table := new(strings.Builder)
		table.WriteString("email,name,organisation,role\n")
		for i := range 1000 {
			fmt.Fprintf(table, "practitioner.%04d@library.example.org,Practitioner %04d,Association of Libraries,member\n", i, i)
		}
		answer := a.patient("Steward", invite, map[string]any{"community": id.Encode("com", home.ID), "people": table.String()})
		list, _ := at(answer, "data", "membershipInvite", "invitations").([]any)
		if len(list) != 1000 {
			t.Errorf("%d of a thousand people are foreseen: %.300v", len(list), answer)
		}
	})
}
