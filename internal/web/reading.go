package web

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Reading is the reading view of the public pages: each is written from the very answer that the
// interface asks for first, so that it shows what the viewer may see and nothing else, and the
// interface takes over without asking again.
func Reading(documents map[string]string, public *url.URL) (Pages, error) {
	read := &reading{documents: map[string]string{}, rooms: readingRooms()}
	if public != nil {
		read.origin = public.Scheme + "://" + public.Host
	}
	for id, text := range documents {
		if named := operationName.FindStringSubmatch(text); named != nil {
			read.documents[named[1]] = "sha256:" + id
		}
	}
	needed := []string{frameQuery}
	for _, room := range read.rooms {
		needed = append(needed, room.query)
	}
	for _, name := range needed {
		if read.documents[name] == "" {
			return nil, fmt.Errorf("the interface has no document %s; run npm run relay, or mend the reading view", name)
		}
	}
	return read.page, nil
}

// operationName finds the name of a document's query.
var operationName = regexp.MustCompile(`^\s*query (\w+)`)

// frameQuery is what the interface asks for on every page.
const frameQuery = "ShellQuery"

//go:embed reading/page.html
var readingMarkup string

// readingTemplate escapes everything but the HTML that the API has sanitised.
var readingTemplate = template.Must(template.New("page").Parse(readingMarkup))

type reading struct {
	documents map[string]string
	rooms     []readingRoom
	origin    string
}

// readingRoom is one kind of public page.
type readingRoom struct {
	// path has one part in braces at most, as /events/{id}.
	path, query string
	// narrowed names what in the address makes it another page, which is left to the interface; "*" is
	// anything at all.
	narrowed []string
	// variables are exactly those of the interface's route.
	variables func(ctx context.Context, part string, l language) map[string]any
	// apart is a page whose variables only the browser knows: it asks for itself.
	apart bool
	// write tells the page from the answer; false is a page that is not there.
	write func(data json.RawMessage, l language) (readPage, bool, error)
}

// readFrame is the answer to frameQuery.
type readFrame struct {
	Constellation struct {
		Name   string
		IsDemo bool
		Rooms  []string
	}
}

// firstAnswer is an answer the interface starts from (frontend/src/relay/firstAnswers.ts).
type firstAnswer struct {
	DocumentID string          `json:"documentId"`
	Variables  map[string]any  `json:"variables"`
	Answer     json.RawMessage `json:"answer"`
}

func (r *reading) page(ctx context.Context, asked Asked, ask Ask) (Page, bool, error) {
	room, part, found := r.find(asked)
	if !found {
		return Page{}, false, nil
	}
	l := language(asked.Language)
	frame, first, err := r.frame(ctx, ask)
	if err != nil {
		return Page{}, false, err
	}
	second := firstAnswer{DocumentID: r.documents[room.query], Variables: room.variables(ctx, part, l)}
	if second.Answer, err = ask(ctx, second.DocumentID, second.Variables); err != nil {
		if absent(err) {
			return r.missing(l)
		}
		return Page{}, false, err
	}
	var answer struct{ Data json.RawMessage }
	if err := json.Unmarshal(second.Answer, &answer); err != nil {
		return Page{}, false, fmt.Errorf("read the answer of %s: %w", room.query, err)
	}
	page, found, err := room.write(answer.Data, l)
	if err != nil {
		return Page{}, false, fmt.Errorf("read the answer of %s: %w", room.query, err)
	}
	if !found {
		return r.missing(l)
	}
	answers := []firstAnswer{first, second}
	if room.apart {
		answers = answers[:1]
	}
	return r.finish(page, asked.Path, l, frame, answers)
}

// frame asks for what stands around every page.
func (r *reading) frame(ctx context.Context, ask Ask) (readFrame, firstAnswer, error) {
	first := firstAnswer{DocumentID: r.documents[frameQuery], Variables: map[string]any{}}
	var err error
	if first.Answer, err = ask(ctx, first.DocumentID, first.Variables); err != nil {
		return readFrame{}, first, err
	}
	var answer struct{ Data readFrame }
	if err := json.Unmarshal(first.Answer, &answer); err != nil {
		return readFrame{}, first, fmt.Errorf("read the answer of %s: %w", frameQuery, err)
	}
	return answer.Data, first, nil
}

