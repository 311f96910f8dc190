package learning_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"
	_ "time/tzdata" // as the binary has it

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var today = time.Date(2026, time.March, 4, 9, 30, 0, 0, time.UTC)

// house is a constellation of one public community and people to come to its events.
type house struct {
	*testing.T
	*database.Database
	ctx  context.Context // of the house itself
	home *db.Community
	now  atomic.Int64 // since today began, in microseconds
}

func open(t *testing.T, d *database.Database) *house {
	h := &house{T: t, Database: d}
	// The clock goes on a little whenever it is asked, so that ids sort by age.
	ctx := clock.With(db.NewContext(t.Context(), d.Client), func() time.Time {
		return today.Add(time.Duration(h.now.Add(1)) * time.Microsecond)
	})
	h.ctx = rule.AsSystem(ctx, "the test sets the scene")
	h.home = made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").SetZone("Asia/Kuching").SetLanguage("ms").Save)
	return h
}

// made saves a record of the scene.
func made[R any](h *house, save func(context.Context) (R, error)) R {
	h.Helper()
	record, err := save(h.ctx)
	if err != nil {
		h.Fatal(err)
	}
	return record
}

func (h *house) person(name string) viewer.Viewer {
	h.Helper()
	p := made(h, h.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).SetVisibility(person.VisibilityPUBLIC).Save)
	return viewer.Viewer{Kind: viewer.Person, PersonID: p.ID, Active: true}
}

func (h *house) people(count int) []viewer.Viewer {
	people := make([]viewer.Viewer, count)
	for i := range people {
		people[i] = h.person(fmt.Sprintf("Person %03d", i+1))
	}
	return people
}

func (h *house) coordinator() viewer.Viewer {
	v := h.person("Coordinator")
	made(h, h.Client.Membership.Create().SetCommunityID(h.home.ID).SetPersonID(v.PersonID).SetRole(membership.RoleCOORDINATOR).Save)
	v.Roles = map[uuid.UUID]viewer.Role{h.home.ID: viewer.Coordinator}
	return v
}

// event is announced, tomorrow, in the room and online, with the places given.
func (h *house) event(change func(*db.EventCreate)) *db.Event {
	h.Helper()
	create := h.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("Café").SetState(event.StateANNOUNCED).
		SetStartsAt(today.AddDate(0, 0, 1)).SetEndsAt(today.AddDate(0, 0, 1).Add(2 * time.Hour)).
		SetPlace("Hall").SetLink("https://example.org/room")
	if change != nil {
		change(create)
	}
	return made(h, create.Save)
}

// as does an act as the viewer, in a transaction as the mutations do.
func as[R any, I any](h *house, v viewer.Viewer, act func(context.Context, I) (R, error), in I) (R, error) {
	var result R
	err := h.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
		var err error
		result, err = act(ctx, in)
		return err
	})
	return result, err
}

// did fails the test unless the act was done.
func did[R any, I any](h *house, v viewer.Viewer, act func(context.Context, I) (R, error), in I) R {
	h.Helper()
	result, err := as(h, v, act, in)
	if err != nil {
		h.Fatalf("%+v: %v", in, err)
	}
	return result
}

func (h *house) register(v viewer.Viewer, e *db.Event, mode registration.Mode) *db.Registration {
	h.Helper()
	return did(h, v, learning.Register, learning.RegisterInput{EventID: e.ID, Mode: &mode})
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

// line is what each person, in the order given, answers the event.
func (h *house) line(e *db.Event, people ...viewer.Viewer) []string {
	h.Helper()
	var line []string
	for _, v := range people {
		r, err := h.Client.Registration.Query().Where(registration.EventID(e.ID), registration.PersonID(v.PersonID)).Only(h.ctx)
		if db.IsNotFound(err) {
			line = append(line, "none")
			continue
		}
		if err != nil {
			h.Fatal(err)
		}
		line = append(line, fmt.Sprintf("%s %s %d", r.State, r.Mode, r.PlaceInQueue))
	}
	return line
}

// counts are the event's counters: in the room, online, waiting.
func (h *house) counts(e *db.Event) [3]int {
	h.Helper()
	now, err := h.Client.Event.Get(h.ctx, e.ID)
	if err != nil {
		h.Fatal(err)
	}
	for mode, count := range map[registration.Mode]int{registration.ModeIN_PERSON: now.ConfirmedCount, registration.ModeONLINE: now.OnlineConfirmedCount} {
		rows, err := h.Client.Registration.Query().Where(registration.EventID(e.ID),
			registration.ModeEQ(mode), registration.StateEQ(registration.StateCONFIRMED)).Count(h.ctx)
		if err != nil || rows != count {
			h.Errorf("the counter of %s says %d, the rows %d, %v", mode, count, rows, err)
		}
	}
	return [3]int{now.ConfirmedCount, now.OnlineConfirmedCount, now.WaitlistedCount}
}

// told are the registrations whose persons will be told that they have a place.
func (h *house) told() []uuid.UUID {
	h.Helper()
	letters, err := jobs.List[learning.PlaceGiven](h.ctx, h.Database)
	if err != nil {
		h.Fatal(err)
	}
	var told []uuid.UUID
	for _, letter := range letters {
		told = append(told, letter.RegistrationID)
	}
	return told
}
