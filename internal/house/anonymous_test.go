package house

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/config"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// readers are those from whom the author of an anonymous contribution is hidden.
var readers = []string{"visitor", "guest", "cyd", "member", "team", "facilitator", "coordinator", "steward", "token", "steward's token"}

// sameWorld is a world in which everything, ids by chance too, is as in any other made so.
func sameWorld(t *testing.T, d *database.Database) (a *asking, system context.Context) {
	t.Helper()
	a = &asking{t: t, db: d, logs: &bytes.Buffer{}, who: map[string]viewer.Viewer{"visitor": {Kind: viewer.Visitor}}}
	log := slog.New(slog.NewTextHandler(a.logs, nil))
	random := &chance{source: rand.NewChaCha8([32]byte{3})}
	h := &house{Config: config.Config{BaseURL: "http://127.0.0.1:8080", Drain: time.Second}, database: d, log: log}
	doors := account.New(account.Config{Database: d, Sender: mail.NewLog(log), BaseURL: h.BaseURL, LeaveAll: learning.LeaveAll})
	fixed := func(ctx context.Context) context.Context {
		return id.WithRandom(clock.With(ctx, func() time.Time { return now }), random)
	}
	site, err := h.site(doors, func(ctx context.Context, _, bearer string) (context.Context, error) {
		v := a.who[bearer]
		if v.SignedIn() {
			if err := doors.Refresh(viewer.With(ctx, viewer.Viewer{Kind: viewer.System}), &v); err != nil {
				return ctx, err
			}
		}
		return viewer.With(fixed(ctx), v), nil
	}, web.Limits{Person: web.Bucket{Burst: -1}, Address: web.Bucket{Burst: -1}})
	if err != nil {
		t.Fatal(err)
	}
	a.site = site
	return a, viewer.With(fixed(db.NewContext(t.Context(), d.Client)), viewer.Viewer{Kind: viewer.System})
}

// said is a world in which the author says something without a name, in every way there
// is, and what becomes of it.
func said(t *testing.T, d *database.Database, author string) *asking {
	t.Helper()
	a, ctx := sameWorld(t, d)
	c := d.Client
	home := c.Community.Create().SetName("Here").SetSlug("here").SaveX(ctx)
	gathering := c.Event.Create().SetCommunityID(home.ID).SetTitle("Café").SetState(event.StateIN_PROGRESS).SetStartsAt(now).SetEndsAt(now.Add(time.Hour)).SaveX(ctx)
	part := c.Session.Create().SetEventID(gathering.ID).SetPosition(0).SetTitle("Tables").SetStartsAt(now).SetMinutes(60).SetKind(session.KindCAFE).SaveX(ctx)
	c.CafeTable.Create().SetSessionID(part.ID).SetNumber(1).SaveX(ctx)
	round := c.CafeRound.Create().SetSessionID(part.ID).SetNumber(1).SetMinutes(20).SaveX(ctx)
	for _, name := range []string{"ada", "ben", "cyd", "guest", "member", "team", "facilitator", "coordinator", "steward"} {
		state := person.StateACTIVE
		if name == "guest" {
			state = person.StateGUEST
		}
		p := c.Person.Create().SetName(name).SetState(state).SetVisibility(person.VisibilityPUBLIC).SetSteward(name == "steward").SaveX(ctx)
		works := c.Organisation.Create().SetName(name + "'s library").SaveX(ctx)
		c.Affiliation.Create().SetPersonID(p.ID).SetOrganisationID(works.ID).SetPreferred(true).SaveX(ctx)
		a.person(name, p.ID)
		if slices.Contains([]string{"ada", "ben", "cyd", "guest"}, name) {
			c.Registration.Create().SetEventID(gathering.ID).SetPersonID(p.ID).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).SaveX(ctx)
		}
		role := membership.RoleMEMBER
		if name == "facilitator" || name == "coordinator" {
			role = membership.Role(strings.ToUpper(name))
		}
		c.Membership.Create().SetCommunityID(home.ID).SetPersonID(p.ID).SetRole(role).SetState(membership.StateACTIVE).SaveX(ctx)
	}
	c.EventTeamMember.Create().SetEventID(gathering.ID).SetPersonID(a.who["team"].PersonID).SaveX(ctx)
	for name, of := range map[string]string{"token": "cyd", "steward's token": "steward"} {
		a.who[name] = viewer.Viewer{Kind: viewer.Token, PersonID: a.who[of].PersonID, TokenID: uuid.Max, Scopes: rule.Scopes}
	}
	a.says(author, id.Encode("evt", gathering.ID), id.Encode("rnd", round.ID))
	return a
}

