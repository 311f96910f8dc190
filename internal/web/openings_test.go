package web_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/constellation-cop/constellation/internal/web"
)

func TestAFirstPageAsksForItsScriptsAtOnce(t *testing.T) {
	config := known()
	files := built()
	files["routes.json"] = &fstest.MapFile{Data: []byte(
		`{"/":["assets/home-1.js"],"/events/$id":["assets/event-1.js"],"/events/new":["assets/new-1.js"]}`)}
	config.Files = files
	url := start(t, config)
	for path, script := range map[string]string{
		"/": "home", "/events/evt_1": "event", "/events/new": "new", "/events/": "", "/events/evt_1/roster": "",
	} {
		got := send(t, get(t, url+path, "Accept-Encoding", "identity", "Accept", "text/html"))
		for _, one := range []string{"home", "event", "new"} {
			asked := strings.Contains(got.body, `<link rel="modulepreload" href="/assets/`+one+`-1.js">`)
			if asked != (one == script) {
				t.Errorf("%s asks for %s: %t", path, one, asked)
			}
		}
	}
}

func TestABuildThatCannotBeReadIsRefused(t *testing.T) {
	config := known()
	config.Files = fstest.MapFS{"routes.json": &fstest.MapFile{Data: []byte(`["assets/home-1.js"]`)}}
	if _, err := web.New(config); err == nil || !strings.Contains(err.Error(), "routes.json") {
		t.Errorf("got %v, want an error that names routes.json", err)
	}
}
