package capturing_test

import (
	"testing"

	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/trail"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestAnAuthorEditsUntilTheEventIsClosed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben := h.guest("Ada"), h.guest("Ben")
		kept := did(h, ada, capturing.Capture, h.takeaway("1"))
		text, nothing := "We count them by hand.", " "
		nobody, works := contribution.AttributionANONYMOUS, contribution.AttributionORGANISATION
		edit := capturing.EditInput{ContributionID: kept.ID, Revision: 1, Text: &text}
		if _, err := as(h, ben, capturing.Edit, edit); code(err) != "FORBIDDEN" {
			t.Errorf("another guest edits: %v", err)
		}
		if edited := did(h, ada, capturing.Edit, edit); edited.Text != text || edited.Revision != 2 {
			t.Errorf("edited: %v", edited)
		}
		if now, err := as(h, ada, capturing.Edit, edit); code(err) != "CONFLICT revision" || now.Revision != 2 {
			t.Errorf("a stale edit: %v", err)
		}
		edit.Revision, edit.Text = 2, &nothing
		if _, err := as(h, ada, capturing.Edit, edit); code(err) != "REQUIRED text" {
			t.Errorf("an edit to nothing: %v", err)
		}
		h.becomes(event.StateCLOSED, event.HouseRuleNAMES)
		edit.Text = &text
		if _, err := as(h, ada, capturing.Edit, edit); code(err) != "EVENT_CLOSED " {
			t.Errorf("an edit after the event was closed: %v", err)
		}
		edit.Text, edit.Attribution = nil, &nobody
		if hidden := did(h, ada, capturing.Edit, edit); hidden.Attribution != nobody || hidden.OrganisationID != nil {
			t.Errorf("to show less after the event was closed: %v", hidden)
		}
		edit.Revision, edit.Attribution = 3, &works
		if _, err := as(h, ada, capturing.Edit, edit); code(err) != "EVENT_CLOSED " {
			t.Errorf("to show more after the event was closed: %v", err)
		}
		for _, line := range h.Client.Trail.Query().Where(trail.SubjectID(kept.ID)).AllX(h.ctx) {
			if line.ActorID != nil {
				t.Errorf("the trail says who wrote: %v", line)
			}
		}
	})
}

func TestWhatIsTakenBackIsReadByItsAuthorAlone(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		facilitator, ada, ben := h.facilitator(), h.guest("Ada"), h.guest("Ben")
		in := h.takeaway("1")
		in.AuthorID = &ada.PersonID
		kept := did(h, facilitator, capturing.Capture, in)
		learned := made(h, h.Client.Lesson.Create().SetCommunityID(h.home.ID).Save)
		version := made(h, h.Client.LessonVersion.Create().SetLessonID(learned.ID).SetNumber(1).SetTitle("Count").SetPolarity("IMPROVE").Save)
		evidence := made(h, h.Client.LessonEvidence.Create().SetVersionID(version.ID).SetPosition(0).SetKind(lessonevidence.KindCONTRIBUTION).
			SetContributionID(kept.ID).SetSummary("They count by hand.").Save)
		if h.sees(ben) != 1 || h.sees(facilitator) != 1 {
			t.Error("the room does not see it")
		}
		h.becomes(event.StateCLOSED, event.HouseRuleNAMES)
		taken := did(h, ada, capturing.Withdraw, capturing.WithdrawInput{ContributionID: kept.ID})
		if taken.State != contribution.StateWITHDRAWN || h.sees(ben) != 0 || h.sees(facilitator) != 0 || h.sees(ada) != 1 {
			t.Errorf("%s, and it is still seen", taken.State)
		}
		if rests := h.Client.LessonEvidence.Query().Where(lessonevidence.ID(evidence.ID)).AllX(h.ctx); len(rests) != 0 {
			t.Errorf("a draft still rests on %v", rests)
		}
		if _, err := as(h, ada, capturing.Withdraw, capturing.WithdrawInput{ContributionID: kept.ID}); code(err) != "WITHDRAWN " {
			t.Errorf("taken back again: %v", err)
		}
		if again := did(h, facilitator, capturing.Capture, in); again.ID != kept.ID || again.State != contribution.StateWITHDRAWN {
			t.Errorf("sent again it became %v", again)
		}
	})
}

func TestFacilitatorsSortAndHide(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		facilitator, ada, ben := h.facilitator(), h.guest("Ada"), h.guest("Ben")
		kept := did(h, ada, capturing.Capture, h.takeaway("1"))
		sorted := did(h, facilitator, capturing.Sort, capturing.SortInput{ContributionID: kept.ID, Kind: contribution.KindPRACTICE})
		if sorted.Kind != contribution.KindPRACTICE || sorted.Revision != 1 {
			t.Errorf("sorted: %v", sorted)
		}
		if _, err := as(h, ben, capturing.Hide, capturing.HideInput{ContributionID: kept.ID, Hidden: true}); code(err) != "FORBIDDEN" {
			t.Errorf("a guest hides: %v", err)
		}
		did(h, facilitator, capturing.Hide, capturing.HideInput{ContributionID: kept.ID, Hidden: true})
		if h.sees(ben) != 0 || h.sees(ada) != 1 || h.sees(facilitator) != 1 {
			t.Error("what is hidden is seen by its author and those who run the event")
		}
		did(h, facilitator, capturing.Hide, capturing.HideInput{ContributionID: kept.ID})
		if h.sees(ben) != 1 {
			t.Error("what is shown again is not seen")
		}
		did(h, ada, capturing.Withdraw, capturing.WithdrawInput{ContributionID: kept.ID})
		if _, err := as(h, facilitator, capturing.Hide, capturing.HideInput{ContributionID: kept.ID}); err == nil {
			t.Error("what is taken back is shown again")
		}
	})
}
