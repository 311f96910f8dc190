package search_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (w world) contribution(at, by uuid.UUID, text string) uuid.UUID {
	w.Helper()
	c, err := w.d.Client.Contribution.Create().SetEventID(at).SetAuthorID(by).SetCapturedByID(by).SetClientID(uuid.NewString()).
		SetText(text).SetAttribution(contribution.AttributionANONYMOUS).Save(w.ctx)
	return must(w, c, err).ID
}

func (w world) tool(of *uuid.UUID, english, malay string) uuid.UUID {
	w.Helper()
	t, err := w.d.Client.ProcessTool.Create().SetNillableCommunityID(of).SetPhase(processtool.PhaseDURING).SetMinutes(30).Save(w.ctx)
	tool := must(w, t, err).ID
	for language, title := range map[string]string{"en": english, "ms": malay} {
		text, err := w.d.Client.ProcessToolText.Create().SetToolID(tool).SetLanguage(language).SetTitle(title).SetPurpose("Purpose of " + title).
			SetSteps([]sheet.Step{{Title: "Gather", Text: "Round the *table*.", Minutes: 30}}).SetPrepare([]string{"Paper"}).
			SetSheet([]sheet.Field{{Key: "a", Label: "Observation", Kind: sheet.Line}}).Save(w.ctx)
		must(w, text, err)
	}
	return tool
}

func (w world) worksheet(at, tool uuid.UUID, text string) uuid.UUID {
	w.Helper()
	s, err := w.d.Client.Worksheet.Create().SetEventID(at).SetToolID(tool).SetTitle("Sheet").SetFilledBy(worksheet.FilledByTABLE).
		SetSheet([]sheet.Field{{Key: "a", Label: "Observation", Kind: sheet.Line}}).SetAnswers([]sheet.Answer{{Field: "a", Text: text}}).Save(w.ctx)
	return must(w, s, err).ID
}

// inRoom is a world with an event that goes on, and those who are near it.
type inRoom struct {
	world
	event    uuid.UUID
	author   viewer.Viewer
	everyone map[string]viewer.Viewer
}

func newRoom(t *testing.T, d *database.Database, visibility community.Visibility) inRoom {
	t.Helper()
	w := newWorld(t, d)
	home := w.community("Home", visibility)
	r := inRoom{world: w, event: w.event(home, "Café", "", event.StateIN_PROGRESS), everyone: map[string]viewer.Viewer{"visitor": visitor, "system": {Kind: viewer.System}}}
	for _, name := range []string{"author", "neighbour", "member", "facilitator", "stranger", "steward"} {
		v := asPerson(w.person(name, person.VisibilityPUBLIC), nil)
		switch name {
		case "author", "neighbour":
			must(w, 0, d.Client.Registration.Create().SetEventID(r.event).SetPersonID(v.PersonID).SetState(registration.StateCONFIRMED).
				SetAttendance(registration.AttendancePRESENT).Exec(w.ctx))
			must(w, 0, d.Client.Reader.Create().SetSubjectKind("evt").SetSubjectID(r.event).SetKind("PERSON").SetReaderID(v.PersonID).Exec(w.ctx))
		case "member":
			w.member(v.PersonID, home, membership.RoleMEMBER)
			v.Roles = map[uuid.UUID]viewer.Role{home: viewer.Member}
		case "facilitator":
			w.member(v.PersonID, home, membership.RoleFACILITATOR)
			v.Roles = map[uuid.UUID]viewer.Role{home: viewer.Facilitator}
		case "steward":
			v.Steward = true
		}
		r.everyone[name] = v
	}
	r.author = r.everyone["author"]
	token := r.everyone["neighbour"]
	token.Kind, token.Scopes = viewer.Token, []string{rule.ScopeEvents}
	r.everyone["token for events"] = token
	token.Scopes = []string{rule.ScopeEvents, rule.ScopeContributions}
	r.everyone["token for contributions"] = token
	return r
}

