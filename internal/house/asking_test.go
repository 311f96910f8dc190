package house

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/config"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// now is when the tests of this package happen.
var now = time.Date(2026, time.November, 23, 8, 0, 0, 0, time.UTC)

// asking is the whole surface over one database, with callers who say who they are.
type asking struct {
	t    *testing.T
	site *web.Site
	db   *database.Database
	logs *bytes.Buffer
	who  map[string]viewer.Viewer
	past time.Duration // how much later than now it is
}

// later is the time, for those who wait.
func (a *asking) later() time.Time { return now.Add(a.past) }

// ask opens the surface; a bearer names one of the principals of `who`.
func ask(t *testing.T, d *database.Database) *asking {
	t.Helper()
	a := &asking{t: t, db: d, logs: &bytes.Buffer{}, who: map[string]viewer.Viewer{"visitor": {Kind: viewer.Visitor}}}
	log := slog.New(slog.NewTextHandler(a.logs, nil))
	h := &house{Config: config.Config{BaseURL: "http://127.0.0.1:8080", Drain: time.Second}, database: d, log: log}
	doors := account.New(account.Config{Database: d, Sender: mail.NewLog(log), BaseURL: h.BaseURL, LeaveAll: learning.LeaveAll})
	site, err := h.site(doors, func(ctx context.Context, _, bearer string) (context.Context, error) {
		v, known := a.who[bearer]
		if !known {
			v = a.who["visitor"]
		}
		if v.SignedIn() {
			if err := doors.Refresh(viewer.With(ctx, viewer.Viewer{Kind: viewer.System}), &v); err != nil {
				return ctx, err
			}
		}
		return viewer.With(clock.With(ctx, a.later), v), nil
	}, web.Limits{Person: web.Bucket{Burst: -1}, Address: web.Bucket{Burst: -1}})
	if err != nil {
		t.Fatal(err)
	}
	a.site = site
	return a
}

// person adds a principal: the person, by this name.
func (a *asking) person(name string, id uuid.UUID) {
	a.who[name] = viewer.Viewer{Kind: viewer.Person, PersonID: id}
}

// system is a context that passes every rule.
func (a *asking) system() context.Context {
	ctx := clock.With(a.t.Context(), a.later)
	return viewer.With(db.NewContext(ctx, a.db.Client), viewer.Viewer{Kind: viewer.System})
}

// post sends an operation as the principal and returns the answer's bytes.
func (a *asking) post(as, query string, variables map[string]any) []byte {
	a.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		a.t.Fatal(err)
	}
	request := httptest.NewRequestWithContext(a.t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	if as != "visitor" {
		request.Header.Set("Authorization", "Bearer "+as)
	}
	answer := httptest.NewRecorder()
	a.site.ServeHTTP(answer, request)
	if strings.Contains(answer.Body.String(), "INTERNAL") || strings.Contains(answer.Body.String(), "VALIDATION_FAILED") || strings.Contains(answer.Body.String(), "COMPLEXITY_EXCEEDED") {
		a.t.Fatalf("%s asks %s\n%s\n%s", as, query, answer.Body, a.logs)
	}
	return answer.Body.Bytes()
}

// data sends an operation that must succeed and returns its data.
func (a *asking) data(as, query string, variables map[string]any) map[string]any {
	a.t.Helper()
	var answer struct {
		Data   map[string]any
		Errors []any
	}
	raw := a.post(as, query, variables)
	if err := json.Unmarshal(raw, &answer); err != nil {
		a.t.Fatalf("%v: %s", err, raw)
	}
	if len(answer.Errors) > 0 {
		a.t.Fatalf("%s asks %s\n%s", as, query, raw)
	}
	return answer.Data
}
