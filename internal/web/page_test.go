package web_test

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// readable shows /communities/c1 with its main text.
func readable() web.Config {
	config := known()
	config.Files = built()
	var id string
	id, config.Documents = trusted("{community(slug:\"</script><b>\"){slug} viewer{name}}")
	config.Pages = func(ctx context.Context, asked web.Asked, ask web.Ask) (web.Page, bool, error) {
		switch asked.Path {
		case "/communities/c1":
			answer, err := ask(ctx, id, nil)
			return web.Page{
				Title: `Tags & "marks" <of> ` + string(viewer.Of(ctx).Kind), Description: "How to tag", Canonical: "https://c.example/communities/c1",
				Language: "ms", Linked: json.RawMessage(`{"name":"</script>"}`), Main: "<main><h1>Tags</h1></main>", Answers: answer,
			}, true, err
		case "/communities/gone":
			return web.Page{Status: http.StatusNotFound, Title: "Not found"}, true, nil
		case "/communities/broken":
			return web.Page{}, false, errors.New("no database")
		}
		return web.Page{}, false, nil
	}
	return config
}

func TestAPublicPageReadsWithoutScripts(t *testing.T) {
	url := start(t, readable())
	got := send(t, get(t, url+"/communities/c1", "Accept-Encoding", "identity"))
	if got.status != http.StatusOK {
		t.Fatalf("got %d %s", got.status, got.body)
	}
	for _, part := range []string{
		`<html lang="ms">`,
		`<title>Tags &amp; &#34;marks&#34; &lt;of&gt; VISITOR</title>`,
		`<meta name="description" content="How to tag">`,
		`<meta property="og:title" content="Tags &amp; &#34;marks&#34; &lt;of&gt; VISITOR">`,
		`<link rel="canonical" href="https://c.example/communities/c1">`,
		`<script type="application/ld+json">{"name":"\u003c/script>"}</script>`,
		`<div id="root"><main><h1>Tags</h1></main></div><script type="application/json" id="first-answer">{"data":{"community":{"slug":"\u003c/script>`,
		`<template id="first-scripts"><script type="module" src="/assets/main-1.js"></script></template></head>`,
	} {
		if !strings.Contains(got.body, part) {
			t.Errorf("the page lacks %s\n%s", part, got.body)
		}
	}
	if strings.Count(got.body, "<title>") != 1 {
		t.Error("the page has several titles")
	}
}

func TestAPageIsShownAsWhoeverLooksAtIt(t *testing.T) {
	url := start(t, readable())
	got := send(t, get(t, url+"/communities/c1", "Cookie", "__Host-constellation=good", "Accept-Encoding", "identity", "Sec-Fetch-Site", "cross-site"))
	if !strings.Contains(got.body, `"viewer":{"name":"PERSON"}`) || got.header.Get("Cache-Control") != "private, no-cache" ||
		!strings.Contains(got.header.Get("Vary"), "Cookie") {
		t.Errorf("got %v %s", got.header, got.body)
	}
	again := send(t, get(t, url+"/communities/c1", "Accept-Encoding", "identity", "If-None-Match", got.header.Get("ETag")))
	if again.status != http.StatusOK {
		t.Errorf("a visitor was shown the page of a person: %d", again.status)
	}
}

func TestAPageMayBeMissingOrBroken(t *testing.T) {
	url := start(t, readable())
	if got := send(t, get(t, url+"/communities/gone")); got.status != http.StatusNotFound {
		t.Errorf("a missing page got %d", got.status)
	}
	got := send(t, get(t, url+"/communities/broken", "Accept", "text/html", "Accept-Encoding", "identity"))
	if got.status != http.StatusOK || strings.Contains(got.body, "database") || !strings.Contains(got.body, "<title>Constellation</title>") {
		t.Errorf("a broken page got %d %s", got.status, got.body)
	}
}

func TestPagesAreCompressedAndGuarded(t *testing.T) {
	url := start(t, readable())
	request := get(t, url+"/communities/c1", "Accept-Encoding", "gzip")
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	reader, err := gzip.NewReader(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if body, err := io.ReadAll(reader); err != nil || !strings.Contains(string(body), "<h1>Tags</h1>") {
		t.Errorf("got %v %s", err, body)
	}
	policy := response.Header.Get("Content-Security-Policy")
	for _, part := range []string{
		"default-src 'none'", "script-src 'self';", "style-src 'self' 'sha256-", "frame-ancestors 'none'",
		"require-trusted-types-for 'script'", "trusted-types server-html worker",
	} {
		if !strings.Contains(policy, part) {
			t.Errorf("the policy lacks %s: %s", part, policy)
		}
	}
	if strings.Contains(policy, "unsafe") {
		t.Errorf("the policy is unsafe: %s", policy)
	}
	for name, want := range map[string]string{
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin", "X-Frame-Options": "DENY",
		"Cross-Origin-Opener-Policy": "same-origin",
	} {
		if response.Header.Get(name) != want {
			t.Errorf("%s: %s", name, response.Header.Get(name))
		}
	}
}

func TestGraphiQLIsOpenOnlyWhereItIsAskedFor(t *testing.T) {
	config := config()
	config.Files = built()
	if got := send(t, get(t, start(t, config)+"/graphiql", "Accept", "application/json")); got.status != http.StatusNotFound {
		t.Errorf("closed, it got %d", got.status)
	}
	config.GraphiQL = true
	files := built()
	files["graphiql/start.js"] = files["favicon.svg"]
	config.Files = files
	got := send(t, get(t, start(t, config)+"/graphiql"))
	if got.status != http.StatusOK || !strings.Contains(got.body, "/graphiql/start.js") ||
		!strings.Contains(got.header.Get("Content-Security-Policy"), "script-src 'self';") {
		t.Errorf("open, it got %d %s", got.status, got.body)
	}
}
