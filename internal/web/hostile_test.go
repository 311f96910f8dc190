package web_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/graph/gen"
)

// mostCPU is what refusing one hostile request may take of the processor.
const mostCPU = 100 * time.Millisecond

// hostile is a request that somebody sends to hurt, and how it is refused. It names only what the
// real schema has too.
type hostile struct {
	name    string
	method  string // POST unless given
	target  string // /graphql unless given
	headers map[string]string
	body    string
	status  int
	code    string
}

func (h hostile) request(t *testing.T) *http.Request {
	method, target := h.method, h.target
	if method == "" {
		method = http.MethodPost
	}
	if target == "" {
		target = "/graphql"
	}
	request := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(h.body))
	if method == http.MethodPost {
		request.Header.Set("Content-Type", "application/json")
	}
	request.Header.Set("Accept", "application/graphql-response+json")
	for name, value := range h.headers {
		request.Header.Set(name, value)
	}
	return request
}

const (
	tooComplex = "COMPLEXITY_EXCEEDED"
	invalid    = "GRAPHQL_VALIDATION_FAILED"
	unparsed   = "GRAPHQL_PARSE_FAILED"
	badInput   = "BAD_USER_INPUT"
)

// shapes are operations that are refused for what they look like or could return.
func shapes() []hostile {
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
	var table []hostile
	for _, operation := range operations {
		status := http.StatusBadRequest
		if operation.code == "" {
			status = http.StatusOK
		}
		table = append(table, hostile{name: operation.name, body: query(operation.query), status: status, code: operation.code})
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

// variables are operations whose variables are the weapon.
func variables() []hostile {
	repeat := strings.Repeat
	first := `query($first:Int){communities(first:$first){nodes{id}}}`
	filter := `query($filter:EventFilter){events(filter:$filter){totalCount}}`
	raw := func(text, variables string) string {
		return strings.TrimSuffix(query(text), "}") + `,"variables":` + variables + "}"
	}
	table := []hostile{
		{name: "a page of 100,000 in a variable", body: raw(first, `{"first":100000}`)},
		{name: "a page of 1e999", body: raw(first, `{"first":1e999}`)},
		{name: "a page of many digits", body: raw(first, `{"first":`+repeat("9", 100_000)+`}`)},
		{name: "a page that is a text", body: raw(first, `{"first":"many"}`)},
		{name: "pages by default value", body: query(`query($first:Int=1000){communities(first:$first){nodes{id}}}`)},
		{name: "NUL in a variable", body: raw(filter, `{"filter":{"text":"a\u0000b"}}`)},
		{name: "NUL in a variable's name", body: raw(filter, `{"filter":{"a\u0000b":1}}`)},
		{name: "half a surrogate pair in a variable", body: raw(filter, `{"filter":{"text":"\ud800"}}`)},
		{name: "the wrong half first", body: raw(filter, `{"filter":{"text":"\udc00\ud800"}}`)},
		{name: "a text of 100 kB", body: raw(filter, `{"filter":{"text":"`+repeat("x", 100<<10)+`"}}`)},
		{name: "variables 40 deep", body: raw(filter, `{"filter":`+repeat(`{"any":`, 40)+"1"+repeat("}", 40)+"}")},
		{name: "variables 9,000 deep", body: raw(filter, `{"filter":`+repeat("[", 9000)+repeat("]", 9000)+"}")},
		{name: "100,000 values", body: raw(filter, `{"filter":{"any":[`+repeat("1,", 100_000)+"1]}}")},
		{name: "20,000 keys", body: raw(filter, `{"filter":{`+keys(20_000)+`"z":1}}`)},
		{name: "an unknown key", body: raw(filter, `{"filter":{"password":"x"}}`)},
		{name: "a missing variable", body: query(`query($slug:String!){community(slug:$slug){id}}`)},
		{name: "a day that is none", body: raw(filter, `{"filter":{"from":"yesterday"}}`), status: http.StatusOK},
		{name: "200 ids in a variable", body: raw(`query($ids:[ID!]!){nodes(ids:$ids){id}}`, `{"ids":[`+repeat(`"x",`, 199)+`"x"]}`)},
	}
	for i := range table {
		table[i].code = badInput
		if table[i].status == 0 {
			table[i].status = http.StatusBadRequest
		}
	}
	return table
}

func keys(count int) string {
	var out strings.Builder
	for i := range count {
		fmt.Fprintf(&out, `"k%d":1,`, i)
	}
	return out.String()
}

// requests are refused before anybody looks at an operation.
func requests() []hostile {
	good := query("{__typename}")
	get := func(parameters string) string { return "/graphql?" + parameters }
	with := func(name, value string) map[string]string { return map[string]string{name: value} }
	table := []hostile{
		{name: "a body of 300 kB", body: query(strings.Repeat(" ", 300<<10)), status: 413},
		{name: "a body of 5 MB", body: query(strings.Repeat(" ", 5<<20)), status: 413},
		{name: "an empty body", status: 400},
		{name: "JSON that breaks off", body: `{"query":"{__type`, status: 400},
		{name: "JSON of nothing", body: "null", status: 400},
		{name: "a number", body: "42", status: 400},
		{name: "a text", body: `"{__typename}"`, status: 400},
		{name: "a batch", body: "[" + good + "," + good + "]", status: 400},
		{name: "a batch of 20,000", body: "[" + strings.Repeat("{},", 20_000) + "{}]", status: 400},
		{name: "two objects", body: good + good, status: 400},
		{name: "brackets 200,000 deep", body: `{"query":` + strings.Repeat("[", 200_000), status: 400},
		{name: "objects 20,000 deep", body: `{"extensions":` + strings.Repeat(`{"a":`, 20_000) + "1" + strings.Repeat("}", 20_001), status: 400},
		{name: "bytes that are no UTF-8", body: "{\"query\":\"{__typename}\xff\"}", status: 400},
		{name: "no query", body: `{"operationName":"A"}`, status: 400},
		{name: "a query that is a list", body: `{"query":["{__typename}"]}`, status: 400},
		{name: "an operation nobody defined", body: `{"query":"query A{__typename}","operationName":"B"}`, status: 400, code: invalid},
		{name: "an operation name of 100 kB", body: `{"query":"{__typename}","operationName":"` + strings.Repeat("x", 100<<10) + `"}`, status: 400, code: invalid},
		{name: "two operations and no name", body: query("query A{__typename} query B{__typename}"), status: 400, code: invalid},
		{name: "a document nobody trusts", body: `{"documentId":"sha256:00"}`, status: 400},
		{name: "a document and a query", body: `{"documentId":"sha256:00","query":"{__typename}"}`, status: 400},
		{name: "plain text", headers: with("Content-Type", "text/plain"), body: good, status: 415},
		{name: "a form", headers: with("Content-Type", "application/x-www-form-urlencoded"), body: "query={__typename}", status: 415},
		{name: "an upload", headers: with("Content-Type", "multipart/form-data; boundary=x"), body: "--x--", status: 415},
		{name: "no media type", headers: with("Content-Type", ""), body: good, status: 415},
		{name: "another character set", headers: with("Content-Type", "application/json; charset=utf-16"), body: good, status: 415},
		{name: "a compressed body", headers: with("Content-Encoding", "gzip"), body: good, status: 415},
		{name: "an answer in XML", headers: with("Accept", "application/xml"), body: good, status: 406},
		{name: "an answer in nothing", headers: with("Accept", "application/json;q=0"), body: good, status: 406},
		{name: "an Accept of 10 kB", headers: with("Accept", strings.Repeat("a/b,", 2500)), body: good, status: 406},
		{name: "PUT", method: http.MethodPut, body: good, status: 405},
		{name: "DELETE", method: http.MethodDelete, status: 405},
		{name: "TRACE", method: http.MethodTrace, status: 405},
		{name: "HEAD", method: http.MethodHead, status: 405},
		{name: "a method of 1 kB", method: strings.Repeat("X", 1000), status: 405},
		{name: "a mutation by GET", method: http.MethodGet, target: get("query=mutation{__typename}"), status: 405},
		{name: "GET without a query", method: http.MethodGet, status: 400},
		{name: "GET with variables that are no object", method: http.MethodGet, target: get("query={__typename}&variables=[1]"), status: 400},
		{name: "GET with broken escapes", method: http.MethodGet, target: get("query=%zz"), status: 400},
		{name: "GET with bytes that are no UTF-8", method: http.MethodGet, target: get("query=%ff{__typename}"), status: 400},
		{name: "GET with 500 levels", method: http.MethodGet, target: get("query=" + url.QueryEscape(strings.Repeat("{a", 400)+strings.Repeat("}", 400))), status: 400, code: tooComplex},
		{name: "GET with 20,000 parameters", method: http.MethodGet, target: get(strings.Repeat("a=1&", 20_000)), status: 400},
		{name: "another origin with our cookie", headers: map[string]string{
			"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site", "Cookie": "constellation=x",
		}, body: good, status: 403, code: "FORBIDDEN"},
	}
	for i := range table {
		if table[i].code == "" {
			table[i].code = badInput
		}
	}
	return table
}

// attack sends every hostile request and then a good one. The surface must refuse each with its code
// and little of the processor, and be well afterwards.
func attack(t *testing.T, site http.Handler, good string) {
	table := append(append(shapes(), variables()...), requests()...)
	if len(table) < 60 {
		t.Fatalf("the table has only %d requests", len(table))
	}
	names := map[string]int{}
	for _, request := range table {
		names[request.name]++
		t.Run(request.name, func(t *testing.T) { repel(t, site, request) })
	}
	for name := range maps.Keys(names) {
		if names[name] > 1 {
			t.Errorf("%q stands in the table %d times", name, names[name])
		}
	}
	well := httptest.NewRecorder()
	site.ServeHTTP(well, hostile{body: query(good)}.request(t))
	if got := read(t, well.Result()); got.status != http.StatusOK || got.code() != "" {
		t.Errorf("a good query afterwards got %d %s", got.status, got.body)
	}
}

func repel(t *testing.T, site http.Handler, hostile hostile) {
	request, recorder := hostile.request(t), httptest.NewRecorder()
	before := processor(t)
	site.ServeHTTP(recorder, request)
	used := processor(t) - before
	result := recorder.Result()
	if hostile.method == http.MethodHead {
		result.Header.Del("Content-Type")
	}
	got := read(t, result)
	if got.status != hostile.status || (got.code() != hostile.code && hostile.method != http.MethodHead) {
		t.Errorf("got %d %s, want %d %s: %.300s", got.status, got.code(), hostile.status, hostile.code, got.body)
	}
	if len(got.body) > 8<<10 {
		t.Errorf("the refusal has %d bytes", len(got.body))
	}
	if len(got.Errors) > 5 {
		t.Errorf("the refusal tells %d errors", len(got.Errors))
	}
	if strings.Contains(got.body, "Did you mean") {
		t.Errorf("the refusal guesses: %s", got.body)
	}
	t.Logf("took %v of the processor", used)
	if used > mostCPU {
		t.Errorf("took %v of the processor", used)
	}
}

// processor is how much of the processor this process has used.
func processor(t *testing.T) time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		t.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func TestHostileRequestsAreRefusedCheaply(t *testing.T) {
	t.Run("sample", func(t *testing.T) {
		attack(t, open(t, config()), "{communities(first:2){nodes{id}}}")
	})
	t.Run("constellation", func(t *testing.T) {
		real := config()
		// Without resolvers: nothing hostile gets as far as one.
		real.Schema = gen.NewExecutableSchema(gen.Config{})
		attack(t, open(t, real), "{__typename __type(name:\"Community\"){fields{name}}}")
	})
}
