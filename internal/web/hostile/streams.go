package hostile

import (
	"net/http"
	"net/url"
	"strings"
)

// streams are hostile operations whose answers are to come as server-sent events; what is wrong with
// an operation is an event, what is wrong with a request is a status.
func streams() []request {
	asEvents := func(headers ...string) map[string]string {
		all := map[string]string{"Accept": "text/event-stream"}
		for i := 0; i+1 < len(headers); i += 2 {
			all[headers[i]] = headers[i+1]
		}
		return all
	}
	return []request{
		{name: "two root subscriptions as events", headers: asEvents(), body: query("subscription{a:__typename b:__typename}"), status: 200, code: tooComplex},
		{name: "501 fields as events", headers: asEvents(), body: query("{constellation{" + strings.Repeat("name ", 501) + "}}"), status: 200, code: tooComplex},
		{name: "a subscription that does not exist", headers: asEvents(), body: query("subscription{nothing}"), status: 200, code: invalid},
		{name: "a subscription with an argument that does not exist", headers: asEvents(), body: query(`subscription{__typename(a:1)}`), status: 200, code: invalid},
		{name: "an act by GET as events", method: http.MethodGet, target: "/graphql?query=" + url.QueryEscape("mutation{__typename}"), headers: asEvents(), status: 200, code: badInput},
		{name: "a document that breaks off, as events", headers: asEvents(), body: query("subscription{"), status: 200, code: unparsed},
		{name: "a body of 300 kB for events", headers: asEvents(), body: query(strings.Repeat(" ", 300<<10)), status: 413, code: badInput},
		{name: "no JSON for events", headers: asEvents(), body: "subscription{__typename}", status: 400, code: badInput},
		{name: "plain text for events", headers: asEvents("Content-Type", "text/plain"), body: query("{__typename}"), status: 415, code: badInput},
		{name: "PUT for events, as if to reserve a stream", method: http.MethodPut, headers: asEvents(), status: 405, code: badInput},
		{name: "DELETE for events, as if to end one", method: http.MethodDelete, target: "/graphql?operationId=1", headers: asEvents(), status: 405, code: badInput},
		{name: "events of another origin with our cookie", headers: asEvents("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site", "Cookie", "constellation=x"), body: query("subscription{__typename}"), status: 403, code: "FORBIDDEN"},
	}
}
