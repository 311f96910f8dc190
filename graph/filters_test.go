package graph_test

import (
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var filtered = []string{"communities", "events", "competencies", "lessons", "knowledgeAssets", "people", "organisations"}

func TestAFilterTakesAFewWordsOnly(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		ctx := at(t.Context(), d, viewer.Viewer{Kind: viewer.Visitor})
		for _, list := range filtered {
			query := "query($t: String!) { " + list + "(filter: {text: $t}) { totalCount } }"
			for _, text := range []string{"", " \t ", strings.Repeat("a ", 100), strings.Repeat("図", 200)} {
				if _, errs := ask(t, ctx, d, query, map[string]any{"t": text}); len(errs) > 0 {
					t.Errorf("%s refuses %.10q: %v", list, text, errs)
				}
			}
			_, errs := ask(t, ctx, d, query, map[string]any{"t": strings.Repeat("a ", 101) + "a"})
			if len(errs) != 1 || !strings.Contains(errs[0], "longer than 200 characters") {
				t.Errorf("%s answers to too many words: %v", list, errs)
			}
		}
	})
}
