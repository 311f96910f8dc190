package house

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/toolbox"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// settle fills the database with the demo constellation and names the principals.
func settle(t *testing.T, d *database.Database) *asking {
	t.Helper()
	a := ask(t, d)
	seed := id.WithRandom(a.system(), rand.NewChaCha8([32]byte{1}))
	if err := toolbox.Ship(seed); err != nil {
		t.Fatal(err)
	}
	if err := demo.Fill(seed, d); err != nil {
		t.Fatal(err)
	}
	doors, err := demo.Doors(a.system())
	if err != nil {
		t.Fatal(err)
	}
	for _, door := range doors {
		a.person(door.As, door.PersonID)
	}
	guest := d.Client.Person.Create().SetName("A guest").SaveX(a.system())
	a.person("guest", guest.ID)
	a.who["token"] = viewer.Viewer{Kind: viewer.Token, PersonID: a.who["member"].PersonID, TokenID: uuid.New(), Scopes: slices.Clone(rule.Scopes)}
	return a
}

// outsiders are the principals from whom the hidden community must be hidden.
var outsiders = []string{"visitor", "guest", "member", "coordinator", "expert", "token"}

// records are ids by kind: of everything a node query can read.
func (a *asking) records(perKind int) map[string][]string {
	schema, ids := schemaOf(), map[string][]string{}
	for _, definition := range nodeTypes(schema) {
		ids[definition.Name] = a.idsOf(definition.Name, perKind)
	}
	return ids
}

// idsOf reads ids of a kind straight from its table, the newest first.
func (a *asking) idsOf(kind string, most int) []string {
	a.t.Helper()
	prefix, table := prefixes[kind], tableOf(kind)
	rows, err := a.db.SQL.QueryContext(a.t.Context(), fmt.Sprintf("SELECT id FROM %s ORDER BY id DESC LIMIT %d", table, most))
	if err != nil {
		a.t.Fatal(err)
	}
	defer rows.Close()
	var ids []string
	for rows.Next() {
		var key uuid.UUID
		if err := rows.Scan(&key); err != nil {
			a.t.Fatal(err)
		}
		ids = append(ids, id.Encode(prefix, key))
	}
	if err := rows.Err(); err != nil {
		a.t.Fatal(err)
	}
	return ids
}

// everything asks every question about the records as the principal.
func (a *asking) everything(as string, ids map[string][]string) map[string][]byte {
	schema, answers := schemaOf(), map[string][]byte{}
	for _, definition := range nodeTypes(schema) {
		for _, q := range ofNode(schema, definition) {
			for _, one := range ids[definition.Name] {
				answers[q.name+" of "+one] = a.post(as, q.text, map[string]any{"id": one})
			}
		}
	}
	for _, q := range ofRoot(schema) {
		answers[q.name] = a.post(as, q.text, nil)
	}
	return answers
}

// ofRoot are the questions about the fields a client starts from, with the filters
// that could give something away.
func ofRoot(schema *ast.Schema) []question {
	var questions []question
	for _, field := range schema.Query.Fields {
		if strings.HasPrefix(field.Name, "__") || field.Name == "node" || field.Name == "nodes" {
			continue
		}
		for _, arguments := range filters[field.Name] {
			questions = append(questions, question{"Query." + field.Name + arguments,
				"{ " + field.Name + arguments + " " + selection(schema, field.Type.Name()) + " }"})
		}
	}
	return questions
}

// filters are the arguments each root field is asked with.
var filters = map[string][]string{
	"viewer": {""}, "constellation": {""},
	"communities":          {"(first: 100)", "(first: 100, orderBy: MEMBERS)", `(filter: {text: "canary"})`, "(last: 3)", "(filter: {joined: false})"},
	"community":            {`(slug: "hidden-canary")`},
	"events":               {"(first: 100)", `(filter: {text: "canary"})`, "(orderBy: LATEST_FIRST, first: 5)", "(filter: {phase: BEFORE})"},
	"eventDoor":            {`(code: "CANARY")`},
	"event":                {`(id: "evt_00000000000000000000000001")`},
	"organisations":        {"(first: 100)"},
	"competencies":         {"(first: 100)", "(filter: {covered: true}, first: 100)", "(filter: {covered: false}, first: 100)", `(filter: {text: "canary"})`},
	"competencyFrameworks": {""},
	"people":               {"(first: 100)", `(filter: {text: "canary"})`, "(filter: {steward: true})"},
	"lessons":              {"(first: 100)", `(filter: {text: "canary"})`, "(filter: {standing: AGREED})"},
	"knowledgeAssets":      {"(first: 100)", `(filter: {text: "canary"})`},
	"processTools":         {"(first: 100)", "(filter: {shipped: false}, first: 100)", "(filter: {phase: AFTER})"},
	"search":               {`(text: "canary")`, `(text: "marketing", first: 100)`, `(text: "pengetahuan", first: 100)`, `(text: "hand", first: 100)`, `(text: "table observation", kinds: [CONTRIBUTION, PROCESS_TOOL, WORKSHEET], first: 100)`},
}

