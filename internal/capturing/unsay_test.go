package capturing_test

import (
	"context"
	"slices"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/trail"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/distillation"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	theirs = "We count by hand, because the gate is broken."
	ours   = "Repair the gate before you buy a counter."
	apart  = "Ask the porters first."
)

// made of what somebody said: key learnings in its words and in others, and lessons.
type madeOf struct {
	facilitator, author viewer.Viewer
	said                *db.Contribution
	learned             []*db.KeyLearning // in its words, in others, of nothing
	lessons             []uuid.UUID       // of the first two key learnings, of the contribution
}

// makes has somebody say it, and others make something of it.
func (h *house) makes() madeOf {
	h.Helper()
	m := madeOf{facilitator: h.facilitator(), author: h.guest("Ada")}
	in := h.takeaway("said")
	in.Text = theirs
	m.said = did(h, m.author, capturing.Capture, in)
	h.says(m, reviewing.Learning{ContributionID: &m.said.ID}, reviewing.Learning{ContributionID: &m.said.ID, Text: ours}, reviewing.Learning{Text: apart})
	m.learned = h.Client.KeyLearning.Query().Order(keylearning.ByPosition()).AllX(h.ctx)
	for _, from := range []distillation.RaiseInput{{Prefix: "key", ID: m.learned[0].ID}, {Prefix: "key", ID: m.learned[1].ID}, {Prefix: "ctb", ID: m.said.ID}} {
		m.lessons = append(m.lessons, did(h, m.facilitator, distillation.Raise, from).ID)
	}
	return m
}

func (h *house) says(m madeOf, learnings ...reviewing.Learning) {
	h.Helper()
	did(h, m.facilitator, reviewing.Say, reviewing.SayInput{EventID: h.cafe.ID, Learnings: learnings})
}

func (h *house) takesBack(m madeOf) {
	h.Helper()
	did(h, m.author, capturing.Withdraw, capturing.WithdrawInput{ContributionID: m.said.ID})
}

// learnings are the sentences that are left, with a mark where somebody is asked about them.
func (h *house) learnings() []string {
	h.Helper()
	var left []string
	for _, one := range h.Client.KeyLearning.Query().Order(keylearning.ByPosition()).AllX(h.ctx) {
		text := one.Text
		if one.UnsupportedAt != nil {
			text += " ?"
		}
		if one.ContributionID != nil {
			text += " <-"
		}
		left = append(left, text)
	}
	return left
}

func (h *house) asked(v viewer.Viewer) []uuid.UUID {
	h.Helper()
	var ids []uuid.UUID
	needs, err := as(h, v, func(ctx context.Context, _ struct{}) ([]reviewing.Need, error) { return reviewing.Needs(ctx) }, struct{}{})
	if err != nil {
		h.Fatal(err)
	}
	for _, need := range needs {
		if need.Kind == reviewing.Unsupported {
			ids = append(ids, need.ID)
		}
	}
	return ids
}

// roots are how many records still lead to the contribution, beside the event.
func (h *house) roots(m madeOf) int {
	return h.Client.Provenance.Query().Where(provenance.ObjectID(m.said.ID)).CountX(h.ctx) +
		h.Client.LessonEvidence.Query().Where(lessonevidence.ContributionID(m.said.ID)).CountX(h.ctx)
}

func TestWhatRepeatsTakenBackWordsGoesWithThem(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		m := h.makes()
		if got := h.learnings(); !slices.Equal(got, []string{theirs + " <-", ours + " <-", apart}) {
			t.Fatalf("said is %q", got)
		}
		lines := h.Client.Trail.Query().CountX(h.ctx)
		h.takesBack(m)
		if got := h.learnings(); !slices.Equal(got, []string{ours + " ?", apart}) {
			t.Errorf("left are %q", got)
		}
		if left := h.Client.Lesson.Query().IDsX(h.ctx); !slices.Equal(left, m.lessons[1:2]) {
			t.Errorf("the lessons left are %v of %v", left, m.lessons)
		}
		if versions := h.Client.LessonVersion.Query().AllX(h.ctx); len(versions) != 1 || versions[0].Lesson != ours {
			t.Errorf("the versions left are %v", versions)
		}
		if left := h.roots(m); left != 0 {
			t.Errorf("%d records lead to what was taken back", left)
		}
		if left := h.Client.Provenance.Query().Where(provenance.Or(provenance.SubjectID(m.learned[0].ID), provenance.ObjectID(m.learned[0].ID))).CountX(h.ctx); left != 0 {
			t.Errorf("%d lines of provenance name what is gone", left)
		}
		if more := h.Client.Trail.Query().CountX(h.ctx) - lines; more != 1 {
			t.Errorf("the act left %d lines in the trail", more)
		}
		if who := h.Client.Trail.Query().Where(trail.ActorID(m.author.PersonID)).CountX(h.ctx); who != 0 {
			t.Error("the trail names the author")
		}

		if asks := h.asked(m.facilitator); !slices.Equal(asks, []uuid.UUID{m.learned[1].ID}) {
			t.Errorf("the facilitator is asked about %v", asks)
		}
		if asks := h.asked(m.author); len(asks) != 0 {
			t.Errorf("the author is asked about %v", asks)
		}
		h.says(m, reviewing.Learning{ID: &m.learned[1].ID, Text: ours})
		if asks := h.asked(m.facilitator); len(asks) != 0 {
			t.Errorf("said again, the facilitator is still asked about %v", asks)
		}
	})
}

