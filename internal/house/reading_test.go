package house

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// page opens an address as the principal, in a language.
func (a *asking) page(as, language, path string) *httptest.ResponseRecorder {
	a.t.Helper()
	request := httptest.NewRequestWithContext(a.t.Context(), http.MethodGet, path, http.NoBody)
	request.Header.Set("Accept", "text/html")
	request.Header.Set("Accept-Language", language)
	if as != "visitor" {
		request.Header.Set("Authorization", "Bearer "+as)
	}
	answer := httptest.NewRecorder()
	a.site.ServeHTTP(answer, request)
	return answer
}

// publicPages are one page of each kind, with the type its JSON-LD names and words of its text in
// both languages.
func publicPages(a *asking) []struct{ path, kind, english, malay string } {
	var start struct {
		Communities struct{ Nodes []struct{ Slug string } }
		Events      struct{ Nodes []struct{ ID string } }
		Lessons     struct{ Nodes []struct{ ID string } }
		Assets      struct{ Nodes []struct{ ID string } }
		Cares       struct {
			Competencies struct {
				Nodes []struct{ Competency struct{ ID string } }
			}
			Host struct{ ID string }
		}
	}
	a.into(&start, `{ communities(first: 1, orderBy: MEMBERS) { nodes { slug } } events(first: 1, filter: {phase: AFTER}) { nodes { id } }
		lessons(first: 1) { nodes { id } } assets: knowledgeAssets(first: 1, filter: {kind: REPORT}) { nodes { id } }
		cares: community(slug: "competency-skills") { host { id } competencies(first: 1) { nodes { competency { id } } } } }`)
	return []struct{ path, kind, english, malay string }{
		{"/", "WebSite", "New reports", "Laporan baharu"},
		{"/map", "CollectionPage", "What no community takes care of", "Yang belum dijaga mana-mana komuniti"},
		{"/communities", "CollectionPage", "Communities of practice", "Komuniti amalan"},
		{"/communities/" + start.Communities.Nodes[0].Slug, "Organization", "What we care about", "Apa yang kami ambil berat"},
		{"/events", "CollectionPage", "To come", "Akan datang"},
		{"/events/" + start.Events.Nodes[0].ID, "Event", "When", "Bila"},
		{"/lessons/" + start.Lessons.Nodes[0].ID, "Article", "What it rests on", "Sandarannya"},
		{"/assets/" + start.Assets.Nodes[0].ID, "Report", "Report · edition", "Laporan · edisi"},
		{"/competencies/" + start.Cares.Competencies.Nodes[0].Competency.ID, "DefinedTerm", "Communities that take care of it", "Komuniti yang menjaganya"},
		{"/competencies/" + start.Cares.Competencies.Nodes[0].Competency.ID, "DefinedTerm", "Passes a question on to the right colleague.", "Menyampaikan soalan kepada rakan sekerja yang tepat."},
		{"/organisations/" + start.Cares.Host.ID, "Organization", "Communities it hosts", "Komuniti naungannya"},
	}
}

// into asks as a visitor and reads the data.
func (a *asking) into(target any, query string) {
	a.t.Helper()
	raw, err := json.Marshal(a.data("visitor", query, nil))
	if err == nil {
		err = json.Unmarshal(raw, target)
	}
	if err != nil {
		a.t.Fatal(err)
	}
}

var (
	mainText    = regexp.MustCompile(`(?s)<div id="root">.*<main id="main".*<h1[^>]*>([^<]+)</h1>.*</main>`)
	titleText   = regexp.MustCompile(`<title>(.+) · Constellation</title>`)
	description = regexp.MustCompile(`<meta name="description" content="([^"]+)">`)
	linkedData  = regexp.MustCompile(`(?s)<script type="application/ld\+json">(.*?)</script>`)
	firstAnswer = regexp.MustCompile(`(?s)<script type="application/json" id="first-answer">(.*?)</script>`)
)

