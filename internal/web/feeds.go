package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/feed"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// What calendars and feed readers are told about the files they read.
const (
	calendarFile = "text/calendar; charset=utf-8"
	atomFile     = "application/atom+xml; charset=utf-8"
	jsonFile     = "application/feed+json; charset=utf-8"

	// everybodys is a file that is the same for all; ones is one that is not.
	everybodys = "public, max-age=300"
	ones       = "private, no-cache"
)

// Rights reads what a person may do now, for feeds that are opened by a secret alone.
type Rights func(ctx context.Context, who *viewer.Viewer) error

// feedFile is a calendar or a feed that was read.
type feedFile struct {
	kind    string
	write   func(*bytes.Buffer) error
	changed time.Time
}

// feeds are the addresses of calendars and feeds.
func (s *site) feeds(mux *http.ServeMux) {
	mux.HandleFunc("GET /events/{file}", s.eventCalendar)
	mux.HandleFunc("GET /calendar/{file}", s.personalCalendar)
	mux.HandleFunc("GET /communities/{slug}/events.ics", s.feed(everybodys, func(ctx context.Context, r *http.Request) (feedFile, error) {
		return calendarOf(s.feedHouse(r).CommunityCalendar(ctx, r.PathValue("slug")))
	}))
	mux.HandleFunc("GET /communities/{slug}/feed.atom", s.feed(everybodys, func(ctx context.Context, r *http.Request) (feedFile, error) {
		news, err := s.feedHouse(r).CommunityNews(ctx, r.PathValue("slug"))
		news.Self = s.here(r) + r.URL.EscapedPath()
		return feedFile{atomFile, func(out *bytes.Buffer) error { return feed.WriteAtom(out, news) }, news.Changed()}, err
	}))
	mux.HandleFunc("GET /communities/{slug}/feed.json", s.feed(everybodys, func(ctx context.Context, r *http.Request) (feedFile, error) {
		news, err := s.feedHouse(r).CommunityNews(ctx, r.PathValue("slug"))
		news.Self = s.here(r) + r.URL.EscapedPath()
		return feedFile{jsonFile, func(out *bytes.Buffer) error { return feed.WriteJSON(out, news) }, news.Changed()}, err
	}))
}

func (s *site) feedHouse(r *http.Request) reminding.House {
	return reminding.House{BaseURL: s.here(r)}
}

// calendarOf is the file of a calendar.
func calendarOf(read reminding.Dated, err error) (feedFile, error) {
	return feedFile{calendarFile, func(out *bytes.Buffer) error { return calendar.Write(out, read.Calendar) }, read.Changed}, err
}

// eventCalendar is one event, as whoever asks may read it. The pages of events have the
// same address without the ending.
func (s *site) eventCalendar(w http.ResponseWriter, r *http.Request) {
	name, found := strings.CutSuffix(r.PathValue("file"), ".ics")
	if !found {
		s.page(w, r)
		return
	}
	s.feed(ones, func(ctx context.Context, r *http.Request) (feedFile, error) {
		which, err := id.Parse("evt", name)
		if err != nil {
			return feedFile{}, &db.NotFoundError{}
		}
		return calendarOf(s.feedHouse(r).EventCalendar(ctx, which))
	})(w, r)
}

// personalCalendar is what the holder of a secret reads, with the rights of its person now.
func (s *site) personalCalendar(w http.ResponseWriter, r *http.Request) {
	secret, found := strings.CutSuffix(r.PathValue("file"), ".ics")
	if !found {
		s.page(w, r)
		return
	}
	w.Header().Set("X-Robots-Tag", "noindex")
	s.feed(ones, func(ctx context.Context, r *http.Request) (feedFile, error) {
		opened, err := reminding.OpenFeed(ctx, secret)
		if err != nil {
			return feedFile{}, err
		}
		who := viewer.Viewer{Kind: viewer.Person, PersonID: opened.PersonID}
		if err := s.config.Rights(viewer.With(ctx, viewer.Viewer{Kind: viewer.System}), &who); err != nil {
			return feedFile{}, err
		}
		if !who.Active {
			return feedFile{}, reminding.ErrNoFeed
		}
		return calendarOf(s.feedHouse(r).PersonalCalendar(viewer.With(ctx, who), opened))
	})(w, r)
}

// feed sends a file, or 304 to a reader who has it already (RFC 9110, 13). What is not
// there and what is not for the asker get the same answer.
func (s *site) feed(keep string, read func(context.Context, *http.Request) (feedFile, error)) http.HandlerFunc {
	return s.visited(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		file, err := read(r.Context(), r)
		if db.IsNotFound(err) || errors.Is(err, reminding.ErrNoFeed) {
			missing(w)
			return
		}
		var content bytes.Buffer
		if err == nil {
			err = file.write(&content)
		}
		if err != nil { // the address may be a secret: the log does not hold it
			s.config.Log.ErrorContext(r.Context(), "write a feed", "error", err, "request", requestID(r.Context()))
			http.Error(w, "This feed cannot be read just now.", http.StatusServiceUnavailable)
			return
		}
		header := w.Header()
		header.Set("Content-Type", file.kind)
		header.Set("Cache-Control", keep)
		if keep == ones {
			header.Add("Vary", "Cookie, Authorization")
		}
		sum := sha256.Sum256(content.Bytes())
		header.Set("ETag", `"`+base64.RawURLEncoding.EncodeToString(sum[:16])+`"`)
		http.ServeContent(w, r, "", file.changed, bytes.NewReader(content.Bytes()))
	})).ServeHTTP
}
