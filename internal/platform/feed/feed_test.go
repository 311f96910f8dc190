package feed_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/feed"
)

var (
	place = uuid.MustParse("01936f3e-8d2a-7c11-9d3b-0b1f5e7a9c42")
	ids   = []uuid.UUID{
		uuid.MustParse("01936f3e-0000-7c11-9d3b-0b1f5e7a9c01"), uuid.MustParse("01936f3e-0000-7c11-9d3b-0b1f5e7a9c02"), uuid.MustParse("01936f3e-0000-7c11-9d3b-0b1f5e7a9c03"),
	}
	noon = time.Date(2026, 4, 14, 12, 0, 0, 0, time.UTC)
)

func example() feed.Feed {
	return feed.Feed{
		ID: place, Title: "Dapur & Kebun <厨房>", About: "Memasak bersama.", Language: "ms", Home: "https://cop.example.org/communities/dapur",
		Self: "https://cop.example.org/communities/dapur/feed.atom", Author: "Dapur Komuniti", Updated: noon.Add(-time.Hour),
		Entries: []feed.Entry{
			{ID: ids[2], Title: "same moment, later id", URL: "https://cop.example.org/c", Updated: noon},
			{
				ID: ids[0], Title: "Gaps & <b>bold</b>\x00\x0b", URL: "https://cop.example.org/a?x=1&y=2", Summary: "One < two\x07", Kind: "Event",
				Content: "Hello **you** <script>alert(1)</script> [x](javascript:alert(1)) ]]> \x01\xff", Published: noon.Add(-24 * time.Hour), Updated: noon.Add(-time.Minute),
			},
			{ID: ids[1], Title: "same moment", URL: "https://cop.example.org/b", Updated: noon.In(time.FixedZone("+08", 8*3600))},
		},
	}
}

type atom struct {
	XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string   `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	ID      string   `xml:"id"`
	Title   string   `xml:"title"`
	Updated string   `xml:"updated"`
	Author  string   `xml:"author>name"`
	Links   []struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	} `xml:"link"`
	Entries []struct {
		ID        string `xml:"id"`
		Title     string `xml:"title"`
		Updated   string `xml:"updated"`
		Published string `xml:"published"`
		Summary   string `xml:"summary"`
		Category  struct {
			Term string `xml:"term,attr"`
		} `xml:"category"`
		Content struct {
			Type string `xml:"type,attr"`
			Text string `xml:",chardata"`
		} `xml:"content"`
		Link struct {
			Href string `xml:"href,attr"`
		} `xml:"link"`
	} `xml:"entry"`
}

func readAtom(t *testing.T, f feed.Feed) (atom, string) {
	t.Helper()
	var out bytes.Buffer
	if err := feed.WriteAtom(&out, f); err != nil {
		t.Fatal(err)
	}
	var read atom
	if err := xml.Unmarshal(out.Bytes(), &read); err != nil {
		t.Fatalf("%v in\n%s", err, out.String())
	}
	return read, out.String()
}

func TestAtomSaysWhatIsNew(t *testing.T) {
	got, text := readAtom(t, example())
	if got.ID != place.URN() || got.Title != "Dapur & Kebun <厨房>" || got.Updated != "2026-04-14T12:00:00Z" || got.Lang != "ms" || got.Author != "Dapur Komuniti" {
		t.Errorf("got %+v", got)
	}
	if len(got.Links) != 2 || got.Links[0].Rel != "alternate" || got.Links[1].Rel != "self" || got.Links[1].Href != example().Self {
		t.Errorf("got the links %+v", got.Links)
	}
	var order []string
	for _, entry := range got.Entries {
		order = append(order, entry.ID)
	}
	if !slices.Equal(order, []string{ids[1].URN(), ids[2].URN(), ids[0].URN()}) {
		t.Errorf("got the order %v", order)
	}
	last := got.Entries[2]
	if last.Title != "Gaps & <b>bold</b>" || last.Summary != "One < two" || last.Category.Term != "Event" || last.Published != "2026-04-13T12:00:00Z" || last.Link.Href != "https://cop.example.org/a?x=1&y=2" {
		t.Errorf("got %+v", last)
	}
	if last.Content.Type != "html" || !strings.Contains(last.Content.Text, "<strong>you</strong>") || strings.Contains(last.Content.Text, "script") {
		t.Errorf("got the content %q", last.Content.Text)
	}
	if got.Entries[0].Updated != "2026-04-14T12:00:00Z" || strings.Count(text, "<category") != 1 {
		t.Errorf("got %s", text)
	}
}

func TestJSONFeedSaysTheSame(t *testing.T) {
	var out bytes.Buffer
	if err := feed.WriteJSON(&out, example()); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Version, Title, Language string
		Home                     string `json:"home_page_url"`
		Self                     string `json:"feed_url"`
		Authors                  []struct{ Name string }
		Items                    []struct {
			ID, URL, Title, Summary string
			Tags                    []string
			HTML                    string `json:"content_html"`
			Text                    string `json:"content_text"`
			Published               string `json:"date_published"`
			Modified                string `json:"date_modified"`
		}
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != "https://jsonfeed.org/version/1.1" || got.Title != example().Title || got.Language != "ms" || got.Home != example().Home || got.Self != example().Self || got.Authors[0].Name != "Dapur Komuniti" {
		t.Errorf("got %+v", got)
	}
	if len(got.Items) != 3 || got.Items[0].ID != ids[1].URN() || got.Items[0].Text != "same moment" || got.Items[0].Published != "" || got.Items[0].Modified != "2026-04-14T12:00:00Z" {
		t.Fatalf("got %+v", got.Items)
	}
	last := got.Items[2]
	if last.ID != ids[0].URN() || last.Tags[0] != "Event" || last.Published != "2026-04-13T12:00:00Z" || strings.Contains(last.HTML, "script") || !strings.Contains(last.HTML, "<strong>you</strong>") {
		t.Errorf("got %+v", last)
	}
}

func TestAnEmptyFeedIsAFeed(t *testing.T) {
	empty := example()
	empty.Entries = nil
	if got, _ := readAtom(t, empty); got.Updated != "2026-04-14T11:00:00Z" || len(got.Entries) != 0 {
		t.Errorf("got %+v", got)
	}
	var out bytes.Buffer
	if err := feed.WriteJSON(&out, empty); err != nil || !strings.Contains(out.String(), `"items": []`) {
		t.Errorf("got %v, %s", err, out.String())
	}
}

func FuzzAtomCanBeRead(f *testing.F) {
	f.Add("a\x00b", "]]>\x0c\ufffe\uffff")
	f.Add("\xff\xed\xa0\x80", "&#0; <![CDATA[")
	f.Fuzz(func(t *testing.T, title, content string) {
		one := example()
		one.Title, one.About, one.Entries[0].Title, one.Entries[0].Summary, one.Entries[0].Content, one.Entries[0].Kind = title, title, title, content, content, title
		if got, _ := readAtom(t, one); len(got.Entries) != 3 {
			t.Errorf("got %d entries", len(got.Entries))
		}
	})
}
