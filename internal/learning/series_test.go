package learning_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// london is an announced event on Tuesday, 10 March 2026 at 18:00, three weeks before
// clocks there go forward.
func (h *house) london(change func(*db.EventCreate)) *db.Event {
	start := time.Date(2026, time.March, 10, 18, 0, 0, 0, time.UTC)
	return h.event(func(c *db.EventCreate) {
		c.SetStartsAt(start).SetEndsAt(start.Add(time.Hour)).SetZone("Europe/London")
		if change != nil {
			change(c)
		}
	})
}

func (h *house) repeat(v viewer.Viewer, in learning.StartSeriesInput) (series *db.EventSeries, err error) {
	in.Revision = must(h, in.EventID).Revision
	err = h.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
		series, _, err = learning.StartSeries(ctx, in)
		return err
	})
	return series, err
}

// rows are the events of the series: the occurrence, and the day and UTC hour it is held.
func (h *house) rows(series *db.EventSeries) []string {
	h.Helper()
	var rows []string
	for _, e := range h.Client.Event.Query().Where(event.SeriesID(series.ID)).Order(event.ByOccurrence()).AllX(h.ctx) {
		rows = append(rows, strings.Join([]string{*e.Occurrence, e.StartsAt.UTC().Format("0102 15:04"), string(e.State)}, " "))
	}
	return rows
}

func (h *house) inSeries(series *db.EventSeries, occurrence string) *db.Event {
	h.Helper()
	return h.Client.Event.Query().Where(event.SeriesID(series.ID), event.Occurrence(occurrence)).OnlyX(h.ctx)
}

func TestASeriesKeepsItsWallTime(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		first := h.london(nil)
		series, err := h.repeat(v, learning.StartSeriesInput{EventID: first.ID, Rule: "FREQ=WEEKLY;COUNT=5", Except: []string{"2026-03-24"}})
		if err != nil {
			t.Fatal(err)
		}
		same(t, h.rows(series),
			"2026-03-10T18:00 0310 18:00 ANNOUNCED", "2026-03-17T18:00 0317 18:00 ANNOUNCED",
			"2026-03-31T18:00 0331 17:00 ANNOUNCED", "2026-04-07T18:00 0407 17:00 ANNOUNCED")
		codes := map[string]bool{}
		for _, e := range d.Client.Event.Query().Where(event.CodeNotNil()).AllX(h.ctx) {
			codes[*e.Code] = true
		}
		if len(codes) != 3 {
			t.Errorf("%d doors, want 3 beside the first's", len(codes))
		}
		h.atOnce(8, func(int) error {
			return d.InTx(h.ctx, func(ctx context.Context) error { return learning.ExpandSeries(ctx, series.ID) })
		})
		if rows := h.rows(series); len(rows) != 4 {
			t.Errorf("expanded again: %q", rows)
		}
		if words, err := learning.SeriesWords(series, "en"); err != nil || words != "every week on Tuesday, 5 times" {
			t.Errorf("in words: %q, %v", words, err)
		}
	})
}

