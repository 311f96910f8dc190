package reminding_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	_ "time/tzdata" // as the binary has it

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	_ "github.com/constellation-cop/constellation/ent/db/runtime"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/reminding"
)

var today = time.Date(2026, time.March, 4, 9, 30, 0, 0, time.UTC)

// house is a community with an event, and a box for the letters about it.
type house struct {
	*testing.T
	*database.Database
	ctx     context.Context // of the house itself, today
	home    *db.Community
	letters reminding.Letters

	mu  sync.Mutex
	box []mail.Message
}

func open(t *testing.T, d *database.Database) *house {
	h := &house{T: t, Database: d}
	h.ctx = h.at(today)
	h.home = made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").Save)
	h.letters = reminding.Letters{Database: d, Sender: h, BaseURL: "https://cop.example", From: "cop@cop.example"}
	return h
}

// at is the house's context at the moment.
func (h *house) at(moment time.Time) context.Context {
	return rule.AsSystem(clock.With(db.NewContext(h.Context(), h.Client), clock.Fixed(moment)), "the test sets the scene")
}

// Send keeps the letter.
func (h *house) Send(_ context.Context, message mail.Message) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.box = append(h.box, message)
	return nil
}

// subjects empties the box: to whom and what about, in alphabetical order.
func (h *house) subjects() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	subjects := make([]string, len(h.box))
	for i, message := range h.box {
		name, _, _ := strings.Cut(message.To, "@")
		subjects[i] = name + ": " + message.Subject
	}
	slices.Sort(subjects)
	h.box = nil
	return subjects
}

// only empties the box of its one letter.
func (h *house) only() mail.Message {
	h.Helper()
	if len(h.box) != 1 {
		h.Fatalf("the box has %d letters: %q", len(h.box), h.subjects())
	}
	one := h.box[0]
	h.box = nil
	return one
}

func made[R any](h *house, save func(context.Context) (R, error)) R {
	h.Helper()
	record, err := save(h.ctx)
	if err != nil {
		h.Fatal(err)
	}
	return record
}

// person is an active one with a confirmed address, unless changed.
func (h *house) person(name string, change func(*db.PersonCreate)) *db.Person {
	h.Helper()
	create := h.Client.Person.Create().SetName(name).SetState(person.StateACTIVE)
	if change != nil {
		change(create)
	}
	p := made(h, create.Save)
	made(h, h.Client.EmailAddress.Create().SetPersonID(p.ID).SetAddress(strings.ToLower(name)+"@example.org").SetVerifiedAt(today).Save)
	return p
}

// event is announced, in two days, in the room and online.
func (h *house) event(change func(*db.EventCreate)) *db.Event {
	h.Helper()
	create := h.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("Café").SetState(event.StateANNOUNCED).
		SetStartsAt(today.AddDate(0, 0, 2)).SetEndsAt(today.AddDate(0, 0, 2).Add(2 * time.Hour)).
		SetPlace("Hall").SetLink("https://example.org/room")
	if change != nil {
		change(create)
	}
	return made(h, create.Save)
}

func (h *house) register(p *db.Person, e *db.Event, state registration.State) *db.Registration {
	h.Helper()
	return made(h, h.Client.Registration.Create().SetPersonID(p.ID).SetEventID(e.ID).SetState(state).SetCreatedAt(today.AddDate(0, 0, -7)).Save)
}

// does fails the test where the work fails.
func (h *house) does(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

// same compares what the box holds.
func (h *house) same(what string, want ...string) {
	h.Helper()
	if got := h.subjects(); !slices.Equal(got, want) {
		h.Errorf("%s: the letters are %q, want %q", what, got, want)
	}
}

func numbered(count int, text string) []string {
	lines := make([]string, count)
	for i := range lines {
		lines[i] = fmt.Sprintf(text, i)
	}
	return lines
}
