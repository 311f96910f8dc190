package house

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// walk is the acceptance walk of product.md section 10, steps 2 to 5: one event from its
// draft to its closing figures, through the public API alone.
type walk struct {
	*asking
	event   string
	members []string // who came in, guests too
	places  map[string]string
}

// says does an act that must succeed and returns its payload.
func (w *walk) says(as, act, input, want string) map[string]any {
	w.t.Helper()
	data := w.data(as, "mutation { "+act+"(input: {"+input+"}) { "+want+" userErrors { code field message } } }", nil)
	payload := at(data, act).(map[string]any)
	if errs := payload["userErrors"].([]any); len(errs) > 0 {
		w.t.Fatalf("%s: %s: %v", as, act, errs)
	}
	return payload
}

// reads is a field of the event.
func (w *walk) reads(as, field string) any {
	w.t.Helper()
	return at(w.data(as, `{ event(id: "`+w.event+`") { `+field+` } }`, nil), "event")
}

func (w *walk) revision() int { return int(at(w.reads("steward", "revision"), "revision").(float64)) }

func TestOneEventFromItsDraftToItsFigures(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := &walk{asking: ask(t, d), places: map[string]string{}}
		w.steward()
		w.plans()
		w.registers()
		w.moves()
		w.talks()
		w.looksBack()
	})
}

func (w *walk) steward() {
	ctx, c := w.system(), w.db.Client
	made := c.Person.Create().SetName("Steward").SetState(person.StateACTIVE).SetSteward(true).SaveX(ctx)
	w.person("steward", made.ID)
	w.members = w.crowd(19)
}

// plans: a draft with a target competency and two prior lessons is announced with 20 places.
func (w *walk) plans() {
	w.t.Helper()
	ctx, c := w.system(), w.db.Client
	community := at(w.says("steward", "communityStart", `name: "Tides", domain: "What we care about."`, "community { id }"), "community", "id").(string)
	_, home, err := id.Decode(community)
	if err != nil {
		w.t.Fatal(err)
	}
	framework := c.CompetencyFramework.Create().SetName("F").SetState("ADOPTED").SaveX(ctx)
	c.ProficiencyLevel.Create().SetFrameworkID(framework.ID).SetRank(3).SetName("Able").ExecX(ctx)
	skill := c.Competency.Create().SetFrameworkID(framework.ID).
		SetName("Reading the sea").SetKind(competency.KindCOMPETENCY).SaveX(ctx)
	var lessons []string
	for range 2 {
		one := c.Lesson.Create().SetCommunityID(home).SaveX(ctx)
		c.LessonVersion.Create().SetLessonID(one.ID).SetNumber(1).SetTitle("Ask first").SetPolarity(lessonversion.PolaritySUSTAIN).SetState(lessonversion.StateAGREED).ExecX(ctx)
		lessons = append(lessons, `"`+id.Encode("les", one.ID)+`"`)
	}
	w.event = at(w.says("steward", "eventDraft", `communityId: "`+community+`", title: "High water", purpose: "Know when to leave."`, "event { id }"), "event", "id").(string)
	w.says("steward", "eventEdit", fmt.Sprintf(`eventId: "%s", revision: 1, capacity: 20, questions: ["What helped?"], startsAt: "2026-12-01T09:00:00Z", minutes: 120, place: "The pier",
		competencies: [{competencyId: "%s", targetRank: 3}], lessonIds: [%s]`, w.event, id.Encode("cmp", skill.ID), strings.Join(lessons, ", ")), "event { id }")
	w.says("steward", "sessionAdd", fmt.Sprintf(`eventId: "%s", revision: %d, title: "Café", minutes: 60, kind: CAFE`, w.event, w.revision()), "session { id }")
	w.says("steward", "eventAnnounce", fmt.Sprintf(`eventId: "%s", revision: %d`, w.event, w.revision()), "event { state }")
	planned := w.reads("steward", `state lessons(relation: BRINGS) { totalCount } competencies { totalCount }`)
	if at(planned, "state") != "ANNOUNCED" || at(planned, "lessons", "totalCount") != 2.0 || at(planned, "competencies", "totalCount") != 1.0 {
		w.t.Fatalf("planned %v", planned)
	}
	_, key, err := id.Decode(w.event)
	if err != nil {
		w.t.Fatal(err)
	}
	if drawn := c.EventLesson.Query().Where(eventlesson.EventID(key)).CountX(ctx); drawn != 2 {
		w.t.Fatalf("%d lessons brought", drawn)
	}
}

