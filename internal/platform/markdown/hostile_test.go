package markdown_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

// hostile are sources that have made scripts run elsewhere: OWASP's filter evasion list,
// the mutation attacks on DOMPurify and bluemonday, and Markdown's own ways.
var hostile = []string{
	`<script>alert(1)</script>`,
	"<scr<script>ipt>alert(1)</scr</script>ipt>",
	`<img src=x onerror=alert(1)>`,
	`<svg/onload=alert(1)>`,
	`<svg><script>alert(1)</script></svg>`,
	`<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>`,
	`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
	`<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">`,
	`<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
	`<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
	`<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
	`<style>@import 'https://evil.example/x.css';</style>`,
	`<p style="background:url(javascript:alert(1))">x</p>`,
	`<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example">`,
	`<details open ontoggle=alert(1)>x</details>`,
	`<input autofocus onfocus=alert(1)>`,
	`<a href="javascript:alert(1)">x</a>`,
	`[x](javascript:alert(1))`,
	`[x](JaVaScRiPt:alert(1))`,
	"[x](java\tscript:alert(1))",
	"[x](<java\nscript:alert(1)>)",
	`[x](javascript&colon;alert(1))`,
	`[x](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1))`,
	`[x](\x01javascript:alert(1))`,
	"[x](\u00a0javascript:alert(1))",
	"[x](\u0001javascript:alert(1))",
	`[x](vbscript:msgbox(1))`,
	`[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
	`[x](data:image/svg+xml;base64,PHN2Zy8+)`,
	`[x](file:///etc/passwd)`,
	`[x](blob:https://evil.example/1)`,
	`![x](javascript:alert(1))`,
	`![x](data:image/svg+xml,<svg onload=alert(1)>)`,
	`![x](data:image/png;base64,AAAA)`,
	`![x](/\evil.example/1.png)`,
	`![x](//evil.example/1.png)`,
	`![x](/a.png" onerror="alert(1))`,
	`![x"onerror="alert(1)](/a.png)`,
	`[x](https://a.example "t" onmouseover="alert(1))`,
	`[x](https://a.example 'a" onmouseover="alert(1)')`,
	`<javascript:alert(1)>`,
	`<https://a.example/"onmouseover="alert(1)>`,
	`https://a.example/"onmouseover=alert(1)//`,
	"```\"><script>alert(1)</script>\nx\n```",
	"``` x\" onclick=\"alert(1)\nx\n```",
	"[x]: javascript:alert(1)\n\n[x]",
	"`<script>alert(1)</script>`",
	"&lt;script&gt;alert(1)&lt;/script&gt;",
	"|<script>|\n|-|\n|<img src=x onerror=alert(1)>|",
	"|a|\n|-|\n|`\\|<img src=x onerror=alert(1)>`|",
	"<!-- --><script>alert(1)</script> -->",
	"<![CDATA[<script>alert(1)</script>]]>",
	"<?php echo '<script>'?><script>alert(1)</script>",
	"<div id=root class=modal name=cookie>x</div>",
	"**<img src=x onerror=alert(1)>**",
	"# <img src=x onerror=alert(1)>",
	"<x\n:onclick=alert(1)>",
}

func TestNothingHostilePasses(t *testing.T) {
	for _, source := range hostile {
		for _, wrapped := range []string{source, "> " + source, "- a\n\n  " + source, "a\n" + source + "\nb", source + source} {
			t.Run(source, func(t *testing.T) { mustBeHarmless(t, wrapped) })
		}
	}
}

func FuzzHTML(f *testing.F) {
	for _, source := range hostile {
		f.Add(source)
	}
	f.Fuzz(mustBeHarmless)
}

// attributes are all that may be in a page, by element.
var attributes = map[string][]string{
	"p": nil, "br": nil, "hr": nil, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil,
	"strong": nil, "em": nil, "del": nil, "blockquote": nil, "ul": nil, "ol": {"start"}, "li": nil,
	"pre": nil, "code": {"class"}, "table": nil, "thead": nil, "tbody": nil, "tr": nil,
	"th": {"align"}, "td": {"align"}, "a": {"href", "title", "rel"}, "img": {"src", "alt", "title"},
}

// mustBeHarmless reads the page as a browser does and refuses everything not known to
// be harmless.
func mustBeHarmless(t *testing.T, source string) {
	t.Helper()
	page := markdown.HTML(source)
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(page), body)
	if err != nil {
		t.Fatalf("the page of %q cannot be read: %v", source, err)
	}
	for _, top := range nodes {
		refuse(t, source, page, top)
		for node := range top.Descendants() {
			refuse(t, source, page, node)
		}
	}
}

func refuse(t *testing.T, source, page string, node *html.Node) {
	t.Helper()
	if node.Type == html.TextNode {
		return
	}
	allowed, known := attributes[node.Data]
	if node.Type != html.ElementNode || !known || node.Namespace != "" {
		t.Fatalf("%q lets <%s> into the page:\n%s", source, node.Data, page)
	}
	for _, attribute := range node.Attr {
		if !slices.Contains(allowed, attribute.Key) {
			t.Fatalf("%q lets %s= into <%s>:\n%s", source, attribute.Key, node.Data, page)
		}
		if attribute.Key == "href" && !harmlessLink(attribute.Val) {
			t.Fatalf("%q links to %q:\n%s", source, attribute.Val, page)
		}
		if attribute.Key == "src" && (!strings.HasPrefix(attribute.Val, "/") || strings.HasPrefix(attribute.Val, "//") || strings.Contains(attribute.Val, `\`)) {
			t.Fatalf("%q loads %q:\n%s", source, attribute.Val, page)
		}
	}
}

// harmlessLink tells whether a browser, which drops control characters and spaces
// before it looks for the scheme, finds one of the three or none.
func harmlessLink(address string) bool {
	address = strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, strings.ToLower(address))
	scheme, _, found := strings.Cut(address, ":")
	return !found || strings.ContainsAny(scheme, "/?#") || slices.Contains([]string{"http", "https", "mailto"}, scheme)
}