// says has the author contribute, edit and take back, all without a name.
func (a *asking) says(author, gathering, round string) {
	a.t.Helper()
	const capture = `mutation($event: ID!, $client: String!, $round: ID, $as: ContributionAttribution) { contributionCapture(input: {eventId: $event, clientId: $client, text: "We count by hand.", roundId: $round, attribution: $as}) {
		contribution { id revision viewerIsAuthor } userErrors { code field } } }`
	a.done("facilitator", `mutation($round: ID!) { roundStart(input: {roundId: $round}) { userErrors { code } } }`, map[string]any{"round": round})
	kept := map[string]string{}
	for _, client := range []string{"plain", "in a round", "edited", "taken back", "plain"} {
		variables := map[string]any{"event": gathering, "client": strings.ReplaceAll(client, " ", "-"), "as": "ANONYMOUS"}
		switch client {
		case "in a round":
			variables["round"] = round
		case "edited":
			variables["as"] = "NAMED"
		}
		answer := a.done(author, capture, variables)
		kept[client], _ = at(answer, "contributionCapture", "contribution", "id").(string)
	}
	a.done(author, `mutation($id: ID!) { contributionEdit(input: {contributionId: $id, revision: 1, text: "By hand.", attribution: ANONYMOUS}) { userErrors { code } } }`, map[string]any{"id": kept["edited"]})
	a.done("facilitator", `mutation($event: ID!, $id: ID) { keyLearningsSay(input: {eventId: $event, learnings: [{contributionId: $id}, {contributionId: $id, text: "Mend the gate."}]}) { userErrors { code } } }`,
		map[string]any{"event": gathering, "id": kept["taken back"]})
	a.done("facilitator", `mutation($id: ID!) { observationRaise(input: {fromId: $id}) { userErrors { code } } }`, map[string]any{"id": kept["taken back"]})
	a.done(author, `mutation($id: ID!) { contributionWithdraw(input: {contributionId: $id}) { userErrors { code } } }`, map[string]any{"id": kept["taken back"]})
	a.done("team", `mutation($id: ID!) { contributionSort(input: {contributionId: $id, kind: PRACTICE}) { userErrors { code } } }`, map[string]any{"id": kept["plain"]})
	a.done("facilitator", `mutation($round: ID!) { roundEnd(input: {roundId: $round}) { userErrors { code } } }`, map[string]any{"round": round})
}

// done sends an act that must be done, and returns what it gave.
func (a *asking) done(as, query string, variables map[string]any) map[string]any {
	a.t.Helper()
	data := a.data(as, query, variables)
	for _, payload := range data {
		if wrong, _ := at(payload, "userErrors").([]any); len(wrong) > 0 {
			a.t.Fatalf("%s asks %s\n%v", as, query, wrong)
		}
	}
	return data
}

// TestNothingTellsWhoWroteWhatIsAnonymous compares two worlds that differ in the author
// alone: whoever reads, whatever they ask, gets the same bytes.
func TestNothingTellsWhoWroteWhatIsAnonymous(t *testing.T) {
	fresh := map[string]func(testing.TB) *database.Database{"sqlite": testdb.SQLite, "postgres": testdb.Postgres}
	for name, open := range fresh {
		t.Run(name, func(t *testing.T) {
			ada, ben := said(t, open(t), "ada"), said(t, open(t), "ben")
			ids := ada.records(100)
			if len(ids["Contribution"]) != 4 || fmt.Sprint(ids) != fmt.Sprint(ben.records(100)) {
				t.Fatalf("the worlds are not alike: %v\n%v", ids, ben.records(100))
			}
			for _, as := range readers {
				by := ben.everything(as, ids)
				for question, answer := range ada.everything(as, ids) {
					if !bytes.Equal(answer, by[question]) {
						t.Errorf("%s can tell who wrote: %s\n%s\n%s", as, question, answer, by[question])
					}
				}
			}
			if lines := ada.trail(); lines != ben.trail() {
				t.Errorf("the trail tells who wrote:\n%s\n%s", lines, ben.trail())
			}
			own := map[string]map[string][]byte{"ada": ada.everything("ada", ids), "ben": ada.everything("ben", ids)}
			if name := "Event.contributions of " + ids["Event"][0]; bytes.Equal(own["ada"][name], own["ben"][name]) {
				t.Error("the author's own answers do not differ either: the harness sees nothing")
			}
		})
	}
}

// trail is the whole trail, as its readers may one day see it.
func (a *asking) trail() string {
	var lines strings.Builder
	for _, line := range a.db.Client.Trail.Query().AllX(a.system()) {
		fmt.Fprintln(&lines, line)
	}
	return lines.String()
}
