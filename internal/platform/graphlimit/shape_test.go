package graphlimit_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/constellation-cop/constellation/internal/platform/graphlimit"
)

func parse(t *testing.T, text string) *ast.QueryDocument {
	t.Helper()
	document, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func TestAShapeCountsWhatFragmentsExpandTo(t *testing.T) {
	for _, test := range []struct {
		name, query string
		want        graphlimit.Shape
	}{
		{"fields and levels", "{a{b c{d}}}", graphlimit.Shape{Fields: 4, Depth: 3, RootQueries: 1}},
		{"a fragment spread twice", "{a{...F} b{...F}} fragment F on T{x y}", graphlimit.Shape{Fields: 6, Depth: 2, RootQueries: 2}},
		{"inline fragments add no level", "{a{...on T{...{b}}}}", graphlimit.Shape{Fields: 2, Depth: 2, RootQueries: 1}},
		{"aliases", "{x:a{y:b} c}", graphlimit.Shape{Fields: 3, Depth: 2, Aliases: 2, RootQueries: 2}},
		{
			"directives everywhere", "query($v:Int @d)@d{a@d ...F@d ...@d{b}} fragment F on T@d{c}",
			graphlimit.Shape{Fields: 3, Depth: 1, Directives: 6, RootQueries: 3},
		},
		{"repeated names", "{a a ...{a} b:a}", graphlimit.Shape{Fields: 4, Depth: 1, Aliases: 1, Duplicates: 2, RootQueries: 4}},
		{"introspection apart", "{a{b} __schema{c{d{e}}}}", graphlimit.Shape{Fields: 6, Depth: 2, IntrospectionDepth: 4, RootQueries: 2}},
		{"all operations together", "query A{a} query B{b c} mutation C{d}", graphlimit.Shape{Fields: 4, Depth: 1, RootQueries: 2, RootMutations: 1}},
		{"a fragment nobody spreads", "{a} fragment F on T{b{c}}", graphlimit.Shape{Fields: 2, Depth: 1, RootQueries: 1}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := graphlimit.Look(parse(t, test.query))
			if err != nil {
				t.Fatal(err)
			}
			if got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
}

func TestEachLimitRefusesOneMore(t *testing.T) {
	repeat := strings.Repeat
	aliases := func(count int) string {
		var out strings.Builder
		for i := range count {
			fmt.Fprintf(&out, "x%d:a ", i)
		}
		return out.String()
	}
	names := func(count int) string {
		var out strings.Builder
		for i := range count {
			fmt.Fprintf(&out, "x%d ", i)
		}
		return out.String()
	}
	for _, test := range []struct{ name, most, more string }{
		{"fields", "{a{" + names(499) + "}}", "{a{" + names(500) + "}}"},
		{"depth", repeat("{a", 12) + repeat("}", 12), repeat("{a", 13) + repeat("}", 13)},
		{"introspection depth", "{__schema" + repeat("{a", 19) + repeat("}", 20), "{__schema" + repeat("{a", 20) + repeat("}", 21)},
		{"aliases", "{a{" + aliases(30) + "}}", "{a{" + aliases(31) + "}}"},
		{"directives", "{a" + repeat("@d ", 50) + "}", "{a" + repeat("@d ", 51) + "}"},
		{"duplicates", "{a{" + repeat("a ", 101) + "}}", "{a{" + repeat("a ", 102) + "}}"},
		{"root queries", "{" + names(20) + "}", "{" + names(21) + "}"},
		{"root mutations", "mutation{" + names(5) + "}", "mutation{" + names(6) + "}"},
		{"root subscriptions", "subscription{a}", "subscription{a b}"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := graphlimit.Measure(parse(t, test.most), graphlimit.Default()); err != nil {
				t.Errorf("the most allowed was refused: %v", err)
			}
			_, err := graphlimit.Measure(parse(t, test.more), graphlimit.Default())
			if _, ok := errors.AsType[*graphlimit.Exceeded](err); !ok {
				t.Errorf("one more got %v", err)
			}
		})
	}
}

func TestFragmentsInACircleAreRefused(t *testing.T) {
	for _, query := range []string{
		"{...F} fragment F on T{...F}",
		"{...F} fragment F on T{a{...G}} fragment G on T{...F}",
		"{a} fragment F on T{...G} fragment G on T{...F}",
	} {
		_, err := graphlimit.Look(parse(t, query))
		if _, ok := errors.AsType[*graphlimit.Cycle](err); !ok {
			t.Errorf("%s got %v", query, err)
		}
	}
}

func TestAKilobyteOfNestedFragmentsCostsMicroseconds(t *testing.T) {
	text := "{...F0}"
	for i := range 25 {
		text += fmt.Sprintf("fragment F%d on T{%s}", i, strings.Repeat(fmt.Sprintf("...F%d ", i+1), 4))
	}
	document := parse(t, text+"fragment F25 on T{a}")
	started := time.Now()
	_, err := graphlimit.Measure(document, graphlimit.Default())
	if took := time.Since(started); took > 20*time.Millisecond {
		t.Errorf("took %v", took)
	}
	if exceeded, ok := errors.AsType[*graphlimit.Exceeded](err); !ok || exceeded.Requested < 1<<30 {
		t.Errorf("got %v", err)
	}
}
