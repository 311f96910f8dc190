package house

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// feedsOf are the addresses of every calendar and feed that is not a person's.
func feedsOf(a *asking, events []string) []string {
	var paths []string
	for _, slug := range append(a.slugs(), "hidden-canary", "never-was") {
		for _, name := range []string{"/events.ics", "/feed.atom", "/feed.json"} {
			paths = append(paths, "/communities/"+slug+name)
		}
	}
	for _, one := range events {
		paths = append(paths, "/events/"+one+".ics")
	}
	return paths
}

func (a *asking) slugs() []string {
	return a.db.Client.Community.Query().Where(community.VisibilityEQ(community.VisibilityPUBLIC)).Order(community.BySlug()).Limit(9).Select(community.FieldSlug).StringsX(a.system())
}

// get reads an address with headers, given as pairs.
func (a *asking) get(as, path string, headers ...string) *httptest.ResponseRecorder {
	a.t.Helper()
	request := httptest.NewRequestWithContext(a.t.Context(), http.MethodGet, path, http.NoBody)
	for i := 0; i+1 < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	if as != "visitor" {
		request.Header.Set("Authorization", "Bearer "+as)
	}
	answer := httptest.NewRecorder()
	a.site.ServeHTTP(answer, request)
	return answer
}

// personalFeed makes a feed of the principal's and returns its path.
func (a *asking) personalFeed(as, input string) string {
	a.t.Helper()
	made := a.data(as, `mutation { calendarFeedCreate(input: {`+input+`}) { url calendarFeed { id } userErrors { message } } }`, nil)
	address, _ := at(made, "calendarFeedCreate", "url").(string)
	path, found := strings.CutPrefix(address, "http://127.0.0.1:8080")
	if !found {
		a.t.Fatalf("%s makes no feed: %v", as, made)
	}
	return path
}

func TestAnOutsidersFeedsAreTheSameBytesWithAndWithoutAHiddenCommunity(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		paths := feedsOf(a, a.idsOf("Event", 20))
		own := map[string]string{"steward": a.personalFeed("steward", "")}
		for _, as := range []string{"member", "coordinator", "expert"} {
			own[as] = a.personalFeed(as, "")
		}
		read := func(as string) map[string]string {
			files := map[string]string{}
			for _, path := range append(paths, own[as]) {
				if path != "" {
					answer := a.get(as, path)
					files[path] = answer.Header().Get("ETag") + answer.Header().Get("Last-Modified") + answer.Body.String()
				}
			}
			return files
		}
		before := map[string]map[string]string{}
		for _, as := range append(outsiders, "steward") {
			before[as] = read(as)
		}
		hidden := a.newRecords(func() { hide(a, community.VisibilityPRIVATE) })
		for _, as := range outsiders {
			for path, file := range read(as) {
				if file != before[as][path] {
					t.Errorf("%s can tell from %s that a hidden community exists\nwithout %s\nwith    %s", as, path, before[as][path], file)
				}
			}
			never := a.get(as, "/events/"+id.Encode("evt", uuid.UUID{0x01, 0x8f, 15: 1})+".ics")
			for _, one := range hidden["Event"] {
				answer := a.get(as, "/events/"+one+".ics")
				if answer.Code != http.StatusNotFound || !bytes.Equal(answer.Body.Bytes(), never.Body.Bytes()) || len(answer.Header()) != len(never.Header()) {
					t.Errorf("%s can tell the hidden %s: %d %v\n%s", as, one, answer.Code, answer.Header(), answer.Body)
				}
			}
		}
		inside := a.personalFeed("insider", "")
		if got := a.get("visitor", inside).Body.String(); !strings.Contains(got, "CANARY") {
			t.Errorf("the insider's own calendar has no canary: the test sees nothing\n%s", got)
		}
		seen := 0
		for _, one := range hidden["Event"] {
			seen += strings.Count(a.get("insider", "/events/"+one+".ics").Body.String(), "SUMMARY")
			seen += strings.Count(a.get("steward", "/events/"+one+".ics").Body.String(), "SUMMARY")
		}
		if seen != 2 { // the announced one; the draft is in no calendar
			t.Errorf("those inside see %d entries of the hidden event", seen)
		}
	})
}

func TestNoByteOfAHiddenCommunityIsInAFeed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		for _, visibility := range []community.Visibility{community.VisibilityPRIVATE, community.VisibilityLISTED} {
			t.Run(string(visibility), func(t *testing.T) {
				if visibility == community.VisibilityLISTED {
					d = testdb.SQLite(t)
				}
				a := settle(t, d)
				hide(a, visibility)
				for _, as := range outsiders {
					for _, path := range feedsOf(a, a.idsOf("Event", 100_000)) {
						if answer := a.get(as, path); strings.Contains(answer.Body.String(), "CANARY") {
							t.Errorf("%s reads a canary at %s", as, path)
						}
					}
				}
				for _, name := range []string{"events.ics", "feed.atom", "feed.json"} { // public reading only, whoever asks
					if answer := a.get("insider", "/communities/hidden-canary/"+name); answer.Code != http.StatusNotFound {
						t.Errorf("%s of a hidden community: %d", name, answer.Code)
					}
				}
			})
		}
	})
}

