package capturing_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/db/trail"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (h *house) takeaway(clientID string) capturing.CaptureInput {
	return capturing.CaptureInput{EventID: h.cafe.ID, ClientID: clientID, Text: "We count the loans by hand."}
}

func TestAContributionSentAgainIsTheSameForGood(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben := h.guest("Ada"), h.guest("Ben")
		first := did(h, ada, capturing.Capture, h.takeaway("1"))
		other := h.takeaway("1")
		other.Text = "Something else."
		if again := did(h, ada, capturing.Capture, other); again.ID != first.ID || again.Text != first.Text || again.Language != "ms" {
			t.Errorf("sent again it became %v", again)
		}
		if theirs := did(h, ben, capturing.Capture, h.takeaway("1")); theirs.ID == first.ID {
			t.Error("the same id from another device is another contribution")
		}
		h.becomes(event.StateCLOSED, event.HouseRuleNAMES)
		if again := did(h, ada, capturing.Capture, h.takeaway("1")); again.ID != first.ID {
			t.Errorf("sent again after the event was closed it became %v", again)
		}
		if _, err := as(h, ada, capturing.Capture, h.takeaway("2")); code(err) != "EVENT_CLOSED " {
			t.Errorf("a new one after the event was closed: %v", err)
		}
		if lines := h.Client.Trail.Query().CountX(h.ctx); lines != 2 {
			t.Errorf("%d lines in the trail", lines)
		}
	})
}

func TestTheSameContributionFromManyAtOnceIsKeptOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada := h.guest("Ada")
		ids := make([]uuid.UUID, 8)
		var together sync.WaitGroup
		for i := range ids {
			together.Go(func() {
				kept, err := as(h, ada, capturing.Capture, h.takeaway("1"))
				if err != nil {
					t.Error(err)
					return
				}
				ids[i] = kept.ID
			})
		}
		together.Wait()
		for _, one := range ids {
			if one != ids[0] {
				t.Errorf("they got %v", ids)
			}
		}
		if lines, links := h.Client.Trail.Query().CountX(h.ctx), h.Client.Provenance.Query().Where(provenance.PredicateEQ(provenance.PredicateCAPTURED_AT)).CountX(h.ctx); lines != 1 || links != 1 {
			t.Errorf("%d lines in the trail, %d links", lines, links)
		}
	})
}

func TestWhoIsNotInTheRoomSaysNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		passerBy, guest := h.person("Passer-by"), h.guest("Ada")
		table := 1
		for want, in := range map[string]capturing.CaptureInput{
			"INVALID clientId":   {EventID: h.cafe.ID, ClientID: "a b", Text: "X"},
			"REQUIRED text":      {EventID: h.cafe.ID, ClientID: "1", Text: " \n"},
			"TOO_LONG text":      {EventID: h.cafe.ID, ClientID: "1", Text: strings.Repeat("図", 2001)},
			"INVALID table":      {EventID: h.cafe.ID, ClientID: "1", Text: "X", Table: &table},
			"FORBIDDEN authorId": {EventID: h.cafe.ID, ClientID: "1", Text: "X", AuthorID: &passerBy.PersonID},
		} {
			if _, err := as(h, guest, capturing.Capture, in); code(err) != want {
				t.Errorf("want %q, got %v", want, err)
			}
		}
		if _, err := as(h, passerBy, capturing.Capture, h.takeaway("1")); code(err) != "NOT_REGISTERED " {
			t.Errorf("a passer-by: %v", err)
		}
		if _, err := as(h, viewer.Viewer{Kind: viewer.Visitor}, capturing.Capture, h.takeaway("1")); code(err) != "UNAUTHENTICATED" {
			t.Errorf("a visitor: %v", err)
		}
		longest := h.takeaway("2")
		longest.Text = strings.Repeat("図", 2000)
		did(h, guest, capturing.Capture, longest)
		did(h, h.facilitator(), capturing.Capture, h.takeaway("1"))
		for state, want := range map[event.State]string{
			event.StateANNOUNCED: "", event.StateHELD: "", event.StateREVIEWING: "", event.StatePOSTPONED: "NOT_BEGUN ", event.StateCANCELLED: "CANCELLED ",
		} {
			h.becomes(state, event.HouseRuleNAMES)
			if _, err := as(h, guest, capturing.Capture, h.takeaway(string(state))); code(err) != want {
				t.Errorf("%s: want %q, got %v", state, want, err)
			}
		}
	})
}

