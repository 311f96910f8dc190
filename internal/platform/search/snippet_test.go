package search

import (
	"strings"
	"testing"
)

func TestSnippets(t *testing.T) {
	filler := strings.Repeat("Something else is said here. ", 40)
	for _, c := range []struct{ name, lead, body, text, want string }{
		{"words found are marked, all else is escaped", "<b>Water</b> & <script>alert(1)</script> waters", "", "water",
			"<mark>Water</mark> &amp; alert(1) <mark>waters</mark>"},
		{"entities stay text", "a &lt;img src=x&gt; water", "", "water", "a &lt;img src=x&gt; <mark>water</mark>"},
		{"only the title has it", "What we do.", "", "elsewhere", "What we do."},
		{"there is no text", "", "", "title", "The <mark>title</mark> &lt;i&gt;"},
		{"accents stay", "Un café à Kuala Lumpur", "", "CAFE", "Un <mark>café</mark> à Kuala Lumpur"},
		{"a Malay root", "Kami memasarkan buku", "", "pemasaran", "Kami <mark>memasarkan</mark> buku"},
		{"a beginning", "Cataloguing rules", "", "catal", "<mark>Cataloguing</mark> rules"},
		{"several terms together win", "Water. " + filler, filler + "\n\nFire and water. " + filler, "water fire", ""},
	} {
		var terms, err = parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		plain, marked := snippet(document{title: "The title <i>", lead: c.lead, body: c.body}, terms)
		if c.want != "" && marked != c.want {
			t.Errorf("%s: %q, want %q", c.name, marked, c.want)
		}
		if c.want == "" && (!strings.Contains(marked, "<mark>Fire</mark> and <mark>water</mark>") || !strings.HasSuffix(marked, "…")) {
			t.Errorf("%s: %q", c.name, marked)
		}
		if n := len([]rune(plain)); n > snippetLength+2 {
			t.Errorf("%s: %d characters", c.name, n)
		}
	}
}

// FuzzSnippet: any text and any words give a snippet that holds no tag but mark.
func FuzzSnippet(f *testing.F) {
	f.Add("# <b>water</b> &amp; *x*", "water x")
	f.Add(strings.Repeat("日本語 ", 900), "日本語")
	f.Add("\xff\xfe water", "water")
	f.Fuzz(func(t *testing.T, source, text string) {
		terms, err := parse(text)
		if err != nil {
			return
		}
		_, marked := snippet(document{title: source, lead: source, body: source}, terms)
		rest := strings.NewReplacer("<mark>", "", "</mark>", "").Replace(marked)
		if strings.ContainsAny(rest, "<>") || strings.Count(marked, "<mark>") != strings.Count(marked, "</mark>") {
			t.Errorf("%q", marked)
		}
	})
}