// find names the room of an address, and the part of the address that tells which.
func (r *reading) find(asked Asked) (readingRoom, string, bool) {
	for _, room := range r.rooms {
		part, fits := fit(room.path, asked.Path)
		if !fits {
			continue
		}
		for _, name := range room.narrowed {
			if (name == "*" && len(asked.Search) > 0) || asked.Search.Has(name) {
				return readingRoom{}, "", false
			}
		}
		return room, part, true
	}
	return readingRoom{}, "", false
}

func fit(pattern, path string) (part string, fits bool) {
	before, _, parted := strings.Cut(pattern, "{")
	if !parted {
		return "", path == pattern
	}
	part, fits = strings.CutPrefix(path, before)
	return part, fits && part != "" && part != "new" && !strings.Contains(part, "/")
}

// absent reports whether an answer says nothing but that there is no such thing.
func absent(err error) bool {
	faults, ok := errors.AsType[gqlerror.List](err)
	for _, fault := range faults {
		if code := codeOf(fault); code != NotFound && code != BadUserInput {
			return false
		}
	}
	return ok
}

// missing is the same page for what never was and for what the viewer may not see.
func (r *reading) missing(l language) (Page, bool, error) {
	text := readText{
		Title: l.say("This page does not exist", "Halaman ini tidak ada"),
		About: l.say("It may have been moved, or it is not open to you.", "Mungkin halaman ini telah dipindahkan atau tidak dibuka kepada anda."),
		Sections: []readSection{{Entries: []readEntry{
			{Path: "/communities", Name: l.say("See the communities", "Lihat komuniti")},
		}}},
	}
	main, err := readView{House: "Constellation", Main: l.say("Main", "Utama"), Motto: motto(l), Text: text}.html()
	return Page{Status: http.StatusNotFound, Language: string(l), Title: text.Title + readingSuffix, Main: main}, true, err
}

// readingSuffix ends every title, as in the interface (ui/PageTitle.tsx).
const readingSuffix = " · Constellation"

// finish puts the frame around a page.
func (r *reading) finish(page readPage, path string, l language, frame readFrame, answers []firstAnswer) (Page, bool, error) {
	view := readView{House: or(frame.Constellation.Name, "Constellation"), Main: l.say("Main", "Utama"),
		Rooms: l.rooms(frame.Constellation.Rooms), Motto: motto(l), Text: page.text}
	if frame.Constellation.IsDemo {
		view.Notice = l.say("This is a demonstration. Hosts and themes are real; people, figures and opinions are invented.",
			"Ini ialah demonstrasi. Organisasi naungan dan tema adalah benar; orang, angka dan pendapat adalah rekaan.")
	}
	written := Page{Language: string(l), Title: page.text.Title + readingSuffix, Description: shortly(page.description), Kind: page.kind, Alternates: page.alternates}
	if r.origin != "" {
		written.Canonical = r.origin + (&url.URL{Path: path}).EscapedPath()
	}
	var err error
	if written.Main, err = view.html(); err != nil {
		return Page{}, false, err
	}
	if written.Linked, err = page.linked.about(written, r.origin); err != nil {
		return Page{}, false, err
	}
	if written.Answers, err = json.Marshal(answers); err != nil {
		return Page{}, false, fmt.Errorf("write the first answers: %w", err)
	}
	return written, true, nil
}

// readView is what the template shows.
type readView struct {
	House, Main, Motto, Notice string
	Rooms                      []readEntry
	Text                       readText
}

func (v readView) html() (string, error) {
	var out bytes.Buffer
	if err := readingTemplate.Execute(&out, v); err != nil {
		return "", fmt.Errorf("write the reading view: %w", err)
	}
	return out.String(), nil
}