func TestPublicPagesReadWithoutScriptsInBothLanguages(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		for _, page := range publicPages(a) {
			for language, words := range map[string]string{"en": page.english, "ms": page.malay} {
				answer := a.page("visitor", language, page.path)
				body := answer.Body.String()
				if answer.Code != http.StatusOK || !strings.Contains(body, `<html lang="`+language+`">`) {
					t.Errorf("%s in %s: %d\n%s", page.path, language, answer.Code, a.logs)
					continue
				}
				title, heading := titleText.FindStringSubmatch(body), mainText.FindStringSubmatch(body)
				if title == nil || heading == nil || title[1] != heading[1] {
					t.Errorf("%s in %s: title %v, heading %v", page.path, language, title, heading)
				}
				if told := description.FindStringSubmatch(body); told == nil || len(told[1]) < 10 {
					t.Errorf("%s in %s has no description: %v", page.path, language, told)
				}
				if !strings.Contains(body, words) {
					t.Errorf("%s in %s does not say %q", page.path, language, words)
				}
				if !strings.Contains(body, `<link rel="canonical" href="http://127.0.0.1:8080`+page.path+`">`) {
					t.Errorf("%s in %s has no canonical address", page.path, language)
				}
				linkedTo(t, body, page.path, page.kind)
				startsFrom(t, body, page.path)
			}
		}
	})
}

func linkedTo(t *testing.T, body, path, kind string) {
	t.Helper()
	var linked map[string]any
	found := linkedData.FindStringSubmatch(body)
	if found == nil {
		t.Errorf("%s has no JSON-LD", path)
		return
	}
	if err := json.Unmarshal([]byte(found[1]), &linked); err != nil {
		t.Errorf("%s: JSON-LD %v: %s", path, err, found[1])
	}
	if linked["@type"] != kind || linked["@context"] != "https://schema.org" || linked["name"] == "" {
		t.Errorf("%s: JSON-LD %v, want %s", path, linked, kind)
	}
	if kind == "Event" && (linked["startDate"] == nil || linked["location"] == nil || linked["organizer"] == nil) {
		t.Errorf("%s: an event without date, location or organizer: %v", path, linked)
	}
}

func startsFrom(t *testing.T, body, path string) {
	t.Helper()
	var first []struct {
		DocumentID string
		Variables  map[string]any
		Answer     struct {
			Data   map[string]any
			Errors []any
		}
	}
	found := firstAnswer.FindStringSubmatch(body)
	if found == nil {
		t.Errorf("%s holds no first answers", path)
		return
	}
	if strings.Contains(found[1], "<") {
		t.Errorf("%s: the first answers hold a tag", path)
	}
	if err := json.Unmarshal([]byte(found[1]), &first); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	want := 2
	if path == "/events" { // which moment begins today only the browser knows
		want = 1
	}
	if len(first) != want || first[0].Answer.Data["constellation"] == nil {
		t.Errorf("%s starts from %d answers, want %d", path, len(first), want)
	}
	for _, one := range first {
		if !strings.HasPrefix(one.DocumentID, "sha256:") || len(one.Answer.Data) == 0 || len(one.Answer.Errors) > 0 {
			t.Errorf("%s starts from %v", path, one)
		}
	}
}

func TestAPageIsInTheLanguageOfItsReader(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		for _, reader := range []struct{ spoken, cookie, language string }{
			{"", "", "en"}, {"ms-MY,ms;q=0.9,en;q=0.8", "", "ms"}, {"en-GB,ms;q=0.5", "", "en"}, {"msx", "", "en"},
			{"ms", "en", "en"}, {"en", "ms", "ms"}, {"zh-Hant", "", "en"}, {"en", "\"><script>", "en"},
		} {
			request := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/communities", http.NoBody)
			request.Header.Set("Accept-Language", reader.spoken)
			if reader.cookie != "" {
				request.AddCookie(&http.Cookie{Name: "locale", Value: reader.cookie, Quoted: false})
			}
			answer := httptest.NewRecorder()
			a.site.ServeHTTP(answer, request)
			if !strings.Contains(answer.Body.String(), `<html lang="`+reader.language+`">`) || !slices.Contains(answer.Header()["Vary"], "Cookie, Accept-Language, Accept-Encoding") {
				t.Errorf("%+v: got %.60s %v", reader, answer.Body, answer.Header()["Vary"])
			}
		}
	})
}

// pagesOf are the addresses of records that have a page.
func pagesOf(ids map[string][]string) []string {
	var paths []string
	for kind, room := range map[string]string{"Event": "/events/", "Lesson": "/lessons/", "KnowledgeAsset": "/assets/", "Competency": "/competencies/",
		"Organisation": "/organisations/"} {
		for _, one := range ids[kind] {
			paths = append(paths, room+one)
		}
	}
	slices.Sort(paths)
	return append(paths, "/", "/communities", "/events", "/communities/competency-skills", "/communities/hidden-canary", "/sitemap.xml", "/robots.txt")
}

