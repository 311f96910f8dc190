package toolbox_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/toolbox"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var today = time.Date(2026, time.March, 4, 9, 30, 0, 0, time.UTC)

// house is a community with an event tomorrow, and the tools that come with the house.
type house struct {
	*testing.T
	*database.Database
	ctx  context.Context // of the house itself
	home *db.Community
	meet *db.Event
	now  atomic.Int64
}

func open(t *testing.T, d *database.Database) *house {
	h := &house{T: t, Database: d}
	ctx := clock.With(db.NewContext(t.Context(), d.Client), func() time.Time {
		return today.Add(time.Duration(h.now.Add(1)) * time.Microsecond)
	})
	h.ctx = rule.AsSystem(ctx, "the test sets the scene")
	h.ship()
	h.home = made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").SetLanguage("ms").Save)
	starts := today.AddDate(0, 0, 1)
	h.meet = made(h, d.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("Café").SetState(event.StateANNOUNCED).SetLanguage("ms").
		SetStartsAt(starts).SetEndsAt(starts.Add(3*time.Hour)).SetPlace("Hall").Save)
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

func (h *house) ship() {
	h.Helper()
	if err := h.InTx(h.ctx, toolbox.Ship); err != nil {
		h.Fatal(err)
	}
}

// tool is a tool that comes with the house.
func (h *house) tool(key string) *db.ProcessTool {
	h.Helper()
	return made(h, h.Client.ProcessTool.Query().Where(processtool.ShippedKey(key)).Only)
}

func (h *house) person(name string) viewer.Viewer {
	h.Helper()
	p := made(h, h.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).SetVisibility(person.VisibilityPUBLIC).Save)
	return viewer.Viewer{Kind: viewer.Person, PersonID: p.ID, Active: true}
}

func (h *house) in(role viewer.Role) viewer.Viewer {
	v := h.person(string(role))
	made(h, h.Client.Membership.Create().SetCommunityID(h.home.ID).SetPersonID(v.PersonID).SetRole(membership.Role(role)).Save)
	v.Roles = map[uuid.UUID]viewer.Role{h.home.ID: role}
	return v
}

// coming is somebody with a place at the event.
func (h *house) coming(name string) viewer.Viewer {
	v := h.person(name)
	made(h, h.Client.Registration.Create().SetEventID(h.meet.ID).SetPersonID(v.PersonID).SetState(registration.StateCONFIRMED).Save)
	return v
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

// told is the code and the field of the first thing to put right.
func told(err error) string {
	var list usererror.List
	var one *usererror.Error
	switch {
	case errors.As(err, &list):
		one = list[0]
	case errors.As(err, &one):
	case err != nil:
		return "error " + err.Error()
	default:
		return ""
	}
	return one.Code + " " + one.Field
}
