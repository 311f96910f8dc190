package search_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/assetsection"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/competencylabel"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/processtooltext"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// TestDocumentsFollowTheRecords: after any edits the documents are what a rebuild writes.
func TestDocumentsFollowTheRecords(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		random := rand.New(rand.NewPCG(1, 2))
		text := func() string {
			words := []string{"water", "Café", "perpustakaan", "knowledge", "**bold**", "\n\n", "e-learning", "", "日本"}
			written := "x"
			for range random.IntN(12) {
				written += " " + words[random.IntN(len(words))]
			}
			return written
		}
		var events, editions, versions, competencies, communities, organisations, persons []uuid.UUID
		pick := func(list []uuid.UUID) uuid.UUID { return list[random.IntN(len(list))] }
		communities = append(communities, w.community("First", community.VisibilityPUBLIC))
		c := d.Client
		position := 0
		acts := []func() error{
			func() error {
				communities = append(communities, w.community(text(), community.VisibilityPUBLIC))
				return nil
			},
			func() error {
				events = append(events, w.event(pick(communities), text(), text(), event.StateDRAFT))
				return nil
			},
			func() error {
				versions = append(versions, w.version(w.lesson(pick(communities)), 1, text(), text(), lessonversion.StateAGREED))
				return nil
			},
			func() error {
				editions = append(editions, w.edition(w.asset(pick(communities)), 1, text(), text(), assetedition.StateDRAFT))
				return nil
			},
			func() error {
				competencies = append(competencies, w.competency(text(), text(), map[string]competencylabel.Kind{text(): competencylabel.KindHIDDEN, text() + "1": competencylabel.KindPREFERRED}))
				return nil
			},
			func() error { persons = append(persons, w.person(text(), person.VisibilityPUBLIC)); return nil },
			func() error {
				o, err := c.Organisation.Create().SetName(text()).SetSummary(text()).Save(w.ctx)
				if err == nil {
					organisations = append(organisations, o.ID)
				}
				return err
			},
			func() error {
				return c.Community.UpdateOneID(pick(communities)).SetName(text()).SetCharter(text()).Exec(w.ctx)
			},
			func() error { return c.Community.UpdateOneID(pick(communities)).SetDomain(text()).Exec(w.ctx) },
			func() error { return c.Community.Update().AddMemberCount(1).Exec(w.ctx) },
			func() error { return c.Event.Update().SetPlace(text()).Exec(w.ctx) },
		}
		late := []func() error{
			func() error {
				position++
				return c.KeyLearning.Create().SetEventID(pick(events)).SetPosition(position).SetText(text()).Exec(w.ctx)
			},
			func() error {
				return c.KeyLearning.Update().Where(keylearning.PositionLT(random.IntN(50))).SetText(text()).Exec(w.ctx)
			},
			func() error {
				_, err := c.KeyLearning.Delete().Where(keylearning.Position(random.IntN(50))).Exec(w.ctx)
				return err
			},
			func() error {
				return c.Event.UpdateOneID(pick(events)).SetQuestions([]string{text(), text()}).SetTitle(text()).Exec(w.ctx)
			},
			func() error { return c.Event.UpdateOneID(pick(events)).ClearQuestions().Exec(w.ctx) },
			func() error {
				return c.LessonVersion.UpdateOneID(pick(versions)).SetContext(text()).SetRecommendation(text()).Exec(w.ctx)
			},
			func() error {
				id := pick(versions)
				_, err := c.LessonVersion.Delete().Where(lessonversion.ID(id)).Exec(w.ctx)
				return err
			},
			func() error {
				position++
				return c.AssetSection.Create().SetEditionID(pick(editions)).SetPosition(position).SetHeading(text()).SetBody(text()).Exec(w.ctx)
			},
			func() error { return c.AssetSection.Update().SetBody(text()).Exec(w.ctx) },
			func() error {
				return c.AssetSection.Update().Where(assetsection.EditionID(pick(editions))).AddPosition(1000).Exec(w.ctx)
			},
			func() error {
				_, err := c.AssetSection.Delete().Where(assetsection.EditionID(pick(editions))).Exec(w.ctx)
				return err
			},
			func() error {
				return c.CompetencyLabel.Update().Where(competencylabel.CompetencyID(pick(competencies))).SetText(text()).Exec(w.ctx)
			},
			func() error {
				_, err := c.CompetencyLabel.Delete().Where(competencylabel.CompetencyID(pick(competencies))).Exec(w.ctx)
				return err
			},
			func() error { return c.Competency.UpdateOneID(pick(competencies)).SetDescription(text()).Exec(w.ctx) },
			func() error {
				return c.Person.UpdateOneID(pick(persons)).SetName(text()).SetPractice(text()).SetHeadline(text()).Exec(w.ctx)
			},
			func() error { return c.Organisation.UpdateOneID(pick(organisations)).SetShortName(text()).Exec(w.ctx) },
			func() error {
				if len(persons) < 3 {
					return nil
				}
				err := c.Person.DeleteOneID(persons[0]).Exec(w.ctx)
				persons = persons[1:]
				return err
			},
		}
		who := w.person("Speaker", person.VisibilityPUBLIC)
		var said, sheets, tools []uuid.UUID
		room := []func() error{
			func() error { said = append(said, w.contribution(pick(events), who, text())); return nil },
			func() error { tools = append(tools, w.tool(nil, text(), text())); return nil },
			func() error { sheets = append(sheets, w.worksheet(pick(events), pick(tools), text())); return nil },
			func() error {
				state := []contribution.State{contribution.StateSHOWN, contribution.StateHIDDEN, contribution.StateWITHDRAWN}[random.IntN(3)]
				return c.Contribution.UpdateOneID(pick(said)).SetText(text()).SetState(state).Exec(w.ctx)
			},
			func() error {
				_, err := c.Contribution.Delete().Where(contribution.ID(pick(said))).Exec(w.ctx)
				return err
			},
			func() error {
				house := []event.HouseRule{event.HouseRuleNAMES, event.HouseRuleIDEAS, event.HouseRuleSTAYS}[random.IntN(3)]
				return c.Event.UpdateOneID(pick(events)).SetHouseRule(house).SetTitle(text()).Exec(w.ctx)
			},
			func() error {
				return c.ProcessTool.UpdateOneID(pick(tools)).SetState([]processtool.State{processtool.StateOFFERED, processtool.StateRETIRED}[random.IntN(2)]).Exec(w.ctx)
			},
			func() error {
				return c.ProcessToolText.Update().Where(processtooltext.ToolID(pick(tools))).SetPurpose(text()).SetPrompts([]string{text()}).ClearPrepare().Exec(w.ctx)
			},
			func() error {
				return c.Worksheet.UpdateOneID(pick(sheets)).SetAnswers([]sheet.Answer{{Field: "a", Text: text()}, {Field: "b", Rows: []map[string]string{{"z": text(), "y": ""}, {"y": text()}}}}).Exec(w.ctx)
			},
			func() error { return c.Worksheet.UpdateOneID(pick(sheets)).ClearAnswers().Exec(w.ctx) },
			func() error {
				_, err := c.Worksheet.Delete().Where(worksheet.ID(pick(sheets))).Exec(w.ctx)
				return err
			},
		}
		for i := range 12 {
			for _, act := range acts[:7] {
				if err := act(); err != nil {
					t.Fatal(i, err)
				}
			}
		}
		for i := range 12 {
			for _, act := range room[:3] {
				if err := act(); err != nil {
					t.Fatal(i, err)
				}
			}
		}
		everything := append(append(acts, late...), room...)
		for i := range 400 {
			act := random.IntN(len(everything))
			if err := everything[act](); err != nil && !db.IsNotFound(err) {
				t.Fatalf("act %d: %v", act, err)
			}
			if i%40 == 0 {
				w.inStep(fmt.Sprintf("after %d edits", i))
			}
		}
		w.inStep("at the end")
		if d.Dialect == "sqlite" {
			for _, table := range []string{"search_words", "search_trigrams"} {
				if _, err := d.SQL.ExecContext(t.Context(), "INSERT INTO "+table+" ("+table+", rank) VALUES ('integrity-check', 1)"); err != nil {
					t.Errorf("%s: %v", table, err)
				}
			}
		}

		if _, err := d.SQL.ExecContext(t.Context(), "UPDATE search_documents SET title = 'wrong' WHERE part = 'EVENT'"); err != nil {
			t.Fatal(err)
		}
		if n := difference(w); n == 0 {
			t.Error("wrong documents are not noticed")
		}
		if err := search.Rebuild(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		w.inStep("after a rebuild")
	})
}

func difference(w world) int {
	w.Helper()
	n, err := search.Difference(w.Context(), w.d)
	return must(w, n, err)
}

func (w world) inStep(when string) {
	w.Helper()
	if n := difference(w); n != 0 {
		w.Fatalf("%s %d documents are not what they ought to be", when, n)
	}
}
