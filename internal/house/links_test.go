package house

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/config"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// posting is the surface with a box for the letters that its jobs write.
type posting struct {
	*asking
	runner *jobs.Runner
	event  *db.Event
	home   uuid.UUID
	adding sync.Mutex // jobs send side by side
	box    []mail.Message
}

// Send keeps the letter.
func (p *posting) Send(_ context.Context, message mail.Message) error {
	p.adding.Lock()
	defer p.adding.Unlock()
	p.box = append(p.box, message)
	return nil
}

// post opens the surface with an event in a week, in the room and online, with one place
// in the room.
func post(t *testing.T, d *database.Database) *posting {
	t.Helper()
	p := &posting{asking: ask(t, d)}
	workers := jobs.NewWorkers()
	h := &house{Config: config.Config{BaseURL: "http://127.0.0.1:8080", MailFrom: "cop@example.org"}, database: d}
	h.letters(workers, p)
	var err error
	if p.runner, err = jobs.NewRunner(d, workers, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	ctx := p.system()
	p.home = d.Client.Community.Create().SetName("Records").SetSlug("records").SaveX(ctx).ID
	p.event = d.Client.Event.Create().SetCommunityID(p.home).SetTitle("Café").SetState(event.StateANNOUNCED).SetPlace("Hall").
		SetLink("https://example.org/room").SetStartsAt(now.AddDate(0, 0, 7)).SetEndsAt(now.AddDate(0, 0, 7).Add(time.Hour)).SetCapacity(1).SaveX(ctx)
	return p
}

func (p *posting) somebody(name string, state person.State, language string) uuid.UUID {
	p.t.Helper()
	ctx := p.system()
	who := p.db.Client.Person.Create().SetName(name).SetState(state).SetLanguage(language).SaveX(ctx).ID
	p.db.Client.EmailAddress.Create().SetPersonID(who).SetAddress(strings.ToLower(name) + "@example.org").SetVerifiedAt(now).SaveX(ctx)
	if state == person.StateGUEST { // they came through the event's door
		p.db.Client.Reader.Create().SetSubjectKind("evt").SetSubjectID(p.event.ID).SetKind(reader.KindPERSON).SetReaderID(who).ExecX(ctx)
	}
	p.person(name, who)
	return who
}

func (p *posting) register(as string) {
	p.t.Helper()
	p.data(as, `mutation($event: ID!) { eventRegister(input: {eventId: $event}) { userErrors { code } } }`, map[string]any{"event": id.Encode("evt", p.event.ID)})
}

// letter has the jobs done, empties the box and returns the letter to the person.
func (p *posting) letter(to string) mail.Message {
	p.t.Helper()
	return p.letterAt(to, now)
}

// letterAt is letter at another moment.
func (p *posting) letterAt(to string, moment time.Time) mail.Message {
	p.t.Helper()
	if err := p.runner.Drain(clock.With(p.system(), clock.Fixed(moment))); err != nil {
		p.t.Fatal(err)
	}
	var found []mail.Message
	for _, message := range p.box {
		if strings.HasPrefix(message.To, to+"@") {
			found = append(found, message)
		}
	}
	p.box = nil
	if len(found) != 1 {
		p.t.Fatalf("%s gets %d letters", to, len(found))
	}
	return found[0]
}

// linkTo is the letter's link with the purpose, as a path.
func (p *posting) linkTo(message mail.Message, purpose string) string {
	p.t.Helper()
	for line := range strings.Lines(message.Text) {
		if path, found := strings.CutPrefix(strings.TrimSpace(line), "http://127.0.0.1:8080/a/"+purpose+"."); found {
			return "/a/" + purpose + "." + path
		}
	}
	p.t.Fatalf("the letter has no link to %s:\n%s", purpose, message.Text)
	return ""
}

// open asks for a link as a browser does, or with a form posts to it, and returns the
// status and the page.
func (p *posting) open(path string, form url.Values, headers ...string) (int, string, http.Header) {
	p.t.Helper()
	method, body := http.MethodGet, ""
	if form != nil {
		method, body = http.MethodPost, form.Encode()
	}
	request := httptest.NewRequestWithContext(p.t.Context(), method, path, strings.NewReader(body))
	request.Header.Set("Accept", "text/html")
	if form != nil {
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for i := 0; i+1 < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	answer := httptest.NewRecorder()
	p.site.ServeHTTP(answer, request)
	return answer.Code, answer.Body.String(), answer.Header()
}

// answered is what the person's answer says.
func (p *posting) answered(who uuid.UUID) string {
	p.t.Helper()
	r := p.db.Client.Registration.Query().Where(registration.PersonID(who)).OnlyX(p.system())
	return string(r.State) + " " + string(r.Mode) + " " + string(r.Asks)
}

// says posts the answer, which must be kept, and compares what it became.
func (p *posting) says(path, answer string, who uuid.UUID, want string) {
	p.t.Helper()
	status, page, _ := p.open(path, url.Values{"answer": {answer}})
	if status != http.StatusOK || !strings.Contains(page, `role="status"`) {
		p.t.Errorf("%s is answered %d:\n%s", answer, status, page)
	}
	if got := p.answered(who); got != want {
		p.t.Errorf("after %s it is %s, want %s", answer, got, want)
	}
}

// moved gives the event another start, as its coordinator.
func (p *posting) moved(to time.Time) {
	p.t.Helper()
	coordinator := p.somebody("Coordinator", person.StateACTIVE, "en")
	p.db.Client.Membership.Create().SetCommunityID(p.home).SetPersonID(coordinator).SetRole(membership.RoleCOORDINATOR).SaveX(p.system())
	as := viewer.Viewer{Kind: viewer.Person, Active: true, PersonID: coordinator, Roles: map[uuid.UUID]viewer.Role{p.home: viewer.Coordinator}}
	ctx := viewer.With(clock.With(p.t.Context(), clock.Fixed(now)), as)
	seen := p.db.Client.Event.GetX(p.system(), p.event.ID)
	err := p.db.InTx(ctx, func(ctx context.Context) error {
		_, err := learning.Edit(ctx, learning.EditInput{EventID: seen.ID, Revision: seen.Revision, StartsAt: given.To(to)})
		return err
	})
	if err != nil {
		p.t.Fatal(err)
	}
}

func TestAnAnswerFromALetterIsOneTap(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		ada, ben := p.somebody("Ada", person.StateACTIVE, "en"), p.somebody("Ben", person.StateGUEST, "ms")
		p.register("Ada")
		p.letter("ada")
		p.register("Ben")
		p.letter("ben")
		p.moved(now.AddDate(0, 0, 14))
		letter := p.letter("ada")
		coming, online, not := p.linkTo(letter, "answer-coming"), p.linkTo(letter, "answer-online"), p.linkTo(letter, "answer-not-coming")

		before := p.kept()
		for path, chosen := range map[string]string{coming: "in-person", online: "online", not: "not-coming"} {
			status, page, _ := p.open(path, nil)
			if status != http.StatusOK || !strings.Contains(page, `value="`+chosen+`" checked`) || strings.Count(page, "checked") != 1 {
				t.Errorf("%s is %d:\n%s", path, status, page)
			}
		}
		if after := p.kept(); after["registrations"] != before["registrations"] || after["events"] != before["events"] {
			t.Error("a link that is opened changes something")
		}
		if got := p.answered(ada); got != "CONFIRMED IN_PERSON MOVED" {
			t.Fatalf("Ada's answer is %s", got)
		}
		p.says(coming, "in-person", ada, "CONFIRMED IN_PERSON NOTHING")
		p.says(coming, "in-person", ada, "CONFIRMED IN_PERSON NOTHING")
		if got := p.answered(ben); got != "WAITLISTED IN_PERSON MOVED" {
			t.Fatalf("Ben's answer is %s", got)
		}
		p.says(not, "not-coming", ada, "DECLINED IN_PERSON NOTHING")
		given := p.letter("ben")
		if given.Subject != "Anda mendapat tempat: Café" || given.Calendar.Method != "REQUEST" {
			t.Errorf("Ben is told %q", given.Subject)
		}
		p.says(p.linkTo(given, "answer-coming"), "in-person", ben, "CONFIRMED IN_PERSON NOTHING")
		p.says(online, "online", ada, "CONFIRMED ONLINE NOTHING")
	})
}

