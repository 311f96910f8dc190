package markdown_test

import (
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func TestText(t *testing.T) {
	cases := map[string]struct{ source, text string }{
		"nothing is nothing":                    {"", ""},
		"marks are left out":                    {"# A **b** _c_\n\n- d\n- `e`\n\n> f [g](https://h.example)", "A b c d e f g"},
		"words stay together within a word":     {"un**believ**able", "unbelievable"},
		"cells are apart":                       {"|a|b|\n|-|-|\n|c|d|", "a b c d"},
		"lines are joined by one space":         {"a\nb\\\nc\n\n\n\nd", "a b c d"},
		"entities and escapes are read":         {"a &amp; b \\* c &lt;d&gt; é", "a & b * c <d> é"},
		"a picture is its description":          {"see ![a chart](/files/1.png)", "see a chart"},
		"tags are left out, not what they hold": {"a <b>b</b> c", "a b c"},
		"a fence is its text":                   {"```go\nx := 1 < 2\n```", "x := 1 < 2"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := markdown.Text(c.source); got != c.text {
				t.Errorf("%q reads %q, want %q", c.source, got, c.text)
			}
		})
	}
}