func TestWhatNoSeriesCanBe(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		undated := h.event(func(c *db.EventCreate) { c.SetState(event.StateDRAFT).SetStartsAt(event.DefaultStartsAt()) })
		e := h.london(nil)
		for _, c := range []struct {
			name string
			in   learning.StartSeriesInput
			want string
		}{
			{"without a date", learning.StartSeriesInput{EventID: undated.ID, Rule: "FREQ=WEEKLY"}, "NO_DATE "},
			{"a bomb", learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=SECONDLY"}, "INVALID rule"},
			{"another day", learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=WEEKLY;BYDAY=WE"}, "INVALID rule"},
			{"once", learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=WEEKLY;COUNT=1"}, "INVALID rule"},
			{"every day", learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=DAILY"}, "INVALID rule"},
			{"two ends", learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=WEEKLY;COUNT=3", Until: ptr(today.AddDate(1, 0, 0))}, "INVALID until"},
			{"no day", learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=WEEKLY", Except: []string{"tomorrow"}}, "INVALID except.0"},
			{"not itself", learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=WEEKLY", Except: []string{"2026-03-10"}}, "INVALID except"},
		} {
			_, err := h.repeat(v, c.in)
			if got := codes(err); len(got) != 1 || got[0] != c.want {
				t.Errorf("%s: got %q, want %q", c.name, got, c.want)
			}
		}
		if _, err := h.repeat(v, learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=WEEKLY;COUNT=3"}); err != nil {
			t.Fatal(err)
		}
		_, err := h.repeat(v, learning.StartSeriesInput{EventID: e.ID, Rule: "FREQ=WEEKLY;COUNT=3"})
		same(t, codes(err), "IN_SERIES ")
	})
}

func TestThisAndFollowingStartAnotherSeries(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v, p := h.coordinator(), h.people(2)
		series, err := h.repeat(v, learning.StartSeriesInput{EventID: h.london(nil).ID, Rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=6"})
		if err != nil {
			t.Fatal(err)
		}
		third, apart := h.inSeries(series, "2026-03-24T18:00"), h.inSeries(series, "2026-03-31T18:00")
		h.register(p[0], third, inRoom)
		h.register(p[1], apart, inRoom)
		h.edited(v, apart, learning.EditInput{Title: given.To("Apart")})
		did(h, v, learning.CallOff, learning.CallOffInput{EventID: h.inSeries(series, "2026-04-07T18:00").ID, Revision: 1})

		// From Tuesday at six to Wednesday at half past six.
		later := time.Date(2026, time.March, 25, 18, 30, 0, 0, time.UTC)
		edited := h.edited(v, third, learning.EditInput{Scope: learning.Following, StartsAt: given.To(later), Title: given.To("Wednesdays")})
		if edited.ID != third.ID || *edited.SeriesID == series.ID || edited.Title != "Wednesdays" || edited.Detached {
			t.Errorf("edited: %+v", edited)
		}
		same(t, h.rows(series), "2026-03-10T18:00 0310 18:00 ANNOUNCED", "2026-03-17T18:00 0317 18:00 ANNOUNCED")
		other := d.Client.EventSeries.GetX(h.ctx, *edited.SeriesID)
		same(t, h.rows(other),
			"2026-03-25T18:30 0325 18:30 ANNOUNCED", "2026-04-01T18:30 0331 17:00 ANNOUNCED",
			"2026-04-08T18:30 0407 17:00 CANCELLED", "2026-04-15T18:30 0415 17:30 ANNOUNCED")
		same(t, h.asked(third, p[0]), "MOVED")
		same(t, h.asked(apart, p[1]), "NOTHING")
		if told := waiting[learning.EventMoved](h); len(told) != 2 {
			t.Errorf("told of %d moves, want 2", len(told))
		}
		if old := d.Client.EventSeries.GetX(h.ctx, series.ID); old.Rrule != "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T180000Z" || other.Rrule != "FREQ=WEEKLY;COUNT=4;BYDAY=WE" {
			t.Errorf("the rules are %s and %s", old.Rrule, other.Rrule)
		}
		for _, one := range []*db.EventSeries{series, other} {
			if err := d.InTx(h.ctx, func(ctx context.Context) error { return learning.ExpandSeries(ctx, one.ID) }); err != nil {
				t.Fatal(err)
			}
		}
		if rows := append(h.rows(series), h.rows(other)...); len(rows) != 6 {
			t.Errorf("expanded again: %q", rows)
		}
	})
}

func TestAllTouchesOnlyWhatHasNotBegun(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		series, err := h.repeat(v, learning.StartSeriesInput{EventID: h.london(func(c *db.EventCreate) { c.SetState(event.StateDRAFT) }).ID, Rule: "FREQ=MONTHLY;BYDAY=2TU;COUNT=4"})
		if err != nil {
			t.Fatal(err)
		}
		held := h.inSeries(series, "2026-03-10T18:00")
		made(h, held.Update().SetState(event.StateHELD).Save)
		edited := h.edited(v, h.inSeries(series, "2026-05-12T18:00"), learning.EditInput{Scope: learning.All, Purpose: given.To("Why")})
		if *edited.SeriesID != series.ID || must(h, held.ID).Purpose != "" || h.inSeries(series, "2026-06-09T18:00").Purpose != "Why" {
			t.Error("all is not what has not begun")
		}
		did(h, v, learning.Announce, learning.AnnounceInput{EventID: edited.ID, Revision: edited.Revision, Scope: learning.All})
		same(t, h.rows(series), "2026-03-10T18:00 0310 18:00 HELD", "2026-04-14T18:00 0414 17:00 ANNOUNCED",
			"2026-05-12T18:00 0512 17:00 ANNOUNCED", "2026-06-09T18:00 0609 17:00 ANNOUNCED")
		h.edited(v, edited, learning.EditInput{Scope: learning.All, StartsAt: given.To(time.Date(2026, time.May, 14, 18, 0, 0, 0, time.UTC))})
		moved := d.Client.EventSeries.GetX(h.ctx, *must(h, edited.ID).SeriesID)
		same(t, h.rows(moved), "2026-04-09T19:00 0409 18:00 ANNOUNCED", "2026-05-14T19:00 0514 18:00 ANNOUNCED", "2026-06-11T19:00 0611 18:00 ANNOUNCED")
	})
}

func TestASeriesEnds(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v, p := h.coordinator(), h.person("Ada")
		series, err := h.repeat(v, learning.StartSeriesInput{EventID: h.london(nil).ID, Rule: "FREQ=WEEKLY", Until: ptr(today.AddDate(0, 0, 30))})
		if err != nil {
			t.Fatal(err)
		}
		same(t, h.rows(series), "2026-03-10T18:00 0310 18:00 ANNOUNCED", "2026-03-17T18:00 0317 18:00 ANNOUNCED",
			"2026-03-24T18:00 0324 18:00 ANNOUNCED", "2026-03-31T18:00 0331 17:00 ANNOUNCED")
		third := h.inSeries(series, "2026-03-24T18:00")
		h.register(p, third, inRoom)
		err = d.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
			_, _, err := learning.EndSeries(ctx, learning.EndSeriesInput{EventID: third.ID, Revision: 1, Reason: "Enough"})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		same(t, h.rows(series), "2026-03-10T18:00 0310 18:00 ANNOUNCED", "2026-03-17T18:00 0317 18:00 ANNOUNCED",
			"2026-03-24T18:00 0324 18:00 CANCELLED", "2026-03-31T18:00 0331 17:00 CANCELLED")
		if len(waiting[learning.EventCancelled](h)) != 2 || d.Client.Registration.Query().Where(registration.PersonID(p.PersonID)).OnlyX(h.ctx).State != registration.StateCONFIRMED {
			t.Error("each is told once, and stays registered")
		}
		later := viewer.With(h.ctx, v)
		if err := d.InTx(later, func(ctx context.Context) error { return learning.ExpandSeries(ctx, series.ID) }); err != nil {
			t.Fatal(err)
		}
		if rows := h.rows(series); len(rows) != 4 {
			t.Errorf("it goes on: %q", rows)
		}
	})
}
