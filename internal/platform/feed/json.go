package feed

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/gorilla/feeds"
)

// document is gorilla's feed with its items even when there are none: the format asks for
// the list.
type document struct {
	feeds.JSONFeed
	Items []*feeds.JSONItem `json:"items"`
}

// WriteJSON writes the feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).
func WriteJSON(w io.Writer, f Feed) error {
	out := document{
		JSONFeed: feeds.JSONFeed{
			Version: "https://jsonfeed.org/version/1.1", Title: legal(f.Title), Description: legal(f.About), Language: f.Language,
			HomePageUrl: f.Home, FeedUrl: f.Self, Authors: []*feeds.JSONAuthor{{Name: legal(f.Author)}},
		},
		Items: []*feeds.JSONItem{},
	}
	for _, entry := range latest(f.Entries) {
		out.Items = append(out.Items, jsonOf(entry))
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(out); err != nil {
		return fmt.Errorf("feed: %w", err)
	}
	return nil
}

// jsonOf is the entry as an item, which must have a content, if only its title.
func jsonOf(entry Entry) *feeds.JSONItem {
	out := &feeds.JSONItem{Id: entry.ID.URN(), Url: entry.URL, Title: legal(entry.Title), Summary: legal(entry.Summary), ContentHTML: entry.html()}
	if out.ContentHTML == "" {
		out.ContentText = legal(entry.Title)
	}
	if entry.Kind != "" {
		out.Tags = []string{legal(entry.Kind)}
	}
	updated, published := entry.Updated.UTC(), entry.Published.UTC()
	out.ModifiedDate = &updated
	if !entry.Published.IsZero() {
		out.PublishedDate = &published
	}
	return out
}
