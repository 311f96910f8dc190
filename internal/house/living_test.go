package house

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/founding"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/config"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/toolbox"
	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// living is the whole surface with real credentials: cookies and tokens.
type living struct {
	*asking
	doors    *account.Account
	cookies  map[string]string // by who asks
	captured map[string]string // what a story has seen, by name
	random   *chance
}

// chance is the same for each story, and for one reader at a time.
type chance struct {
	mutex  sync.Mutex
	source *rand.ChaCha8
}

// Read fills the bytes.
func (c *chance) Read(into []byte) (int, error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.source.Read(into)
}

func alive(t *testing.T, d *database.Database) *living {
	t.Helper()
	l := &living{
		asking:  &asking{t: t, db: d, logs: &bytes.Buffer{}, who: map[string]viewer.Viewer{}},
		cookies: map[string]string{}, random: &chance{source: rand.NewChaCha8([32]byte{2})},
	}
	log := slog.New(slog.NewTextHandler(l.logs, nil))
	h := &house{Config: config.Config{BaseURL: "http://127.0.0.1:8080", Drain: time.Second}, database: d, log: log}
	l.doors = account.New(account.Config{Database: d, Sender: mail.NewLog(log), BaseURL: h.BaseURL, LeaveAll: learning.LeaveAll})
	site, err := h.site(l.doors, func(ctx context.Context, cookie, bearer string) (context.Context, error) {
		return identify(l.doors)(l.fixed(ctx), cookie, bearer)
	}, web.Limits{Person: web.Bucket{Burst: -1}, Address: web.Bucket{Burst: -1}})
	if err != nil {
		t.Fatal(err)
	}
	l.site = site
	l.captured = map[string]string{"1MB": strings.Repeat("x", 1<<20), "nonsense": "cst_nonsense", "NUL": `\u0000`, "long": strings.Repeat("x", 30_000)}
	err = d.InTx(l.system(), func(ctx context.Context) (err error) {
		l.captured["code"], err = founding.Open(ctx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.InTx(l.fixed(l.system()), toolbox.Ship); err != nil {
		t.Fatal(err)
	}
	return l
}

// fixed is a context whose clock stands, but for what a story says of the time, and whose chance is the same each time.
func (l *living) fixed(ctx context.Context) context.Context {
	return id.WithRandom(clock.With(ctx, l.later), l.random)
}

// cast makes the people of the stories and lets them in.
func (l *living) cast() {
	l.t.Helper()
	for _, name := range []string{"ada", "ben", "cyd", "guest", "steward"} {
		ctx := viewer.With(l.fixed(db.NewContext(l.t.Context(), l.db.Client)), viewer.Viewer{Kind: viewer.System})
		state := person.StateACTIVE
		if name == "guest" {
			state = person.StateGUEST
		}
		made := l.db.Client.Person.Create().SetName(strings.ToUpper(name[:1]) + name[1:]).SetState(state).
			SetVisibility(person.VisibilityPUBLIC).SetSteward(name == "steward").SaveX(ctx)
		l.db.Client.EmailAddress.Create().SetPersonID(made.ID).SetAddress(name + "@example.org").SetVerifiedAt(now).SaveX(ctx)
		entered, err := l.doors.Enter(ctx, made.ID, "a story")
		if err != nil {
			l.t.Fatal(err)
		}
		l.cookies[name], l.captured[name] = entered.Secret, id.Encode("per", made.ID)
		link, err := l.doors.Link(ctx, name+"@example.org")
		if err == nil {
			_, l.captured[name+"Link"], _ = strings.Cut(link, "token=")
		}
	}
}

// send asks as one of the cast.
func (l *living) send(who, query string) (int, map[string]any) {
	l.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		l.t.Fatal(err)
	}
	request := httptest.NewRequestWithContext(l.t.Context(), http.MethodPost, "http://127.0.0.1:8080/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	name, isToken := strings.CutPrefix(who, "token ")
	cookie, known := l.cookies[who]
	switch {
	case isToken:
		request.Header.Set("Authorization", "Bearer "+l.captured[name])
	case cookie != "":
		request.AddCookie(&http.Cookie{Name: "__Host-constellation", Value: cookie})
	case !known && who != "visitor" && who != "browser":
		l.t.Fatalf("nobody is called %s", who)
	}
	recorder := httptest.NewRecorder()
	l.site.ServeHTTP(recorder, request)
	for _, cookie := range recorder.Result().Cookies() {
		l.cookies[who] = cookie.Value
	}
	var answer map[string]any
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil {
		l.t.Fatalf("%v: %s", err, recorder.Body)
	}
	return recorder.Code, answer
}
