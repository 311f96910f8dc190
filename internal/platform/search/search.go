// Package search finds what people look for by its words, in English and in Malay, among
// all that they may see and nothing else.
//
// A word is found as written, without accents, by its English stem and by its Malay one
// ("libraries" finds "library", "pemasaran" finds "memasarkan"); the last word also as a
// beginning of three letters or more. A Malay word is found with "ber" before it too
// ("pengetahuan" finds "berpengetahuan"), but not the other way round. All words must be
// there, in any order; there are no phrases, exclusions or other operators.
//
// Both databases find the same, except where: a Malay root has fewer than four letters
// and stands behind a prefix (SQLite looks for three letters in a row at least); a report
// has more than 100,000 characters (PostgreSQL finds no more of it); more than 1,000
// documents could match (SQLite counts those that only look alike among the 1,000); a
// letter has no ASCII form, such as ø, or a text is in a script without spaces. The order
// of hits differs, for each database has a rank of its own; each depends on the document
// and the words alone.
package search

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Kind is a kind of thing that search finds, named as in the API.
type Kind string

// The kinds.
const (
	Community    Kind = "COMMUNITY"
	Event        Kind = "EVENT"
	Lesson       Kind = "LESSON"
	Asset        Kind = "ASSET"
	Competency   Kind = "COMPETENCY"
	Person       Kind = "PERSON"
	Organisation Kind = "ORGANISATION"
	Contribution Kind = "CONTRIBUTION"
	ProcessTool  Kind = "PROCESS_TOOL"
	Worksheet    Kind = "WORKSHEET"
)

// Limits of a search.
const (
	MaxCandidates = 1000 // documents that are ranked; the total is counted among them
	MaxText       = 200  // characters
	MaxWords      = 20   // different words that count; further ones are not looked at
	MaxPage       = 100
	DefaultPage   = 20
)

// Query is what somebody looks for. A page is the First hits after the cursor After, or
// the Last ones before the cursor Before; with neither number it is the first 20.
type Query struct {
	Text   string
	Kinds  []Kind // only these; all where empty
	First  int
	After  string
	Last   int
	Before string
}

// Hit is one thing found.
type Hit struct {
	Kind        Kind
	SubjectID   uuid.UUID
	Rank        float32 // of the best document about it that the viewer reads; higher is better
	Snippet     string  // plain text
	SnippetHTML string  // the same, escaped, the words found in mark elements
	Cursor      string
}

// Page is a page of hits, the best first.
type Page struct {
	Hits        []Hit
	Total       int  // over all pages, at most MaxCandidates
	Capped      bool // true where there was more than could be counted
	HasNext     bool
	HasPrevious bool
}

// Find returns a page of what the viewer may see and that has all the words of the text,
// in whatever order and form: "libraries" finds "library", and the last word may be
// unfinished. It runs one statement, in the transaction of ctx where there is one. What
// the viewer may not see changes neither hits nor order nor total nor snippets. Text,
// number or cursor that cannot be used give an *InputError.
func Find(ctx context.Context, d *database.Database, v viewer.Viewer, q Query) (Page, error) {
	terms, err := parse(q.Text)
	if err != nil {
		return Page{}, err
	}
	at, err := place(q, terms)
	if err != nil {
		return Page{}, err
	}
	seen := visible(v, q.Kinds)
	if len(terms) == 0 || len(seen) == 0 {
		return Page{}, nil
	}
	ask := findInSQLite
	if d.Dialect == dialect.Postgres {
		ask = findInPostgres
	}
	found, err := ask(ctx, client(ctx, d), seen, terms, at)
	if err != nil {
		return Page{}, fmt.Errorf("search: %w", err)
	}
	return at.page(found, terms), nil
}

// found is what a database found: the documents of the page and one more where there is
// one, in the direction of the page, and how many there are in all.
type found struct {
	documents []document
	total     int
	capped    bool
}

// document is the best of the documents about one subject.
type document struct {
	kind                       Kind
	subject                    uuid.UUID
	rank                       float32
	title, lead, body, aliases string
}

// asker runs raw statements: ent's client, which knows readers from writers.
type asker interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

func client(ctx context.Context, d *database.Database) asker {
	if inner := db.FromContext(ctx); inner != nil {
		return inner
	}
	return d.Client
}
