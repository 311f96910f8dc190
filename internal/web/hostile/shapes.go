package hostile

import (
	"fmt"
	"net/http"
	"strings"
)

const (
	tooComplex = "COMPLEXITY_EXCEEDED"
	invalid    = "GRAPHQL_VALIDATION_FAILED"
	unparsed   = "GRAPHQL_PARSE_FAILED"
	badInput   = "BAD_USER_INPUT"
)

// shapes are operations that are refused for what they look like or could return.
func shapes() []request {
	repeat := strings.Repeat
	nested := func(depth int, open, inner, end string) string {
		return repeat(open, depth) + inner + repeat(end, depth)
	}
	numbered := func(count int, format string) string {
		var out strings.Builder
		for i := range count {
			out.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
		}
		return out.String()
	}
	fan := func(levels, width int) string {
		out := "{...F0}"
		for i := range levels {
			out += fmt.Sprintf(" fragment F%d on Query{%s}", i, repeat(fmt.Sprintf("...F%d ", i+1), width))
		}
		return out + fmt.Sprintf(" fragment F%d on Query{__typename}", levels)
	}
	page := "communities(first:100){nodes{"
	operations := []struct{ name, query, code string }{
		{"31 aliases", "{" + numbered(31, "a#:__typename ") + "}", tooComplex},
		{"600 aliases", "{" + numbered(600, "a#:__typename ") + "}", tooComplex},
		{"aliases in a fragment spread often", "{...A b:community(slug:\"x\"){id ...B}} fragment A on Query{" + numbered(20, "a#:__typename ") + "} fragment B on Community{" + numbered(20, "c#:id ") + "}", tooComplex},
		{"21 root queries", "{" + repeat("viewer{__typename} ", 21) + "}", tooComplex},
		{"21 root queries through fragments", "{...A ...B} fragment A on Query{" + repeat("viewer{__typename} ", 11) + "} fragment B on Query{" + repeat("viewer{__typename} ", 11) + "}", tooComplex},
		{"six root mutations", "mutation{" + numbered(6, `a#:communityJoin(input:{communityId:"x"}){__typename} `) + "}", tooComplex},
		{"two root subscriptions", "subscription{a:__typename b:__typename}", tooComplex},
		{"501 fields", "{constellation{" + repeat("name ", 501) + "}}", tooComplex},
		{"1,900 fields", "{constellation{" + repeat("name ", 1900) + "}}", tooComplex},
		{"501 fields in several operations", numbered(9, "query Q#{constellation{"+repeat("name ", 60)+"}} "), tooComplex},
		{"fields in a fragment nobody spreads", "{__typename} fragment F on Constellation{" + repeat("name ", 501) + "}", tooComplex},
		{"duplicate fields with arguments", "{" + repeat(`community(slug:"a"){id} `, 18) + "viewer{" + repeat("__typename ", 150) + "}}", tooComplex},
		{"duplicate fields in inline fragments", "{constellation{" + repeat("...{name} ", 200) + "}}", tooComplex},
		{"duplicate lists inside each other", "{communities{" + nested(5, "nodes{events{nodes{community{id} community{id}}} ", "id", "}") + "}}", invalid},
		{"13 levels", "{communities{nodes{" + nested(4, "events{nodes{community{", "id", "}}}") + "}}}", tooComplex},
		{"500 levels", nested(500, "{viewer", "{id}", "}"), tooComplex},
		{"490 inline fragments inside each other, which are no levels", "{" + nested(490, "...{", "__typename", "}") + "}", ""},
		{"fragments fanning out 2^20", fan(20, 2), tooComplex},
		{"fragments fanning out 10^30", fan(30, 10), tooComplex},
		{"fragments fanning out 2^90", fan(90, 2), tooComplex},
		{"a chain of 150 fragments around depth", chain(150), tooComplex},
		{"a fragment of itself", "{...F} fragment F on Query{__typename ...F}", invalid},
		{"two fragments of each other", "{...F} fragment F on Query{...G} fragment G on Query{...F}", invalid},
		{"a circle of fifty fragments", "{...F0}" + numbered(49, " fragment F# on Query{__typename ...G#} fragment G# on Query{...F#}"), invalid},
		{"a circle nobody enters", "{__typename} fragment F on Query{...G} fragment G on Query{...F}", invalid},
		{"a circle through fields", "{communities{nodes{...F}}} fragment F on Community{events{nodes{community{...F}}}}", invalid},
		{"51 directives", "{__typename" + repeat(" @include(if:true)", 51) + "}", tooComplex},
		{"600 directives", "{__typename" + repeat(" @a", 600) + "}", tooComplex},
		{"directives on an operation", "query" + repeat(" @a", 51) + "{__typename}", tooComplex},
		{"directives on variables", "query($a:Int" + repeat(" @a", 51) + "){__typename}", tooComplex},
		{"directives on a fragment spread often", "{" + repeat("...F ", 20) + "} fragment F on Query" + repeat(" @a", 5) + "{__typename}", tooComplex},
		{"2,001 tokens", "{" + repeat("a ", 2000) + "}", tooComplex},
		{"100,000 tokens", "{" + repeat("a ", 100_000) + "}", tooComplex},
		{"80,000 comments", repeat("#\n", 80_000) + "{__typename}", tooComplex},
		{"100,000 levels", repeat("{a", 100_000), tooComplex},
		{"a list 900 deep", "{community(slug:" + nested(900, "[", "1", "]") + "){id}}", invalid},
		{"a list 1,000 deep", "{community(slug:" + nested(999, "[", "", "]") + "){id}}", tooComplex},
		{"an object 400 deep", "{events(filter:" + nested(400, "{any:", "1", "}") + "){totalCount}}", invalid},
		{"a page of 100,000", "{communities(first:100000){nodes{id}}}", badInput},
		{"a page of -1", "{communities(first:-1){nodes{id}}}", badInput},
		{"a page larger than any number", "{communities(first:99999999999999999999){nodes{id}}}", invalid},
		{"a last page of 101", "{communities(last:101){nodes{id}}}", badInput},
		{"pages in pages", "{" + page + "events(first:100){nodes{community{events(first:2){nodes{id}}}}}}}}", tooComplex},
		{"pages in pages through edges", "{communities(first:100){edges{node{events(first:100){edges{node{id}}}}}}}", tooComplex},
		{"pages in pages through fragments", "{" + page + "...C}}} fragment C on Community{events(first:100){nodes{...E}}} fragment E on Event{community{id}}", tooComplex},
		{"the default page, four deep", "{communities{nodes{events{nodes{community{events{nodes{community{events{nodes{id}}}}}}}}}}}", tooComplex},
		{"101 ids", `{nodes(ids:[` + repeat(`"x",`, 101) + `]){id}}`, badInput},
		{"100 ids with pages", `{nodes(ids:[` + repeat(`"x",`, 100) + `]){...on Community{events(first:100){nodes{community{id}}}}}}`, tooComplex},
		{"introspection 21 levels deep", "{__schema{types{" + nested(20, "ofType{", "name", "}") + "}}}", tooComplex},
		{"introspection lists in lists", "{__schema{types{" + nested(4, "fields{type{", "name", "}}") + "}}}", invalid},
		{"introspection in circles", "{__schema{types{...F}}} fragment F on __Type{fields{type{...F}}}", invalid},
		{"the whole schema twenty times", "{" + numbered(20, "a#:__schema{types{name fields{name args{name type{name}} type{name}}}} ") + "}", tooComplex},
		{"types of types of types", "{" + numbered(20, "a#:__schema{types{fields{type{fields{name}}}}} ") + "}", tooComplex},
		{"a field that does not exist", "{nothing}", invalid},
		{"450 fields that do not exist", "{constellation{" + numbered(450, "n# ") + "}}", invalid},
		{"types that do not exist, with long names", "{constellation{" + numbered(90, "...on "+repeat("Communit", 200)+"#{id} ") + "}}", invalid},
		{"arguments that do not exist", "{communities(" + numbered(400, "firs#:1 ") + "){totalCount}}", invalid},
		{"300 variables", "query(" + numbered(300, "$v#:Int ") + "){__typename}", invalid},
		{"variables of unknown types", "query(" + numbered(300, "$v#:Commun ") + "){__typename}", invalid},
		{"the same argument 300 times", "{communities(" + repeat("first:1 ", 300) + "){totalCount}}", invalid},
		{"fragments of the same name", "{...F}" + repeat(" fragment F on Query{__typename}", 150), invalid},
		{"180 fragments that contradict each other", "{" + numbered(150, "...F# ") + "}" + numbered(150, " fragment F# on Query{communities(first:#){totalCount}}"), tooComplex},
		{"100 operations of the same name", repeat("query A{__typename} ", 100), invalid},
		{"NUL in a literal", `{community(slug:"a\u0000b"){id}}`, badInput},
		{"NUL in the query", "{community(slug:\"a\x00b\"){id}}", unparsed},
		{"half a surrogate pair in a literal", `{community(slug:"\ud800"){id}}`, badInput},
		{"a literal of 100 kB", `{community(slug:"` + repeat("x", 100<<10) + `"){id}}`, badInput},
		{"a name of 100 kB", "{" + repeat("x", 100<<10) + "}", invalid},
		{"a number of 100 kB", "{communities(first:" + repeat("9", 100<<10) + "){totalCount}}", invalid},
		{"@defer", "{...@defer{__typename}}", invalid},
		{"an operation that breaks off", "{communities{", unparsed},
		{"no operation", "fragment F on Query{__typename}", invalid},
		{"text that is no document", repeat("\\", 1000), unparsed},
	}
	var table []request
	for _, operation := range operations {
		status := http.StatusBadRequest
		if operation.code == "" {
			status = http.StatusOK
		}
		table = append(table, request{name: operation.name, body: query(operation.query), status: status, code: operation.code})
	}
	return table
}

// chain is a chain of fragments, each a level deeper.
func chain(length int) string {
	out := "{communities{nodes{...F0}}}"
	for i := range length {
		out += fmt.Sprintf(" fragment F%d on Community{host{...G%d}} fragment G%d on Organisation{communities{nodes{...F%d}}}", i, i, i, i+1)
	}
	return out
}