// found holds that these find it by the word, and nobody else.
func (r inRoom) found(when, word string, subject uuid.UUID, by ...string) {
	r.Helper()
	for name, v := range r.everyone {
		page := r.find(v, search.Query{Text: word})
		found := len(page.Hits) == 1 && page.Hits[0].SubjectID == subject && page.Total == 1
		if want := slices.Contains(by, name); found != want || !want && page.Total != 0 {
			r.Errorf("%s %s finds %s: %t (%d), want %t", when, name, word, found, page.Total, want)
		}
	}
}

var near = []string{"author", "neighbour", "facilitator", "steward", "system", "token for contributions"}

func TestWhatWasSaidIsFoundInItsRoom(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		r := newRoom(t, d, community.VisibilityLISTED)
		said := r.contribution(r.event, r.author.PersonID, "Perpustakaan bergerak was **loved**.")
		r.found("said,", "loved", said, near...)
		r.found("said,", "gerak", said, near...)
		hit := r.find(r.author, search.Query{Text: "loved", Kinds: []search.Kind{search.Contribution}}).Hits[0]
		if hit.Snippet != "Perpustakaan bergerak was loved." || strings.Contains(hit.SnippetHTML, "author") {
			t.Errorf("the snippet is %q", hit.Snippet)
		}
		becomes := func(state contribution.State) {
			must(r.world, 0, d.Client.Contribution.UpdateOneID(said).SetState(state).Exec(r.ctx))
		}
		becomes(contribution.StateHIDDEN)
		r.found("hidden,", "loved", said)
		becomes(contribution.StateSHOWN)
		r.found("shown again,", "loved", said, near...)
		obeys := func(house event.HouseRule) {
			must(r.world, 0, d.Client.Event.UpdateOneID(r.event).SetHouseRule(house).Exec(r.ctx))
		}
		obeys(event.HouseRuleSTAYS)
		r.found("staying in the room,", "loved", said)
		late := r.contribution(r.event, r.author.PersonID, "Said belatedly.")
		r.found("staying in the room,", "belatedly", late)
		obeys(event.HouseRuleIDEAS)
		r.found("let out again,", "loved", said, near...)
		r.found("let out again,", "belatedly", late, near...)
		becomes(contribution.StateWITHDRAWN)
		r.found("taken back,", "loved", said)
		must(r.world, 0, d.Client.Contribution.DeleteOneID(late).Exec(r.ctx))
		r.found("deleted,", "belatedly", late)
		r.inStep("at the end")
	})
}

// TestADocumentOfARuleOfBeforeIsNotFound: who says another house rule while somebody
// writes does not see the document of what is written.
func TestADocumentOfARuleOfBeforeIsNotFound(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		r := newRoom(t, d, community.VisibilityPUBLIC)
		said := r.contribution(r.event, r.author.PersonID, "Confidential.")
		filled := r.worksheet(r.event, r.tool(nil, "Sharing", "Kongsi"), "Discreet.")
		must(r.world, 0, d.Client.Event.UpdateOneID(r.event).SetHouseRule(event.HouseRuleSTAYS).Exec(r.ctx))
		for part, subject := range map[string]uuid.UUID{"CONTRIBUTION": said, "WORKSHEET": filled} {
			insert := "INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases) VALUES ('%p', '%p', '%s', '%s', '', 'Confidential. Discreet.', '', '')"
			if d.Dialect == "postgres" {
				insert = "INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases, words) VALUES ('%p', '%p', '%s', '%s', '', 'Confidential. Discreet.', '', '', search_words('', 'Confidential. Discreet.', '', ''))"
			}
			if _, err := d.SQL.ExecContext(t.Context(), strings.NewReplacer("%p", part, "%s", subject.String()).Replace(insert)); err != nil {
				t.Fatal(err)
			}
		}
		for name, v := range r.everyone {
			if total := r.find(v, search.Query{Text: "confidential discreet"}).Total; total != 0 && name != "system" {
				t.Errorf("%s finds %d", name, total)
			}
		}
	})
}

