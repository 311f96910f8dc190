package mail_test

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/mail"
)

func TestLogShowsTheLetter(t *testing.T) {
	var log bytes.Buffer
	sender := mail.NewLog(slog.New(slog.NewTextHandler(&log, nil)))
	if err := sender.Send(t.Context(), letter); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"to=siti@example.org", `subject="Undangan: kopi & cerita"`, `text="Besok pukul tiga."`} {
		if !strings.Contains(log.String(), part) {
			t.Errorf("the log does not show %s:\n%s", part, &log)
		}
	}
}

func TestLogRefusesWhatSMTPRefuses(t *testing.T) {
	var log bytes.Buffer
	spoilt := letter
	spoilt.To = "siti"
	err := mail.NewLog(slog.New(slog.NewTextHandler(&log, nil))).Send(t.Context(), spoilt)
	if !errors.As(err, new(mail.Refusal)) || log.Len() > 0 {
		t.Errorf("the error is %v and the log shows %q", err, &log)
	}
}