// registers: 23 at once, 4 of them guests; 3 wait; one cancels, and exactly one is promoted.
func (w *walk) registers() {
	w.t.Helper()
	code := at(w.reads("steward", "code"), "code").(string)
	var all sync.WaitGroup
	var held sync.Mutex
	for i := range 4 {
		all.Go(func() {
			answer := w.patient("visitor", fmt.Sprintf(`mutation { guestEnter(input: {code: "%s", name: "Guest %d"}) { viewer { person { id } } registration { id } userErrors { code } } }`, code, i), nil)
			_, key, err := id.Decode(fmt.Sprint(at(answer, "data", "guestEnter", "viewer", "person", "id")))
			if err != nil {
				w.t.Errorf("a guest: %v", answer)
				return
			}
			held.Lock()
			defer held.Unlock()
			name := fmt.Sprintf("guest %d", i)
			w.person(name, key)
			w.members = append(w.members, name)
			w.places[name] = at(answer, "data", "guestEnter", "registration", "id").(string)
		})
	}
	members := w.members[:19:19]
	for _, name := range members {
		all.Go(func() {
			answer := w.patient(name, `mutation { eventRegister(input: {eventId: "`+w.event+`"}) { registration { id } userErrors { code } } }`, nil)
			held.Lock()
			defer held.Unlock()
			w.places[name], _ = at(answer, "data", "eventRegister", "registration", "id").(string)
		})
	}
	all.Wait()
	w.counts(20, 3)
	var gone string
	for _, name := range members {
		if at(w.reads(name, "viewerRegistration { state }"), "viewerRegistration", "state") == "CONFIRMED" {
			gone = name
			break
		}
	}
	w.says(gone, "registrationCancel", `registrationId: "`+w.places[gone]+`"`, "registration { state }")
	w.counts(20, 2)
	if told, err := jobs.Count(w.t.Context(), w.db); err != nil || told["place_given"] != 1 {
		w.t.Fatalf("jobs %v, %v", told, err)
	}
}

func (w *walk) counts(confirmed, waiting float64) {
	w.t.Helper()
	now := w.reads("steward", "confirmedCount waitlistedCount")
	if at(now, "confirmedCount") != confirmed || at(now, "waitlistedCount") != waiting {
		w.t.Fatalf("the event counts %v", now)
	}
}

// moves: nobody is lost, and calendars show one event with a higher SEQUENCE.
func (w *walk) moves() {
	w.t.Helper()
	before := w.calendar()
	w.says("steward", "eventEdit", fmt.Sprintf(`eventId: "%s", revision: %d, startsAt: "2026-12-08T09:00:00Z"`, w.event, w.revision()), "event { startsAt }")
	w.counts(20, 2)
	after := w.calendar()
	if strings.Count(after, "BEGIN:VEVENT") != 1 || line(before, "UID:") != line(after, "UID:") || line(before, "SEQUENCE:") >= line(after, "SEQUENCE:") {
		w.t.Fatalf("the calendar says\n%s\nand said\n%s", after, before)
	}
	asked := 0
	for _, name := range w.members {
		mine := w.reads(name, "viewerRegistration { state asks }")
		if at(mine, "viewerRegistration", "asks") == "MOVED" {
			asked++
		}
	}
	if asked != 22 { // those who wait are asked too
		w.t.Fatalf("%d are asked whether they still come", asked)
	}
	if told, err := jobs.Count(w.t.Context(), w.db); err != nil || told["event_moved"] != 1 {
		w.t.Fatalf("jobs %v, %v", told, err)
	}
}

func (w *walk) calendar() string {
	w.t.Helper()
	answer := httptest.NewRecorder()
	w.site.ServeHTTP(answer, httptest.NewRequestWithContext(w.t.Context(), http.MethodGet, "/events/"+w.event+".ics", nil))
	if answer.Code != http.StatusOK {
		w.t.Fatalf("the calendar answers %d %s", answer.Code, answer.Body)
	}
	return answer.Body.String()
}

func line(text, begin string) string {
	for _, one := range strings.Split(text, "\r\n") {
		if strings.HasPrefix(one, begin) {
			return one
		}
	}
	return ""
}

