package toolbox_test

import (
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/processtooltext"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/toolbox"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// short is a tool of one step.
func short() toolbox.Text {
	return toolbox.Text{
		Language: "ms", Title: " Semak cepat ", Purpose: "Ringkas.", Occasion: "Bila-bila.",
		Steps: []sheet.Step{{Title: "Tanya", Text: "Apa khabar?", Minutes: 12}}, Prompts: []string{"Apa?"},
		Sheet: []sheet.Field{{Key: "one", Label: "Satu", Kind: sheet.Line}, {Key: "many", Label: "Banyak", Kind: sheet.Table, Columns: []sheet.Column{{Key: "what", Label: "Apa"}}}},
	}
}

func TestACommunityMakesItsOwnVersion(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		coordinator, base := h.in(viewer.Coordinator), h.tool("before-action-review")
		same := did(h, coordinator, toolbox.Adapt, toolbox.AdaptInput{CommunityID: h.home.ID, ToolID: base.ID})
		if same.Minutes != 30 || *same.BasedOnID != base.ID || *same.CommunityID != h.home.ID || same.ShippedKey != nil || same.Position != base.Position {
			t.Errorf("the copy is %v", same)
		}
		if n := made(h, d.Client.ProcessToolText.Query().Where(processtooltext.ToolID(same.ID)).Count); n != 2 {
			t.Errorf("the copy is in %d languages", n)
		}
		own := did(h, coordinator, toolbox.Adapt, toolbox.AdaptInput{CommunityID: h.home.ID, ToolID: base.ID, Change: toolbox.Change{Texts: []toolbox.Text{short()}}})
		text := made(h, d.Client.ProcessToolText.Query().Where(processtooltext.ToolID(own.ID)).Only)
		if own.Minutes != 12 || text.Title != "Semak cepat" || text.Language != "ms" {
			t.Errorf("the own version takes %d minutes: %s in %s", own.Minutes, text.Title, text.Language)
		}
		longer := short()
		longer.Steps[0].Minutes = 20
		twenty := 20
		edited := did(h, coordinator, toolbox.Edit, toolbox.EditInput{ToolID: own.ID, Revision: 1, Change: toolbox.Change{GroupMax: &twenty, Texts: []toolbox.Text{longer}}})
		if edited.Minutes != 20 || edited.GroupMax != 20 || edited.Revision != 2 {
			t.Errorf("edited it takes %d minutes for %d people, revision %d", edited.Minutes, edited.GroupMax, edited.Revision)
		}
		if _, err := as(h, coordinator, toolbox.Edit, toolbox.EditInput{ToolID: own.ID, Revision: 1}); told(err) != "CONFLICT " {
			t.Errorf("an old revision answers %v", err)
		}
		steward := h.person("Steward")
		steward.Steward = true
		if _, err := as(h, steward, toolbox.Edit, toolbox.EditInput{ToolID: base.ID, Revision: 1}); told(err) != "INVALID toolId" {
			t.Errorf("a shipped tool answers %v", err)
		}
	})
}

func TestWhatNoToolCanBe(t *testing.T) {
	d := testdb.SQLite(t)
	h := open(t, d)
	coordinator, base := h.in(viewer.Coordinator), h.tool("peer-assist")
	for want, change := range map[string]func(*toolbox.Text){
		"REQUIRED texts.0.title":                   func(x *toolbox.Text) { x.Title = " " },
		"TOO_LONG texts.0.title":                   func(x *toolbox.Text) { x.Title = strings.Repeat("a", 201) },
		"INVALID texts.0.purpose":                  func(x *toolbox.Text) { x.Purpose = "a\x00b" },
		"INVALID texts.0.language":                 func(x *toolbox.Text) { x.Language = "no language" },
		"INVALID texts.0.steps":                    func(x *toolbox.Text) { x.Steps = nil },
		"INVALID texts.0.steps.0.minutes":          func(x *toolbox.Text) { x.Steps[0].Minutes = 0 },
		"REQUIRED texts.0.prompts.0":               func(x *toolbox.Text) { x.Prompts[0] = "" },
		"INVALID texts.0.sheet":                    func(x *toolbox.Text) { x.Sheet = nil },
		"INVALID texts.0.sheet.1.key":              func(x *toolbox.Text) { x.Sheet[1].Key = "one" },
		"INVALID texts.0.sheet.0.key":              func(x *toolbox.Text) { x.Sheet[0].Key = "one two" },
		"INVALID texts.0.sheet.0.columns":          func(x *toolbox.Text) { x.Sheet[0].Columns = x.Sheet[1].Columns },
		"INVALID texts.0.sheet.1.columns":          func(x *toolbox.Text) { x.Sheet[1].Columns = nil },
		"REQUIRED texts.0.sheet.1.columns.0.label": func(x *toolbox.Text) { x.Sheet[1].Columns[0].Label = "" },
		"TOO_LONG texts.0.sheet.0.help":            func(x *toolbox.Text) { x.Sheet[0].Help = strings.Repeat("a", 301) },
	} {
		text := short()
		change(&text)
		_, err := as(h, coordinator, toolbox.Adapt, toolbox.AdaptInput{CommunityID: h.home.ID, ToolID: base.ID, Change: toolbox.Change{Texts: []toolbox.Text{text}}})
		if told(err) != want {
			t.Errorf("want %s, got %v (%s)", want, err, told(err))
		}
	}
	few, many := 9, 3
	if _, err := as(h, coordinator, toolbox.Adapt, toolbox.AdaptInput{CommunityID: h.home.ID, ToolID: base.ID, Change: toolbox.Change{GroupMin: &few, GroupMax: &many}}); told(err) != "INVALID groupMax" {
		t.Errorf("a group from 9 to 3 answers %v", err)
	}
	other := short()
	other.Language, other.Steps[0].Minutes = "en", 13
	if _, err := as(h, coordinator, toolbox.Adapt, toolbox.AdaptInput{CommunityID: h.home.ID, ToolID: base.ID, Change: toolbox.Change{Texts: []toolbox.Text{short(), other}}}); told(err) != "INVALID texts.1.steps" {
		t.Errorf("two lengths answer %v", err)
	}
}