func TestTheHouseRuleBoundsWhomReadersSee(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		named, works, nobody := contribution.AttributionNAMED, contribution.AttributionORGANISATION, contribution.AttributionANONYMOUS
		for _, test := range []struct {
			name       string
			house      event.HouseRule
			own        *contribution.Attribution // remembered from before
			asked      *contribution.Attribution
			want       contribution.Attribution
			remembered string
		}{
			{"names may be quoted", event.HouseRuleNAMES, nil, nil, named, ""},
			{"one's own choice is remembered", event.HouseRuleNAMES, nil, &works, works, "ORGANISATION"},
			{"what one would have had anyway is no choice", event.HouseRuleNAMES, nil, &named, named, ""},
			{"and counts where nothing is said", event.HouseRuleNAMES, &nobody, nil, nobody, "ANONYMOUS"},
			{"ideas without names", event.HouseRuleIDEAS, nil, nil, nobody, ""},
			{"a remembered name is not quoted", event.HouseRuleIDEAS, &named, nil, works, "NAMED"},
			{"nor one that is asked for, which is not remembered", event.HouseRuleIDEAS, nil, &named, works, ""},
			{"it stays in the room", event.HouseRuleSTAYS, &named, nil, nobody, "NAMED"},
			{"whatever is asked for", event.HouseRuleSTAYS, &works, &named, nobody, "ORGANISATION"},
		} {
			h.becomes(event.StateIN_PROGRESS, test.house)
			who := h.guest(test.name)
			if test.own != nil {
				made(h, h.Client.Person.UpdateOneID(who.PersonID).SetAttribution(person.Attribution(*test.own)).Save)
			}
			in := h.takeaway("1")
			in.Attribution = test.asked
			kept := did(h, who, capturing.Capture, in)
			if kept.Attribution != test.want || (kept.OrganisationID == nil) != (test.want == nobody) {
				t.Errorf("%s: %s, organisation %v", test.name, kept.Attribution, kept.OrganisationID)
			}
			author := h.Client.Person.GetX(h.ctx, who.PersonID)
			remembered := ""
			if author.Attribution != nil {
				remembered = string(*author.Attribution)
			}
			if remembered != test.remembered || author.Revision != 1 {
				t.Errorf("%s: remembered %q, revision %d", test.name, remembered, author.Revision)
			}
		}
		for _, line := range h.Client.Trail.Query().Where(trail.SubjectKind("ctb")).AllX(h.ctx) {
			if line.ActorID != nil || line.Via != "SYSTEM" {
				t.Errorf("the trail says who wrote: %v", line)
			}
		}
	})
}

func TestFacilitatorsWriteForOthers(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		facilitator, ada, passerBy := h.facilitator(), h.guest("Ada"), h.person("Passer-by")
		made(h, h.Client.Person.UpdateOneID(ada.PersonID).SetAttribution(person.AttributionORGANISATION).Save)
		named := contribution.AttributionNAMED
		in := h.takeaway("1")
		in.AuthorID, in.Attribution = &ada.PersonID, &named
		kept := did(h, facilitator, capturing.Capture, in)
		if kept.AuthorID != ada.PersonID || kept.Attribution != contribution.AttributionORGANISATION {
			t.Errorf("written for Ada, who shows her organisation: %v", kept)
		}
		text := "By hand, each month."
		edited := did(h, facilitator, capturing.Edit, capturing.EditInput{ContributionID: kept.ID, Revision: 1, Text: &text})
		if _, err := as(h, facilitator, capturing.Edit, capturing.EditInput{ContributionID: kept.ID, Revision: edited.Revision, Attribution: &named}); code(err) != "FORBIDDEN attribution" {
			t.Errorf("who wrote it down shows more of Ada: %v", err)
		}
		if _, err := as(h, facilitator, capturing.Withdraw, capturing.WithdrawInput{ContributionID: kept.ID}); code(err) != "FORBIDDEN" {
			t.Errorf("who wrote it down takes it back: %v", err)
		}
		did(h, ada, capturing.Withdraw, capturing.WithdrawInput{ContributionID: kept.ID})
		in.ClientID, in.AuthorID = "2", &passerBy.PersonID
		if _, err := as(h, facilitator, capturing.Capture, in); code(err) != "NOT_FOUND authorId" {
			t.Errorf("written for somebody who is not there: %v", err)
		}
	})
}

