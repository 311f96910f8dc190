package search

import (
	"html"
	"strings"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

// How long a snippet is, in characters, and how much of a text is looked at for it.
const (
	snippetLength  = 200
	snippetBefore  = 60   // characters before the first word found
	snippetSource  = 3000 // bytes of Markdown that are turned into text
	snippetSearch  = 100_000
	paragraphBreak = "\n\n"
)

// snippet is the piece of the text with most of the words, plain and with the words in
// mark elements. Where only the title has them it is the beginning of the text, and the
// title where there is none. It is made of the document alone, so it is the same on
// both databases.
func snippet(d document, terms []term) (plain, marked string) {
	text := markdown.Text(passage(d.lead+paragraphBreak+d.body, terms))
	if text == "" {
		text = d.title
	}
	hits := matches(text, terms)
	from, to := window(text, hits)
	return cutout(text, from, to), highlighted(text, from, to, hits)
}

// passage is the paragraph of the Markdown with most of the terms, and what follows it.
func passage(source string, terms []term) string {
	source = clip(source, snippetSearch)
	if len(source) <= snippetSource {
		return source
	}
	best, most := 0, -1
	for at := 0; at < len(source); {
		end := len(source)
		if i := strings.Index(source[at:], paragraphBreak); i >= 0 {
			end = at + i
		}
		if n := distinct(matches(source[at:end], terms)); n > most {
			best, most = at, n
		}
		at = end + len(paragraphBreak)
	}
	rest := source[best:]
	if len(rest) > snippetSource {
		if hits := matches(rest, terms); len(hits) > 0 && hits[0].from > snippetSource/2 {
			rest = rest[boundary(rest, hits[0].from-snippetSource/2):]
		}
	}
	return clip(rest, snippetSource)
}

// clip is the beginning of a text, at most so many bytes of whole words.
func clip(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	if at := strings.LastIndexAny(text[:limit], " \n"); at > limit/2 {
		return text[:at]
	}
	return text[:boundary(text, limit)]
}

// boundary is the nearest beginning of a character at or before the byte.
func boundary(text string, at int) int {
	for at > 0 && !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}

// hit is a word found in a text.
type hit struct{ from, to, term int }

func matches(text string, terms []term) []hit {
	var list []hit
	for _, word := range tokens(text) {
		for i, t := range terms {
			if t.match(word.folded) != apart {
				list = append(list, hit{word.from, word.to, i})
				break
			}
		}
	}
	return list
}

func distinct(hits []hit) int {
	seen := map[int]bool{}
	for _, h := range hits {
		seen[h.term] = true
	}
	return len(seen)
}

// window is the piece of the text that shows the most different terms, the earliest of
// several; it begins and ends between words.
func window(text string, hits []hit) (from, to int) {
	best, most := 0, 0
	for i := range hits {
		end := i
		for end < len(hits) && hits[end].to-hits[i].from <= snippetLength-snippetBefore {
			end++
		}
		if n := distinct(hits[i:end]); n > most {
			best, most = i, n
		}
	}
	start := 0
	if most > 0 {
		start = hits[best].from
	}
	from = back(text, start, snippetBefore)
	to = forward(text, from, snippetLength)
	if to == len(text) {
		from = min(from, back(text, to, snippetLength))
	}
	return from, to
}

// back goes back at most so many characters, to the beginning of a word.
func back(text string, at, characters int) int {
	from := at
	for ; characters > 0 && from > 0; characters-- {
		_, size := utf8.DecodeLastRuneInString(text[:from])
		from -= size
	}
	if from == 0 {
		return 0
	}
	if space := strings.IndexByte(text[from:at], ' '); space >= 0 {
		return from + space + 1
	}
	return from
}

// forward goes on at most so many characters, to the end of a word.
func forward(text string, at, characters int) int {
	to := at
	for ; characters > 0 && to < len(text); characters-- {
		_, size := utf8.DecodeRuneInString(text[to:])
		to += size
	}
	if to == len(text) {
		return to
	}
	if space := strings.LastIndexByte(text[at:to], ' '); space > 0 {
		return at + space
	}
	return to
}

// cutout is a piece of the text, with an ellipsis where it was cut.
func cutout(text string, from, to int) string {
	before, after := ellipses(text, from, to)
	return before + text[from:to] + after
}

// highlighted is the same piece as HTML, with the hits in mark elements.
func highlighted(text string, from, to int, hits []hit) string {
	before, after := ellipses(text, from, to)
	var b strings.Builder
	b.WriteString(before)
	at := from
	for _, h := range hits {
		if h.from < at || h.to > to {
			continue
		}
		b.WriteString(html.EscapeString(text[at:h.from]) + "<mark>" + html.EscapeString(text[h.from:h.to]) + "</mark>")
		at = h.to
	}
	b.WriteString(html.EscapeString(text[at:to]) + after)
	return b.String()
}

func ellipses(text string, from, to int) (before, after string) {
	if from > 0 {
		before = "…"
	}
	if to < len(text) {
		after = "…"
	}
	return before, after
}