func TestALinkOpensForItsPersonAndItsTimeAlone(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		ada := p.somebody("Ada", person.StateACTIVE, "en")
		p.register("Ada")
		link := p.linkTo(p.letter("ada"), "answer-not-coming")
		wrong := func(name, path string, status int, words string, headers ...string) {
			t.Helper()
			for _, form := range []url.Values{nil, {"answer": {"not-coming"}}} {
				got, page, _ := p.open(path, form, headers...)
				if got != status || !strings.Contains(page, words) || strings.Contains(page, "<form") {
					t.Errorf("%s is %d:\n%s", name, got, page)
				}
			}
			if got := p.answered(ada); got != "CONFIRMED IN_PERSON NOTHING" {
				t.Errorf("after %s the answer is %s", name, got)
			}
		}
		wrong("another text", "/a/"+strings.Repeat("x", 90), http.StatusNotFound, "not one of ours")
		wrong("a changed link", strings.Replace(link, "not-coming", "coming", 1), http.StatusNotFound, "not one of ours")
		wrong("half a link", link[:len(link)-9], http.StatusNotFound, "tidak lengkap", "Accept-Language", "ms")
		if status, page, _ := p.open(link, url.Values{"answer": {"perhaps"}}); status != http.StatusOK || !strings.Contains(page, `role="alert"`) {
			t.Errorf("an answer that is none is %d:\n%s", status, page)
		}
		p.db.Client.Community.UpdateOneID(p.home).SetVisibility("PRIVATE").ExecX(p.system())
		p.db.Client.Registration.Update().SetState(registration.StateCONFIRMED).ExecX(p.system())
		p.db.Client.Person.UpdateOneID(ada).SetState(person.StateDEACTIVATED).ExecX(p.system())
		wrong("the link of somebody who left", link, http.StatusGone, "nothing to answer")
		p.db.Client.Person.UpdateOneID(ada).SetState(person.StateACTIVE).ExecX(p.system())

		p.db.Client.Event.UpdateOneID(p.event.ID).SetState(event.StateCANCELLED).ExecX(p.system())
		if status, page, _ := p.open(link, nil); status == http.StatusOK && strings.Contains(page, "<form") {
			t.Errorf("a cancelled event is asked about:\n%s", page)
		}
	})
}

