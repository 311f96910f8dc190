package house

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/cafe"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
)

const (
	sendTakeaway = `mutation($event: ID!, $client: String!, $round: ID!, $table: Int) { contributionCapture(input: {eventId: $event, clientId: $client, text: "I count by hand.", roundId: $round, table: $table}) {
		contribution { id table byline round { number } } userErrors { code field } } }`
	wholeCafe = `query($event: ID!, $n: Int!) { event(id: $event) { viewerCanContribute viewerAttribution
		contributions(first: $n) { totalCount nodes { text byline author { name } event { title } session { title } round { number } revision viewerCanEdit viewerCannotEditBecause viewerCanWithdraw } }
		sessions(first: 3) { nodes { tables(first: $n) { nodes { host { name } } } rounds(first: 3) { nodes { contributionCount viewerSeat { table { number } } seats(first: $n) { totalCount nodes { name person { name } table { number } } } } } } } } }`
	countTakeaways = `query($event: ID!) { event(id: $event) { contributions(kind: TAKEAWAY, mine: false, first: 100) { totalCount nodes { id } } } }`
)

// tables is an event that goes on, with a café of three rounds, six people in the room and
// a facilitator.
func (a *asking) tables() (gathering string, rounds, people []string) {
	a.t.Helper()
	ctx, c := a.system(), a.db.Client
	people = a.crowd(7)
	gathering, key := a.gathering(100)
	c.Event.UpdateOneID(key).SetState(event.StateIN_PROGRESS).SetStartsAt(now).SetEndsAt(now.Add(2 * time.Hour)).ExecX(ctx)
	part := c.Session.Create().SetEventID(key).SetPosition(0).SetTitle("Tables").SetStartsAt(now).SetMinutes(60).SaveX(ctx)
	for _, name := range people[:6] {
		c.Registration.Create().SetEventID(key).SetPersonID(a.who[name].PersonID).SetState(registration.StateCONFIRMED).SaveX(ctx)
	}
	c.EventTeamMember.Create().SetEventID(key).SetPersonID(a.who[people[6]].PersonID).SaveX(ctx)
	answer := a.done(people[6], `mutation($session: ID!) { cafeSet(input: {sessionId: $session, tables: [{number: 1, topic: "Counting"}, {number: 2}],
		rounds: [{number: 1, question: "What do you count?", minutes: 20}, {number: 2, minutes: 20}, {number: 3, minutes: 20}]}) {
		session { kind captureMode rounds { nodes { id state } } } userErrors { code field } } }`, map[string]any{"session": id.Encode("ses", part.ID)})
	nodes, _ := at(answer, "cafeSet", "session", "rounds", "nodes").([]any)
	for _, round := range nodes {
		rounds = append(rounds, at(round, "id").(string))
	}
	return gathering, rounds, people
}

// TestACafeOfThreeRoundsCollectsEighteenTakeaways is step 4 of the acceptance walk.
func TestACafeOfThreeRoundsCollectsEighteenTakeaways(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		gathering, rounds, people := a.tables()
		facilitator := people[6]
		for number, round := range rounds {
			a.done(facilitator, `mutation($round: ID!) { roundStart(input: {roundId: $round}) { round { state } userErrors { code } } }`, map[string]any{"round": round})
			a.sendAll(gathering, round, number, people[:6])
			shown := at(a.data(people[0], countTakeaways, map[string]any{"event": gathering}), "event", "contributions", "totalCount")
			if shown != float64(5*number) {
				t.Errorf("while round %d runs, others' %v are shown", number+1, shown)
			}
			count := at(a.data(facilitator, `query($id: ID!) { node(id: $id) { ... on CafeRound { contributionCount seats { totalCount } } } }`, map[string]any{"id": round}), "node")
			if at(count, "contributionCount") != 6.0 || at(count, "seats", "totalCount") != 6.0 {
				t.Errorf("the facilitator counts %v", count)
			}
			a.done(facilitator, `mutation($round: ID!) { roundEnd(input: {roundId: $round}) { round { state endedAt } userErrors { code } } }`, map[string]any{"round": round})
		}
		if kept := d.Client.Contribution.Query().Where(contribution.KindEQ(contribution.KindTAKEAWAY)).CountX(a.system()); kept != 18 {
			t.Errorf("%d takeaways exist", kept)
		}
		few, many := a.counted(facilitator, wholeCafe, map[string]any{"event": gathering, "n": 2}), a.counted(facilitator, wholeCafe, map[string]any{"event": gathering, "n": 30})
		if few.Count() != many.Count() {
			t.Errorf("two of each take %d statements, thirty %d:\n%s", few.Count(), many.Count(), many)
		}
		if seen := at(a.data(facilitator, countTakeaways, map[string]any{"event": gathering}), "event", "contributions", "totalCount"); seen != 18.0 {
			t.Errorf("the facilitator sees %v", seen)
		}
	})
}

// sendAll has each send a takeaway, and four of the eighteen twice, two of those at once.
func (a *asking) sendAll(gathering, round string, number int, people []string) {
	a.t.Helper()
	var all sync.WaitGroup
	send := func(name string) string {
		answer := a.patient(name, sendTakeaway, map[string]any{"event": gathering, "client": fmt.Sprintf("round-%d", number), "round": round, "table": 1})
		made, _ := at(answer, "data", "contributionCapture", "contribution", "id").(string)
		if made == "" {
			a.t.Errorf("%s: %v", name, answer)
		}
		return made
	}
	for i, name := range people {
		all.Go(func() {
			if number < 2 && i == 0 {
				var twice sync.WaitGroup
				made := make([]string, 2)
				for at := range made {
					twice.Go(func() { made[at] = send(name) })
				}
				twice.Wait()
				if made[0] != made[1] {
					a.t.Errorf("sent twice at once it became %v", made)
				}
				return
			}
			first := send(name)
			if number < 2 && i == 1 {
				if again := send(name); again != first {
					a.t.Errorf("sent again it became %s, not %s", again, first)
				}
			}
		})
	}
	all.Wait()
}

func TestTheClockEndsARoundThatNobodyEnded(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		_, rounds, people := a.tables()
		a.done(people[6], `mutation($round: ID!) { roundStart(input: {roundId: $round}) { userErrors { code } } }`, map[string]any{"round": rounds[0]})
		key, err := id.Parse("rnd", rounds[0])
		if err != nil {
			t.Fatal(err)
		}
		for range 2 { // a job may run twice
			err := d.InTx(a.system(), func(ctx context.Context) error { return cafe.EndOver(ctx, cafe.RoundOver{RoundID: key}) })
			if err != nil {
				t.Fatal(err)
			}
		}
		round := at(a.data(people[0], `query($id: ID!) { node(id: $id) { ... on CafeRound { state viewerSeat { table { number } name } contributionCount } } }`, map[string]any{"id": rounds[0]}), "node")
		if at(round, "state") != "ENDED" || at(round, "viewerSeat", "name") != people[0] || at(round, "contributionCount") != nil {
			t.Errorf("the round is %v", round)
		}
	})
}
