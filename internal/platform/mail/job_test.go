package mail_test

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// box is a Sender that keeps what it is given.
type box struct{ letters []mail.Message }

func (b *box) Send(_ context.Context, message mail.Message) error {
	b.letters = append(b.letters, message)
	return nil
}

func TestAJobBringsItsLetterUnchanged(t *testing.T) {
	text, err := json.Marshal(mail.Job{Message: letter})
	if err != nil {
		t.Fatal(err)
	}
	var job mail.Job
	if err := json.Unmarshal(text, &job); err != nil {
		t.Fatal(err)
	}
	var b box
	if err := mail.Deliver(&b)(t.Context(), job); err != nil {
		t.Fatal(err)
	}
	if len(b.letters) != 1 || b.letters[0] != letter || job.Kind() != "mail" {
		t.Errorf("a %s brings %+v", job.Kind(), b.letters)
	}
}
