package graph_test

import (
	"fmt"
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// fill makes communities with events with lessons, so many of each.
func fill(t *testing.T, d *database.Database, communities, events, lessons int) {
	t.Helper()
	ctx := rule.AsSystem(at(t.Context(), d, viewer.Viewer{Kind: viewer.Visitor}), "a test fills the database")
	for i := range communities {
		c := d.Client.Community.Create().SetName(fmt.Sprintf("Community %02d", i)).SetSlug(fmt.Sprintf("community-%02d", i)).SaveX(ctx)
		for j := range events {
			e := d.Client.Event.Create().SetCommunityID(c.ID).SetTitle(fmt.Sprintf("Event %d of %d", j, i)).
				SetState(event.StateANNOUNCED).SetStartsAt(now).SetEndsAt(now).SaveX(ctx)
			for k := range lessons {
				l := d.Client.Lesson.Create().SetCommunityID(c.ID).SaveX(ctx)
				version(t, d.Client, l, fmt.Sprintf("Lesson %d", k)).SaveX(ctx)
				d.Client.EventLesson.Create().SetEventID(e.ID).SetLessonID(l.ID).SetRelation(eventlesson.RelationDRAWN_FROM).SaveX(ctx)
			}
		}
	}
}

func version(t *testing.T, client *db.Client, l *db.Lesson, title string) *db.LessonVersionCreate {
	t.Helper()
	return client.LessonVersion.Create().SetLessonID(l.ID).SetNumber(1).SetTitle(title).
		SetState(lessonversion.StateAGREED).SetPolarity(lessonversion.PolarityIMPROVE)
}

func TestAListNeedsAFixedNumberOfStatementsWhateverItsLength(t *testing.T) {
	const query = `query($n: Int) { communities(first: $n) { totalCount nodes { name host { name }
		events(first: $n) { totalCount nodes { title community { name } lessons(first: $n) { totalCount nodes { version { title } } } } } } } }`
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		fill(t, d, 6, 3, 2)
		for _, n := range []int{2, 5, 50} {
			ctx, statements := database.CountStatements(at(t.Context(), d, viewer.Viewer{Kind: viewer.Visitor}))
			data, errs := ask(t, ctx, d, query, map[string]any{"n": n})
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			// the list and its total, events and their totals, communities of events,
			// lessons and their totals, versions
			if statements.Count() != 8 {
				t.Errorf("pages of %d took %d statements:\n%s\n%v", n, statements.Count(), statements, data)
			}
		}
	})
}