func TestAnOutsidersPagesAreTheSameBytesWithAndWithoutAHiddenCommunity(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		paths := pagesOf(a.records(3))
		read := func(as string) map[string][]byte {
			pages := map[string][]byte{}
			for _, path := range paths {
				pages[path] = a.page(as, "en", path).Body.Bytes()
			}
			return pages
		}
		before, control := map[string]map[string][]byte{}, read("steward")
		for _, as := range outsiders {
			before[as] = read(as)
		}
		hide(a, community.VisibilityPRIVATE)
		for _, as := range outsiders {
			for path, page := range read(as) {
				if !bytes.Equal(page, before[as][path]) {
					t.Errorf("%s can tell from %s that a hidden community exists\nwithout %s\nwith    %s", as, path, before[as][path], page)
				}
			}
		}
		differs := 0
		for path, page := range read("steward") {
			if !bytes.Equal(page, control[path]) {
				differs++
			}
		}
		if differs == 0 {
			t.Error("the steward's pages do not change either: the harness sees nothing")
		}
	})
}

func TestAHiddenPageIsLikeOneThatNeverWas(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		known := map[string]bool{}
		for _, list := range a.records(100_000) {
			for _, one := range list {
				known[one] = true
			}
		}
		hide(a, community.VisibilityPRIVATE)
		hidden := map[string]string{"/communities/hidden-canary": "/communities/never-was"}
		for kind, room := range map[string]string{"Event": "/events/", "Lesson": "/lessons/", "KnowledgeAsset": "/assets/"} {
			for _, one := range a.idsOf(kind, 100_000) {
				if !known[one] {
					hidden[room+one] = room + id.Encode(prefixes[kind], uuid.UUID{0x01, 0x8f, 15: 1})
				}
			}
		}
		if len(hidden) < 4 {
			t.Fatalf("only %d hidden pages: the test sees too little", len(hidden))
		}
		for _, as := range outsiders {
			for path, never := range hidden {
				answer, unknown := a.page(as, "en", path), a.page(as, "en", never)
				if answer.Code != http.StatusNotFound || unknown.Code != http.StatusNotFound || !bytes.Equal(answer.Body.Bytes(), unknown.Body.Bytes()) {
					t.Errorf("%s can tell %s (%d) from %s (%d)\n%s\n%s", as, path, answer.Code, never, unknown.Code, answer.Body, unknown.Body)
				}
				for _, name := range []string{"Etag", "Content-Length", "Cache-Control", "Vary"} {
					if answer.Header().Get(name) != unknown.Header().Get(name) {
						t.Errorf("%s can tell %s by its %s", as, path, name)
					}
				}
			}
		}
		for path := range hidden {
			if answer := a.page("insider", "en", path); answer.Code == http.StatusOK && bytes.Contains(answer.Body.Bytes(), []byte("CANARY")) {
				return
			}
		}
		t.Error("those inside see no canary on any page: the test sees nothing")
	})
}

func TestTheSitemapHoldsThePagesThatAVisitorMayRead(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		hide(a, community.VisibilityPRIVATE)
		list := a.page("visitor", "en", "/sitemap.xml").Body.String()
		if a.page("steward", "en", "/sitemap.xml").Body.String() != list {
			t.Error("the sitemap depends on who reads it")
		}
		places := regexp.MustCompile(`<loc>http://127\.0\.0\.1:8080([^<]*)</loc>`).FindAllStringSubmatch(list, -1)
		if len(places) < 60 {
			t.Fatalf("%d places in %s", len(places), list)
		}
		for _, place := range places {
			if answer := a.page("visitor", "en", place[1]); answer.Code != http.StatusOK || !strings.Contains(answer.Body.String(), `id="first-answer"`) {
				t.Errorf("the sitemap names %s, which answers %d\n%s", place[1], answer.Code, a.logs)
			}
		}
		if !strings.Contains(a.page("visitor", "en", "/robots.txt").Body.String(), "Sitemap: http://127.0.0.1:8080/sitemap.xml") {
			t.Error("robots.txt does not name the sitemap")
		}
	})
}
