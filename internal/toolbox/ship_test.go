package toolbox_test

import (
	"testing"

	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/processtooltext"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestShippingTwiceChangesNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		before := made(h, d.Client.ProcessToolText.Query().Order(processtooltext.ByID()).IDs)
		h.ship()
		after := made(h, d.Client.ProcessToolText.Query().Order(processtooltext.ByID()).IDs)
		if len(before) != 24 || len(after) != 24 || before[0] != after[0] || before[23] != after[23] {
			t.Errorf("there were %d texts, then %d", len(before), len(after))
		}
		for _, tool := range made(h, d.Client.ProcessTool.Query().All) {
			if tool.Revision != 1 || tool.State != processtool.StateOFFERED {
				t.Errorf("%s is at revision %d, %s", *tool.ShippedKey, tool.Revision, tool.State)
			}
		}
	})
}

func TestAChangedToolIsShippedAgain(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		tool := h.tool("peer-assist")
		if err := d.Client.ProcessToolText.Update().Where(processtooltext.ToolID(tool.ID), processtooltext.Language("ms")).SetTitle("Lama").Exec(h.ctx); err != nil {
			t.Fatal(err)
		}
		if err := h.tool("kpi-sheet").Update().SetMinutes(7).SetState(processtool.StateRETIRED).Exec(h.ctx); err != nil {
			t.Fatal(err)
		}
		made(h, d.Client.ProcessTool.Create().SetShippedKey("once-shipped").SetPhase(processtool.PhaseAFTER).SetMinutes(5).Save)
		h.ship()
		if again := h.tool("peer-assist"); again.ID != tool.ID || again.Revision != 2 {
			t.Errorf("the tool is %s at revision %d, was %s", again.ID, again.Revision, tool.ID)
		}
		text := made(h, d.Client.ProcessToolText.Query().Where(processtooltext.ToolID(tool.ID), processtooltext.Language("ms")).Only)
		if text.Title != "Bantuan rakan" {
			t.Errorf("its title is %q", text.Title)
		}
		if mended := h.tool("kpi-sheet"); mended.Minutes != 60 || mended.State != processtool.StateOFFERED || mended.Revision != 2 {
			t.Errorf("the other one takes %d minutes, %s, revision %d", mended.Minutes, mended.State, mended.Revision)
		}
		if gone := h.tool("once-shipped"); gone.State != processtool.StateRETIRED {
			t.Errorf("a tool that no longer ships is %s", gone.State)
		}
	})
}
