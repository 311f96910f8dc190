package toolbox_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/toolbox"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// agenda tells the parts with their times, from the start of the event.
func (h *house) agenda() []string {
	h.Helper()
	var lines []string
	for _, part := range made(h, h.Client.Session.Query().Where(session.EventID(h.meet.ID)).Order(session.ByPosition()).All) {
		lines = append(lines, fmt.Sprintf("%d %s +%d %s", part.Position, part.Title, int(part.StartsAt.Sub(h.meet.StartsAt).Minutes()), part.Kind))
	}
	return lines
}

func TestAToolTakesItsPlaceOnTheAgenda(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		facilitator := h.in(viewer.Facilitator)
		made(h, d.Client.Session.Create().SetEventID(h.meet.ID).SetPosition(3).SetTitle("Welcome").SetStartsAt(h.meet.StartsAt).SetMinutes(10).Save)
		made(h, d.Client.Session.Create().SetEventID(h.meet.ID).SetPosition(7).SetTitle("Lunch").SetStartsAt(h.meet.StartsAt.Add(30*time.Minute)).SetMinutes(60).Save)
		one := 1
		part := did(h, facilitator, toolbox.Use, toolbox.UseInput{EventID: h.meet.ID, ToolID: h.tool("knowledge-cafe").ID, At: &one})
		did(h, facilitator, toolbox.Use, toolbox.UseInput{EventID: h.meet.ID, ToolID: h.tool("after-action-review").ID})
		want := "0 Welcome +0 PART; 1 Kafe ilmu +10 CAFE; 2 Lunch +120 PART; 3 Imbas kembali +180 PART"
		if got := strings.Join(h.agenda(), "; "); got != want {
			t.Errorf("the agenda is\n%s\nwant\n%s", got, want)
		}
		if part.Minutes != 90 || part.Language != "ms" || !strings.Contains(part.Summary, "3. **Pusingan kedua** (20 min)") {
			t.Errorf("the café takes %d minutes in %s: %s", part.Minutes, part.Language, part.Summary)
		}
	})
}

func TestWhatAnAgendaRefuses(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		coordinator, tool := h.in(viewer.Coordinator), h.tool("peer-assist")
		far := 5
		if _, err := as(h, coordinator, toolbox.Use, toolbox.UseInput{EventID: h.meet.ID, ToolID: tool.ID, At: &far}); told(err) != "INVALID at" {
			t.Errorf("a place too far answers %v", err)
		}
		var refusal *rule.Refusal
		if _, err := as(h, h.in(viewer.Member), toolbox.Use, toolbox.UseInput{EventID: h.meet.ID, ToolID: tool.ID}); !errors.As(err, &refusal) {
			t.Errorf("a member is answered %v", err)
		}
		own := did(h, coordinator, toolbox.Adapt, toolbox.AdaptInput{CommunityID: h.home.ID, ToolID: tool.ID})
		did(h, coordinator, toolbox.Retire, toolbox.RetireInput{ToolID: own.ID, Revision: 1})
		if _, err := as(h, coordinator, toolbox.Use, toolbox.UseInput{EventID: h.meet.ID, ToolID: own.ID}); told(err) != "INVALID toolId" {
			t.Errorf("a retired tool answers %v", err)
		}
		for state, code := range map[event.State]string{event.StateCANCELLED: "CANCELLED ", event.StateCLOSED: "EVENT_OVER "} {
			if err := h.meet.Update().SetState(state).Exec(h.ctx); err != nil {
				t.Fatal(err)
			}
			if _, err := as(h, coordinator, toolbox.Use, toolbox.UseInput{EventID: h.meet.ID, ToolID: tool.ID}); told(err) != code {
				t.Errorf("%s answers %v", state, err)
			}
		}
	})
}

func TestAnUndatedEventTakesATool(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		draft := made(h, d.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("Draft").Save)
		coordinator := h.in(viewer.Coordinator)
		for range 2 {
			part := did(h, coordinator, toolbox.Use, toolbox.UseInput{EventID: draft.ID, ToolID: h.tool("story-circle").ID})
			if !part.StartsAt.Equal(draft.StartsAt) || part.Language != "en" || part.Title != "Story circle" {
				t.Errorf("it begins %s in %s: %s", part.StartsAt, part.Language, part.Title)
			}
		}
	})
}
