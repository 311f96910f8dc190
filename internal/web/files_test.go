package web_test

import (
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

const index = `<!doctype html><html lang="en"><head><title>Constellation</title><style>a{}</style></head>` +
	`<body><div id="root"></div><script type="module" src="/assets/main-1.js"></script></body></html>`

func built() fstest.MapFS {
	return fstest.MapFS{
		".keep":               {},
		"index.html":          {Data: []byte(index)},
		"favicon.svg":         {Data: []byte("<svg/>")},
		"assets/main-1.js":    {Data: []byte("export {}")},
		"assets/main-1.js.br": {Data: []byte("brotli")},
		"assets/main-1.js.gz": {Data: []byte("gzip")},
	}
}

func TestBuiltFilesAreCachedByWhatTheyAre(t *testing.T) {
	config := config()
	config.Files = built()
	url := start(t, config)
	for _, test := range []struct{ path, encodings, body, encoding, cache, kind string }{
		{"/assets/main-1.js", "gzip, br", "brotli", "br", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"},
		{"/assets/main-1.js", "gzip, br;q=0", "gzip", "gzip", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"},
		{"/assets/main-1.js", "identity", "export {}", "", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"},
		{"/favicon.svg", "br", "<svg/>", "", "no-cache", "image/svg+xml"},
	} {
		got := send(t, get(t, url+test.path, "Accept-Encoding", test.encodings))
		header := got.header
		if got.status != http.StatusOK || got.body != test.body || header.Get("Content-Encoding") != test.encoding ||
			header.Get("Cache-Control") != test.cache || header.Get("Content-Type") != test.kind ||
			header.Get("Content-Length") != strconv.Itoa(len(test.body)) || header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s as %s got %d %q %v", test.path, test.encodings, got.status, got.body, header)
		}
		again := send(t, get(t, url+test.path, "Accept-Encoding", test.encodings, "If-None-Match", header.Get("ETag")))
		if again.status != http.StatusNotModified || again.body != "" {
			t.Errorf("%s again got %d", test.path, again.status)
		}
	}
}

func TestWhatIsNotThereIsMissing(t *testing.T) {
	config := config()
	config.Files = built()
	url := start(t, config)
	for _, test := range []struct {
		path, accept string
		status       int
		page         bool
	}{
		{"/", "*/*", 200, true},
		{"/", "text/html", 200, true},
		{"/communities/cataloguing", "text/html,application/xhtml+xml", 200, true},
		{"/communities/cataloguing", "application/json", 404, false},
		{"/communities/cataloguing", "*/*", 404, false},
		{"/index.html", "text/html", 404, false},
		{"/assets/main-0.js", "text/html", 404, false},
		{"/assets/main-1.js.br", "text/html", 404, false},
		{"/.keep", "text/html", 404, false},
		{"/robots.txt", "text/html", 404, false},
		{"/graphiql/graphiql.min.js", "text/html", 404, false},
		{"/..%2f..%2fgo.mod", "text/html", 404, false},
		{"/a%00b", "text/html", 404, false},
	} {
		got := send(t, get(t, url+test.path, "Accept", test.accept, "Accept-Encoding", "identity"))
		if got.status != test.status || strings.Contains(got.body, `<div id="root">`) != test.page {
			t.Errorf("%s as %s got %d %.80s", test.path, test.accept, got.status, got.body)
		}
	}
	request := get(t, url+"/communities")
	request.Method = http.MethodPost
	if got := send(t, request); got.status != http.StatusMethodNotAllowed || got.header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST got %d", got.status)
	}
}

func TestABinaryWithoutPagesSaysWhatToDo(t *testing.T) {
	got := send(t, get(t, start(t, config())+"/", "Accept-Encoding", "identity"))
	if got.status != http.StatusOK || !strings.Contains(got.body, "make build") {
		t.Errorf("got %d %s", got.status, got.body)
	}
}
