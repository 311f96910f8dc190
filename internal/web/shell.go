package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"html"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
)

// Page is what a public page says without scripts. Only Main is markup, and it is sanitised already;
// everything else is escaped here.
type Page struct {
	// Status of the answer; 0 is 200.
	Status int
	// Language of the document, as BCP 47; empty leaves that of the interface.
	Language string
	// Title and Description are for readers, search engines and previews.
	Title, Description string
	// Canonical is the page's one address; Image one to show beside it. Both absolute.
	Canonical, Image string
	// Kind is OpenGraph's type, such as article; empty is website.
	Kind string
	// Linked is JSON-LD (schema.org) about the page.
	Linked json.RawMessage
	// Alternates are the same content for other programs: calendars, feed readers.
	Alternates []Alternate
	// Main is the page's main text as sanitised HTML.
	Main string
	// Answers are first answers by document id, for the interface to start from.
	Answers json.RawMessage
	// own is a page that was written for whoever is signed in.
	own bool
}

// Alternate is where another program finds what the page says (rel=alternate), as a kind of file.
type Alternate struct{ Kind, Title, Address string }

// shell is the built index page, cut where the reading view writes into it.
type shell struct {
	head, body, end []byte
	title           string
	// scripts are the elements of the interface's own scripts.
	scripts string
	policy  string
	// elsewhere is the opening of every address the build does not name.
	openings  []opening
	elsewhere opening
	writers   sync.Pool
}

// rendered is a page ready to be sent.
type rendered struct {
	plain, gzip []byte
	tag         string
}

const (
	titleStart, titleEnd = "<title>", "</title>"
	headEnd              = "</head>"
	root                 = `<div id="root">`
)

// house describes the pages that have nothing of their own to say before scripts run.
const house = "Communities of practice: who meets, what they learn together, and what they write down for others."

