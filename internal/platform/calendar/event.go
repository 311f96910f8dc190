package calendar

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/arran4/golang-ical"
)

// utc is the form of a date with UTC time: RFC 5545 3.3.5, form 2.
const utc = "20060102T150405Z"

// event is the VEVENT of an entry.
func event(c Calendar, entry Entry) (*ics.VEvent, error) {
	if err := check(c.Method, entry); err != nil {
		return nil, err
	}
	out := &ics.VEvent{}
	spoken := language(first(entry.Language, c.Language))
	out.AddProperty(ics.ComponentPropertyUniqueId, entry.UID.URN())
	out.AddProperty(ics.ComponentPropertyDtstamp, instant(entry.Stamp))
	out.AddProperty(ics.ComponentPropertyDtStart, instant(entry.Start))
	if entry.End.After(entry.Start) { // an end must be later than the start: 3.8.2.2
		out.AddProperty(ics.ComponentPropertyDtEnd, instant(entry.End))
	}
	out.AddProperty(ics.ComponentPropertySequence, strconv.Itoa(entry.Sequence))
	if entry.Status != "" {
		out.AddProperty(ics.ComponentPropertyStatus, string(entry.Status))
	}
	add(out, ics.ComponentPropertySummary, plain(entry.Title), spoken)
	add(out, ics.ComponentPropertyDescription, plain(entry.Description), spoken)
	add(out, ics.ComponentPropertyLocation, plain(entry.Location), spoken)
	if err := addURL(out, entry.URL); err != nil {
		return nil, err
	}
	for _, category := range entry.Categories { // one line each: the library would escape the comma between two
		add(out, ics.ComponentPropertyCategories, plain(category), spoken)
	}
	if !entry.LastModified.IsZero() {
		out.AddProperty(ics.ComponentPropertyLastModified, instant(entry.LastModified))
	}
	return out, addPeople(out, entry)
}

func instant(t time.Time) string { return t.UTC().Format(utc) }

func add(out *ics.VEvent, property ics.ComponentProperty, text string, parameters []ics.PropertyParameter) {
	if text != "" {
		out.AddProperty(property, text, parameters...)
	}
}

// addURL writes the address only if it is one: the library writes an address as it is, so
// that a line break in it would begin another property.
func addURL(out *ics.VEvent, address string) error {
	if address == "" {
		return nil
	}
	parsed, err := url.Parse(address)
	if err != nil || parsed.Scheme != "https" && parsed.Scheme != "http" || parsed.Host == "" {
		return fmt.Errorf("%q is not an address of the web", address)
	}
	out.AddProperty(ics.ComponentPropertyUrl, parsed.String())
	return nil
}

func language(tag string) []ics.PropertyParameter {
	if tag == "" {
		return nil
	}
	return []ics.PropertyParameter{&ics.KeyValues{Key: string(ics.ParameterLanguage), Value: []string{plain(tag)}}}
}

func first(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

// plain is text without what RFC 5545 3.1 forbids: control characters but for line feeds
// and tabs, and broken UTF-8, which the library would cut in two.
func plain(text string) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r < ' ' && r != '\n' && r != '\t', r == 0x7f:
			return -1
		}
		return r
	}, text)
}
