package web

import (
	"bytes"
	"context"
	"encoding/xml"
	"net/http"
	"net/url"
)

// MostPlaces is how many addresses one sitemap may hold (sitemaps.org).
const MostPlaces = 50_000

// Places are the paths of the public pages, as a visitor may see them, at most MostPlaces.
type Places func(ctx context.Context) ([]string, error)

// sitemap lists the public pages for search engines (sitemaps.org, 0.9).
func (s *site) sitemap(w http.ResponseWriter, r *http.Request) {
	paths, err := s.config.Places(r.Context())
	if err != nil {
		s.config.Log.ErrorContext(r.Context(), "list the public pages", "error", err, "request", requestID(r.Context()))
		http.Error(w, "The list of pages cannot be read just now.", http.StatusServiceUnavailable)
		return
	}
	var out bytes.Buffer
	out.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`)
	for _, path := range paths[:min(len(paths), MostPlaces)] {
		out.WriteString("<url><loc>")
		if err := xml.EscapeText(&out, []byte(s.here(r)+(&url.URL{Path: path}).EscapedPath())); err != nil {
			http.Error(w, "The list of pages cannot be written.", http.StatusInternalServerError)
			return
		}
		out.WriteString("</loc></url>")
	}
	out.WriteString("</urlset>\n")
	s.list(w, "application/xml; charset=utf-8", out.Bytes())
}

// robots tells search engines what to read: the pages, not what programs ask.
func (s *site) robots(w http.ResponseWriter, r *http.Request) {
	s.list(w, "text/plain; charset=utf-8", []byte("User-agent: *\nDisallow: /graphql\nDisallow: /graphiql\nDisallow: /sign-in\nDisallow: /me\nDisallow: /calendar/\n\nSitemap: "+s.here(r)+"/sitemap.xml\n"))
}

func (s *site) list(w http.ResponseWriter, kind string, content []byte) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = w.Write(content) // the reader has gone: nobody is left to tell
}

// here is where people reach the instance.
func (s *site) here(r *http.Request) string {
	if public := s.config.PublicURL; public != nil && public.Host != "" {
		return public.Scheme + "://" + public.Host
	}
	return "http://" + r.Host
}