func TestALinkThatHasRunOutSaysSo(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		ada := p.somebody("Ada", person.StateACTIVE, "en")
		p.db.Client.Event.UpdateOneID(p.event.ID).SetStartsAt(now.Add(-30 * time.Hour)).SetEndsAt(now.Add(-29 * time.Hour)).ExecX(p.system())
		p.db.Client.Registration.Create().SetEventID(p.event.ID).SetPersonID(ada).SetState(registration.StateCONFIRMED).SaveX(p.system())
		mine := p.db.Client.Registration.Query().OnlyX(p.system())
		before := now.Add(-40 * time.Hour)
		err := d.InTx(clock.With(p.system(), clock.Fixed(before)), func(ctx context.Context) error {
			return jobs.Enqueue(ctx, learning.Registered{RegistrationID: mine.ID, Revision: mine.Revision})
		})
		if err != nil {
			t.Fatal(err)
		}
		link := p.linkTo(p.letterAt("ada", before), "answer-not-coming")
		status, page, _ := p.open(link, nil)
		if status != http.StatusGone || !strings.Contains(page, "It has run out.") || !strings.Contains(page, "/events/"+id.Encode("evt", p.event.ID)) {
			t.Errorf("it is %d:\n%s", status, page)
		}
	})
}

func TestAMailProgramStopsLetters(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		ada := p.somebody("Ada", person.StateACTIVE, "en")
		p.register("Ada")
		letter := p.letter("ada")
		link := p.linkTo(letter, "stop-events")
		if letter.ListUnsubscribe != "http://127.0.0.1:8080"+link {
			t.Errorf("mail programs are told %q", letter.ListUnsubscribe)
		}
		wanted := func() bool {
			return !p.db.Client.MailChoice.Query().Where(mailchoice.PersonID(ada), mailchoice.TopicEQ(mailchoice.TopicEVENTS), mailchoice.Wanted(false)).ExistX(p.system())
		}
		if status, page, _ := p.open(link, nil); status != http.StatusOK || !strings.Contains(page, "Stop these letters") || !wanted() {
			t.Errorf("the page is %d:\n%s", status, page)
		}
		for range 2 { // RFC 8058: a POST from anywhere, without cookies
			status, _, _ := p.open(link, url.Values{"List-Unsubscribe": {"One-Click"}}, "Origin", "https://mail.example", "Sec-Fetch-Site", "cross-site")
			if status != http.StatusOK || wanted() {
				t.Fatalf("one click is answered %d", status)
			}
		}
		status, page, _ := p.open(link, nil)
		if status != http.StatusOK || !strings.Contains(page, "Send them again") {
			t.Errorf("the page is %d:\n%s", status, page)
		}
		if status, _, _ := p.open(link, url.Values{"answer": {"again"}}); status != http.StatusOK || !wanted() {
			t.Errorf("again is answered %d", status)
		}
	})
}

var styleOf = regexp.MustCompile(`(?s)<style>(.*)</style>`)

func TestThePageOfALinkIsTightAndPrivate(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		p.somebody("Ada", person.StateACTIVE, "en")
		p.db.Client.Event.UpdateOneID(p.event.ID).SetTitle(`<script>alert(1)</script> & "more"`).ExecX(p.system())
		p.register("Ada")
		link := p.linkTo(p.letter("ada"), "answer-not-coming")
		_, page, header := p.open(link, nil)
		style := styleOf.FindStringSubmatch(page)
		if style == nil {
			t.Fatal(page)
		}
		sum := sha256.Sum256([]byte(style[1]))
		want := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
		for name, value := range map[string]string{
			"Content-Security-Policy": want, "Cache-Control": "no-store", "Referrer-Policy": "same-origin",
			"X-Robots-Tag": "noindex", "Content-Type": "text/html; charset=utf-8",
		} {
			if header.Get(name) != value {
				t.Errorf("%s is %q, want %q", name, header.Get(name), value)
			}
		}
		if strings.Contains(page, "<script") || strings.Contains(page, "https://example.org/room") && strings.Contains(page, "in line") {
			t.Errorf("the page is\n%s", page)
		}
	})
}
