package mail_test

import (
	"bufio"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"net/textproto"
	"slices"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/mail"
)

var invitation = mail.Calendar{Method: "REQUEST", Text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n" +
	"BEGIN:VEVENT\r\nSUMMARY:Kopi & cerita di Melaka\r\n  yang panjang\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}

// part is a leaf of a letter.
type part struct{ kind, disposition, text string }

// leaves are the parts of a letter with the kinds of what holds them.
func leaves(t *testing.T, header textproto.MIMEHeader, body io.Reader, within string) []part {
	t.Helper()
	kind, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(kind, "multipart/") {
		if header.Get("Content-Transfer-Encoding") == "base64" {
			body = base64.NewDecoder(base64.StdEncoding, body)
		}
		text, err := io.ReadAll(body)
		if err != nil {
			t.Fatal(err)
		}
		if method := parameters["method"]; method != "" {
			kind += " " + method
		}
		disposition, _, _ := strings.Cut(header.Get("Content-Disposition"), ";")
		return []part{{within + kind, disposition, string(text)}}
	}
	var all []part
	for reader := multipart.NewReader(body, parameters["boundary"]); ; {
		next, err := reader.NextRawPart()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, leaves(t, next.Header, next, within+strings.TrimPrefix(kind, "multipart/")+" > ")...)
	}
}

func TestACalendarEntryIsAPartAndAFile(t *testing.T) {
	s := startServer(t, nil)
	with := letter
	with.Calendar = invitation
	if err := deliver(t, s, with); err != nil {
		t.Fatal(err)
	}
	_, told, _ := strings.Cut(<-s.told, "DATA\n")
	told, _, _ = strings.Cut(told, "\n.\n")
	reader := textproto.NewReader(bufio.NewReader(strings.NewReader(told)))
	header, err := reader.ReadMIMEHeader()
	if err != nil {
		t.Fatal(err)
	}
	got := leaves(t, header, reader.R, "")
	kinds := make([]string, len(got))
	for i, p := range got {
		kinds[i] = p.kind + " " + p.disposition
	}
	want := []string{
		"mixed > alternative > text/plain ", "mixed > alternative > text/html ",
		"mixed > alternative > text/calendar REQUEST ", "mixed > application/ics attachment",
	}
	if !slices.Equal(kinds, want) {
		t.Fatalf("the parts are %q:\n%s", kinds, told)
	}
	if got[2].text != invitation.Text || got[3].text != invitation.Text {
		t.Errorf("the entry is %q and %q", got[2].text, got[3].text)
	}
}
