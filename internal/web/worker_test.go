package web_test

import (
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
)

func TestTheWorkerIsAskedForAgainAndMayOnlyAskThisSite(t *testing.T) {
	config := config()
	files := built()
	files["worker.js"] = &fstest.MapFile{Data: []byte("addEventListener('fetch', () => {})")}
	config.Files = files
	url := start(t, config)
	got := send(t, get(t, url+"/worker.js", "Service-Worker", "script"))
	policy := got.header.Get("Content-Security-Policy")
	if got.status != http.StatusOK || got.header.Get("Cache-Control") != "no-cache" ||
		got.header.Get("Service-Worker-Allowed") != "/" || got.header.Get("Content-Type") != "text/javascript; charset=utf-8" ||
		!strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, "connect-src 'self'") || strings.Contains(policy, "unsafe") {
		t.Errorf("got %d %v", got.status, got.header)
	}
	again := send(t, get(t, url+"/worker.js", "If-None-Match", got.header.Get("ETag")))
	if again.status != http.StatusNotModified {
		t.Errorf("the same worker was sent twice: %d", again.status)
	}
}

func TestWithoutABuildThereIsNoWorker(t *testing.T) {
	got := send(t, get(t, start(t, config())+"/worker.js", "Accept", "text/html"))
	if got.status != http.StatusNotFound {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestOnlyWhatAnybodyReadsIsMarkedAsPublic(t *testing.T) {
	url := start(t, readable())
	for _, test := range []struct{ path, cookie, kept string }{
		{"/communities/c1", "", "public, no-cache"},
		{"/communities/c1", "__Host-constellation=good", "private, no-cache"},
		{"/communities/gone", "", "no-cache"},
		{"/sign-in?token=secret", "", "no-cache"},
		{"/offline", "", "no-cache"},
	} {
		got := send(t, get(t, url+test.path, "Accept", "text/html", "Cookie", test.cookie))
		if got.header.Get("Cache-Control") != test.kept {
			t.Errorf("%s with %q got %q, want %q", test.path, test.cookie, got.header.Get("Cache-Control"), test.kept)
		}
	}
}
