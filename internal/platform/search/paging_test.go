package search_test

import (
	"fmt"
	"slices"
	"testing"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// TestPages: forwards and backwards the pages are the whole list, each hit once.
func TestPages(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		open := w.community("Water", community.VisibilityPUBLIC)
		for i := range 22 {
			w.event(open, fmt.Sprintf("Meeting %d", i), long("water", 1+i%4), event.StateANNOUNCED)
		}
		whole := w.find(visitor, search.Query{Text: "water", First: 100})
		if len(whole.Hits) != 23 || whole.Total != 23 || whole.HasNext || whole.HasPrevious || whole.Capped {
			t.Fatalf("the whole is %d of %d", len(whole.Hits), whole.Total)
		}
		if whole.Hits[0].SubjectID != open {
			t.Error("a word in the title does not come first")
		}

		var forwards []search.Hit
		q := search.Query{Text: "water", First: 5}
		for pages := 1; ; pages++ {
			page := w.find(visitor, q)
			forwards = append(forwards, page.Hits...)
			if page.Total != 23 || page.HasPrevious != (pages > 1) {
				t.Errorf("page %d: total %d, previous %t", pages, page.Total, page.HasPrevious)
			}
			if !page.HasNext {
				break
			}
			q.After = page.Hits[len(page.Hits)-1].Cursor
		}
		if !slices.Equal(forwards, whole.Hits) {
			t.Error("the pages forwards are not the whole")
		}

		var backwards []search.Hit
		q = search.Query{Text: "water", Last: 5}
		for {
			page := w.find(visitor, q)
			backwards = append(slices.Clone(page.Hits), backwards...)
			if !page.HasPrevious {
				break
			}
			q.Before = page.Hits[0].Cursor
		}
		if !slices.Equal(backwards, whole.Hits) {
			t.Error("the pages backwards are not the whole")
		}

		beyond := w.find(visitor, search.Query{Text: "water", After: whole.Hits[22].Cursor})
		if len(beyond.Hits) != 0 || beyond.Total != 23 || !beyond.HasPrevious {
			t.Errorf("after the last there are %d of %d", len(beyond.Hits), beyond.Total)
		}
		if only := w.find(visitor, search.Query{Text: "water", Kinds: []search.Kind{search.Community}}); only.Total != 1 {
			t.Errorf("%d communities", only.Total)
		}
	})
}

// TestOneHitPerSubject: of several versions that match, the best one that is read stands
// for the lesson.
func TestOneHitPerSubject(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		open := w.community("Open", community.VisibilityPUBLIC)
		lesson := w.lesson(open)
		w.version(lesson, 1, "Plain", "Some water here.", lessonversion.StateSUPERSEDED)
		w.version(lesson, 2, "Water", "Much water there.", lessonversion.StateVALIDATED)
		w.version(lesson, 3, "Water water", "Hidden water.", lessonversion.StateOBSERVATION)
		asset := w.asset(open)
		w.edition(asset, 1, "Guide", "About water.", assetedition.StateSUPERSEDED)
		w.edition(asset, 2, "Guide", "About **water** and `water`.", assetedition.StatePUBLISHED)
		page := w.find(visitor, search.Query{Text: "water"})
		if len(page.Hits) != 2 || page.Total != 2 || page.Hits[0].SubjectID != lesson || page.Hits[1].SubjectID != asset {
			t.Fatalf("%+v", page)
		}
		if page.Hits[0].Snippet != "Much water there." {
			t.Errorf("the lesson is shown by %q", page.Hits[0].Snippet)
		}
		if want := "One About <mark>water</mark> and <mark>water</mark>."; page.Hits[1].SnippetHTML != want {
			t.Errorf("the asset is shown by %q, want %q", page.Hits[1].SnippetHTML, want)
		}
	})
}

// TestManyLessonsDoNotHideACommunity: the 1,000 that are ranked come from every kind.
func TestManyLessonsDoNotHideACommunity(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		open := w.community("Water", community.VisibilityPUBLIC)
		uuids, numbers, one := "printf('00000000-0000-7000-8000-%012d', n)", "(WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1100) SELECT n FROM n) AS n", "?"
		if d.Dialect == dialect.Postgres {
			uuids, numbers, one = "lpad(n::text, 32, '0')::uuid", "generate_series(1, 1100) AS n", "$1"
		}
		if _, err := d.SQL.ExecContext(t.Context(), "INSERT INTO lessons (id, created_at, updated_at, community_id, revision, fate) SELECT "+uuids+", '2026-01-01', '2026-01-01', "+one+", 1, 'KEPT' FROM "+numbers, open); err != nil {
			t.Fatal(err)
		}
		if _, err := d.SQL.ExecContext(t.Context(), "INSERT INTO lesson_versions (id, created_at, updated_at, language, revision, lesson_id, number, title, lesson, context, happened, cause, recommendation, conditions, polarity, scope, state, agreed_by, agreed_organisations, reviewed_by) SELECT "+
			uuids+", '2026-01-01', '2026-01-01', 'en', 1, "+uuids+", 1, 'Nothing', 'about water', '', '', '', '', '', 'IMPROVE', 'SPECIFIC', 'AGREED', 0, 0, 0 FROM "+numbers); err != nil {
			t.Fatal(err)
		}
		page := w.find(visitor, search.Query{Text: "water"})
		if page.Hits[0].SubjectID != open {
			t.Errorf("first comes a %s", page.Hits[0].Kind)
		}
		if page.Total > search.MaxCandidates || page.Total < search.MaxCandidates-1 || !page.Capped {
			t.Errorf("counted %d, capped %t", page.Total, page.Capped)
		}
	})
}