func TestAFeedIsSentOnceUntilItChanges(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		slug := a.slugs()[0]
		first := a.db.Client.Event.Query().Where(event.StateEQ(event.StateANNOUNCED), event.HasCommunityWith(community.Slug(slug))).FirstX(a.system())
		for path, kind := range map[string]string{
			"/communities/" + slug + "/events.ics": "text/calendar; charset=utf-8", "/communities/" + slug + "/feed.atom": "application/atom+xml; charset=utf-8",
			"/communities/" + slug + "/feed.json": "application/feed+json; charset=utf-8", "/events/" + id.Encode("evt", first.ID) + ".ics": "text/calendar; charset=utf-8",
			a.personalFeed("member", ""): "text/calendar; charset=utf-8",
		} {
			answer := a.get("visitor", path)
			tag, changed := answer.Header().Get("ETag"), answer.Header().Get("Last-Modified")
			if answer.Code != http.StatusOK || answer.Header().Get("Content-Type") != kind || len(tag) < 10 || changed == "" || answer.Header().Get("Cache-Control") == "" {
				t.Errorf("%s: %d %v\n%s", path, answer.Code, answer.Header(), a.logs)
			}
			for _, condition := range [][]string{{"If-None-Match", tag}, {"If-None-Match", `"other", ` + tag}, {"If-Modified-Since", changed}} {
				if again := a.get("visitor", path, condition...); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
					t.Errorf("%s with %v: %d", path, condition, again.Code)
				}
			}
			if other := a.get("visitor", path, "If-None-Match", `"other"`, "If-Modified-Since", changed); other.Code != http.StatusOK {
				t.Errorf("%s with another tag: %d", path, other.Code)
			}
			secret := strings.HasPrefix(path, "/calendar/")
			if public := strings.HasPrefix(answer.Header().Get("Cache-Control"), "public"); public != strings.HasPrefix(path, "/communities/") || secret != (answer.Header().Get("X-Robots-Tag") != "") {
				t.Errorf("%s may be kept by others: %v", path, answer.Header())
			}
			if secret && strings.Contains(a.logs.String(), path[len("/calendar/"):len(path)-4]) {
				t.Error("the log holds the secret")
			}
		}
		path := "/events/" + id.Encode("evt", first.ID) + ".ics"
		before := a.get("visitor", path)
		a.db.Client.Event.UpdateOne(first).SetStartsAt(first.StartsAt.AddDate(0, 0, 1)).SetEndsAt(first.EndsAt.AddDate(0, 0, 1)).AddSequence(1).SaveX(a.system())
		if after := a.get("visitor", path, "If-None-Match", before.Header().Get("ETag")); after.Code != http.StatusOK || strings.Count(after.Body.String(), "UID:urn:uuid:"+first.ID.String()) != 1 {
			t.Errorf("after the move: %d\n%s", after.Code, after.Body)
		}
	})
}

func TestAPersonalCalendarEndsWithItsRights(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		hide(a, community.VisibilityPRIVATE)
		hidden := a.db.Client.Community.Query().Where(community.Slug("hidden-canary")).OnlyX(a.system())
		all, one := a.personalFeed("insider", ""), a.personalFeed("insider", `communityId: "`+id.Encode("com", hidden.ID)+`"`)
		for _, path := range []string{all, one} {
			if got := a.get("visitor", path).Body.String(); !strings.Contains(got, "CANARY") {
				t.Fatalf("before: %s", got)
			}
		}
		a.db.Client.Membership.Update().Where(membership.PersonID(a.who["insider"].PersonID)).SetState(membership.StateLEFT).ExecX(a.system())
		if answer := a.get("visitor", all); answer.Code != http.StatusOK || strings.Contains(answer.Body.String(), "CANARY") {
			t.Errorf("after leaving: %d %s", answer.Code, answer.Body)
		}
		never := a.get("visitor", "/calendar/00000000000000000000000000000000.ics")
		if answer := a.get("visitor", one); answer.Code != http.StatusNotFound || answer.Body.String() != never.Body.String() {
			t.Errorf("the feed of the community after leaving: %d %s", answer.Code, answer.Body)
		}
		feeds := a.data("insider", `{ viewer { calendarFeeds { totalCount nodes { id hint community { id } lastUsedAt } } } }`, nil)
		nodes, _ := at(feeds, "viewer", "calendarFeeds", "nodes").([]any)
		if len(nodes) != 3 { // with the one that hide makes, which no calendar reads
			t.Errorf("got %v", feeds)
		}
		for _, node := range nodes {
			if at(node, "community") != nil || (at(node, "lastUsedAt") == nil) != (at(node, "hint") == "hint") {
				t.Errorf("got %v", node)
			}
			a.data("insider", `mutation($id: ID!) { calendarFeedRevoke(input: {calendarFeedId: $id}) { calendarFeed { revokedAt } userErrors { code } } }`, map[string]any{"id": at(node, "id")})
		}
		if answer := a.get("visitor", all); answer.Code != http.StatusNotFound || answer.Body.String() != never.Body.String() || never.Code != http.StatusNotFound {
			t.Errorf("revoked: %d %s", answer.Code, answer.Body)
		}
		if left := at(a.data("insider", `{ viewer { calendarFeeds { totalCount } } }`, nil), "viewer", "calendarFeeds", "totalCount"); left != float64(0) {
			t.Errorf("%v feeds are left", left)
		}
	})
}

