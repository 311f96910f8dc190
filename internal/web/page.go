package web

import (
	"net/http"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/internal/viewer"
)

// page answers everything that has no route of its own: a built file, a page of the interface, or
// nothing.
func (s *site) page(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Pages are only read.", http.StatusMethodNotAllowed)
		return
	}
	if found, ok := s.files.byPath[r.URL.Path]; ok && r.URL.Path != "/index.html" {
		found.serve(w, r)
		return
	}
	if isFile(r.URL.Path) {
		missing(w)
		return
	}
	s.document(w, r)
}

// isFile reports whether a path names a file rather than a page. Below /assets/ are both: the built
// files, which all have an extension, and the pages of reports, whose ids have none.
func isFile(name string) bool {
	return strings.HasPrefix(name, "/graphiql/") || path.Ext(name) != "" ||
		!utf8.ValidString(name) || strings.ContainsRune(name, 0)
}

func missing(w http.ResponseWriter) {
	http.Error(w, "There is nothing here.", http.StatusNotFound)
}

// document shows a page of the interface, with its main text where it has one to read.
func (s *site) document(w http.ResponseWriter, r *http.Request) {
	page, found := s.readable(w, r)
	html := strings.Contains(r.Header.Get("Accept"), "text/html")
	if !found && !html && r.URL.Path != "/" {
		missing(w)
		return
	}
	w.Header().Set("Cache-Control", page.kept())
	s.pages.show(w, r, page, found)
}

// kept says who may keep the page to show it again: anybody what anybody reads, and only the reader's
// own browser what was written for the reader. The worker of the interface keeps what is public.
func (p Page) kept() string {
	switch {
	case p.Main == "":
		return "no-cache"
	case p.own:
		return "private, no-cache"
	}
	return "public, no-cache"
}

// readable asks for the main text of a page, as whoever looks at it.
func (s *site) readable(w http.ResponseWriter, r *http.Request) (Page, bool) {
	if s.config.Pages == nil {
		return Page{}, false
	}
	ctx, wrong := s.visit(w, r)
	if wrong != nil {
		return Page{}, false // the page itself is shown all the same
	}
	page, found, err := s.config.Pages(ctx, Asked{Path: r.URL.Path, Search: r.URL.Query(), Language: string(languageOf(r))}, s.ask)
	if err != nil {
		s.config.Log.ErrorContext(ctx, "write the main text of a page", "error", err, "path", r.URL.Path, "request", requestID(ctx))
		return Page{}, false
	}
	page.own = viewer.Of(ctx).Kind != viewer.Visitor
	return page, found
}
