package graphlimit_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/constellation-cop/constellation/internal/platform/graphlimit"
)

const schemaText = `
interface Node { id: ID! }
type Query {
  me: Person
  people(first: Int, after: String, last: Int): PersonConnection!
  latest(first: Int): [Person!]!
  nodes(ids: [ID!]!): [Node]!
}
type Person implements Node { id: ID! tags: [String!]! awards: [Award!]! friends(first: Int, last: Int): PersonConnection! }
type Award { name: String! by: Person! }
type PersonConnection { nodes: [Person!]! edges: [PersonEdge!]! pageInfo: PageInfo! totalCount: Int! }
type PersonEdge { cursor: String! node: Person! }
type PageInfo { hasNextPage: Boolean! }
`

func prices(t *testing.T, limits graphlimit.Limits) (*graphlimit.Prices, *ast.Schema) {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: schemaText})
	if err != nil {
		t.Fatal(err)
	}
	prices, err := graphlimit.NewPrices(schema, limits)
	if err != nil {
		t.Fatal(err)
	}
	return prices, schema
}

func price(t *testing.T, prices *graphlimit.Prices, schema *ast.Schema, query string, variables map[string]any) (graphlimit.Cost, error) {
	t.Helper()
	document, faults := gqlparser.LoadQueryWithRules(schema, query, nil)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return prices.Price(document.Operations[0], variables)
}

func TestACostIsAPointForEachObjectThatCouldBeReturned(t *testing.T) {
	prices, schema := prices(t, graphlimit.Default())
	for _, test := range []struct {
		name, query string
		variables   map[string]any
		want        int
	}{
		{"scalars are free", "{__typename}", nil, 0},
		{"one object", "{me{id tags}}", nil, 1},
		{"a page of the default size", "{people{nodes{id}}}", nil, 1 + 20},
		{"a page of a given size", "{people(first:7){nodes{id}}}", nil, 1 + 7},
		{"a last page", "{people(last:7){nodes{id}}}", nil, 1 + 7},
		{"a page sized by a variable", "query($n:Int){people(first:$n){nodes{id}}}", map[string]any{"n": json.Number("3")}, 1 + 3},
		{"a page sized by a default", "query($n:Int=4){people(first:$n){nodes{id}}}", map[string]any{"n": int64(4)}, 1 + 4},
		{"a size of null is none", "{people(first:null){nodes{id}}}", nil, 1 + 20},
		{"edges count once", "{people(first:7){edges{cursor node{id}} pageInfo{hasNextPage} totalCount}}", nil, 1 + 7},
		{"nodes and edges count twice", "{people(first:7){edges{node{id}} nodes{id}}}", nil, 1 + 14},
		{"pages multiply", "{people(first:3){nodes{friends(first:5){nodes{id}}}}}", nil, 1 + 3*(1+1+5)},
		{"pages multiply through edges", "{people(first:3){edges{node{friends(first:5){nodes{id}}}}}}", nil, 1 + 3*(1+1+5)},
		{"plain lists have a size of their own", "{me{awards{name by{id}}}}", nil, 1 + 10*(1+1)},
		{"a list sized by its argument", "{latest(first:6){id}}", nil, 6},
		{"ids", `{nodes(ids:["a","b"]){id}}`, nil, 2},
		{"ids in a variable", `query($ids:[ID!]!){nodes(ids:$ids){id}}`, map[string]any{"ids": []any{"a", "b", "c"}}, 3},
		{"fragments, each in its page", "{a:people(first:2){...P} b:people(first:3){...P}} fragment P on PersonConnection{nodes{id}}", nil, 1 + 2 + 1 + 3},
		{"introspection apart", "{__type(name:\"A\"){name} me{id}}", nil, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := price(t, prices, schema, test.query, test.variables)
			if err != nil {
				t.Fatal(err)
			}
			if got.Objects != test.want {
				t.Errorf("got %d, want %d", got.Objects, test.want)
			}
		})
	}
}

func TestTheSizeOfAPlainListCanBeTold(t *testing.T) {
	limits := graphlimit.Default()
	limits.Lists = map[string]int{"Person.awards": 2}
	prices, schema := prices(t, limits)
	got, err := price(t, prices, schema, "{me{awards{name}}}", nil)
	if err != nil || got.Objects != 1+2 {
		t.Errorf("got %d %v", got.Objects, err)
	}
	limits.Lists = map[string]int{"Person.medals": 2}
	if _, err := graphlimit.NewPrices(schema, limits); err == nil {
		t.Error("a list that does not exist was believed")
	}
}

func TestPagesOutOfBoundsAreRefused(t *testing.T) {
	prices, schema := prices(t, graphlimit.Default())
	for _, query := range []string{
		"{people(first:101){nodes{id}}}", "{people(first:0){nodes{id}}}", "{people(last:-1){nodes{id}}}",
		"{nodes(ids:[" + strings.Repeat(`"a",`, 101) + "]){id}}",
	} {
		_, err := price(t, prices, schema, query, nil)
		if _, ok := errors.AsType[*graphlimit.PageSize](err); !ok {
			t.Errorf("%.40s got %v", query, err)
		}
	}
}

func TestTooManyObjectsAreRefused(t *testing.T) {
	prices, schema := prices(t, graphlimit.Default())
	deep := "{people(first:100)" + strings.Repeat("{nodes{friends(first:100)", 20) + "{totalCount}" + strings.Repeat("}}", 20) + "}"
	for _, query := range []string{
		"{people(first:100){nodes{friends(first:100){nodes{id}}}}}", deep,
	} {
		_, err := price(t, prices, schema, query, nil)
		if _, ok := errors.AsType[*graphlimit.Exceeded](err); !ok {
			t.Errorf("%.60s got %v", query, err)
		}
	}
}

func TestAFullIntrospectionIsAllowedAndThreeAreNot(t *testing.T) {
	prices, schema := prices(t, graphlimit.Default())
	full := introspection.NewQuery(introspection.QueryOptions{OneOf: true})
	if _, err := price(t, prices, schema, full, nil); err != nil {
		t.Errorf("one was refused: %v", err)
	}
	start := strings.Index(full, "__schema {")
	end := strings.Index(full, "\nfragment")
	field := full[start:strings.LastIndex(full[:end], "}")]
	_, err := price(t, prices, schema, full[:start]+field+" b:"+field+" c:"+field+full[start+len(field):], nil)
	if _, ok := errors.AsType[*graphlimit.Exceeded](err); !ok {
		t.Errorf("three got %v", err)
	}
}