func TestAPublicPageNamesItsFeeds(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		slug := a.slugs()[0]
		here := "http://127.0.0.1:8080/communities/" + slug
		names := func(as string) int {
			page, found := a.page(as, "en", "/communities/"+slug).Body.String(), 0
			for kind, path := range map[string]string{"application/atom+xml": "/feed.atom", "application/feed+json": "/feed.json", "text/calendar": "/events.ics"} {
				link := regexp.MustCompile(`<link rel="alternate" type="` + regexp.QuoteMeta(kind) + `" title="[^"]+" href="` + regexp.QuoteMeta(here+path) + `">`)
				found += len(link.FindAllString(page, -1))
			}
			return found
		}
		if got := names("visitor"); got != 3 {
			t.Errorf("the page of a public community names %d feeds", got)
		}
		a.db.Client.Community.Update().Where(community.Slug(slug)).SetVisibility(community.VisibilityLISTED).ExecX(a.system())
		if got := names("steward"); got != 0 {
			t.Errorf("the page of a listed community names %d feeds, which nobody can read", got)
		}
		coming := a.db.Client.Event.Query().Where(event.StateEQ(event.StateANNOUNCED), event.HasCommunityWith(community.VisibilityEQ(community.VisibilityPUBLIC))).FirstX(a.system())
		path := "/events/" + id.Encode("evt", coming.ID)
		if page := a.page("visitor", "en", path).Body.String(); !strings.Contains(page, `href="http://127.0.0.1:8080`+path+`.ics">`) {
			t.Error("the page of an event does not name its calendar")
		}
	})
}

// TestCalendarsAndFeedsCanBeRead reads what the whole house sends with parsers that share
// no code with it: ical.js, and those of the standard library.
func TestCalendarsAndFeedsCanBeRead(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		member := a.who["member"].PersonID
		come := a.db.Client.Registration.Query().Where(registration.PersonID(member), registration.StateEQ(registration.StateCONFIRMED)).CountX(a.system())
		for _, slug := range a.slugs() {
			var calendar struct {
				Name   string
				Events []struct{ UID, Start, Title, URL, Status string }
			}
			read := exec.CommandContext(t.Context(), "node", "frontend/e2e/calendar.mjs")
			read.Dir = "../.."
			read.Stdin = a.get("visitor", "/communities/"+slug+"/events.ics").Body
			text, err := read.Output()
			if err == nil {
				err = json.Unmarshal(text, &calendar)
			}
			if err != nil || len(calendar.Events) == 0 || calendar.Name == "" {
				t.Errorf("%s: %v %s", slug, err, text)
			}
			for _, one := range calendar.Events {
				if !strings.HasPrefix(one.UID, "urn:uuid:") || one.Title == "" || !strings.HasPrefix(one.URL, "http://127.0.0.1:8080/events/evt_") || one.Status == "" {
					t.Errorf("%s: %+v", slug, one)
				}
			}
			var atom struct {
				XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
				Entries []struct {
					ID, Title, Updated string
					Link               struct {
						Href string `xml:"href,attr"`
					} `xml:"link"`
				} `xml:"entry"`
			}
			if err := xml.Unmarshal(a.get("visitor", "/communities/"+slug+"/feed.atom").Body.Bytes(), &atom); err != nil || len(atom.Entries) == 0 {
				t.Errorf("%s: %v", slug, err)
			}
			var news struct {
				Items []struct{ ID, URL, Title string }
			}
			if err := json.Unmarshal(a.get("visitor", "/communities/"+slug+"/feed.json").Body.Bytes(), &news); err != nil || len(news.Items) != len(atom.Entries) {
				t.Errorf("%s: %v, %d items and %d entries", slug, err, len(news.Items), len(atom.Entries))
			}
			for _, item := range news.Items {
				path, _ := strings.CutPrefix(item.URL, "http://127.0.0.1:8080")
				if answer := a.page("visitor", "en", path); answer.Code != http.StatusOK {
					t.Errorf("the feed of %s leads to %s, which answers %d", slug, item.URL, answer.Code)
				}
			}
		}
		if own := a.get("visitor", a.personalFeed("member", "")).Body.String(); come == 0 || strings.Count(own, "BEGIN:VEVENT") < come {
			t.Errorf("the member comes to %d events, the calendar holds %d", come, strings.Count(own, "BEGIN:VEVENT"))
		}
	})
}
