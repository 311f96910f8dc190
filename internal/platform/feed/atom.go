package feed

import (
	"encoding/xml"
	"fmt"
	"io"
	"time"

	"github.com/gorilla/feeds"
)

// atom is gorilla's feed with what it leaves out: the language, the link to itself (RFC
// 4287 4.1.1 asks for one) and categories as 4.2.2 writes them.
type atom struct {
	XMLName xml.Name `xml:"feed"`
	Lang    string   `xml:"xml:lang,attr,omitempty"`
	feeds.AtomFeed
	Links   []feeds.AtomLink `xml:"link"`
	Entries []atomEntry      `xml:"entry"`
}

type atomEntry struct {
	feeds.AtomEntry
	Category *atomCategory `xml:"category"`
}

type atomCategory struct {
	Term string `xml:"term,attr"`
}

// FeedXml lets gorilla's writer write it.
func (a atom) FeedXml() any { return a }

// WriteAtom writes the feed as Atom (RFC 4287).
func WriteAtom(w io.Writer, f Feed) error {
	out := atom{
		Lang: f.Language,
		AtomFeed: feeds.AtomFeed{
			Xmlns: "http://www.w3.org/2005/Atom", Title: legal(f.Title), Id: f.ID.URN(), Updated: f.Changed().Format(time.RFC3339), Subtitle: legal(f.About),
			Author: &feeds.AtomAuthor{AtomPerson: feeds.AtomPerson{Name: legal(f.Author)}},
		},
		Links: []feeds.AtomLink{
			{Href: f.Home, Rel: "alternate", Type: "text/html"},
			{Href: f.Self, Rel: "self", Type: "application/atom+xml"},
		},
	}
	for _, entry := range latest(f.Entries) {
		out.Entries = append(out.Entries, atomOf(entry))
	}
	if err := feeds.WriteXML(out, w); err != nil {
		return fmt.Errorf("feed: %w", err)
	}
	return nil
}

func atomOf(entry Entry) atomEntry {
	out := atomEntry{AtomEntry: feeds.AtomEntry{
		Id: entry.ID.URN(), Title: legal(entry.Title), Updated: entry.Updated.UTC().Format(time.RFC3339),
		Links: []feeds.AtomLink{{Href: entry.URL, Rel: "alternate", Type: "text/html"}},
	}}
	if !entry.Published.IsZero() {
		out.Published = entry.Published.UTC().Format(time.RFC3339)
	}
	if entry.Summary != "" {
		out.Summary = &feeds.AtomSummary{Type: "text", Content: legal(entry.Summary)}
	}
	if page := entry.html(); page != "" {
		out.Content = &feeds.AtomContent{Type: "html", Content: page}
	}
	if entry.Kind != "" {
		out.Category = &atomCategory{Term: legal(entry.Kind)}
	}
	return out
}
