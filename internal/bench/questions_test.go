package bench_test

import (
	"encoding/json"
	"net/url"
	"testing"
)

// question is asked of both: as GraphQL of ours, by a path of the handler written by hand.
type question struct {
	name string
	// most is the ratio that is allowed, 0 where it is only noted, and many the requests of a round.
	most  float64
	many  int
	query string
	path  string
	// about picks what is asked about: the values of one variable, which the path takes too.
	about    func(*world) []string
	variable string
	subjects []string
}

func (q question) asked(w *world) question {
	q.subjects = []string{""}
	if q.about != nil {
		q.subjects = q.about(w)
	}
	return q
}

// body is the request to ours about a subject.
func (q question) body(subject string) string {
	variables := map[string]any{}
	if q.variable != "" {
		variables[q.variable] = subject
	}
	body, err := json.Marshal(map[string]any{"query": q.query, "variables": variables})
	if err != nil {
		return ""
	}
	return string(body)
}

// address is the request to the other.
func (q question) address(subject string) string {
	if q.variable == "" {
		return q.path
	}
	return q.path + "?of=" + url.QueryEscape(subject)
}

var questions = []question{
	{name: "list", most: 2.5, many: 200, path: "/list", query: `{ communities(first: 20) { nodes {
		id slug name domain stage memberCount host { id name } all: events(first: 1) { totalCount }
		next: events(first: 1, filter: {phase: BEFORE}, orderBy: NEXT_FIRST) { nodes { id title startsAt zone } } } } }`},
	{name: "detail", most: 4, many: 60, path: "/detail", variable: "slug", about: func(w *world) []string { return w.slugs },
		query: `query($slug: String!) { community(slug: $slug) { id slug name domain stage memberCount host { id name }
		events(first: 20) { nodes { id title startsAt endsAt place confirmedCount
			lessons(first: 5) { nodes { id version { id title statement polarity } knowledgeAssets(first: 3) { nodes { id kind edition { id title } } } } } } } } }`},
	{name: "node", most: 2.5, many: 3000, path: "/node", variable: "id", about: func(w *world) []string { return w.events },
		query: `query($id: ID!) { node(id: $id) { ... on Event { id title purpose startsAt endsAt place format state zone confirmedCount } } }`},
	{name: "node and two edges", many: 2000, path: "/edges", variable: "id", about: func(w *world) []string { return w.events },
		query: `query($id: ID!) { node(id: $id) { ... on Event { id title purpose startsAt endsAt place format state community { id slug name } host { id name } } } }`},
	{name: "search", most: 2.5, many: 60, path: "/search", variable: "text", about: func(w *world) []string { return w.words },
		query: `query($text: String!) { search(text: $text, first: 20) { totalCount edges { kind snippet node { __typename ... on Node { id } } } } }`},
}

// equal holds that both give the same data, whoever asks.
func equal(b *testing.B, w *world, q question, as string, house, hand *server) {
	b.Helper()
	for number, subject := range q.subjects {
		if number == 5 {
			break
		}
		ours, theirs := house.data(b, w, q, as, subject, number), hand.data(b, w, q, as, subject, number)
		left, right := plain(b, ours), plain(b, theirs)
		if left != right {
			b.Fatalf("%s of %q as a %s differs\nours    %s\nby hand %s", q.name, subject, as, left, right)
		}
	}
}
