package reviewing_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// says are the key learnings with these words.
func (h *house) says(texts ...string) reviewing.SayInput {
	in := reviewing.SayInput{EventID: h.cafe.ID}
	for _, text := range texts {
		in.Learnings = append(in.Learnings, reviewing.Learning{Text: text})
	}
	return in
}

// learned are the key learnings as they are kept, in their order.
func (h *house) learned() (rows []*db.KeyLearning, texts []string) {
	rows = h.Client.KeyLearning.Query().Where(keylearning.EventID(h.cafe.ID)).Order(keylearning.ByPosition()).AllX(h.ctx)
	for _, row := range rows {
		texts = append(texts, row.Text)
	}
	return rows, texts
}

func TestKeyLearningsAreOneToSevenSentencesOfTwoHundredCharacters(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		seven := slices.Repeat([]string{"X"}, 7)
		for _, one := range []struct {
			name, want string
			texts      []string
		}{
			{"none", "REQUIRED learnings", nil},
			{"eight", "TOO_LONG learnings", append(slices.Clone(seven), "X")},
			{"nothing but space", "REQUIRED learnings.0.text", []string{" \t"}},
			{"201 characters", "TOO_LONG learnings.1.text", []string{"X", strings.Repeat("潮", 201)}},
			{"seven", "", seven},
			{"200 characters of three bytes", "", []string{strings.Repeat("潮", 200)}},
			{"200 characters with space around them", "", []string{"  " + strings.Repeat("x", 200) + "\n"}},
			{"200 letters with an accent apart", "", []string{strings.Repeat("e\u0301", 200)}},
			{"200 faces", "", []string{strings.Repeat("🙂", 200)}},
		} {
			if _, err := as(h, h.coordinator, reviewing.Say, h.says(one.texts...)); code(err) != one.want {
				t.Errorf("%s: want %q, got %v", one.name, one.want, err)
			}
		}
		for state, want := range map[event.State]string{
			event.StateIN_PROGRESS: "", event.StateHELD: "", event.StateREVIEWING: "", event.StateCLOSED: "EVENT_CLOSED ",
			event.StateCANCELLED: "CANCELLED ", event.StateANNOUNCED: "NOT_BEGUN ", event.StatePOSTPONED: "NOT_BEGUN ",
		} {
			h.becomes(state)
			refuses(h, want, h.coordinator, reviewing.Say, h.says("X"))
		}
		h.becomes(event.StateHELD)
		refuses(h, "FORBIDDEN", h.guest("Ada", present), reviewing.Say, h.says("X"))
	})
}

func TestKeyLearningsAreKeptChangedAndPutInOrderAsAList(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		first := did(h, h.coordinator, reviewing.Say, h.says("One.", "Two.", "Three."))
		rows, _ := h.learned()
		in := reviewing.SayInput{EventID: h.cafe.ID, Revision: &first.Revision, Learnings: []reviewing.Learning{
			{ID: &rows[2].ID, Text: "Three, first."}, {Text: "Four."}, {ID: &rows[0].ID, Text: "One."},
		}}
		did(h, h.coordinator, reviewing.Say, in)
		now, texts := h.learned()
		if !slices.Equal(texts, []string{"Three, first.", "Four.", "One."}) || now[0].ID != rows[2].ID || now[2].ID != rows[0].ID {
			t.Errorf("they are %v", texts)
		}
		if gone := h.Client.Provenance.Query().Where(provenance.SubjectID(rows[1].ID)).CountX(h.ctx); gone != 0 {
			t.Error("what is gone still came from somewhere")
		}
		refuses(h, "CONFLICT revision", h.coordinator, reviewing.Say, in)
		twice := h.says("One.", "One.")
		twice.Learnings[0].ID, twice.Learnings[1].ID = &rows[0].ID, &rows[0].ID
		refuses(h, "NOT_FOUND learnings.1.id", h.coordinator, reviewing.Say, twice)
		stranger := uuid.New()
		twice.Learnings[0].ID = &stranger
		refuses(h, "NOT_FOUND learnings.0.id", h.coordinator, reviewing.Say, twice)
	})
}

func TestAKeyLearningPickedFromAContributionSaysWhereItCameFrom(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada := h.guest("Ada", present)
		picked := h.said(ada, strings.Repeat("We count by hand. ", 20))
		in := reviewing.SayInput{EventID: h.cafe.ID, Learnings: []reviewing.Learning{{ContributionID: &picked.ID}, {ContributionID: &picked.ID, Text: "Count."}}}
		did(h, h.coordinator, reviewing.Say, in)
		rows, texts := h.learned()
		if !strings.HasSuffix(texts[0], "…") || len([]rune(texts[0])) > 200 || texts[1] != "Count." || *rows[0].ContributionID != picked.ID {
			t.Errorf("they are %v", texts)
		}
		links := h.Client.Provenance.Query().Where(provenance.SubjectID(rows[0].ID), provenance.PredicateEQ(provenance.PredicateDRAWN_FROM)).AllX(h.ctx)
		objects := map[uuid.UUID]string{}
		for _, link := range links {
			objects[link.ObjectID] = link.ObjectKind
		}
		if len(links) != 2 || objects[h.cafe.ID] != "evt" || objects[picked.ID] != "ctb" {
			t.Errorf("they came from %v", objects)
		}
		hidden := h.said(ada, "Hidden")
		made(h, hidden.Update().SetState(contribution.StateHIDDEN).Save)
		refuses(h, "NOT_FOUND learnings.0.contributionId", h.coordinator, reviewing.Say,
			reviewing.SayInput{EventID: h.cafe.ID, Learnings: []reviewing.Learning{{ContributionID: &hidden.ID}}})
		made(h, h.Client.Event.UpdateOneID(h.cafe.ID).SetHouseRule(event.HouseRuleSTAYS).Save)
		refuses(h, "STAYS_IN_ROOM learnings.0.contributionId", h.coordinator, reviewing.Say, in)
		did(h, h.coordinator, reviewing.Say, h.says("In our own words."))
	})
}

func TestAKeyLearningOnWhichALessonRestsStays(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		did(h, h.coordinator, reviewing.Say, h.says("One."))
		rows, _ := h.learned()
		lesson := made(h, h.Client.Lesson.Create().SetCommunityID(h.home.ID).Save)
		version := made(h, h.Client.LessonVersion.Create().SetLessonID(lesson.ID).SetNumber(1).SetTitle("One").SetPolarity(lessonversion.PolarityIMPROVE).Save)
		made(h, h.Client.LessonEvidence.Create().SetVersionID(version.ID).SetPosition(0).SetKind(lessonevidence.KindKEY_LEARNING).SetKeyLearningID(rows[0].ID).Save)
		refuses(h, "INVALID learnings", h.coordinator, reviewing.Say, h.says("Another."))
		changed := h.says("One, in better words.")
		changed.Learnings[0].ID = &rows[0].ID
		did(h, h.coordinator, reviewing.Say, changed)
	})
}