func TestASessionTakesWhatItsModeSays(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		facilitator, host, guest := h.facilitator(), h.guest("Host"), h.guest("Ada")
		pledge, number := contribution.KindPLEDGE, 1
		say := func(v viewer.Viewer, change func(*capturing.CaptureInput)) (string, *db.Contribution) {
			in := h.takeaway(uuid.NewString())
			change(&in)
			kept, err := as(h, v, capturing.Capture, in)
			return code(err), kept
		}
		none, takeaways, rapporteur := h.session(session.CaptureModeNONE), h.session(session.CaptureModeTAKEAWAYS), h.session(session.CaptureModeRAPPORTEUR)
		made(h, h.Client.CafeTable.Create().SetSessionID(rapporteur.ID).SetNumber(1).SetHostID(host.PersonID).Save)
		round := made(h, h.Client.CafeRound.Create().SetSessionID(takeaways.ID).SetNumber(1).SetMinutes(20).Save)
		at := func(s *db.Session) func(*capturing.CaptureInput) {
			return func(in *capturing.CaptureInput) { in.SessionID = &s.ID }
		}
		pledged := func(in *capturing.CaptureInput) { in.SessionID, in.Kind = &takeaways.ID, &pledge }
		inRound := func(in *capturing.CaptureInput) { in.RoundID = &round.ID }
		forTable := func(in *capturing.CaptureInput) { in.SessionID, in.Table = &rapporteur.ID, &number }
		for _, test := range []struct {
			name   string
			who    viewer.Viewer
			change func(*capturing.CaptureInput)
			want   string
		}{
			{"nothing", facilitator, at(none), "NOT_TAKEN sessionId"},
			{"what people take home", guest, at(takeaways), ""},
			{"no pledge while rounds are to come", guest, pledged, "NOT_TAKEN kind"},
			{"nothing in a round to come", guest, inRound, "NOT_BEGUN roundId"},
			{"the host for the table", host, forTable, ""},
			{"the facilitator for the table", facilitator, forTable, ""},
			{"nobody else for the table", guest, forTable, "NOT_TAKEN table"},
			{"another event's session", guest, func(in *capturing.CaptureInput) { other := uuid.New(); in.SessionID = &other }, "NOT_FOUND sessionId"},
			{"a table that is not there", host, func(in *capturing.CaptureInput) { two := 2; in.SessionID, in.Table = &rapporteur.ID, &two }, "NOT_FOUND table"},
		} {
			if got, _ := say(test.who, test.change); got != test.want {
				t.Errorf("%s: want %q, got %q", test.name, test.want, got)
			}
		}
		if _, kept := say(host, forTable); kept.Attribution != contribution.AttributionANONYMOUS {
			t.Errorf("the words of a table are %s", kept.Attribution)
		}
		made(h, h.Client.CafeRound.UpdateOneID(round.ID).SetState(caferound.StateENDED).Save)
		if got, _ := say(guest, pledged); got != "" {
			t.Errorf("a pledge after the last round: %q", got)
		}
		if _, kept := say(guest, inRound); kept.SessionID == nil || *kept.SessionID != takeaways.ID {
			t.Errorf("the round says the session: %v", kept)
		}
	})
}

// sees are the texts that the viewer reads.
func (h *house) sees(v viewer.Viewer) int {
	h.Helper()
	count, err := h.Client.Contribution.Query().Count(viewer.With(db.NewContext(context.WithoutCancel(h.ctx), h.Client), v))
	if err != nil {
		h.Fatal(err)
	}
	return count
}
