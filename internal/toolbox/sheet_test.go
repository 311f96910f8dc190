package toolbox_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/toolbox"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestATableSharesASheet(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben := h.coming("Ada"), h.coming("Ben")
		tool, two, three := h.tool("knowledge-cafe"), 2, 3
		hers := did(h, ada, toolbox.Start, toolbox.StartInput{EventID: h.meet.ID, ToolID: tool.ID, TableNumber: &two})
		his := did(h, ben, toolbox.Start, toolbox.StartInput{EventID: h.meet.ID, ToolID: tool.ID, TableNumber: &two})
		other := did(h, ben, toolbox.Start, toolbox.StartInput{EventID: h.meet.ID, ToolID: tool.ID, TableNumber: &three})
		whole := did(h, ben, toolbox.Start, toolbox.StartInput{EventID: h.meet.ID, ToolID: tool.ID})
		if hers.ID != his.ID || other.ID == his.ID || whole.ID == his.ID || whole.ID == other.ID {
			t.Errorf("the sheets are %s, %s, %s, %s", hers.ID, his.ID, other.ID, whole.ID)
		}
		if hers.Title != "Kafe ilmu" || hers.Language != "ms" || len(hers.Sheet) != 5 {
			t.Errorf("the sheet is %s in %s with %d fields", hers.Title, hers.Language, len(hers.Sheet))
		}
		came := made(h, d.Client.Provenance.Query().Where(provenance.SubjectID(hers.ID), provenance.ObjectID(h.meet.ID)).Only)
		if came.SubjectKind != "wks" || came.Predicate != provenance.PredicateCAPTURED_AT {
			t.Errorf("it came from %v", came)
		}
		saved := did(h, ada, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: 1, Answers: []sheet.Answer{
			{Field: "home", Rows: []map[string]string{{"what": " Try it ", "due": ""}, {}}}, {Field: "question", Text: "Why?"},
		}})
		if _, err := as(h, ben, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: 1, Answers: []sheet.Answer{{Field: "host", Text: "Ben"}}}); told(err) != "CONFLICT " {
			t.Errorf("writing at the same time answers %v", err)
		}
		saved = did(h, ben, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: saved.Revision, Answers: []sheet.Answer{{Field: "host", Text: "Ben"}, {Field: "question"}}})
		want := []sheet.Answer{{Field: "host", Text: "Ben"}, {Field: "home", Rows: []map[string]string{{"what": "Try it"}}}}
		if !reflect.DeepEqual(saved.Answers, want) || saved.Revision != 3 {
			t.Errorf("at revision %d they wrote %v", saved.Revision, saved.Answers)
		}
	})
}

func TestOrganisationsAndPersonsHaveTheirOwn(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben, facilitator := h.coming("Ada"), h.coming("Ben"), h.in(viewer.Facilitator)
		library := made(h, d.Client.Organisation.Create().SetName("Library").Save)
		archive := made(h, d.Client.Organisation.Create().SetName("Archive").Save)
		made(h, d.Client.Affiliation.Create().SetPersonID(ada.PersonID).SetOrganisationID(archive.ID).Save)
		made(h, d.Client.Affiliation.Create().SetPersonID(ada.PersonID).SetOrganisationID(library.ID).SetPreferred(true).Save)
		start := func(v viewer.Viewer, key string, organisation *uuid.UUID) (*db.Worksheet, error) {
			return as(h, v, toolbox.Start, toolbox.StartInput{EventID: h.meet.ID, ToolID: h.tool(key).ID, OrganisationID: organisation})
		}
		hers, err := start(ada, "kpi-sheet", nil)
		if err != nil || *hers.OrganisationID != library.ID {
			t.Fatalf("she fills in the sheet of %v, %v", hers, err)
		}
		if _, err := start(ben, "kpi-sheet", nil); told(err) != "REQUIRED organisationId" {
			t.Errorf("who works for nobody is answered %v", err)
		}
		if _, err := start(ben, "kpi-sheet", &library.ID); told(err) != "INVALID organisationId" {
			t.Errorf("who works for another one is answered %v", err)
		}
		if same, err := start(facilitator, "kpi-sheet", &library.ID); err != nil || same.ID != hers.ID {
			t.Errorf("the facilitator opens %v, %v", same, err)
		}
		write := []sheet.Answer{{Field: "stop", Text: "Counting chairs"}}
		if _, err := as(h, ben, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: 1, Answers: write}); told(err) != "FORBIDDEN " {
			t.Errorf("writing for another organisation answers %v", err)
		}
		did(h, facilitator, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: 1, Answers: write})
		story, err := start(ada, "story-circle", nil)
		if err != nil || *story.PersonID != ada.PersonID || story.FilledBy != worksheet.FilledByPERSON {
			t.Fatalf("her story is %v, %v", story, err)
		}
		if _, err := as(h, facilitator, toolbox.Fill, toolbox.FillInput{WorksheetID: story.ID, Revision: 1, Answers: []sheet.Answer{{Field: "title", Text: "X"}}}); told(err) != "FORBIDDEN " {
			t.Errorf("writing another one's story answers %v", err)
		}
	})
}

