package web_test

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql/introspection"

	"github.com/constellation-cop/constellation/frontend"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/web"
)

func TestAnAnswerTellsItsCost(t *testing.T) {
	got := send(t, post(t, start(t, config()), query("{communities(first:2){nodes{id}}}")))
	cost, ok := got.Extensions["cost"].(map[string]any)
	if !ok || cost["requested"] != 3.0 || cost["maximum"] != 10_000.0 {
		t.Fatalf("got %s", got.body)
	}
	fields, ok := cost["fields"].(map[string]any)
	if !ok || fields["requested"] != 3.0 || fields["maximum"] != 500.0 {
		t.Errorf("got %s", got.body)
	}
}

func TestTheSameQuestionTwiceGivesTheSameBytes(t *testing.T) {
	url := start(t, config())
	first := send(t, post(t, url, query("{communities{nodes{id name}}}")))
	second := send(t, post(t, url, query("{communities{nodes{id name}}}")))
	if first.body != second.body || first.status != http.StatusOK {
		t.Errorf("got %s and %s", first.body, second.body)
	}
}

func TestTheFormOfAnAnswerIsNegotiated(t *testing.T) {
	address := start(t, config())
	for _, test := range []struct{ accept, want string }{
		{"application/graphql-response+json", "application/graphql-response+json; charset=utf-8"},
		{"application/json", "application/json; charset=utf-8"},
		{"*/*", "application/json; charset=utf-8"},
		{"application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json; charset=utf-8"},
		{"application/graphql-response+json;q=0.1, application/json;q=0.9", "application/json; charset=utf-8"},
		{"text/html, application/json;charset=utf-8", "application/json; charset=utf-8"},
	} {
		got := send(t, post(t, address, query("{__typename}"), "Accept", test.accept))
		if got.status != http.StatusOK || got.header.Get("Content-Type") != test.want {
			t.Errorf("Accept: %s got %d %s", test.accept, got.status, got.header.Get("Content-Type"))
		}
	}
}

func TestGETAnswersQueries(t *testing.T) {
	address := start(t, config())
	values := url.Values{"query": {"query Q($n:Int){communities(first:$n){totalCount}}"}, "variables": {`{"n":3}`}, "operationName": {"Q"}}
	got := send(t, get(t, address+"/graphql?"+values.Encode()))
	if got.status != http.StatusOK || !strings.Contains(got.body, `"totalCount":3`) {
		t.Errorf("got %d %s", got.status, got.body)
	}
	got = send(t, get(t, address+"/graphql?query=mutation{__typename}"))
	if got.status != http.StatusMethodNotAllowed || got.header.Get("Allow") != "POST" {
		t.Errorf("a mutation got %d, Allow: %s", got.status, got.header.Get("Allow"))
	}
}

func trusted(text string) (string, map[string]string) {
	sum := sha256.Sum256([]byte(text))
	hash := hex.EncodeToString(sum[:])
	return "sha256:" + hash, map[string]string{hash: text}
}

func TestTrustedDocumentsAreAnsweredByTheirID(t *testing.T) {
	config := config()
	var id string
	id, config.Documents = trusted("query Q($n:Int){" + strings.Repeat("communities(first:$n){totalCount} ", 200) + "}")
	address := start(t, config)
	got := send(t, post(t, address, `{"documentId":"`+id+`","variables":{"n":2}}`))
	if got.status != http.StatusOK || !strings.Contains(got.body, `"totalCount":2`) {
		t.Errorf("got %d %s", got.status, got.body)
	}
	got = send(t, get(t, address+"/graphql?documentId="+id))
	if got.status != http.StatusOK {
		t.Errorf("GET got %d %s", got.status, got.body)
	}
	got = send(t, post(t, address, `{"documentId":"`+id+`","variables":{"n":1000}}`))
	if got.code() != badInput {
		t.Errorf("a large page got %s", got.body)
	}
}

func TestATrustedDocumentThatDoesNotFitTheSchemaStopsTheStart(t *testing.T) {
	for _, text := range []string{"{nothing}", "{", "{...F} fragment F on Query{...F}", "{communities(first:100){nodes{events(first:100){nodes{id}}}}}"} {
		config := config()
		_, config.Documents = trusted(text)
		if _, err := web.New(config); err == nil {
			t.Errorf("%s was trusted", text)
		}
	}
}

func TestTheInterfacesOwnDocumentsFitTheSchema(t *testing.T) {
	config := config()
	config.Schema = gen.NewExecutableSchema(gen.Config{})
	var err error
	if config.Documents, err = web.ParseDocuments(frontend.Documents); err != nil {
		t.Fatal(err)
	}
	if _, err := web.New(config); err != nil {
		t.Error(err)
	}
}

func TestTooManyAtOnceAreAskedToComeBack(t *testing.T) {
	config := config()
	config.Limits.Running, config.Limits.Wait, config.Limits.Execution = 1, 20*time.Millisecond, 2*time.Second
	address := start(t, config)
	slow := make(chan reply)
	slowly := post(t, address, query("{fail(how:SLOW)}"))
	go func() { slow <- send(t, slowly) }()
	var got reply
	for range 50 {
		if got = send(t, post(t, address, query("{__typename}"))); got.status != http.StatusOK {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if got.status != http.StatusServiceUnavailable || got.code() != "OVERLOADED" || got.header.Get("Retry-After") != "1" {
		t.Errorf("got %d %s", got.status, got.body)
	}
	<-slow
	if got := send(t, post(t, address, query("{__typename}"))); got.status != http.StatusOK {
		t.Errorf("afterwards got %d %s", got.status, got.body)
	}
}

func TestASubscriptionIsNotAnsweredByPOST(t *testing.T) {
	got := send(t, post(t, start(t, config()), query(`subscription{eventChanged(id:"x"){id}}`)))
	if got.status != http.StatusBadRequest || got.code() != badInput {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestToolsCanReadTheWholeSchema(t *testing.T) {
	config := config()
	config.Schema = gen.NewExecutableSchema(gen.Config{})
	url := start(t, config)
	for _, text := range []string{introspection.Query, introspection.NewQuery(introspection.QueryOptions{OneOf: true})} {
		if got := send(t, post(t, url, query(text))); got.status != http.StatusOK || got.code() != "" {
			t.Errorf("got %d %.300s", got.status, got.body)
		}
	}
}

func TestTheSchemaIsServed(t *testing.T) {
	got := send(t, get(t, start(t, config())+"/graphql/schema.graphqls"))
	if got.status != http.StatusOK || !strings.Contains(got.body, "type Community implements Node") ||
		!strings.Contains(got.body, `"""`) {
		t.Errorf("got %d %.200s", got.status, got.body)
	}
}
