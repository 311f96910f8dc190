package account_test

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// cycle is an event that Ada took part in with Ben, and all that came of it.
type cycle struct {
	*house
	ben, review           uuid.UUID
	was                   *db.Event
	sheets, rests         map[string]uuid.UUID
	said                  map[contribution.State]uuid.UUID
	table, action, answer uuid.UUID
	over, planned         *db.CafeRound
}

func (h *house) cycle() *cycle {
	h.Helper()
	c, now := h.Client, time.UnixMicro(h.now.Load())
	y := &cycle{house: h, ben: h.person("Ben", "ben@example.org", person.StateACTIVE), sheets: map[string]uuid.UUID{}, rests: map[string]uuid.UUID{}, said: map[contribution.State]uuid.UUID{}}
	home := made(h, c.Community.Create().SetName("Records").SetSlug("records").Save)
	y.was = made(h, c.Event.Create().SetCommunityID(home.ID).SetTitle("Café").SetState(event.StateREVIEWING).SetStartsAt(now.Add(-3*time.Hour)).SetEndsAt(now.Add(-time.Hour)).Save)
	for _, who := range []uuid.UUID{h.ada, y.ben} {
		made(h, c.Registration.Create().SetEventID(y.was.ID).SetPersonID(who).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).Save)
	}
	for state, as := range map[contribution.State]contribution.Attribution{
		contribution.StateSHOWN: contribution.AttributionNAMED, contribution.StateHIDDEN: contribution.AttributionANONYMOUS, contribution.StateWITHDRAWN: contribution.AttributionNAMED,
	} {
		y.said[state] = made(h, c.Contribution.Create().SetEventID(y.was.ID).SetAuthorID(h.ada).SetCapturedByID(h.ada).SetClientID(string(state)).
			SetText("Words that are "+string(state)).SetAttribution(as).SetState(state).Save).ID
	}
	review := made(h, c.AfterActionReview.Create().SetEventID(y.was.ID).SetWay(afteractionreview.WayONE_BY_ONE).SetOpenedAt(now).SetClosesAt(now.AddDate(0, 0, 7)).SetAnswerCount(2).Save)
	y.review = review.ID
	made(h, c.ReviewAnswer.Create().SetReviewID(review.ID).SetPersonID(h.ada).SetKeep("The quiet room.").Save)
	y.answer = made(h, c.ReviewAnswer.Create().SetReviewID(review.ID).SetPersonID(y.ben).SetKeep("The tea.").Save).ID
	y.action = made(h, c.ActionItem.Create().SetEventID(y.was.ID).SetOwnerID(h.ada).SetText("Ask the porters.").SetDueOn(now).Save).ID
	tool := made(h, c.ProcessTool.Create().SetPhase(processtool.PhaseDURING).SetMinutes(10).Save)
	version := made(h, c.LessonVersion.Create().SetLessonID(made(h, c.Lesson.Create().SetCommunityID(home.ID).Save).ID).SetNumber(1).SetTitle("Count").SetPolarity("IMPROVE").Save)
	for i, by := range []worksheet.FilledBy{worksheet.FilledByPERSON, worksheet.FilledByTABLE} {
		create := c.Worksheet.Create().SetEventID(y.was.ID).SetToolID(tool.ID).SetTitle("Sheet").SetFilledBy(by).SetSheet([]sheet.Field{}).SetAnswers([]sheet.Answer{{Field: "a", Text: "Barcodes of " + string(by)}})
		if by == worksheet.FilledByPERSON {
			create.SetPersonID(h.ada)
		}
		y.sheets[string(by)] = made(h, create.Save).ID
		y.rests[string(by)] = made(h, c.LessonEvidence.Create().SetVersionID(version.ID).SetPosition(i).SetKind(lessonevidence.KindWORKSHEET).
			SetWorksheetID(y.sheets[string(by)]).SetSummary("Barcodes of "+string(by)).Save).ID
	}
	part := made(h, c.Session.Create().SetEventID(y.was.ID).SetPosition(0).SetTitle("Tables").SetStartsAt(now).SetMinutes(60).Save)
	y.table = made(h, c.CafeTable.Create().SetSessionID(part.ID).SetNumber(1).SetHostID(h.ada).Save).ID
	y.over = made(h, c.CafeRound.Create().SetSessionID(part.ID).SetNumber(1).SetMinutes(20).SetState(caferound.StateENDED).Save)
	y.planned = made(h, c.CafeRound.Create().SetSessionID(part.ID).SetNumber(2).SetMinutes(20).Save)
	for _, round := range []*db.CafeRound{y.over, y.planned} {
		for _, who := range []uuid.UUID{h.ada, y.ben} {
			made(h, c.CafeSeat.Create().SetRoundID(round.ID).SetTableID(y.table).SetPersonID(who).Save)
		}
	}
	made(h, c.CalendarFeed.Create().SetPersonID(h.ada).SetCommunityID(home.ID).SetHint("x").SetTokenHash("x").Save)
	made(h, c.MailChoice.Create().SetPersonID(h.ada).SetTopic("REMINDERS").SetWanted(false).Save)
	made(h, c.Person.UpdateOneID(h.ada).SetAttribution(person.AttributionNAMED).SetReminder(person.ReminderBOTH).Save)
	return y
}

