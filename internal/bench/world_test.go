package bench_test

import (
	"context"
	"os"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Who asks.
const (
	visitor = "visitor"
	member  = "member"
)

// world is the large constellation, and what is asked about it.
type world struct {
	database *database.Database
	secrets  []string // sign-ins of plain members
	slugs    []string // public communities with many events
	events   []string // public events
	words    []string // common and rare
}

// build makes the large constellation, or takes the one that CONSTELLATION_BENCH_DATABASE names.
func build(b *testing.B) *world {
	b.Helper()
	w := &world{words: []string{"seminar", "pakar", "ecology", "archivodrome", "cerita lama"}}
	address := os.Getenv("CONSTELLATION_BENCH_DATABASE")
	if address == "" {
		w.database = testdb.Postgres(b)
		if err := demo.Large(db.NewContext(b.Context(), w.database.Client), w.database, demo.Once, 1); err != nil {
			b.Fatal(err)
		}
	} else {
		var err error
		if w.database, err = database.Open(b.Context(), database.Config{URL: address}); err != nil {
			b.Fatal(err)
		}
		b.Cleanup(func() { _ = w.database.Close() })
	}
	w.slugs = w.texts(b, `SELECT c.slug FROM communities c WHERE c.visibility = 'PUBLIC' AND c.state = 'ACTIVE'
		AND (SELECT count(*) FROM events e WHERE e.community_id = c.id AND e.state <> 'DRAFT') >= 20 ORDER BY c.id LIMIT 40`)
	for _, key := range w.texts(b, `SELECT e.id FROM events e JOIN communities c ON c.id = e.community_id
		WHERE c.visibility = 'PUBLIC' AND c.state = 'ACTIVE' AND e.state <> 'DRAFT' ORDER BY e.created_at, e.id LIMIT 200`) {
		w.events = append(w.events, id.Encode("evt", uuid.MustParse(key)))
	}
	w.signIn(b)
	return w
}

// signIn lets four hundred people in who are members of a few communities and run none: so
// many that nobody asks too often.
func (w *world) signIn(b *testing.B) {
	b.Helper()
	ctx := db.NewContext(b.Context(), w.database.Client)
	doors := account.New(account.Config{Database: w.database, Demo: true})
	for _, key := range w.texts(b, `SELECT m.person_id FROM memberships m JOIN persons p ON p.id = m.person_id
		WHERE p.state = 'ACTIVE' AND NOT p.steward AND m.state = 'ACTIVE' GROUP BY m.person_id
		HAVING count(*) BETWEEN 3 AND 8 AND bool_and(m.role = 'MEMBER') ORDER BY m.person_id LIMIT 400`) {
		entered, err := doors.EnterAs(viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor}), uuid.MustParse(key), "bench")
		if err != nil {
			b.Fatal(err)
		}
		w.secrets = append(w.secrets, entered.Secret)
	}
}

// texts reads one column.
func (w *world) texts(b *testing.B, statement string) []string {
	b.Helper()
	rows, err := w.database.SQL.QueryContext(system(b.Context()), statement)
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	var texts []string
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			b.Fatal(err)
		}
		texts = append(texts, text)
	}
	if err := rows.Err(); err != nil || len(texts) == 0 {
		b.Fatalf("nothing to ask about: %v\n%s", err, statement)
	}
	return texts
}

func system(ctx context.Context) context.Context {
	return rule.AsSystem(ctx, "the bench looks for something to ask about")
}
