package hostile

import (
	"net/http"
	"net/url"
	"strings"
)

// requests are refused before anybody looks at an operation.
func requests() []request {
	good := query("{__typename}")
	get := func(parameters string) string { return "/graphql?" + parameters }
	with := func(name, value string) map[string]string { return map[string]string{name: value} }
	table := []request{
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
