// Package feed tells people's feed readers what is new (Atom, RFC 4287; JSON Feed 1.1).
package feed

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

// Feed is what is new in one place.
type Feed struct {
	ID       uuid.UUID // of the place, the same for its whole life
	Title    string
	About    string // one sentence of plain text
	Language string // BCP 47
	Home     string // the page that people read
	Self     string // the feed's own address
	Author   string
	Updated  time.Time // when the place last changed, for a feed without entries
	Entries  []Entry
}

// Entry is one thing that is new.
type Entry struct {
	ID                 uuid.UUID
	Title              string
	URL                string
	Summary            string // plain text
	Content            string // Markdown; it is rendered and sanitised here
	Kind               string // what it is, in the reader's words
	Published, Updated time.Time
}

// latest are the entries as they are written: the last changed first, and those of one
// moment in the order of their ids, so that the same entries make the same bytes.
func latest(entries []Entry) []Entry {
	sorted := slices.Clone(entries)
	slices.SortFunc(sorted, func(a, b Entry) int {
		return cmp.Or(b.Updated.Compare(a.Updated), slices.Compare(a.ID[:], b.ID[:]))
	})
	return sorted
}

// Changed is when the feed last changed, in UTC.
func (f Feed) Changed() time.Time {
	last := f.Updated
	for _, entry := range f.Entries {
		if entry.Updated.After(last) {
			last = entry.Updated
		}
	}
	return last.UTC()
}

// html is the entry's content for readers that show pages.
func (e Entry) html() string { return markdown.HTML(legal(e.Content)) }

// legal is text without what XML 1.0 cannot hold: control characters, surrogates and
// broken UTF-8.
func legal(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0xFFFE || r == 0xFFFF || r >= 0x7f && r < 0xa0 {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
