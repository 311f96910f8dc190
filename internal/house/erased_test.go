package house

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// TestNothingReachesWhoIsErased: the letters on their way are not sent, the links in those
// that were sent open nothing, the personal calendar is gone, and no page, calendar, feed
// or answer of the API names the person.
func TestNothingReachesWhoIsErased(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		name := "Adalberta"
		ada := p.somebody(name, person.StateACTIVE, "en")
		p.somebody("Lead", person.StateACTIVE, "en")
		for who, role := range map[string]membership.Role{name: membership.RoleMEMBER, "Lead": membership.RoleCOORDINATOR} {
			d.Client.Membership.Create().SetCommunityID(p.home).SetPersonID(p.who[who].PersonID).SetRole(role).SaveX(p.system())
		}
		p.register(name)
		letter := p.letter("adalberta")
		links := []string{p.linkTo(letter, "answer-not-coming"), p.linkTo(letter, "stop-events")}
		calendar := p.personalFeed(name, "")
		past := d.Client.Event.Create().SetCommunityID(p.home).SetTitle("Past").SetState("REVIEWING").SetStartsAt(now.AddDate(0, 0, -1)).SetEndsAt(now.AddDate(0, 0, -1)).SaveX(p.system())
		d.Client.Registration.Create().SetEventID(past.ID).SetPersonID(ada).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).SaveX(p.system())
		review := d.Client.AfterActionReview.Create().SetEventID(past.ID).SetWay(afteractionreview.WayONE_BY_ONE).SetOpenedAt(now).SetClosesAt(now.AddDate(0, 0, 7)).SaveX(p.system())
		said := d.Client.Contribution.Create().SetEventID(past.ID).SetAuthorID(ada).SetCapturedByID(ada).SetClientID("x").SetText("Count twice.").SetAttribution("NAMED").SaveX(p.system())
		mine := d.Client.Registration.Query().Where(registration.EventID(p.event.ID)).OnlyX(p.system())
		err := d.InTx(p.system(), func(ctx context.Context) error {
			for _, job := range []jobs.Args{
				learning.Registered{RegistrationID: mine.ID, Revision: mine.Revision}, learning.PlaceGiven{RegistrationID: mine.ID, Revision: mine.Revision},
				learning.EventMoved{EventID: p.event.ID, Sequence: 1}, reviewing.Asked{ReviewID: review.ID, PersonID: ada},
			} {
				if err := jobs.Enqueue(ctx, job); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if answer := p.get("visitor", calendar); answer.Code != http.StatusOK {
			t.Fatalf("the calendar is %d", answer.Code)
		}
		byline := `query($id: ID!) { node(id: $id) { ... on Contribution { byline text } } }`
		if named := p.data("Lead", byline, map[string]any{"id": id.Encode("ctb", said.ID)}); at(named, "node", "byline") != name {
			t.Fatalf("the contribution is %v", named)
		}

		p.done(name, `mutation($id: ID!) { personErase(input: {personId: $id, confirmName: "`+name+`"}) { userErrors { code } } }`, map[string]any{"id": id.Encode("per", ada)})
		if err := p.runner.Drain(p.system()); err != nil {
			t.Fatal(err)
		}
		for _, message := range p.box {
			if strings.Contains(strings.ToLower(message.To+message.Text), "adalberta") {
				t.Errorf("a letter goes to %s:\n%s", message.To, message.Text)
			}
		}
		for _, link := range links {
			for _, form := range []url.Values{nil, {"answer": {"in-person"}}} {
				if status, page, _ := p.open(link, form); status != http.StatusGone || strings.Contains(page, name) {
					t.Errorf("%s is %d:\n%s", link, status, page)
				}
			}
		}
		if answer := p.get("visitor", calendar); answer.Code != http.StatusNotFound && answer.Code != http.StatusGone {
			t.Errorf("the calendar is %d", answer.Code)
		}
		if left := p.data("Lead", byline, map[string]any{"id": id.Encode("ctb", said.ID)}); at(left, "node", "byline") != "Former member" || at(left, "node", "text") != "Count twice." {
			t.Errorf("the contribution is %v", left)
		}
		a := p.asking
		pages := []string{"/events/" + id.Encode("evt", past.ID), "/communities/records", "/communities/records/people"}
		for _, path := range append(feedsOf(a, []string{id.Encode("evt", p.event.ID), id.Encode("evt", past.ID)}), pages...) {
			if answer := p.get("visitor", path); strings.Contains(answer.Body.String(), name) {
				t.Errorf("%s names them", path)
			}
		}
		for question, answer := range a.everything("Lead", a.records(100)) {
			if strings.Contains(string(answer), name) {
				t.Errorf("%s names them:\n%s", question, answer)
			}
		}
	})
}
