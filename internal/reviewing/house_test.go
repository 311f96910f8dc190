package reviewing_test

import (
	"context"
	"errors"
	"testing"
	"time"
	_ "time/tzdata" // as the binary has it

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var today = time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC)

// house is a community whose event was held an hour ago.
type house struct {
	*testing.T
	*database.Database
	ctx         context.Context // of the house itself
	home        *db.Community
	cafe        *db.Event
	coordinator viewer.Viewer
	past        time.Duration // since today
}

func open(t *testing.T, d *database.Database) *house {
	h := &house{T: t, Database: d}
	ctx := clock.With(db.NewContext(t.Context(), d.Client), func() time.Time { return today.Add(h.past) })
	h.ctx = rule.AsSystem(ctx, "the test sets the scene")
	h.home = made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").Save)
	h.cafe = made(h, d.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("Café").SetPurpose("Know **when** to leave.").
		SetState(event.StateHELD).SetLanguage("ms").SetStartsAt(today.Add(-3*time.Hour)).SetEndsAt(today.Add(-time.Hour)).Save)
	h.coordinator = h.person("Coordinator")
	h.coordinator.Roles = map[uuid.UUID]viewer.Role{h.home.ID: viewer.Coordinator}
	made(h, d.Client.Membership.Create().SetCommunityID(h.home.ID).SetPersonID(h.coordinator.PersonID).
		SetRole(membership.RoleCOORDINATOR).SetState(membership.StateACTIVE).Save)
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
	p := made(h, h.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).Save)
	return viewer.Viewer{Kind: viewer.Person, PersonID: p.ID, Active: true}
}

// guest is somebody with a place at the event, and what is said of their coming.
func (h *house) guest(name string, came registration.Attendance) viewer.Viewer {
	h.Helper()
	v := h.person(name)
	made(h, h.Client.Registration.Create().SetEventID(h.cafe.ID).SetPersonID(v.PersonID).
		SetState(registration.StateCONFIRMED).SetAttendance(came).Save)
	return v
}

// becomes puts the event into the state.
func (h *house) becomes(state event.State) {
	h.Helper()
	h.cafe = made(h, h.Client.Event.UpdateOneID(h.cafe.ID).SetState(state).Save)
}

// said is something that the person contributed.
func (h *house) said(v viewer.Viewer, text string) *db.Contribution {
	h.Helper()
	return made(h, h.Client.Contribution.Create().SetEventID(h.cafe.ID).SetAuthorID(v.PersonID).SetCapturedByID(v.PersonID).
		SetClientID(uuid.NewString()).SetText(text).SetAttribution(contribution.AttributionNAMED).Save)
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

// refuses fails the test unless the act is refused with the code and its field.
func refuses[R any, I any](h *house, want string, v viewer.Viewer, act func(context.Context, I) (R, error), in I) {
	h.Helper()
	if _, err := as(h, v, act, in); code(err) != want {
		h.Errorf("%+v: want %q, got %v", in, want, err)
	}
}

// code is the code of what must be put right, with its field.
func code(err error) string {
	var one *usererror.Error
	var list usererror.List
	var refused *rule.Refusal
	switch {
	case errors.As(err, &list):
		return list[0].Code + " " + list[0].Field
	case errors.As(err, &one):
		return one.Code + " " + one.Field
	case errors.As(err, &refused):
		return string(refused.Because)
	case err != nil:
		return "error " + err.Error()
	}
	return ""
}
