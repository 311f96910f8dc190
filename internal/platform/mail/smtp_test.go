package mail_test

import (
	"context"
	"crypto/tls"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

var letter = mail.Message{
	To:              "siti@example.org",
	Subject:         "Undangan: kopi & cerita",
	Text:            "Besok pukul tiga.",
	HTML:            "<p>Besok pukul <strong>tiga</strong>.</p>",
	ListUnsubscribe: "https://cop.example/unsubscribe/1",
	MessageID:       "mail.1@cop.example",
}

// deliver sends message to s without encryption, as to a server on the same machine.
func deliver(t *testing.T, s server, message mail.Message) error {
	t.Helper()
	sender, err := mail.NewSMTP("smtp://"+s.address+"?tls=off", "cop@example.org")
	if err != nil {
		t.Fatal(err)
	}
	moment := time.Date(2026, time.March, 4, 9, 30, 0, 0, time.UTC)
	return mail.Deliver(sender)(clock.With(t.Context(), clock.Fixed(moment)), mail.Job{Message: message})
}

func TestSMTPDeliversTheLetter(t *testing.T) {
	s := startServer(t, nil)
	if err := deliver(t, s, letter); err != nil {
		t.Fatal(err)
	}
	told := <-s.told
	for name, line := range map[string]string{
		"the sender":                          "MAIL FROM:<cop@example.org>",
		"the receiver":                        "RCPT TO:<siti@example.org>",
		"the receiver's header":               "To: <siti@example.org>",
		"the subject":                         "Subject: Undangan: kopi & cerita",
		"the date of the clock":               "Date: Wed, 04 Mar 2026 09:30:00 +0000",
		"the message id of the caller":        "Message-ID: <mail.1@cop.example>",
		"the way to unsubscribe":              "List-Unsubscribe: <https://cop.example/unsubscribe/1>",
		"that one click unsubscribes":         "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
		"that no person wrote it":             "Auto-Submitted: auto-generated",
		"that text and page are alternatives": "Content-Type: multipart/alternative;",
		"the text":                            "Besok pukul tiga.",
		"the page":                            "<p>Besok pukul <strong>tiga</strong>.</p>",
	} {
		if !strings.Contains(told, line+"\n") {
			t.Errorf("the server is not told %s, %q:\n%s", name, line, told)
		}
	}
}

func TestSMTPSendsTextAlone(t *testing.T) {
	s := startServer(t, nil)
	plain := letter
	plain.HTML, plain.ListUnsubscribe = "", ""
	if err := deliver(t, s, plain); err != nil {
		t.Fatal(err)
	}
	if told := <-s.told; strings.Contains(told, "multipart") || strings.Contains(told, "List-Unsubscribe") {
		t.Errorf("the server is told\n%s", told)
	}
}

func TestSMTPTellsWhatIsWorthAnotherAttempt(t *testing.T) {
	cases := map[string]struct {
		answers   map[string]string
		delivered bool
		permanent bool
	}{
		"an unknown receiver is refused for good":               {map[string]string{"RCPT": "550 5.1.1 no such person"}, false, true},
		"a letter that is turned away is refused for good":      {map[string]string{".": "554 5.7.1 spam"}, false, true},
		"a full box is worth another attempt":                   {map[string]string{"RCPT": "452 4.2.2 box is full"}, false, false},
		"a server that is busy is worth another attempt":        {map[string]string{"MAIL": "421 4.3.2 come again"}, false, false},
		"a server that hangs up is worth another attempt":       {map[string]string{"DATA": ""}, false, false},
		"a server that hangs up after the letter has it":        {map[string]string{"RSET": ""}, true, false},
		"a server that stumbles at the farewell has the letter": {map[string]string{"QUIT": "500 what"}, true, false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			err := deliver(t, startServer(t, c.answers), letter)
			if delivered := err == nil; delivered != c.delivered {
				t.Fatalf("the error is %v", err)
			}
			if permanent := errors.As(err, new(mail.Refusal)); permanent != c.permanent {
				t.Errorf("refused for good is %t: %v", permanent, err)
			}
		})
	}
}

func TestSMTPDoesNotSendInTheClear(t *testing.T) {
	s := startServer(t, nil)
	sender, err := mail.NewSMTP("smtp://siti:secret@"+s.address, "cop@example.org")
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Send(t.Context(), letter); err == nil {
		t.Fatal("the letter went out without encryption")
	}
	if told := <-s.told; strings.Contains(told, "MAIL") || strings.Contains(told, "AUTH") {
		t.Errorf("the server is told\n%s", told)
	}
}