// talks: a café of three rounds collects 18 takeaways, 4 of them sent twice; 18 exist.
func (w *walk) talks() {
	w.t.Helper()
	w.past = time.Date(2026, time.December, 8, 9, 5, 0, 0, time.UTC).Sub(now)
	w.says("steward", "eventStart", `eventId: "`+w.event+`"`, "event { state }")
	session := at(w.reads("steward", "sessions { nodes { id } }"), "sessions", "nodes").([]any)[0].(map[string]any)["id"].(string)
	w.says("steward", "cafeSet", `sessionId: "`+session+`", captureMode: TAKEAWAYS, tables: [{number: 1}, {number: 2}, {number: 3}],
		rounds: [{number: 1, minutes: 15}, {number: 2, minutes: 15}, {number: 3, minutes: 15}]`, "session { id }")
	rounds := at(w.data("steward", `{ node(id: "`+session+`") { ... on Session { rounds { nodes { id } } } } }`, nil), "node", "rounds", "nodes").([]any)
	var talking []string
	for _, name := range w.members {
		if at(w.reads(name, "viewerRegistration { state }"), "viewerRegistration", "state") == "CONFIRMED" {
			talking = append(talking, name)
		}
	}
	sent := 0
	for number, one := range rounds {
		round := one.(map[string]any)["id"].(string)
		w.says("steward", "cafeShuffle", `roundId: "`+round+`"`, "round { id }")
		w.says("steward", "roundStart", `roundId: "`+round+`"`, "round { state }")
		for i := range 6 {
			input := fmt.Sprintf(`eventId: "%s", roundId: "%s", clientId: "%s", text: "Takeaway %d of round %d"`, w.event, round, uuid.New(), i, number)
			w.says(talking[i], "contributionCapture", input, "contribution { id }")
			if sent < 4 {
				w.says(talking[i], "contributionCapture", input, "contribution { id }")
				sent++
			}
		}
		if seen := at(w.reads(talking[7], `contributions { totalCount }`), "contributions", "totalCount"); seen != float64(6*number) {
			w.t.Fatalf("while round %d runs, %v are shown", number, seen)
		}
		w.says("steward", "roundEnd", `roundId: "`+round+`"`, "round { state }")
	}
	if all := at(w.reads("steward", `contributions(kind: TAKEAWAY) { totalCount }`), "contributions", "totalCount"); all != 18.0 {
		w.t.Fatalf("%v takeaways exist", all)
	}
}

// looksBack: 17 are present, the review is done together, two items become lesson drafts,
// and the figures say so.
func (w *walk) looksBack() {
	w.t.Helper()
	w.says("steward", "eventEnd", `eventId: "`+w.event+`"`, "event { state }")
	confirmed := at(w.reads("steward", `registrations(state: CONFIRMED, first: 100) { nodes { id } }`), "registrations", "nodes").([]any)
	var absent []string
	for _, one := range confirmed[:3] {
		absent = append(absent, `"`+one.(map[string]any)["id"].(string)+`"`)
	}
	w.says("steward", "attendanceConfirm", `eventId: "`+w.event+`", absent: [`+strings.Join(absent, ", ")+`]`, "event { id }")
	w.says("steward", "keyLearningsSay", `eventId: "`+w.event+`", learnings: [{text: "Leave before the water turns."}]`, "event { id }")
	review := at(w.says("steward", "reviewOpen", `eventId: "`+w.event+`"`, "review { id items(question: EXPECTED) { nodes { text } } }"), "review")
	if expected := at(review, "items", "nodes").([]any); len(expected) != 1 || at(expected[0], "text") != "Know when to leave." {
		w.t.Fatalf("expected %v", expected)
	}
	for _, question := range []string{"KEEP", "CHANGE"} {
		item := at(w.says("steward", "reviewItemAdd", fmt.Sprintf(`reviewId: "%s", question: %s, text: "We asked those who live there."`, at(review, "id"), question), "item { id }"), "item", "id").(string)
		lesson := w.says("steward", "observationRaise", `fromId: "`+item+`"`, "lesson { id version { standing } }")
		again := w.says("steward", "observationRaise", `fromId: "`+item+`"`, "lesson { id version { standing } }")
		if at(lesson, "lesson", "id") != at(again, "lesson", "id") || at(lesson, "lesson", "version", "standing") != "DRAFT" {
			w.t.Fatalf("drafts %v and %v", lesson, again)
		}
	}
	w.says("steward", "reviewClose", fmt.Sprintf(`reviewId: "%s"`, at(review, "id")), "review { state }")
	w.says("steward", "eventClose", `eventId: "`+w.event+`"`, "event { state }")
	figures := at(w.reads("steward", `state figures { presentCount absentCount keyLearningCount lessonCount contributions { kind count } }`), "figures")
	if at(figures, "presentCount") != 17.0 || at(figures, "absentCount") != 3.0 || at(figures, "keyLearningCount") != 1.0 || at(figures, "lessonCount") != 2.0 {
		w.t.Fatalf("figures %v", figures)
	}
	if outside := w.reads("visitor", `figures { presentCount } review { id } contributions { totalCount } lessons(relation: DRAWN_FROM) { totalCount }`); at(outside, "figures") != nil ||
		at(outside, "review") != nil || at(outside, "contributions", "totalCount") != 0.0 || at(outside, "lessons", "totalCount") != 0.0 {
		w.t.Fatalf("a visitor reads %v", outside)
	}
}