func TestTakenBackWordsGoAtAClosedEventToo(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		m := h.makes()
		h.becomes(event.StateCLOSED, event.HouseRuleNAMES)
		h.takesBack(m)
		if got := h.learnings(); !slices.Equal(got, []string{ours, apart}) {
			t.Errorf("left are %q", got)
		}
		if asks := h.asked(m.facilitator); len(asks) != 0 {
			t.Errorf("nobody can say them again, and the facilitator is asked about %v", asks)
		}
	})
}

func TestWordsAreTheirsThoughTheyEditedThemSince(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		m := h.makes()
		h.says(m, reviewing.Learning{ID: &m.learned[1].ID, Text: "It counts. " + theirs}, reviewing.Learning{ID: &m.learned[0].ID, Text: theirs})
		other := "Something else."
		did(h, m.author, capturing.Edit, capturing.EditInput{ContributionID: m.said.ID, Revision: 1, Text: &other})
		h.says(m, reviewing.Learning{ID: &m.learned[0].ID, Text: theirs}, reviewing.Learning{ID: &m.learned[1].ID, Text: ours})
		h.takesBack(m)
		if got := h.learnings(); !slices.Equal(got, []string{ours + " ?"}) {
			t.Errorf("left are %q", got)
		}
	})
}

func TestWhatIsInOtherWordsLosesItsEvidenceUnlessPeersAgreed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		m := h.makes()
		versions := h.Client.LessonVersion.Query().Order(lessonversion.ByID()).AllX(h.ctx)
		reworded, agreed := versions[0], versions[2]
		made(h, h.Client.LessonVersion.UpdateOneID(reworded.ID).SetLesson("Count at the gate, and mend it.").Save)
		made(h, h.Client.LessonVersion.UpdateOneID(agreed.ID).SetState(lessonversion.StateAGREED).Save)
		h.takesBack(m)
		if left := h.Client.Lesson.Query().CountX(h.ctx); left != 3 {
			t.Errorf("%d lessons are left", left)
		}
		if rests := h.Client.LessonEvidence.Query().Where(lessonevidence.VersionID(reworded.ID)).CountX(h.ctx); rests != 0 {
			t.Errorf("the draft in other words still rests on %d pieces", rests)
		}
		rests := h.Client.LessonEvidence.Query().Where(lessonevidence.VersionID(agreed.ID)).OnlyX(h.ctx)
		if rests.Summary != "" || h.Client.LessonVersion.GetX(h.ctx, agreed.ID).Lesson != theirs {
			t.Errorf("what peers agreed on rests on %v", rests)
		}
	})
}

func TestWhatStaysInTheRoomFromNowOnLeavesWhatWasMadeOfIt(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		m := h.makes()
		h.becomes(event.StateIN_PROGRESS, event.HouseRuleSTAYS)
		did(h, m.facilitator, func(ctx context.Context, e *db.Event) (*db.Event, error) { return e, capturing.StayInRoom(ctx, e) }, h.cafe)
		if got := h.learnings(); !slices.Equal(got, []string{ours + " ?", apart}) {
			t.Errorf("left are %q", got)
		}
		if left := h.Client.Lesson.Query().IDsX(h.ctx); !slices.Equal(left, m.lessons[1:2]) || h.roots(m) != 0 {
			t.Errorf("the lessons left are %v of %v", left, m.lessons)
		}
	})
}

// TestWhoPicksWhatIsBeingTakenBackWaits: whoever comes first, the words are gone in the end.
func TestWhoPicksWhatIsBeingTakenBackWaits(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		facilitator, author := h.facilitator(), h.guest("Ada")
		for _, client := range []string{"1", "2", "3", "4", "5", "6"} {
			in := h.takeaway(client)
			in.Text = theirs
			said := did(h, author, capturing.Capture, in)
			var all sync.WaitGroup
			for _, act := range []func() error{
				func() error {
					_, err := as(h, author, capturing.Withdraw, capturing.WithdrawInput{ContributionID: said.ID})
					return err
				},
				func() error {
					_, err := as(h, facilitator, reviewing.Say, reviewing.SayInput{EventID: h.cafe.ID, Learnings: []reviewing.Learning{{Text: apart}, {ContributionID: &said.ID}}})
					return ignore(err, "NOT_FOUND learnings.1.contributionId")
				},
				func() error {
					_, err := as(h, facilitator, distillation.Raise, distillation.RaiseInput{Prefix: "ctb", ID: said.ID})
					if db.IsNotFound(err) {
						return nil
					}
					return ignore(err, "INVALID fromId")
				},
			} {
				all.Go(func() {
					if err := act(); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
			if got := h.learnings(); slices.Contains(got, theirs) || slices.Contains(got, theirs+" <-") {
				t.Errorf("left are %q", got)
			}
			if left := h.Client.Lesson.Query().CountX(h.ctx); left != 0 {
				t.Errorf("%d lessons are left", left)
			}
		}
	})
}

func ignore(err error, expected string) error {
	if code(err) == expected {
		return nil
	}
	return err
}