func TestWhatAnErasedPersonLeavesOfAnEvent(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		y := h.cycle()
		guest := made(h, d.Client.Person.Create().SetName("Ada at the door").SetHeadline("Library").SetState(person.StateGUEST).SetMergedIntoID(h.ada).Save)
		made(h, d.Client.EmailAddress.Create().SetPersonID(guest.ID).SetAddress("door@example.org").Save)
		if _, err := h.erase(h.steward("Siti"), account.EraseInput{PersonID: h.ada, ConfirmName: "Ada"}); err != nil {
			t.Fatal(err)
		}
		c := d.Client
		for state, want := range map[contribution.State]int{contribution.StateSHOWN: 1, contribution.StateHIDDEN: 1, contribution.StateWITHDRAWN: 0} {
			if left := c.Contribution.Query().Where(contribution.ID(y.said[state])).CountX(h.ctx); left != want {
				t.Errorf("of what was %s %d are left", state, left)
			}
		}
		if left := c.Registration.Query().Where(registration.PersonID(h.ada), registration.AttendanceEQ(registration.AttendancePRESENT)).CountX(h.ctx); left != 1 {
			t.Errorf("the attendance counts %d", left)
		}
		if answers := c.ReviewAnswer.Query().AllX(h.ctx); len(answers) != 1 || answers[0].ID != y.answer || c.AfterActionReview.GetX(h.ctx, y.review).AnswerCount != 2 {
			t.Errorf("the answers left are %v", answers)
		}
		if item := c.ActionItem.GetX(h.ctx, y.action); item.OwnerID != nil || item.Text != "Ask the porters." {
			t.Errorf("what was taken on is %v", item)
		}
		if sheets := c.Worksheet.Query().AllX(h.ctx); len(sheets) != 1 || sheets[0].FilledBy != worksheet.FilledByTABLE {
			t.Errorf("the sheets left are %v", sheets)
		}
		for by, want := range map[string]string{"PERSON": "", "TABLE": "Barcodes of TABLE"} {
			if rests := c.LessonEvidence.GetX(h.ctx, y.rests[by]); rests.Summary != want || (rests.WorksheetID == nil) != (want == "") {
				t.Errorf("the lesson rests on %v", rests)
			}
		}
		if rows := c.CalendarFeed.Query().CountX(h.ctx) + c.MailChoice.Query().CountX(h.ctx); rows != 0 {
			t.Errorf("%d feeds and choices are left", rows)
		}
		if table := c.CafeTable.GetX(h.ctx, y.table); table.HostID != nil {
			t.Errorf("the table is hosted by %v", table.HostID)
		}
		seats := map[uuid.UUID]int{}
		for _, seat := range c.CafeSeat.Query().AllX(h.ctx) {
			seats[seat.RoundID]++
		}
		if seats[y.over.ID] != 2 || seats[y.planned.ID] != 1 {
			t.Errorf("the seats are %v", seats)
		}
		if p := c.Person.GetX(h.ctx, h.ada); p.Attribution != nil || p.Reminder != person.DefaultReminder {
			t.Errorf("the choices left are %v and %s", p.Attribution, p.Reminder)
		}
		if p := c.Person.GetX(h.ctx, guest.ID); p.Name != "" || p.Headline != "" || p.State != person.StateERASED {
			t.Errorf("the guest they were is %v", p)
		}
		addresses := c.EmailAddress.Query().AllX(h.ctx)
		if len(addresses) != 2 || addresses[0].PersonID == h.ada || addresses[1].PersonID == h.ada {
			t.Errorf("the addresses left are %v", addresses)
		}
		for text, want := range map[string]int{"ada": 0, "barcodes": 1, "words": 1} {
			page, err := search.Find(h.ctx, d, viewer.Viewer{Kind: viewer.System}, search.Query{Text: text})
			if err != nil || page.Total != want {
				t.Errorf("%q is found %d times, %v", text, page.Total, err)
			}
		}
	})
}
