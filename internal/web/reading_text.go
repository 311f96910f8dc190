package web

import (
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"
)

// readPage is what one public page says, before the frame is put around it.
type readPage struct {
	text        readText
	description string
	// kind is OpenGraph's.
	kind       string
	linked     linked
	alternates []Alternate
}

// readText is the main text of any page: a title, facts, and sections of prose or entries. What is large
// here is as large as the interface draws it, so that the page is read from the first paint on.
type readText struct {
	Language     string
	Within       readEntry
	Title, About string
	// Large is a title of a community's size, BesideChart a head that leaves a chart its room.
	Large, BesideChart bool
	// Claim is what a lesson says, set larger than anything else.
	Claim *readSection
	Facts []readFact
	// Note is a plain line that explains the page, Lead its first paragraph.
	Note     string
	Lead     sanitised
	Sections []readSection
}

type readFact struct{ Term, Detail, Path, Moment string }

type readSection struct {
	Heading, Language, Note string
	HTML                    sanitised
	// Leads sets the text as the first of its page.
	Leads   bool
	Entries []readEntry
}

type readEntry struct {
	Path, Name, About, Language string
	HTML                        sanitised
}

// sanitised is a field of the API whose name ends in HTML: it went through the API's sanitiser, and
// only such fields are of this type.
type sanitised = template.HTML

// fact adds a fact where there is something to tell.
func (t *readText) fact(f readFact) {
	if f.Detail != "" {
		t.Facts = append(t.Facts, f)
	}
}

// section adds a section where there is something in it.
func (t *readText) section(s readSection) {
	if s.HTML != "" || len(s.Entries) > 0 {
		t.Sections = append(t.Sections, s)
	}
}

// plain takes the markup out of sanitised HTML, in which "<" only opens a tag.
func plain(text sanitised) string {
	var out strings.Builder
	for rest := string(text); rest != ""; {
		before, after, tag := strings.Cut(rest, "<")
		out.WriteString(before)
		if !tag {
			break
		}
		var name string
		name, rest, _ = strings.Cut(after, ">")
		if name, _, _ = strings.Cut(strings.TrimPrefix(name, "/"), " "); !slices.Contains(inline, name) {
			out.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(html.UnescapeString(out.String())), " ")
}

// inline are the elements inside a line: they part no words.
var inline = []string{"a", "abbr", "b", "code", "del", "em", "i", "s", "span", "strong", "sub", "sup"}

// shortly cuts a description to what search engines show, at a word's end.
func shortly(text string) string {
	const most = 200
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	cut := string([]rune(text)[:most])
	if end := strings.LastIndexByte(cut, ' '); end > most/2 {
		cut = cut[:end]
	}
	return cut + "…"
}

// linked is JSON-LD in the words of schema.org; empty values are left out.
type linked map[string]any

func (l linked) about(page Page, origin string) (json.RawMessage, error) {
	told := linked{"@context": "https://schema.org", "name": strings.TrimSuffix(page.Title, readingSuffix), "description": page.Description,
		"url": page.Canonical, "inLanguage": page.Language}
	for name, value := range l {
		told[name] = value
	}
	written, err := json.Marshal(told.full(origin))
	if err != nil {
		return nil, fmt.Errorf("write JSON-LD: %w", err)
	}
	return written, nil
}

// full leaves out what is empty, and makes paths addresses.
func (l linked) full(origin string) linked {
	told := linked{}
	for name, value := range l {
		switch value := value.(type) {
		case string:
			if value != "" {
				told[name] = value
			}
		case pagePath:
			if value != "" && origin != "" {
				told[name] = origin + string(value)
			}
		case linked:
			if inner := value.full(origin); len(inner) > 1 {
				told[name] = inner
			}
		case []linked:
			inner := make([]linked, 0, len(value))
			for _, one := range value {
				inner = append(inner, one.full(origin))
			}
			if len(inner) > 0 {
				told[name] = inner
			}
		default:
			if value != nil {
				told[name] = value
			}
		}
	}
	return told
}

// pagePath is an address inside the house.
type pagePath string