func TestSMTPSIsEncryptedBeforeAWordIsSaid(t *testing.T) {
	s := startServer(t, nil)
	sender, err := mail.NewSMTP("smtps://siti:secret@"+s.address, "cop@example.org")
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Send(t.Context(), letter); !errors.As(err, new(tls.RecordHeaderError)) {
		t.Errorf("a server that speaks in the clear is answered %v", err)
	}
}

func TestSMTPGivesUpWithItsContext(t *testing.T) {
	s := startServer(t, nil)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	sender, err := mail.NewSMTP("smtp://"+s.address+"?tls=off", "cop@example.org")
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Send(ctx, letter); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}

func TestLettersThatWouldNotArriveAsMeantAreRefusedForGood(t *testing.T) {
	cases := map[string]func(*mail.Message){
		"no receiver":                    func(m *mail.Message) { m.To = "" },
		"a receiver with a name":         func(m *mail.Message) { m.To = "Siti <siti@example.org>" },
		"a receiver in another form":     func(m *mail.Message) { m.To = "siti@EXAMPLE.org" },
		"no subject":                     func(m *mail.Message) { m.Subject = " " },
		"a header in the subject":        func(m *mail.Message) { m.Subject = "a\r\nBcc: budi@example.org" },
		"no text":                        func(m *mail.Message) { m.Text = "" },
		"no message id":                  func(m *mail.Message) { m.MessageID = "" },
		"a message id in angles":         func(m *mail.Message) { m.MessageID = "<1@cop.example>" },
		"a header in the message id":     func(m *mail.Message) { m.MessageID = "1@cop.example\r\nBcc: x" },
		"a script to unsubscribe":        func(m *mail.Message) { m.ListUnsubscribe = "javascript:alert(1)" },
		"half an address to unsubscribe": func(m *mail.Message) { m.ListUnsubscribe = "https://" },
		"a header in the way to unsubscribe": func(m *mail.Message) {
			m.ListUnsubscribe = "https://cop.example/\r\nBcc: x"
		},
		"an end of the way to unsubscribe": func(m *mail.Message) { m.ListUnsubscribe = "mailto:a>,<https://x" },
		"an end of it in a query":          func(m *mail.Message) { m.ListUnsubscribe = "https://cop.example/?a=>" },
		"a calendar without a method":      func(m *mail.Message) { m.Calendar.Text = invitation.Text },
		"a calendar of no method we know": func(m *mail.Message) {
			m.Calendar = mail.Calendar{Method: "REQUEST\r\nBcc: x", Text: invitation.Text}
		},
		"a calendar of another method": func(m *mail.Message) {
			m.Calendar = mail.Calendar{Method: "CANCEL", Text: invitation.Text}
		},
		"a calendar that is none": func(m *mail.Message) { m.Calendar = mail.Calendar{Method: "REQUEST", Text: "hello"} },
	}
	for name, spoil := range cases {
		t.Run(name, func(t *testing.T) {
			spoilt := letter
			spoil(&spoilt)
			if err := deliver(t, startServer(t, nil), spoilt); !errors.As(err, new(mail.Refusal)) {
				t.Errorf("the error is %v", err)
			}
		})
	}
}

func TestNewSMTPRefuses(t *testing.T) {
	cases := map[string]struct{ address, from string }{
		"nothing":                     {"", "cop@example.org"},
		"a host alone":                {"mail.example.org", "cop@example.org"},
		"another scheme":              {"https://mail.example.org", "cop@example.org"},
		"no host":                     {"smtp://", "cop@example.org"},
		"a path":                      {"smtp://mail.example.org/x", "cop@example.org"},
		"a port that is none":         {"smtp://mail.example.org:0", "cop@example.org"},
		"a port that is too large":    {"smtp://mail.example.org:70000", "cop@example.org"},
		"encryption half on":          {"smtp://mail.example.org?tls=perhaps", "cop@example.org"},
		"encryption on and off":       {"smtps://mail.example.org?tls=off", "cop@example.org"},
		"a sender that is no address": {"smtp://mail.example.org", "cop"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if _, err := mail.NewSMTP(c.address, c.from); err == nil {
				t.Error("it is taken")
			}
		})
	}

	t.Run("and keeps the password out of its errors", func(t *testing.T) {
		for _, address := range []string{"smtp://siti:secret@mail.example.org:%zz", "smtp://siti:secret@mail.example.org:0", "ftp://siti:secret@x"} {
			if _, err := mail.NewSMTP(address, "cop@example.org"); err == nil || strings.Contains(err.Error(), "secret") {
				t.Errorf("%s: %v", address, err)
			}
		}
	})
}
