package markdown_test

import (
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func TestHTML(t *testing.T) {
	cases := map[string]struct{ source, html string }{
		"nothing is nothing":                                         {"", ""},
		"a paragraph is a paragraph":                                 {"Mulai **dari** *mana*?", "<p>Mulai <strong>dari</strong> <em>mana</em>?</p>"},
		"the largest heading becomes h2":                             {"# A\n\n## B\n\n# C", "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>"},
		"a document that begins lower begins at h2":                  {"### A\n\n#### B", "<h2>A</h2>\n<h3>B</h3>"},
		"a skipped level is closed up":                               {"# A\n\n#### B\n\n#### C\n\n## D", "<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h3>D</h3>"},
		"no heading is below h6":                                     {"# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", "<h2>1</h2>\n<h3>2</h3>\n<h4>3</h4>\n<h5>4</h5>\n<h6>5</h6>\n<h6>6</h6>"},
		"a link to another site is not vouched for":                  {"[a](https://example.org/x?y=1&z=2)", `<p><a href="https://example.org/x?y=1&amp;z=2" rel="nofollow noreferrer">a</a></p>`},
		"a link to another host without a scheme is not vouched for": {"[a](//example.org)", `<p><a href="//example.org" rel="nofollow noreferrer">a</a></p>`},
		"a bare address becomes a link":                              {"see https://example.org.", `<p>see <a href="https://example.org" rel="nofollow noreferrer">https://example.org</a>.</p>`},
		"a link on this site is plain":                               {"[a](/communities/kopi)", `<p><a href="/communities/kopi">a</a></p>`},
		"a mail address becomes a link":                              {"siti@example.org", `<p><a href="mailto:siti@example.org">siti@example.org</a></p>`},
		"a table keeps its alignment without style":                  {"|a|b|\n|-|-:|\n|1|2|", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td align=\"right\">2</td>\n</tr>\n</tbody>\n</table>"},
		"struck text is struck":                                      {"~~a~~", "<p><del>a</del></p>"},
		"code tells its language":                                    {"```go\na < b\n```", "<pre><code class=\"language-go\">a &lt; b\n</code></pre>"},
		"a list keeps its first number":                              {"3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>"},
		"a line break is closed as in XHTML":                         {"a\\\nb", "<p>a<br/>\nb</p>"},
		"an image of this site is shown":                             {"![chart](/files/1.png)", `<p><img src="/files/1.png" alt="chart"/></p>`},
		"an image of another site becomes a link":                    {"![a *chart*](https://example.org/1.png)", `<p><a href="https://example.org/1.png" rel="nofollow noreferrer">a <em>chart</em></a></p>`},
		"an image of another host without a scheme becomes a link":   {"![a](//example.org/1.png)", `<p><a href="//example.org/1.png" rel="nofollow noreferrer">a</a></p>`},
		"a foreign image that labels a link is its description":      {"[![a](https://b.example/1.png)](https://c.example)", `<p><a href="https://c.example" rel="nofollow noreferrer">a</a></p>`},
		"a less-than sign is a less-than sign":                       {"1 < 2 & 3", "<p>1 &lt; 2 &amp; 3</p>"},
		"a NUL is replaced":                                          {"a\x00b", "<p>a\uFFFDb</p>"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := strings.TrimSpace(markdown.HTML(c.source)); got != c.html {
				t.Errorf("%q is shown as\n%s\nwant\n%s", c.source, got, c.html)
			}
		})
	}

	t.Run("a source past the bound is shown as plain text", func(t *testing.T) {
		source := "<b>" + strings.Repeat("[a](", markdown.MaxBytes/4)
		if got := markdown.HTML(source); got != "<p>&lt;b&gt;"+source[3:]+"</p>" {
			t.Errorf("it begins %.60s", got)
		}
	})
}
