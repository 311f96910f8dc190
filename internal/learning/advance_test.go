package learning_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestEventsBeginAndEndByTheClock(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		var events []*db.Event
		cases := []struct {
			name       string
			before     event.State
			start, end time.Duration // from now
			after      event.State
		}{
			{"not begun", event.StateANNOUNCED, time.Hour, 2 * time.Hour, event.StateANNOUNCED},
			{"begun", event.StateANNOUNCED, 0, time.Hour, event.StateIN_PROGRESS},
			{"ended", event.StateIN_PROGRESS, -time.Hour, 0, event.StateHELD},
			{"ended while nobody looked", event.StateANNOUNCED, -2 * time.Hour, -time.Hour, event.StateHELD},
			{"a draft", event.StateDRAFT, -2 * time.Hour, -time.Hour, event.StateDRAFT},
			{"cancelled", event.StateCANCELLED, -2 * time.Hour, -time.Hour, event.StateCANCELLED},
			{"postponed", event.StatePOSTPONED, -time.Hour, time.Hour, event.StatePOSTPONED},
			{"reviewing", event.StateREVIEWING, -2 * time.Hour, -time.Hour, event.StateREVIEWING},
		}
		for _, c := range cases {
			events = append(events, h.event(func(e *db.EventCreate) {
				e.SetState(c.before).SetStartsAt(today.Add(c.start)).SetEndsAt(today.Add(c.end))
			}))
		}
		for _, want := range [][2]int{{1, 2}, {0, 0}} {
			err := d.InTx(h.ctx, func(ctx context.Context) error {
				begun, held, err := learning.Advance(ctx)
				if begun != want[0] || held != want[1] {
					t.Errorf("%d began and %d were held, want %v", begun, held, want)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		for i, c := range cases {
			if got := must(h, events[i].ID).State; got != c.after {
				t.Errorf("%s: it is %s, want %s", c.name, got, c.after)
			}
		}
	})
}

func TestPhases(t *testing.T) {
	seen := 0
	for _, phase := range []learning.Phase{learning.Before, learning.During, learning.After} {
		for _, state := range learning.States(phase) {
			if seen++; learning.PhaseOf(state) != phase {
				t.Errorf("%s is %s, want %s", state, learning.PhaseOf(state), phase)
			}
		}
	}
	if seen != 8 {
		t.Errorf("%d states have a phase, want 8", seen)
	}
}

func TestWhoGetsAPlaceIsTold(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		box := &postbox{}
		letters := reminding.Letters{Database: d, Sender: box, BaseURL: "https://cop.example.org"}
		workers := jobs.NewWorkers()
		jobs.Register(workers, time.Minute, func(ctx context.Context, job learning.PlaceGiven) error {
			return letters.PlaceGiven(ctx, job.RegistrationID, job.Revision)
		})
		jobs.Register(workers, time.Minute, func(context.Context, learning.Registered) error { return nil })
		runner, err := jobs.NewRunner(d, workers, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		p := h.people(5)
		for i, language := range []string{"en", "en", "ms-MY", "en", "en"} {
			made(h, d.Client.Person.UpdateOneID(p[i].PersonID).SetLanguage(language).Save)
		}
		address := func(i int, text string, verified, preferred bool) {
			create := d.Client.EmailAddress.Create().SetPersonID(p[i].PersonID).SetAddress(text).SetPreferred(preferred)
			if verified {
				create.SetVerifiedAt(today)
			}
			made(h, create.Save)
		}
		address(1, "old@example.org", true, false)
		address(1, "ada@example.org", true, true)
		address(2, "budi@example.org", true, false)
		address(3, "unverified@example.org", false, true)
		e := h.event(func(c *db.EventCreate) {
			c.SetCapacity(1).SetTitle("Café <b>\nBcc: x@example.org").SetZone("Asia/Kuala_Lumpur")
		})
		for _, v := range p {
			h.register(v, e, inRoom)
		}
		for _, v := range p[:3] { // so that the second, the third and the fourth are confirmed in turn
			did(h, v, learning.Decline, learning.DeclineInput{EventID: e.ID})
			if err := runner.Drain(h.ctx); err != nil {
				t.Fatal(err)
			}
		}
		if to := box.to(); !slices.Equal(to, []string{"ada@example.org", "budi@example.org"}) {
			t.Fatalf("letters went to %v", to)
		}
		english, malay := box.sent[0], box.sent[1]
		if english.Subject != "You have a place: Café <b> Bcc: x@example.org" || !strings.Contains(english.Text, "Thursday, 5 March 2026, 17:30 (Asia/Kuala_Lumpur)") ||
			!strings.Contains(english.Text, "https://cop.example.org/a/answer-coming.") || !strings.Contains(english.HTML, "Café &lt;b&gt;") {
			t.Errorf("the English letter is %+v", english)
		}
		if malay.Subject != "Anda mendapat tempat: Café <b> Bcc: x@example.org" || !strings.Contains(malay.Text, "Khamis, 5 Mac 2026, 17:30") || !strings.Contains(malay.HTML, `lang="ms"`) {
			t.Errorf("the Malay letter is %+v", malay)
		}

		t.Run("a letter sent again has the same name, and a place given back is not told", func(t *testing.T) {
			again, err := d.Client.Registration.Query().
				Where(registration.EventID(e.ID), registration.PersonIDIn(p[1].PersonID, p[2].PersonID)).Order(registration.ByID()).All(h.ctx)
			if err != nil {
				t.Fatal(err)
			}
			made(h, again[0].Update().SetState(registration.StateCONFIRMED).Save)
			for _, r := range again { // the second gave the place back
				if err := letters.PlaceGiven(h.ctx, r.ID, 2); err != nil {
					t.Fatal(err)
				}
			}
			if len(box.sent) != 3 || box.sent[2].MessageID != english.MessageID {
				t.Errorf("sent %d letters, named %s and %s", len(box.sent), english.MessageID, box.sent[len(box.sent)-1].MessageID)
			}
		})
	})
}

// postbox keeps letters instead of sending them.
type postbox struct{ sent []mail.Message }

func (p *postbox) Send(ctx context.Context, message mail.Message) error {
	if err := mail.NewLog(slog.New(slog.DiscardHandler)).Send(ctx, message); err != nil {
		return err // what no sender would take
	}
	p.sent = append(p.sent, message)
	return nil
}

func (p *postbox) to() []string {
	var to []string
	for _, message := range p.sent {
		to = append(to, message.To)
	}
	return to
}
