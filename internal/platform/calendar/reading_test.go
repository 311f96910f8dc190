package calendar_test

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/internal/platform/calendar"
)

// understood is what ical.js, which shares no code with the writer, read.
type understood struct {
	Version, Method, Name, Refresh, Zone string
	Events                               []understoodEvent
}

type understoodEvent struct {
	UID, Stamp, Start, End, Status, Title, Language, Description, Location, URL string
	Sequence                                                                    int
	Categories                                                                  []string
	Organiser, Attendee                                                         *understoodPerson
}

type understoodPerson struct{ Address, CN, PartStat, RSVP, Role, CuType string }

// written is the calendar as it is sent, each line of it checked.
func written(t *testing.T, c calendar.Calendar) string {
	t.Helper()
	var out bytes.Buffer
	if err := calendar.Write(&out, c); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out.String(), "\r\n")
	if last := lines[len(lines)-1]; last != "" {
		t.Errorf("the last line does not end: %q", last)
	}
	for _, line := range lines {
		if len(line) > 75 {
			t.Errorf("a line of %d octets: %q", len(line), line)
		}
		if !utf8.ValidString(line) {
			t.Errorf("a character is cut in two: %q", line)
		}
		if strings.ContainsAny(line, "\r\n\x00\x07") {
			t.Errorf("a line has a control character: %q", line)
		}
	}
	return out.String()
}

// readBack lets ical.js read the calendar.
func readBack(t *testing.T, c calendar.Calendar) understood {
	t.Helper()
	read := exec.CommandContext(t.Context(), "node", "frontend/e2e/calendar.mjs")
	read.Dir = "../../.."
	read.Stdin = strings.NewReader(written(t, c))
	var complaint strings.Builder
	read.Stderr = &complaint
	text, err := read.Output()
	if err != nil {
		t.Fatalf("run make setup if node_modules is missing: %v\n%s", err, complaint.String())
	}
	var out understood
	if err := json.Unmarshal(text, &out); err != nil {
		t.Fatal(err)
	}
	if len(out.Events) != len(c.Entries) {
		t.Fatalf("got %d events of %d", len(out.Events), len(c.Entries))
	}
	return out
}
