package house

import (
	"regexp"
	"slices"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

var idInAnswer = regexp.MustCompile(`"id":"([a-z]{3}_[0-9a-z]{26})"`)

// TestWhateverAnEdgeLeadsToNodeGivesToo walks from every root and along every edge of the
// schema: ent does not apply policies to joins and predicates, so each edge is asked
// whether it gave a record that the same viewer may not read by its id.
func TestWhateverAnEdgeLeadsToNodeGivesToo(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		hide(a, community.VisibilityPRIVATE)
		ids := a.records(4)
		for _, as := range append(slices.Clone(outsiders), "insider", "steward") {
			met := map[string]string{} // by the question that led there first
			for name, answer := range a.everything(as, ids) {
				for _, found := range idInAnswer.FindAllSubmatch(answer, -1) {
					met[string(found[1])] = name
				}
			}
			list := make([]string, 0, len(met))
			for one := range met {
				list = append(list, one)
			}
			slices.Sort(list)
			for page := range slices.Chunk(list, 100) {
				given := a.data(as, `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": page})["nodes"].([]any)
				for i, one := range page {
					if at(given[i], "id") != one {
						t.Errorf("%s meets %s by %s, but node does not give it", as, one, met[one])
					}
				}
			}
			if least := 100; len(met) < least {
				t.Errorf("%s met only %d records: the walk sees too little", as, len(met))
			}
		}
	})
}
