package bench_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// serveByHand is the yardstick: net/http, and one statement for each answer, which PostgreSQL itself
// writes as JSON; the same pool, statement cache and garbage collection as ours.
func serveByHand(ctx context.Context, address string) error {
	d, err := database.Open(ctx, database.Config{URL: address})
	if err != nil {
		return err
	}
	defer d.Close()
	debug.SetGCPercent(300)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	for path, statement := range statements {
		mux.Handle("GET "+path, byHand(d, statement))
	}
	mux.Handle("GET /search", searchByHand(d))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	fmt.Printf("http://%s\n", listener.Addr())
	<-ctx.Done()
	return errors.Join(server.Close(), ignoreClosed(<-ended))
}

func ignoreClosed(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// byHand answers with what the statement writes.
func byHand(d *database.Database, write func(viewer.Viewer) string) http.Handler {
	forVisitor, forMember := write(viewer.Viewer{Kind: viewer.Visitor}), write(someMember)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		statement, args := forVisitor, []any{}
		if of := r.URL.Query().Get("of"); of != "" {
			args = append(args, plainID(of))
		}
		if secret := secretOf(r); secret != "" {
			statement, args = forMember, append(args, digest(secret))
		}
		var answer []byte
		if err := d.SQL.QueryRowContext(r.Context(), statement, args...).Scan(&answer); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(append(append([]byte(`{"data":`), answer...), '}'))
	})
}

// searchByHand asks the same statement that ours asks, and nothing else.
func searchByHand(d *database.Database) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, asks := db.NewContext(r.Context(), d.Client), viewer.Viewer{Kind: viewer.Visitor}
		if secret := secretOf(r); secret != "" {
			asks = someMember
			err := d.SQL.QueryRowContext(ctx, "SELECT "+me("$1"), digest(secret)).Scan(&asks.PersonID)
			if err != nil && !errors.Is(err, sql.ErrNoRows) {
				http.Error(w, err.Error(), http.StatusInternalServerError)
				return
			}
		}
		page, err := search.Find(ctx, d, asks, search.Query{Text: r.URL.Query().Get("of"), First: 20})
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		type node struct {
			Typename string    `json:"__typename"`
			ID       uuid.UUID `json:"id"`
		}
		type edge struct {
			Kind    search.Kind `json:"kind"`
			Snippet string      `json:"snippet"`
			Node    node        `json:"node"`
		}
		edges := make([]edge, len(page.Hits))
		for i, hit := range page.Hits {
			edges[i] = edge{hit.Kind, hit.Snippet, node{typenames[hit.Kind], hit.SubjectID}}
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"data": map[string]any{"search": map[string]any{"totalCount": page.Total, "edges": edges}}})
	})
}

var typenames = map[search.Kind]string{
	search.Community: "Community", search.Event: "Event", search.Lesson: "Lesson", search.Asset: "KnowledgeAsset",
	search.Competency: "Competency", search.Person: "Person", search.Organisation: "Organisation",
	search.Contribution: "Contribution", search.ProcessTool: "ProcessTool", search.Worksheet: "Worksheet",
}

func secretOf(r *http.Request) string {
	sent, err := r.Cookie("__Host-constellation")
	if err != nil {
		return ""
	}
	return sent.Value
}

// digest is how a sign-in is kept (internal/account).
func digest(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// plainID is an id as the database has it; other texts stay.
func plainID(text string) string {
	if !opaque.MatchString(text) {
		return text
	}
	_, key, err := id.Decode(text)
	if err != nil {
		return text
	}
	return key.String()
}
