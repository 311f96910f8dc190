package search_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// TestBothDatabasesFindTheSame: what is found is decided by the words alone.
func TestBothDatabasesFindTheSame(t *testing.T) {
	cases := []struct {
		text, query string
		found       bool
	}{
		// English
		{"A public library for everyone", "libraries", true},
		{"All our libraries", "library", true},
		{"Running a café well", "runs", true},
		{"Sharing knowledge", "share", true},
		{"We used what they taught", "using", true},
		{"The ability to listen", "abilities", true},
		{"Organisational memory", "organisation", true},
		{"Organisation", "university", false},
		{"Lessons about water", "lesson water", true},
		{"Lessons about water", "water lesson", true},
		{"Lessons about water", "lesson fire", false},
		{"Lessons about water", "the lesson of the water", true},
		{"Lessons about water", "lesson-water", true},
		{"Catalogue", "log", false},
		{"Catalogue", "cat", true},              // the last word may be unfinished
		{"Catalogue rules", "cat rules", false}, // any other may not
		{"Catalogue", "ca", false},
		{"AI in libraries", "ai", true},
		{"ISO 30401 and PDF/A", "pdf 30401", true},
		{"The who", "the", true},
		// accents
		{"A knowledge café", "cafe", true},
		{"A knowledge cafe", "CAFÉ", true},
		{"Crème brûlée", "creme brulee", true},
		{"ILLÉGAL", "illegal", true},
		// Malay
		{"Pengurusan pengetahuan", "pengetahuan", true},
		{"Pekerja berpengetahuan", "pengetahuan", true},
		{"Pengetahuan", "berpengetahuan", false},
		{"Kami memasarkan perkhidmatan", "pemasaran", true},
		{"Strategi pemasaran", "memasarkan", true},
		{"Pembelajaran sepanjang hayat", "pelajaran", true},
		{"Buku dibaca", "membaca", true},
		{"Perpustakaan awam", "perpustakaan", true},
		{"Perpustakaannya ramai", "perpustakaan", true},
		{"Berkongsi cerita", "kongsi", true},
		{"Perkongsian ilmu", "berkongsi", true},
		{"Menyusun buku", "susunan", true},
		{"Kursus untuk pustakawan", "kursus yang pustakawan", true},
		{"Perpustakaan", "pustaka", true},
		// Markdown
		{"Read [the guide](https://example.org/manual) **first**", "guide first", true},
	}
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		at := w.community("Home", community.VisibilityPUBLIC)
		for _, c := range cases {
			lesson := w.lesson(at)
			version := w.version(lesson, 1, "Nothing", c.text, lessonversion.StateAGREED)
			if got := slices.Contains(w.finds(visitor, c.query), lesson); got != c.found {
				t.Errorf("%q finds %q: %t, want %t", c.query, c.text, got, c.found)
			}
			must(w, 0, d.Client.LessonVersion.DeleteOneID(version).Exec(w.ctx))
		}
	})
}

// TestHarmlessText: whatever is typed is words, and never syntax.
func TestHarmlessText(t *testing.T) {
	empty := []string{"!!!", "\"", "*", "(((", "&|!<->", "' -- ;", "。", "\u200b", ":*", "-"}
	finds := []string{
		"library", "\"library", "library*", "(library", "NOT library OR", "title:library", "library:*", "-library",
		"library AND", "{library}", "library' OR 1=1 --", "^library", "NEAR(library)", "library & ! <-> |", "library\\",
		"library \"", "\ufefflibrary", strings.Repeat("library ", 25), "?library$1", "%library_",
	}
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		w.community("Library near not or and title 1", community.VisibilityPUBLIC)
		for _, text := range empty {
			if page := w.find(visitor, search.Query{Text: text}); len(page.Hits) != 0 || page.Total != 0 {
				t.Errorf("%q found something", text)
			}
		}
		for _, text := range finds {
			if page := w.find(visitor, search.Query{Text: text}); len(page.Hits) != 1 {
				t.Errorf("%q found %d", text, len(page.Hits))
			}
		}
		many := w.find(visitor, search.Query{Text: strings.TrimSpace(strings.Repeat("a b c d e f g h i j k l m n o p q r s t u v w x y z ", 3))})
		if len(many.Hits) != 0 {
			t.Error("the alphabet found something")
		}
	})
}

// TestTextThatCannotBeUsed: the caller learns which field is wrong and what to do.
func TestTextThatCannotBeUsed(t *testing.T) {
	d := testdb.SQLite(t)
	w := newWorld(t, d)
	w.community("Library", community.VisibilityPUBLIC)
	for _, c := range []struct {
		field string
		query search.Query
	}{
		{"text", search.Query{Text: ""}},
		{"text", search.Query{Text: " \t　"}},
		{"text", search.Query{Text: "a\x00b"}},
		{"text", search.Query{Text: "a\xff"}},
		{"text", search.Query{Text: strings.Repeat("é", 201)}},
		{"first", search.Query{Text: "a", First: -1}},
		{"first", search.Query{Text: "a", First: 101}},
		{"last", search.Query{Text: "a", Last: 101}},
		{"last", search.Query{Text: "a", Last: 1, First: 1}},
		{"after", search.Query{Text: "a", After: "x"}},
		{"before", search.Query{Text: "a", Before: strings.Repeat("A", 32)}},
		{"after", search.Query{Text: "a", After: w.find(visitor, search.Query{Text: "library"}).Hits[0].Cursor}},
	} {
		_, err := search.Find(t.Context(), d, visitor, c.query)
		var input *search.InputError
		if !errors.As(err, &input) || input.Field != c.field {
			t.Errorf("%+v: %v, want an error about %s", c.query, err, c.field)
		}
	}
	if _, err := search.Find(t.Context(), d, visitor, search.Query{Text: strings.Repeat("é", 200)}); err != nil {
		t.Errorf("200 characters: %v", err)
	}
}