func TestWhileARoundRunsNobodyFindsWhatIsSaid(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		r := newRoom(t, d, community.VisibilityPUBLIC)
		part, err := d.Client.Session.Create().SetEventID(r.event).SetPosition(0).SetTitle("Tables").SetStartsAt(time.Now()).SetMinutes(60).SetKind("CAFE").Save(r.ctx)
		tables := must(r.world, part, err)
		round, err := d.Client.CafeRound.Create().SetSessionID(tables.ID).SetNumber(1).SetMinutes(20).SetState(caferound.StateRUNNING).Save(r.ctx)
		running := must(r.world, round, err)
		said := r.contribution(r.event, r.author.PersonID, "Whispered.")
		must(r.world, 0, d.Client.Contribution.UpdateOneID(said).SetRoundID(running.ID).Exec(r.ctx))
		r.found("in the round,", "whispered", said, "system")
		must(r.world, 0, d.Client.CafeRound.UpdateOneID(running.ID).SetState(caferound.StateENDED).Exec(r.ctx))
		r.found("after the round,", "whispered", said, near...)
	})
}

func TestToolsAreFoundWhileTheyAreOffered(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		r := newRoom(t, d, community.VisibilityPRIVATE)
		home := d.Client.Community.Query().OnlyIDX(r.ctx)
		var all []string
		for name := range r.everyone {
			all = append(all, name)
		}
		shipped, own := r.tool(nil, "Kickoff", "Pemanas"), r.tool(&home, "Sandpit", "Kotak")
		r.found("shipped,", "kickoff", shipped, all...)
		r.found("shipped, in Malay,", "memanaskan", shipped, all...)
		r.found("their own,", "sandpit", own, "member", "facilitator", "steward", "system")
		if page := r.find(visitor, search.Query{Text: "gather observation paper", Kinds: []search.Kind{search.ProcessTool}}); page.Total != 1 || len(page.Hits) != 1 {
			t.Errorf("a tool in two languages is found as %v", page)
		}
		must(r.world, 0, d.Client.ProcessTool.UpdateOneID(own).SetState(processtool.StateRETIRED).Exec(r.ctx))
		r.found("retired,", "sandpit", own)
		must(r.world, 0, d.Client.ProcessTool.UpdateOneID(own).SetState(processtool.StateOFFERED).Exec(r.ctx))
		r.found("offered again,", "kotak", own, "member", "facilitator", "steward", "system")
	})
}

func TestSheetsAreFoundByWhatIsWrittenOnThem(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		r := newRoom(t, d, community.VisibilityLISTED)
		tool := r.tool(nil, "Sharing", "Kongsi")
		filled, empty := r.worksheet(r.event, tool, "Barcodes peel off."), r.worksheet(r.event, tool, "")
		readers := append([]string{"member"}, near...)
		r.found("filled,", "barcode", filled, readers...)
		r.found("the one filled and not the empty one,", "sheet", filled, readers...)
		must(r.world, 0, d.Client.Worksheet.UpdateOneID(filled).SetAnswers([]sheet.Answer{
			{Field: "a", Text: "One"}, {Field: "b", Rows: []map[string]string{{"who": "Porter", "what": "Trolley"}, {"who": "Driver", "what": ""}}},
		}).Exec(r.ctx))
		r.found("edited,", "barcode", filled)
		r.found("edited,", "trolley driver", filled, readers...)
		if hit := r.find(r.author, search.Query{Text: "porter"}).Hits[0]; hit.Snippet != "One Trolley Porter Driver" {
			t.Errorf("the snippet is %q", hit.Snippet)
		}
		must(r.world, 0, d.Client.Worksheet.UpdateOneID(empty).SetAnswers([]sheet.Answer{{Field: "a", Text: "Belated"}}).Exec(r.ctx))
		r.found("written on since,", "belated", empty, readers...)
		must(r.world, 0, d.Client.Event.UpdateOneID(r.event).SetHouseRule(event.HouseRuleSTAYS).Exec(r.ctx))
		r.found("staying in the room,", "trolley", filled)
		r.inStep("at the end")
	})
}
