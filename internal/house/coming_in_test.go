package house

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// did does the act as somebody and returns the id of the record it changed.
func (p *posting) did(as, act, input, record string) string {
	p.t.Helper()
	answer := p.data(as, "mutation { "+act+"(input: {"+input+"}) { "+record+" { id } userErrors { code message } } }", nil)
	if wrong, _ := at(answer, act, "userErrors").([]any); len(wrong) > 0 {
		p.t.Fatalf("%s does %s: %v", as, act, wrong)
	}
	made, _ := at(answer, act, record, "id").(string)
	return made
}

// about compares the letter to somebody with what it must say, and be stopped by.
func (p *posting) about(to, subject string, says ...string) {
	p.t.Helper()
	letter := p.letter(to)
	if letter.Subject != subject || letter.HTML == "" || !strings.HasPrefix(letter.ListUnsubscribe, "http://127.0.0.1:8080/a/stop-communities.") {
		p.t.Errorf("%s gets %q, stopped at %q", to, letter.Subject, letter.ListUnsubscribe)
	}
	for _, words := range says {
		if !strings.Contains(letter.Text, words) {
			p.t.Errorf("%s does not read %q:\n%s", to, words, letter.Text)
		}
	}
}

// silence has the jobs done, which must write to nobody.
func (p *posting) silence(when string) {
	p.t.Helper()
	if err := p.runner.Drain(clock.With(p.system(), clock.Fixed(now))); err != nil {
		p.t.Fatal(err)
	}
	for _, message := range p.box {
		p.t.Errorf("%s: %s gets %q", when, message.To, message.Subject)
	}
	p.box = nil
}

// coordinates makes the person a coordinator of the community.
func (p *posting) coordinates(who uuid.UUID) {
	p.t.Helper()
	p.db.Client.Membership.Create().SetCommunityID(p.home).SetPersonID(who).SetRole(membership.RoleCOORDINATOR).SaveX(p.system())
}

func TestWhoAsksToJoinAndWhoAnswersAreTold(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		d.Client.Community.UpdateOneID(p.home).SetJoinPolicy(community.JoinPolicyON_REQUEST).ExecX(p.system())
		p.coordinates(p.somebody("Cora", person.StateACTIVE, "ms"))
		p.somebody("Ada", person.StateACTIVE, "en")
		p.somebody("Ben", person.StateACTIVE, "ms")
		home := `communityId: "` + id.Encode("com", p.home) + `"`

		request := p.did("Ada", "communityJoin", home, "membership")
		p.about("cora", "Ada ingin menyertai Records", "menunggu jawapan anda", "/communities/records/people\n")
		p.did("Cora", "requestAnswer", `membershipId: "`+request+`", accept: true`, "membership")
		p.about("ada", "Welcome to Records", "you are now a member of Records", "/communities/records\n")

		request = p.did("Ben", "communityJoin", home, "membership")
		p.about("cora", "Ben ingin menyertai Records")
		p.did("Cora", "requestAnswer", `membershipId: "`+request+`", accept: false`, "membership")
		p.about("ben", "Permohonan anda: Records", "tidak dapat menerima anda kali ini", "/communities/records\n")
	})
}

func TestAnAnswerThatIsOldByNowIsNotTold(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		d.Client.Community.UpdateOneID(p.home).SetJoinPolicy(community.JoinPolicyON_REQUEST).ExecX(p.system())
		cora := p.somebody("Cora", person.StateACTIVE, "en")
		p.coordinates(cora)
		p.coordinates(p.somebody("Dan", person.StateACTIVE, "en"))
		p.somebody("Ada", person.StateACTIVE, "en")
		home := `communityId: "` + id.Encode("com", p.home) + `"`

		p.did("Ada", "communityJoin", home, "membership")
		p.did("Ada", "communityLeave", home, "membership")
		p.silence("taken back")

		request := p.did("Ada", "communityJoin", home, "membership") // asked again on the same day: no letters
		p.did("Cora", "requestAnswer", `membershipId: "`+request+`", accept: false`, "membership")
		p.did("Ada", "communityJoin", home, "membership")
		p.silence("declined, and asked again")

		p.did("Cora", "requestAnswer", `membershipId: "`+request+`", accept: true`, "membership")
		d.Client.Community.UpdateOneID(p.home).SetVisibility(community.VisibilityPRIVATE).ExecX(p.system())
		p.about("ada", "Welcome to Records")

		p.somebody("Eve", person.StateACTIVE, "en")
		eve := p.db.Client.Membership.Create().SetCommunityID(p.home).SetPersonID(p.who["Eve"].PersonID).SetState(membership.StateREQUESTED).SaveX(p.system())
		p.did("Cora", "requestAnswer", `membershipId: "`+id.Encode("mem", eve.ID)+`", accept: false`, "membership")
		if letter := p.letter("eve"); strings.Contains(letter.Text, "/communities/") {
			t.Errorf("who does not see a community is led there:\n%s", letter.Text)
		}
	})
}

func TestTopicsThatAreNotWantedAreNotWritten(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		d.Client.Community.UpdateOneID(p.home).SetJoinPolicy(community.JoinPolicyON_REQUEST).ExecX(p.system())
		p.coordinates(p.somebody("Cora", person.StateACTIVE, "en"))
		p.somebody("Ada", person.StateACTIVE, "en")
		for _, name := range []string{"Cora", "Ada"} {
			p.data(name, `mutation { mailChoose(input: {topic: COMMUNITIES, isWanted: false}) { userErrors { code } } }`, nil)
		}
		request := p.did("Ada", "communityJoin", `communityId: "`+id.Encode("com", p.home)+`"`, "membership")
		p.silence("asked")
		p.did("Cora", "requestAnswer", `membershipId: "`+request+`", accept: true`, "membership")
		p.silence("answered")
	})
}

func TestWhoAsksToStartACommunityAndTheStewardsAreTold(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		for name, language := range map[string]string{"Stella": "en", "Sri": "ms"} {
			who := p.somebody(name, person.StateACTIVE, language)
			d.Client.Person.UpdateOneID(who).SetSteward(true).ExecX(p.system())
		}
		p.somebody("Ada", person.StateACTIVE, "en")
		p.somebody("Ben", person.StateACTIVE, "ms")

		asked := p.did("Ada", "communityStart", `name: "Tides", domain: "Reading the sea."`, "community")
		if err := p.runner.Drain(clock.With(p.system(), clock.Fixed(now))); err != nil {
			t.Fatal(err)
		}
		sri := 0
		for _, message := range p.box {
			if message.To == "sri@example.org" && message.Subject == "Ada ingin memulakan Tides" {
				sri++
			}
		}
		if sri != 1 {
			t.Errorf("Sri gets %d letters", sri)
		}
		p.about("stella", "Ada asks to start Tides", "Reading the sea.", "/communities/tides\n")
		p.did("Stella", "communityAnswer", `communityId: "`+asked+`", accept: true`, "community")
		p.about("ada", "You can begin: Tides", "/communities/tides\n")

		asked = p.did("Ben", "communityStart", `name: "Winds", domain: "Reading the sky.", visibility: PRIVATE`, "community")
		p.did("Stella", "communityAnswer", `communityId: "`+asked+`", accept: false`, "community")
		p.about("ben", "Permohonan anda untuk memulakan komuniti", "/communities\n")

		p.did("Stella", "communityStart", `name: "Stars", domain: "Reading the night."`, "community")
		p.silence("a steward need not ask")
	})
}
