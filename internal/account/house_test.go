package account_test

import (
	"context"
	"errors"
	"log/slog"
	"regexp"
	"sync/atomic"
	"testing"
	"time"
	_ "time/tzdata" // as the binary has it

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	password = "correct horse"
	address  = "Ada@example.org"
	from     = "192.0.2.1"
)

// house is a constellation with its door, its postbox, and Ada, who has a password.
type house struct {
	*testing.T
	*database.Database
	*account.Account
	ctx    context.Context // of the house itself
	nobody context.Context // of a visitor
	now    atomic.Int64    // in microseconds since 1970
	sent   []mail.Message
	given  []uuid.UUID // the registrations that were given a place
	ada    uuid.UUID
	runner *jobs.Runner
}

func open(t *testing.T, d *database.Database) *house {
	h := &house{T: t, Database: d}
	h.now.Store(time.Date(2100, time.March, 4, 9, 30, 0, 0, time.UTC).UnixMicro())
	ctx := clock.With(db.NewContext(t.Context(), d.Client), func() time.Time { return time.UnixMicro(h.now.Add(1)) })
	h.nobody = viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor})
	h.ctx = rule.AsSystem(ctx, "the test sets the scene")
	h.Account = account.New(account.Config{Database: d, Sender: h, BaseURL: "https://cop.example.org", LeaveAll: learning.LeaveAll})
	workers := jobs.NewWorkers()
	jobs.Register(workers, time.Minute, h.SendLink)
	jobs.Register(workers, time.Minute, h.SendCoordinatorLetter)
	jobs.Register(workers, time.Minute, func(_ context.Context, job learning.PlaceGiven) error {
		h.given = append(h.given, job.RegistrationID)
		return nil
	})
	jobs.Register(workers, time.Minute, func(context.Context, learning.Registered) error { return nil })
	runner, err := jobs.NewRunner(d, workers, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	h.runner = runner
	h.ada = h.person("Ada", address, person.StateACTIVE)
	hash, err := h.HashPassword(t.Context(), password)
	if err != nil {
		t.Fatal(err)
	}
	made(h, d.Client.Person.UpdateOneID(h.ada).SetPasswordHash(hash).Save)
	return h
}

// Send keeps letters instead of sending them, and refuses what no sender would take.
func (h *house) Send(ctx context.Context, message mail.Message) error {
	if err := mail.NewLog(slog.New(slog.DiscardHandler)).Send(ctx, message); err != nil {
		return err
	}
	h.sent = append(h.sent, message)
	return nil
}

func made[R any](h *house, save func(context.Context) (R, error)) R {
	h.Helper()
	record, err := save(h.ctx)
	if err != nil {
		h.Fatal(err)
	}
	return record
}

func (h *house) person(name, address string, state person.State) uuid.UUID {
	h.Helper()
	p := made(h, h.Client.Person.Create().SetName(name).SetState(state).Save)
	create := h.Client.EmailAddress.Create().SetPersonID(p.ID).SetAddress(address).SetPreferred(true)
	if state == person.StateACTIVE {
		create.SetVerifiedAt(p.CreatedAt)
	}
	made(h, create.Save)
	return p.ID
}

func (h *house) later(by time.Duration) { h.now.Add(by.Microseconds()) }

// asks is the context of whoever has the cookie.
func (h *house) asks(secret string) context.Context {
	h.Helper()
	ctx, err := h.Identify(h.nobody, secret, "")
	if err != nil {
		h.Fatal(err)
	}
	return ctx
}

func (h *house) signIn(in account.SignInInput) (*account.SignedIn, error) {
	in.From, in.Agent = from, "Firefox"
	return h.SignIn(h.nobody, in)
}

// ada's sign-in by password.
func (h *house) enter() *account.SignedIn {
	h.Helper()
	in, err := h.signIn(account.SignInInput{Email: address, Password: password})
	if err != nil {
		h.Fatal(err)
	}
	return in
}

// link asks for a link and returns the token in the letter, empty where none came.
func (h *house) link(address string) string {
	h.Helper()
	h.sent = nil
	if err := h.LinkSend(h.nobody, account.LinkSendInput{Email: address, From: from}); err != nil {
		h.Fatal(err)
	}
	if err := h.runner.Drain(h.ctx); err != nil {
		h.Fatal(err)
	}
	if len(h.sent) == 0 {
		return ""
	}
	found := regexp.MustCompile(`/sign-in\?token=(\w+)\n`).FindStringSubmatch(h.sent[0].Text)
	if found == nil {
		h.Fatalf("the letter has no link: %s", h.sent[0].Text)
	}
	return found[1]
}

// within does an act in a transaction, as the mutations do.
func (h *house) within(ctx context.Context, act func(ctx context.Context) error) error {
	return h.InTx(ctx, act)
}

// codes are the codes, with their fields, of what must be put right.
func codes(err error) []string {
	var list usererror.List
	var one *usererror.Error
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = usererror.List{one}
	case err != nil:
		return []string{"error " + err.Error()}
	}
	var told []string
	for _, e := range list {
		told = append(told, e.Code+" "+e.Field)
	}
	return told
}

func ptr[T any](value T) *T { return &value }
