// Package scalar reads and writes the scalars of the API: times, addresses,
// languages, zones and texts, each refused with a sentence when malformed.
package scalar

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"golang.org/x/text/language"
)

// ErrMalformed marks a value that does not fit its scalar.
var ErrMalformed = errors.New("malformed value")

func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrMalformed}, args...)...)
}

// MarshalDateTime writes an instant in UTC.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		var buffer [40]byte
		out := append(buffer[:0], '"')
		out = t.UTC().AppendFormat(out, time.RFC3339Nano)
		_, _ = w.Write(append(out, '"'))
	})
}

// UnmarshalDateTime reads an instant with its offset, between the years 1 and 9998.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, err := str(v, "a DateTime", 40)
	if err != nil {
		return time.Time{}, err
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.Year() < 1 || t.UTC().Year() > 9998 {
		return time.Time{}, malformed("%q is not a DateTime; write it like 2026-11-23T08:00:00Z", s)
	}
	return t.UTC().Truncate(time.Microsecond), nil
}

// MarshalDate writes a calendar date.
func MarshalDate(t time.Time) graphql.Marshaler {
	return graphql.MarshalString(t.UTC().Format(time.DateOnly))
}

// UnmarshalDate reads a calendar date.
func UnmarshalDate(v any) (time.Time, error) {
	s, err := str(v, "a Date", 10)
	if err != nil {
		return time.Time{}, err
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return time.Time{}, malformed("%q is not a Date; write it like 2026-11-23", s)
	}
	return t, nil
}

// MarshalURL writes an address.
func MarshalURL(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalURL reads an absolute http or https address; the empty text clears it.
func UnmarshalURL(v any) (string, error) {
	s, err := str(v, "a URL", 2000)
	if err != nil || s == "" {
		return "", err
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") || u.User != nil {
		return "", malformed("this is not an address; write it like https://example.org/page")
	}
	return u.String(), nil
}

// MarshalMarkdown writes Markdown as it is kept.
func MarshalMarkdown(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalMarkdown reads Markdown of at most 100,000 bytes.
func UnmarshalMarkdown(v any) (string, error) { return str(v, "Markdown", 100_000) }

// MarshalLocale writes a language tag.
func MarshalLocale(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalLocale reads a language tag and gives its canonical form.
func UnmarshalLocale(v any) (string, error) {
	s, err := str(v, "a Locale", 35)
	if err != nil {
		return "", err
	}
	tag, err := language.Parse(s)
	if err != nil || tag == language.Und {
		return "", malformed("%q is not a language; write it like en or ms", s)
	}
	return tag.String(), nil
}

// MarshalTimeZone writes a zone's IANA name.
func MarshalTimeZone(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalTimeZone reads a zone's IANA name.
func UnmarshalTimeZone(v any) (string, error) {
	s, err := str(v, "a TimeZone", 64)
	if err != nil {
		return "", err
	}
	if _, err := time.LoadLocation(s); err != nil || s == "" || s == "Local" {
		return "", malformed("%q is not a time zone; write it like Asia/Kuala_Lumpur", s)
	}
	return s, nil
}

// MarshalCursor writes a cursor.
func MarshalCursor(s string) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(s)) })
}

// UnmarshalCursor reads a cursor; the list that gave it looks into it.
func UnmarshalCursor(v any) (string, error) { return str(v, "a Cursor", 1000) }

func str(v any, what string, most int) (string, error) {
	s, ok := v.(string)
	switch {
	case !ok:
		return "", malformed("%s is written as a string", what)
	case len(s) > most:
		return "", malformed("%s has at most %d bytes", what, most)
	case strings.ContainsRune(s, 0):
		return "", malformed("%s contains no NUL character", what)
	}
	return s, nil
}
