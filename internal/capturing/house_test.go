package capturing_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"
	_ "time/tzdata" // as the binary has it

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var today = time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC)

// house is a community whose event goes on.
type house struct {
	*testing.T
	*database.Database
	ctx  context.Context // of the house itself
	home *db.Community
	cafe *db.Event
	now  atomic.Int64 // since today began, in microseconds
}

func open(t *testing.T, d *database.Database) *house {
	h := &house{T: t, Database: d}
	ctx := clock.With(db.NewContext(t.Context(), d.Client), func() time.Time {
		return today.Add(time.Duration(h.now.Add(1)) * time.Microsecond)
	})
	h.ctx = rule.AsSystem(ctx, "the test sets the scene")
	h.home = made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").Save)
	h.cafe = made(h, d.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("Café").SetState(event.StateIN_PROGRESS).SetLanguage("ms").
		SetStartsAt(today.Add(-time.Hour)).SetEndsAt(today.Add(time.Hour)).Save)
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

// person is somebody who works somewhere.
func (h *house) person(name string) viewer.Viewer {
	h.Helper()
	p := made(h, h.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).Save)
	works := made(h, h.Client.Organisation.Create().SetName(name+"'s library").Save)
	made(h, h.Client.Affiliation.Create().SetPersonID(p.ID).SetOrganisationID(works.ID).SetPreferred(true).Save)
	return viewer.Viewer{Kind: viewer.Person, PersonID: p.ID, Active: true}
}

// guest is somebody with a place at the event.
func (h *house) guest(name string) viewer.Viewer {
	h.Helper()
	v := h.person(name)
	made(h, h.Client.Registration.Create().SetEventID(h.cafe.ID).SetPersonID(v.PersonID).SetState(registration.StateCONFIRMED).Save)
	return v
}

func (h *house) facilitator() viewer.Viewer {
	v := h.person("Facilitator")
	made(h, h.Client.EventTeamMember.Create().SetEventID(h.cafe.ID).SetPersonID(v.PersonID).Save)
	v.Teams = []uuid.UUID{h.cafe.ID}
	return v
}

func (h *house) session(mode session.CaptureMode) *db.Session {
	h.Helper()
	return made(h, h.Client.Session.Create().SetEventID(h.cafe.ID).SetPosition(0).SetTitle("Tables").SetStartsAt(today).SetMinutes(60).
		SetKind(session.KindCAFE).SetCaptureMode(mode).Save)
}

// becomes puts the event into the state, under the house rule.
func (h *house) becomes(state event.State, house event.HouseRule) {
	h.Helper()
	h.cafe = made(h, h.Client.Event.UpdateOneID(h.cafe.ID).SetState(state).SetHouseRule(house).Save)
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

// code is the code of what must be put right, with its field.
func code(err error) string {
	var one *usererror.Error
	var refused *rule.Refusal
	switch {
	case errors.As(err, &one):
		return one.Code + " " + one.Field
	case errors.As(err, &refused):
		return string(refused.Because)
	case err != nil:
		return "error " + err.Error()
	}
	return ""
}