const unbuilt = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Constellation</title></head>` +
	`<body><div id="root"></div><p>The interface is not built into this binary. Run <code>make build</code>. ` +
	`The API answers at <a href="/graphql/schema.graphqls">/graphql</a>.</p></body></html>`

func newShell(index []byte, styles []string, openings []opening) *shell {
	if index == nil {
		index = []byte(unbuilt)
	}
	index, scripts := cutScripts(index)
	s := &shell{
		scripts: scripts, policy: pagePolicy(index, styles), openings: openings,
		writers: sync.Pool{New: func() any { return gzip.NewWriter(io.Discard) }},
	}
	if before, rest, found := bytes.Cut(index, []byte(titleStart)); found {
		if title, after, found := bytes.Cut(rest, []byte(titleEnd)); found {
			index = append(bytes.Clone(before), after...)
			s.title = html.UnescapeString(string(title))
		}
	}
	rest := index
	if before, after, found := bytes.Cut(index, []byte(headEnd)); found {
		s.head, rest = before, after
	}
	if before, after, found := bytes.Cut(rest, []byte(root)); found {
		s.body, s.end = append([]byte(headEnd), append(before, root...)...), after
	} else {
		s.body = append([]byte(headEnd), rest...)
	}
	s.elsewhere.bare = s.render(Page{}, "")
	for i, at := range s.openings {
		s.openings[i].bare = s.render(Page{}, at.links)
	}
	return s
}

// opening finds what the page at a path asks for.
func (s *shell) opening(path string) opening {
	asked := segments(path)
	if i := slices.IndexFunc(s.openings, func(o opening) bool { return o.matches(asked) }); i >= 0 {
		return s.openings[i]
	}
	return s.elsewhere
}

// show sends the page, with what there is to read.
func (s *shell) show(w http.ResponseWriter, r *http.Request, page Page, found bool) {
	header := w.Header()
	header.Set("Content-Type", kinds[".html"])
	header.Set("Content-Security-Policy", s.policy)
	header.Add("Vary", "Cookie, Accept-Language, Accept-Encoding")
	at := s.opening(r.URL.Path)
	shown := at.bare
	if found {
		shown = s.render(page, at.links)
	}
	content, tag := shown.plain, shown.tag
	if accepts(r, "gzip") {
		content, tag = shown.gzip, tag+"gzip"
		header.Set("Content-Encoding", "gzip")
	}
	send(w, r, or(page.Status, http.StatusOK), content, `"`+tag+`"`)
}

func (s *shell) render(page Page, links string) rendered {
	content := s.write(page, links)
	sum := sha256.Sum256(content)
	return rendered{plain: content, gzip: s.squeeze(content), tag: base64.RawURLEncoding.EncodeToString(sum[:16])}
}

func (s *shell) write(page Page, links string) []byte {
	var out bytes.Buffer
	out.Write(s.language(page.Language))
	out.WriteString(titleStart + html.EscapeString(or(page.Title, s.title)) + titleEnd)
	page.meta(&out)
	if page.Main == "" {
		out.WriteString(s.scripts + links)
	} else {
		out.WriteString(afterReading(s.scripts + links))
	}
	out.Write(s.body)
	out.WriteString(page.Main)
	if page.Answers != nil {
		end := bytes.Index(s.end, []byte("</div>"))
		out.Write(s.end[:max(end, 0)])
		out.WriteString("</div>")
		script(&out, `application/json" id="first-answer`, page.Answers)
		out.Write(bytes.TrimPrefix(s.end[max(end, 0):], []byte("</div>")))
		return out.Bytes()
	}
	out.Write(s.end)
	return out.Bytes()
}

// language replaces the interface's own language in the opening tag.
func (s *shell) language(language string) []byte {
	if language == "" {
		return s.head
	}
	return bytes.Replace(s.head, []byte(`lang="en"`), []byte(`lang="`+html.EscapeString(language)+`"`), 1)
}

func (p Page) meta(out *bytes.Buffer) {
	if p.Title == "" {
		out.WriteString(`<meta name="description" content="` + house + `">`)
		return
	}
	for _, meta := range []struct{ key, name, content string }{
		{"name", "description", p.Description},
		{"property", "og:title", p.Title},
		{"property", "og:description", p.Description},
		{"property", "og:type", or(p.Kind, "website")},
		{"property", "og:url", p.Canonical},
		{"property", "og:image", p.Image},
	} {
		if meta.content != "" {
			out.WriteString(`<meta ` + meta.key + `="` + meta.name + `" content="` + html.EscapeString(meta.content) + `">`)
		}
	}
	if p.Canonical != "" {
		out.WriteString(`<link rel="canonical" href="` + html.EscapeString(p.Canonical) + `">`)
	}
	for _, other := range p.Alternates {
		out.WriteString(`<link rel="alternate" type="` + html.EscapeString(other.Kind) + `" title="` + html.EscapeString(other.Title) + `" href="` + html.EscapeString(other.Address) + `">`)
	}
	if p.Linked != nil {
		script(out, "application/ld+json", p.Linked)
	}
}

// script writes JSON into a script element that is only data. In JSON "<" stands in texts alone, so
// that it can be written as its escape and never ends the element.
func script(out *bytes.Buffer, kind string, data json.RawMessage) {
	out.WriteString(`<script type="` + kind + `">`)
	out.Write(bytes.ReplaceAll(data, []byte("<"), []byte(`\u003c`)))
	out.WriteString(`</script>`)
}

// squeeze compresses a page; its writer is kept, because a new one costs more than its work.
func (s *shell) squeeze(content []byte) []byte {
	var out bytes.Buffer
	writer, ok := s.writers.Get().(*gzip.Writer)
	if !ok {
		writer = gzip.NewWriter(&out)
	}
	defer s.writers.Put(writer)
	writer.Reset(&out)
	_, _ = writer.Write(content) // a buffer takes everything
	_ = writer.Close()
	return out.Bytes()
}

// pagePolicy allows what the index page itself holds, and nothing from elsewhere.
func pagePolicy(index []byte, styles []string) string {
	scripts, inline := hashes(index, "<script", "</script>"), hashes(index, "<style", "</style>")
	for _, style := range styles {
		inline += " '" + style + "'"
	}
	return strings.Join([]string{
		"default-src 'none'",
		"script-src 'self'" + scripts,
		"style-src 'self'" + inline,
		"img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'",
		"base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
		"require-trusted-types-for 'script'", "trusted-types server-html worker",
	}, "; ")
}

// hashes allows the inline elements of a page by what they hold.
func hashes(page []byte, open, end string) string {
	var allowed strings.Builder
	for {
		_, rest, found := bytes.Cut(page, []byte(open))
		if !found {
			return allowed.String()
		}
		_, rest, _ = bytes.Cut(rest, []byte(">"))
		content, after, _ := bytes.Cut(rest, []byte(end))
		if len(content) > 0 {
			sum := sha256.Sum256(content)
			allowed.WriteString(" 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'")
		}
		page = after
	}
}
