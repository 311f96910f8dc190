package letter_test

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // as the binary has it

	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

func TestALetterIsSetTwice(t *testing.T) {
	message, err := letter.Letter{
		House: "https://cop.example.org:8443/base", Language: "en", Subject: "Hello\r\nBcc: evil@example.org",
		Lines: []string{"First <script>alert(1)</script>.", " ", "Second."}, Button: "Open", Address: "https://cop.example.org/a?b=c&d=e",
	}.Message("ada@example.org", "hello.1")
	if err != nil {
		t.Fatal(err)
	}
	if message.To != "ada@example.org" || message.Subject != "Hello Bcc: evil@example.org" || message.MessageID != "hello.1@cop.example.org" {
		t.Errorf("the head is %+v", message)
	}
	want := "First <script>alert(1)</script>.\n\nSecond.\n\nOpen:\nhttps://cop.example.org/a?b=c&d=e\n\n-- \nhttps://cop.example.org:8443/base\n"
	if message.Text != want {
		t.Errorf("the text is %q", message.Text)
	}
	if strings.Contains(message.HTML, "<script>") || !strings.Contains(message.HTML, `href="https://cop.example.org/a?b=c&amp;d=e"`) || strings.Contains(message.HTML, "> </p>") {
		t.Errorf("the page is %s", message.HTML)
	}
}

func TestALetterMayAskAndMayBeStopped(t *testing.T) {
	message, err := letter.Letter{
		House: "https://cop.example.org", Language: "en", Subject: "Still coming?", Lines: []string{"It moved."},
		Button: "Still coming", Address: "https://cop.example.org/a/yes",
		Others:   []letter.Choice{{Words: "Not coming", Address: "https://cop.example.org/a/no?a=\"><b>"}},
		Calendar: mail.Calendar{Method: "CANCEL", Text: "BEGIN"},
		Stop:     letter.Choice{Words: "No more reminders", Address: "https://cop.example.org/a/stop"},
	}.Message("ada@example.org", "moved.1")
	if err != nil {
		t.Fatal(err)
	}
	want := "It moved.\n\nStill coming:\nhttps://cop.example.org/a/yes\n\nNot coming:\nhttps://cop.example.org/a/no?a=\"><b>\n\n" +
		"-- \nhttps://cop.example.org\nNo more reminders:\nhttps://cop.example.org/a/stop\n"
	if message.Text != want {
		t.Errorf("the text is %q", message.Text)
	}
	if message.ListUnsubscribe != "https://cop.example.org/a/stop" || message.Calendar.Method != "CANCEL" {
		t.Errorf("the letter is %+v", message)
	}
	for _, part := range []string{`href="https://cop.example.org/a/stop"`, `>Not coming</a>`, `>Still coming</a>`} {
		if !strings.Contains(message.HTML, part) {
			t.Errorf("the page lacks %s:\n%s", part, message.HTML)
		}
	}
	if strings.Contains(message.HTML, "<b>") {
		t.Errorf("the page is broken: %s", message.HTML)
	}
}

func TestAHouseWithoutAnAddressIsOnThisMachine(t *testing.T) {
	for _, house := range []string{"", "http://[::1]:8080", "::"} {
		message, err := letter.Letter{House: house, Lines: []string{"a"}, Subject: "a"}.Message("a@example.org", "a")
		if err != nil || message.MessageID != "a@localhost" {
			t.Errorf("%q: %s, %v", house, message.MessageID, err)
		}
	}
}

func TestTime(t *testing.T) {
	moment := time.Date(2026, time.August, 2, 23, 5, 0, 0, time.UTC)
	for _, test := range []struct{ language, zone, want string }{
		{"en", "Asia/Kuala_Lumpur", "Monday, 3 August 2026, 07:05 (Asia/Kuala_Lumpur)"},
		{"ms", "Asia/Kuala_Lumpur", "Isnin, 3 Ogos 2026, 07:05 (Asia/Kuala_Lumpur)"},
		{"ms-MY", "Nowhere", "Ahad, 2 Ogos 2026, 23:05 (UTC)"},
		{"fr", "UTC", "Sunday, 2 August 2026, 23:05 (UTC)"},
	} {
		if got := letter.Time(test.language, moment, test.zone); got != test.want {
			t.Errorf("%s in %s: %s", test.language, test.zone, got)
		}
	}
}
