package calendar_test

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/calendar"
)

var (
	uid   = uuid.MustParse("01936f3e-8d2a-7c11-9d3b-0b1f5e7a9c42")
	stamp = time.Date(2026, 3, 1, 9, 30, 0, 0, time.UTC)
	start = time.Date(2026, 4, 14, 1, 0, 0, 0, time.UTC)
)

func entry() calendar.Entry {
	return calendar.Entry{
		UID: uid, Stamp: stamp, Start: start, End: start.Add(2 * time.Hour),
		Zone: "Asia/Kuala_Lumpur", Title: "Kitchen gardens", Status: calendar.Confirmed,
	}
}

func invitation(method calendar.Method) calendar.Calendar {
	invited := entry()
	invited.Organiser = &calendar.Organiser{Name: "Dapur Komuniti", Address: "constellation@example.org"}
	invited.Attendee = &calendar.Attendee{Name: "Aisyah", Address: "aisyah@example.org", PartStat: calendar.Accepted}
	if method == calendar.Cancel {
		invited.Status = calendar.Cancelled
	}
	return calendar.Calendar{Method: method, Entries: []calendar.Entry{invited}}
}

// texts are what people write, and what breaks writers that fold or escape wrongly.
var texts = map[string]string{
	"Malay":           "Mesyuarat ke-9: “Apa yang kita pelajari hari ini?”, di dapur masjid; bawa bekal, dan rakan-rakan dari Kampung Sungai Bakap.",
	"CJK":             strings.Repeat("社区厨房的第九次聚会，大家一起分享经验。", 9),
	"Tamil":           strings.Repeat("சமூக தோட்டம் ", 20),
	"emoji":           strings.Repeat("👩🏽‍🌾🍲", 40),
	"reserved":        `a\b;c,d:e "f" 'g' \n \, \; ^n ^^ <b> & done\`,
	"line feeds":      "first\nsecond\n\n  third, with room before it",
	"one long word":   strings.Repeat("x", 400),
	"spaces at folds": strings.Repeat("word ", 15) + strings.Repeat(" ", 120) + "end",
	"angles":          strings.Repeat("<a>", 80),
	"a property":      "fine\nATTENDEE:mailto:evil@example.org\nBEGIN:VALARM",
}

func TestTextsComeBackAsTheyWereWritten(t *testing.T) {
	c := calendar.Calendar{Name: "Dapur, Kebun & 厨房", Language: "ms"}
	var names []string
	for name, text := range texts {
		names = append(names, name)
		e := entry()
		e.Title, e.Description, e.Location, e.Categories = text, text+"\n"+text, text, []string{text, "second"}
		c.Entries = append(c.Entries, e)
	}
	got := readBack(t, c)
	if got.Name != c.Name {
		t.Errorf("name: got %q", got.Name)
	}
	for i, name := range names {
		t.Run(name, func(t *testing.T) {
			want, event := c.Entries[i], got.Events[i]
			if event.Title != want.Title || event.Description != want.Description || event.Location != want.Location || !reflect.DeepEqual(event.Categories, want.Categories) {
				t.Errorf("got  %+v\nwant %+v", event, want)
			}
			if event.Language != "ms" || event.UID != "urn:uuid:"+uid.String() || event.Organiser != nil || event.Attendee != nil {
				t.Errorf("got %+v", event)
			}
		})
	}
}

func TestControlCharactersAndBrokenTextLeaveAWholeCalendar(t *testing.T) {
	e := entry()
	e.Title, e.Description = "a\x00b\x07c\x7fd", "one\r\ntwo\rthree\xff"+strings.Repeat("\xe7\xa4", 60)
	got := readBack(t, calendar.Calendar{Entries: []calendar.Entry{e}}).Events[0]
	if got.Title != "abcd" {
		t.Errorf("title: got %q", got.Title)
	}
	if !strings.HasPrefix(got.Description, "one\ntwo\nthree\uFFFD") {
		t.Errorf("description: got %q", got.Description)
	}
}

func TestNamesOfPeopleComeBackAsTheyWereWritten(t *testing.T) {
	for name, want := range map[string]string{
		"Dato' Lim, Mei":                            "Dato' Lim, Mei",
		`Nurul "Kak Long"; Kampung`:                 `Nurul "Kak Long"; Kampung`,
		"陈美玲: 厨师^n":                                 "陈美玲: 厨师^n",
		"two\nlines\x00":                            "two lines",
		strings.Repeat("Siti Nurhaliza ", 12) + "x": strings.Repeat("Siti Nurhaliza ", 12) + "x",
	} {
		c := invitation(calendar.Request)
		c.Entries[0].Organiser.Name, c.Entries[0].Attendee.Name = name, name
		got := readBack(t, c).Events[0]
		if got.Organiser.CN != want || got.Attendee.CN != want {
			t.Errorf("%q: got %q and %q", name, got.Organiser.CN, got.Attendee.CN)
		}
	}
}

func TestAnInvitationItsChangeAndItsEndAreOneEvent(t *testing.T) {
	asked := invitation(calendar.Request)
	asked.Entries[0].Attendee.PartStat, asked.Entries[0].Attendee.RSVP = calendar.NeedsAction, true
	moved := invitation(calendar.Request)
	moved.Entries[0].Sequence, moved.Entries[0].Start, moved.Entries[0].End = 1, start.Add(24*time.Hour), start.Add(26*time.Hour)
	ended := invitation(calendar.Cancel)
	ended.Entries[0].Sequence = 2

	for _, one := range []struct {
		calendar                        calendar.Calendar
		method, start, status, partStat string
		rsvp                            string
		sequence                        int
	}{
		{asked, "REQUEST", "2026-04-14T01:00:00.000Z", "CONFIRMED", "NEEDS-ACTION", "TRUE", 0},
		{moved, "REQUEST", "2026-04-15T01:00:00.000Z", "CONFIRMED", "ACCEPTED", "FALSE", 1},
		{ended, "CANCEL", "2026-04-14T01:00:00.000Z", "CANCELLED", "ACCEPTED", "FALSE", 2},
	} {
		got := readBack(t, one.calendar)
		event := got.Events[0]
		if got.Version != "2.0" || got.Method != one.method || event.UID != "urn:uuid:"+uid.String() || event.Start != one.start ||
			event.Status != one.status || event.Sequence != one.sequence || event.Stamp != "2026-03-01T09:30:00Z" {
			t.Errorf("%s %d: got %+v", one.method, one.sequence, got)
		}
		if event.Organiser.Address != "mailto:constellation@example.org" || event.Attendee.Address != "mailto:aisyah@example.org" ||
			event.Attendee.PartStat != one.partStat || event.Attendee.RSVP != one.rsvp || event.Attendee.Role != "REQ-PARTICIPANT" || event.Attendee.CuType != "INDIVIDUAL" {
			t.Errorf("%s %d: got %+v and %+v", one.method, one.sequence, event.Organiser, event.Attendee)
		}
	}
}

func TestAFeedHoldsOneEventForEachInstance(t *testing.T) {
	moved, cancelled, open := entry(), entry(), entry()
	moved.UID, moved.Sequence, moved.Start = uuid.MustParse("01936f3e-8d2a-7c11-9d3b-0b1f5e7a9c43"), 3, start.Add(-time.Hour)
	moved.Zone = "Europe/Berlin"
	cancelled.UID, cancelled.Sequence, cancelled.Status = uuid.MustParse("01936f3e-8d2a-7c11-9d3b-0b1f5e7a9c44"), 1, calendar.Cancelled
	open.End, open.URL = time.Time{}, "https://cop.example.org/events/evt_1?a=1,2"
	got := readBack(t, calendar.Calendar{
		Method: calendar.Publish, Name: "Kebun", RefreshAfter: time.Hour, Entries: []calendar.Entry{moved, cancelled, open},
	})
	if text := written(t, calendar.Calendar{RefreshAfter: 90 * time.Minute}); !strings.Contains(text, "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT90M\r\nX-PUBLISHED-TTL:PT90M\r\n") {
		t.Errorf("got %s", text)
	}
	if got.Method != "PUBLISH" || got.Refresh != "PT60M" && got.Refresh != "PT1H" || got.Zone != "" {
		t.Errorf("got %+v", got)
	}
	if e := got.Events[0]; e.Sequence != 3 || e.Start != "2026-04-14T00:00:00.000Z" || e.End != "2026-04-14T03:00:00.000Z" || e.Status != "CONFIRMED" {
		t.Errorf("moved: got %+v", e)
	}
	if e := got.Events[1]; e.Sequence != 1 || e.Status != "CANCELLED" || e.Start != "2026-04-14T01:00:00.000Z" {
		t.Errorf("cancelled: got %+v", e)
	}
	if e := got.Events[2]; e.End != "" || e.URL != open.URL {
		t.Errorf("without an end: got %+v", e)
	}
	if alone := readBack(t, calendar.Calendar{Entries: []calendar.Entry{entry()}}); alone.Zone != "Asia/Kuala_Lumpur" || alone.Method != "" {
		t.Errorf("got %+v", alone)
	}
}

func TestWallTimesOnBothSidesOfBothChangesComeBackAsTheSameInstants(t *testing.T) {
	for zone, wants := range map[string][]string{
		"Europe/Berlin":    {"2026-03-28T18:00:00.000Z", "2026-03-29T17:00:00.000Z", "2026-10-24T17:00:00.000Z", "2026-10-25T18:00:00.000Z"},
		"America/New_York": {"2026-03-08T00:00:00.000Z", "2026-03-08T23:00:00.000Z", "2026-10-31T23:00:00.000Z", "2026-11-02T00:00:00.000Z"},
	} {
		rule := mustParse(t, "FREQ=DAILY")
		evening := "2026-03-28T19:00"
		days := []int{0, 1, 210, 211}
		if zone == "America/New_York" {
			evening, days = "2026-03-07T19:00", []int{0, 1, 238, 239}
		}
		all, err := calendar.Expand(rule, evening, zone, nil, time.Time{}, time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC))
		if err != nil {
			t.Fatal(err)
		}
		c := calendar.Calendar{Name: zone}
		for _, day := range days {
			e := entry()
			e.Zone, e.Start, e.End = zone, all[day].Start, all[day].Start.Add(time.Hour)
			if !strings.HasSuffix(all[day].Local, "T19:00") {
				t.Errorf("%s: got %s", zone, all[day].Local)
			}
			c.Entries = append(c.Entries, e)
		}
		got := readBack(t, c)
		for i, want := range wants {
			if got.Events[i].Start != want {
				t.Errorf("%s day %d: got %s, want %s", zone, days[i], got.Events[i].Start, want)
			}
		}
	}
}

func TestWhatWouldBreakTheStandardIsNotWritten(t *testing.T) {
	for name, spoil := range map[string]func(*calendar.Calendar){
		"it needs a start":               func(c *calendar.Calendar) { c.Entries[0].Start = time.Time{} },
		"stamp":                          func(c *calendar.Calendar) { c.Entries[0].Stamp = time.Time{} },
		"ends before it starts":          func(c *calendar.Calendar) { c.Entries[0].End = start.Add(-time.Hour) },
		"below zero":                     func(c *calendar.Calendar) { c.Entries[0].Sequence = -1 },
		"no attendees":                   func(c *calendar.Calendar) { c.Method = calendar.Publish },
		"needs an organiser":             func(c *calendar.Calendar) { c.Entries[0].Organiser = nil },
		"and an attendee":                func(c *calendar.Calendar) { c.Entries[0].Attendee = nil },
		"the status CANCELLED":           func(c *calendar.Calendar) { c.Method = calendar.Cancel },
		"not an address of the web":      func(c *calendar.Calendar) { c.Entries[0].URL = "https://a.example/\r\nATTENDEE:x" },
		`"javascript:alert(1)" is not`:   func(c *calendar.Calendar) { c.Entries[0].URL = "javascript:alert(1)" },
		"not a plain mail address":       func(c *calendar.Calendar) { c.Entries[0].Attendee.Address = "a@example.org\r\nX:y" },
		"organiser: \"\" is not a plain": func(c *calendar.Calendar) { c.Entries[0].Organiser.Address = "" },
		`"A <a@example.org>" is not`:     func(c *calendar.Calendar) { c.Entries[0].Attendee.Address = "A <a@example.org>" },
		`"\"a,b\"@example.org" is not`:   func(c *calendar.Calendar) { c.Entries[0].Attendee.Address = `"a,b"@example.org` },
	} {
		c := invitation(calendar.Request)
		spoil(&c)
		var out bytes.Buffer
		err := calendar.Write(&out, c)
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got %v", name, err)
		}
		if out.Len() > 0 {
			t.Errorf("%s: wrote %q", name, out.String())
		}
	}
}

func FuzzWrite(f *testing.F) {
	for _, text := range texts {
		f.Add(text, "Aisyah")
	}
	f.Add("\xff\xfe", "a\"b")
	f.Fuzz(func(t *testing.T, text, name string) {
		c := invitation(calendar.Request)
		c.Name, c.Entries[0].Title, c.Entries[0].Description, c.Entries[0].Attendee.Name = text, text, text, name
		out := unfolded(written(t, c))
		for _, only := range []string{"BEGIN:", "UID:", "ATTENDEE", "DTSTART:"} {
			if got := strings.Count(out, "\r\n"+only); got != 1 {
				t.Errorf("%d lines begin with %s:\n%s", got, only, out)
			}
		}
	})
}

func unfolded(text string) string { return strings.ReplaceAll(text, "\r\n ", "") }