func TestAnOutsidersAnswersAreTheSameBytesWithAndWithoutAHiddenCommunity(t *testing.T) {
	for _, field := range schemaOf().Query.Fields {
		if !strings.HasPrefix(field.Name, "__") && field.Name != "node" && field.Name != "nodes" && filters[field.Name] == nil {
			t.Errorf("Query.%s has no questions", field.Name)
		}
	}
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		ids := a.records(3)
		before := map[string]map[string][]byte{}
		for _, as := range outsiders {
			before[as] = a.everything(as, ids)
		}
		control := a.everything("steward", ids)
		hide(a, community.VisibilityPRIVATE)
		for _, as := range outsiders {
			for name, answer := range a.everything(as, ids) {
				if !bytes.Equal(answer, before[as][name]) {
					t.Errorf("%s can tell that a hidden community exists: %s\nwithout %s\nwith    %s", as, name, before[as][name], answer)
				}
			}
		}
		differs := 0
		for name, answer := range a.everything("steward", ids) {
			if !bytes.Equal(answer, control[name]) {
				differs++
			}
		}
		if differs == 0 {
			t.Error("the steward's answers do not change either: the harness sees nothing")
		}
	})
}

func TestNoByteOfAHiddenCommunityReachesAnOutsider(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		hidden := a.newRecords(func() { hide(a, community.VisibilityPRIVATE) })
		for _, as := range outsiders {
			for canary, where := range canariesIn(a.everything(as, hidden)) {
				t.Errorf("%s reads %s: %s", as, canary, where)
			}
			a.likeUnknown(as, hidden)
		}
		seen := canariesIn(a.everything("steward", hidden))
		maps.Copy(seen, canariesIn(a.everything("insider", hidden)))
		if len(seen) < 20 {
			t.Errorf("those inside see only %d canaries: the harness sees too little: %v", len(seen), seen)
		}
		if strings.Contains(a.logs.String(), "CANARY") {
			t.Errorf("the log holds a canary: %s", a.logs)
		}
	})
}

func TestAListedCommunityShowsItsCardAlone(t *testing.T) {
	card := []string{"CANARY_communities_name", "CANARY_communities_domain", "CANARY_communities_cadence", "CANARY_community_links_reason"}
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		listed := a.newRecords(func() { hide(a, community.VisibilityLISTED) })
		for _, as := range outsiders {
			for canary, where := range canariesIn(a.everything(as, listed)) {
				if !slices.Contains(card, canary) {
					t.Errorf("%s reads %s: %s", as, canary, where)
				}
			}
			content := maps.Clone(listed)
			delete(content, "Community")
			delete(content, "CommunityLink")
			a.likeUnknown(as, content)
			a.insideIsNull(as, listed["Community"][0])
		}
	})
}

// insideIsNull holds that the fields inside a community are null to who sees its card
// alone, and are not to the insider.
func (a *asking) insideIsNull(as, id string) {
	a.t.Helper()
	for field, rule := range fieldRules(a.t) {
		name, inside := strings.CutPrefix(field, "Community.")
		if rule != "inside" || !inside {
			continue
		}
		question := `query($id: ID!) { node(id: $id) { ... on Community { it: ` + name + ` } } }`
		if got := a.data(as, question, map[string]any{"id": id})["node"].(map[string]any)["it"]; got != nil {
			a.t.Errorf("%s reads %s of a listed community: %v", as, field, got)
		}
		if a.data("insider", question, map[string]any{"id": id})["node"].(map[string]any)["it"] == nil {
			a.t.Errorf("the insider does not read %s", field)
		}
	}
}

// newRecords are the records that come to be while something is done.
func (a *asking) newRecords(do func()) map[string][]string {
	const all = 100_000
	known := map[string]bool{}
	for _, list := range a.records(all) {
		for _, one := range list {
			known[one] = true
		}
	}
	do()
	fresh := map[string][]string{}
	for kind, list := range a.records(all) {
		for _, one := range list {
			if !known[one] {
				fresh[kind] = append(fresh[kind], one)
			}
		}
	}
	return fresh
}

// canariesIn are the canaries in the answers, each with the question that brought it.
func canariesIn(answers map[string][]byte) map[string]string {
	seen := map[string]string{}
	for name, answer := range answers {
		for _, canary := range canaries.FindAll(unmarked.ReplaceAll(answer, nil), -1) {
			seen[string(canary)] = name
		}
	}
	return seen
}

// likeUnknown holds that a hidden record is answered like one that never existed.
func (a *asking) likeUnknown(as string, hidden map[string][]string) {
	a.t.Helper()
	const question = `query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }`
	for kind, list := range hidden {
		unknown := a.post(as, question, map[string]any{"id": id.Encode(prefixes[kind], uuid.UUID{0x01, 0x8f, 15: 1})})
		for _, one := range list {
			if answer := a.post(as, question, map[string]any{"id": one}); !bytes.Equal(answer, unknown) {
				if own(kind) {
					continue
				}
				a.t.Errorf("%s can tell the hidden %s from an unknown one:\n%s\n%s", as, one, answer, unknown)
			}
		}
	}
}

// own tells kinds whose records may belong to an outsider although they are new: none
// of the hidden ones do, but the sign-ins of the test itself might.
func own(kind string) bool { return kind == "SignIn" || kind == "AccessToken" }

func tableOf(kind string) string {
	for _, table := range migrate.Tables {
		if tables[kind] == table.Name {
			return table.Name
		}
	}
	panic("no table for " + kind)
}
