package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph"
	"github.com/constellation-cop/constellation/graph/scalar"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestABadValueIsExplainedInASentence(t *testing.T) {
	_, moment := scalar.UnmarshalDateTime("yesterday")
	for _, test := range []struct {
		err  error
		want string
	}{
		{paging.Args{"first": 1, "last": 1}.Check(), "Give first or last, not both."},
		{paging.Args{"last": 0}.Check(), "Last is from 1 to 100."},
		{moment, `"yesterday" is not a DateTime; write it like 2026-11-23T08:00:00Z.`},
	} {
		asked := gqlerror.Wrap(fmt.Errorf("communities: %w", test.err))
		asked.Locations = []gqlerror.Location{{Line: 1, Column: 2}}
		code, message, known := graph.Explain(t.Context(), asked)
		if code != "BAD_USER_INPUT" || message != test.want || !known {
			t.Errorf("got %s %q", code, message)
		}
	}
}

func TestPeopleAreRefusedToATokenWithoutTheirScope(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		token := viewer.Viewer{Kind: viewer.Token, Active: true, Scopes: []string{rule.ScopeCommunities}}
		if _, errs := ask(t, at(t.Context(), d, token), d, `{ people { totalCount } }`, nil); len(errs) != 1 {
			t.Errorf("got %v", errs)
		}
	})
}

func TestAWalkComesOutTheSameEachTime(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		visitor := at(t.Context(), d, viewer.Viewer{Kind: viewer.Visitor})
		ctx := rule.AsSystem(visitor, "a test fills the database")
		c := d.Client
		in := c.Community.Create().SetName("Open").SetSlug("open").SaveX(ctx)
		v := version(t, c, c.Lesson.Create().SetCommunityID(in.ID).SaveX(ctx), "New").SaveX(ctx)
		reached := map[string]string{} // by the id of the link that leads there
		for i := range 4 {
			e := c.Event.Create().SetCommunityID(in.ID).SetTitle("Event").SetState(event.StateHELD).SetStartsAt(now).SetEndsAt(now).SaveX(ctx)
			k := c.KeyLearning.Create().SetEventID(e.ID).SetText(fmt.Sprint("Learned ", i)).SetPosition(i + 1).SaveX(ctx)
			old := version(t, c, c.Lesson.Create().SetCommunityID(in.ID).SaveX(ctx), "Old").SaveX(ctx)
			for kind, at := range map[string]uuid.UUID{"key": k.ID, "lev": old.ID} {
				link := c.Provenance.Create().SetSubjectKind("lev").SetSubjectID(v.ID).SetPredicate(provenance.PredicateDERIVED_FROM).SetObjectKind(kind).SetObjectID(at).SaveX(ctx)
				reached[link.ID.String()] = id.Encode(kind, at)
			}
		}
		var want []string
		for _, link := range slices.Sorted(maps.Keys(reached)) {
			want = append(want, reached[link])
		}
		for range 10 {
			data, errs := ask(t, visitor, d, `query($id: ID!) { node(id: $id) { ... on LessonVersion { provenance(direction: CAME_FROM) { nodes { id } } } } }`,
				map[string]any{"id": id.Encode("lev", v.ID)})
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			var got []string
			for _, one := range data["node"].(map[string]any)["provenance"].(map[string]any)["nodes"].([]any) {
				got = append(got, one.(map[string]any)["id"].(string))
			}
			if !slices.Equal(got, want) {
				t.Fatalf("got %v, want %v", got, want)
			}
		}
	})
}
