package house

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// bounded is a question and the statements it takes beside those for the viewer.
type bounded struct {
	name, query string
	statements  int
}

// pages ask for each list a client starts from, for details, and for lists in lists.
var pages = []bounded{
	{"communities", `query($n: Int!) { communities(first: $n) { nodes { name memberCount viewerCanRead } pageInfo { hasNextPage } } }`, 1},
	{"communities with their number", `query($n: Int!) { communities(first: $n) { totalCount nodes { name } } }`, 2},
	{"communities with hosts", `query($n: Int!) { communities(first: $n) { nodes { name host { name } } } }`, 2},
	{"communities with events", `query($n: Int!) { communities(first: $n) { nodes { name events(first: $n) { nodes { title } } } } }`, 2},
	{"communities with events and totals", `query($n: Int!) { communities(first: $n) { totalCount nodes { name events(first: $n) { totalCount nodes { title } } } } }`, 4},
	{"three lists deep", `query($n: Int!) { communities(first: 5) { nodes { events(first: 5) { nodes { lessons(first: $n) { nodes { version { title } } } } } } } }`, 4},
	{"events", `query($n: Int!) { events(first: $n) { nodes { title community { name } host { name } } } }`, 3},
	{"events with sessions and key learnings", `query($n: Int!) { events(first: $n) { nodes { sessions(first: $n) { nodes { title } } keyLearnings(first: $n) { nodes { text } } } } }`, 3},
	{"organisations", `query($n: Int!) { organisations(first: $n) { nodes { name communities(first: $n) { nodes { name } } } } }`, 2},
	{"competencies", `query($n: Int!) { competencies(first: $n) { nodes { id communities(first: $n) { nodes { id } } } } }`, 2},
	{"frameworks", `query($n: Int!) { competencyFrameworks(first: $n) { nodes { id competencies(first: $n) { nodes { id } } } } }`, 2},
	{"people", `query($n: Int!) { people(first: $n) { nodes { name affiliations(first: $n) { nodes { id } } } } }`, 2},
	{"lessons", `query($n: Int!) { lessons(first: $n) { nodes { id version { title } } } }`, 2},
	{"assets", `query($n: Int!) { knowledgeAssets(first: $n) { nodes { id kind } } }`, 1},
	{"tools", `query($n: Int!) { processTools(first: $n) { nodes { title(language: "ms") languages text(language: "ms") { purpose steps { title minutes } sheet { key columns { key } } } } } }`, 4},
	{"events with the tools on their agendas", `query($n: Int!) { events(first: $n) { nodes { viewerCanUseTools sessions(first: $n) { nodes { title tool { title } } } } } }`, 2},
	{"events with their sheets", `query($n: Int!) { events(first: 5) { nodes { worksheets(first: $n) { nodes { title sheet { key } answers { field text } } } } } }`, 2},
	{"events with what was learned and the lessons of it", `query($n: Int!) { events(first: $n) { nodes { keyLearnings(first: $n) { nodes { text viewerShouldReconsider lesson { id } } } } } }`, 5},
	{"tools found", `query($n: Int!) { search(text: "group", kinds: [PROCESS_TOOL], first: $n) { totalCount edges { snippet node { ... on ProcessTool { title(language: "ms") } } } } }`, 3},
	{"a community in detail", `query($n: Int!) { community(slug: "%slug") { name host { name } events(first: $n) { totalCount nodes { title } } members(first: $n) { totalCount nodes { person { name } } } } }`, 7},
}

// counted sends the operation and returns how many statements it took.
func (a *asking) counted(as, query string, variables map[string]any) *database.Statements {
	a.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		a.t.Fatal(err)
	}
	ctx, statements := database.CountStatements(context.WithoutCancel(a.t.Context()))
	request := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	if as != "visitor" {
		request.Header.Set("Authorization", "Bearer "+as)
	}
	recorder := httptest.NewRecorder()
	a.site.ServeHTTP(recorder, request)
	if recorder.Code != http.StatusOK || bytes.Contains(recorder.Body.Bytes(), []byte(`"errors"`)) {
		a.t.Fatalf("%s asks %s\n%s", as, query, recorder.Body)
	}
	return statements
}

func TestAPageTakesAFixedNumberOfStatementsThroughHTTP(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		slug := a.data("visitor", `{ communities(first: 1) { nodes { slug } } }`, nil)
		first := at(slug, "communities", "nodes").([]any)[0]
		for _, page := range pages {
			query := string(bytes.ReplaceAll([]byte(page.query), []byte("%slug"), []byte(at(first, "slug").(string))))
			for as, viewer := range map[string]int{"visitor": 0, "member": 2} {
				for _, n := range []int{5, 50} {
					took := a.counted(as, query, map[string]any{"n": n})
					if took.Count() != page.statements+viewer {
						t.Errorf("%s, %d a page, as %s: %d statements, want %d\n%s", page.name, n, as, took.Count(), page.statements+viewer, took)
					}
				}
			}
		}
	})
}