func TestThoseWhoTakePartFillInUntilTheEventIsClosed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, outsider := h.coming("Ada"), h.person("Outsider")
		in := toolbox.StartInput{EventID: h.meet.ID, ToolID: h.tool("peer-assist").ID}
		if _, err := as(h, outsider, toolbox.Start, in); told(err) != "NOT_REGISTERED " {
			t.Errorf("an outsider is answered %v", err)
		}
		var refusal *rule.Refusal
		if _, err := as(h, viewer.Viewer{Kind: viewer.Visitor}, toolbox.Start, in); !errors.As(err, &refusal) {
			t.Errorf("a visitor is answered %v", err)
		}
		hers := did(h, ada, toolbox.Start, in)
		if _, err := as(h, outsider, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: 1}); !db.IsNotFound(err) {
			t.Errorf("an outsider who writes is answered %v", err)
		}
		if err := h.meet.Update().SetState(event.StateCLOSED).Exec(h.ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := as(h, ada, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: 1}); told(err) != "EVENT_OVER " {
			t.Errorf("after the event is closed it answers %v", err)
		}
		if _, err := h.Client.Worksheet.Get(viewer.With(h.ctx, ada), hers.ID); err != nil {
			t.Errorf("she reads it no more: %v", err)
		}
	})
}

func TestWhatNoSheetTakes(t *testing.T) {
	d := testdb.SQLite(t)
	h := open(t, d)
	ada := h.coming("Ada")
	hers := did(h, ada, toolbox.Start, toolbox.StartInput{EventID: h.meet.ID, ToolID: h.tool("before-action-review").ID})
	rows := make([]map[string]string, 51)
	for want, answers := range map[string][]sheet.Answer{
		"INVALID answers.0.field":  {{Field: "nothing", Text: "X"}},
		"INVALID answers.1.field":  {{Field: "intent"}, {Field: "intent"}},
		"INVALID answers.0.text":   {{Field: "sure", Text: "6"}},
		"INVALID answers.0.rows":   {{Field: "risks", Rows: rows}},
		"INVALID answers.0.rows.0": {{Field: "risks", Rows: []map[string]string{{"unknown": "X"}}}},
		"TOO_LONG answers.0.text":  {{Field: "intent", Text: strings.Repeat("a", 301)}},
	} {
		if _, err := as(h, ada, toolbox.Fill, toolbox.FillInput{WorksheetID: hers.ID, Revision: 1, Answers: answers}); told(err) != want {
			t.Errorf("want %s, got %v (%s)", want, err, told(err))
		}
	}
	far, session := 500, uuid.New()
	for want, in := range map[string]toolbox.StartInput{
		"INVALID tableNumber": {TableNumber: &far},
		"INVALID sessionId":   {SessionID: &session},
	} {
		in.EventID, in.ToolID = h.meet.ID, h.tool("peer-assist").ID
		if _, err := as(h, ada, toolbox.Start, in); told(err) != want {
			t.Errorf("want %s, got %v", want, err)
		}
	}
}

func TestManyOpenOneSheetAtOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		in := toolbox.StartInput{EventID: h.meet.ID, ToolID: h.tool("peer-assist").ID}
		opened := make(chan error, 8)
		for range cap(opened) {
			v := h.coming("Somebody")
			go func() {
				opened <- h.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
					_, err := toolbox.Start(ctx, in)
					return err
				})
			}()
		}
		for range cap(opened) {
			if err := <-opened; err != nil {
				t.Error(err)
			}
		}
		if n := made(h, d.Client.Worksheet.Query().Count); n != 1 {
			t.Errorf("there are %d sheets", n)
		}
	})
}
