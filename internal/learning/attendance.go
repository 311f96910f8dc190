package learning

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// AttendanceInput says who came: all who were confirmed, but for the absent, and those
// who walked in.
type AttendanceInput struct {
	EventID uuid.UUID
	Absent  []uuid.UUID // registrations of those who did not come
	Came    []uuid.UUID // registrations of those who came without a place
	WalkIns []WalkIn
}

// mostAbsent bounds how many people one statement of attendance names.
const mostAbsent = 2000

// ConfirmAttendance says of everyone who was confirmed that they came, but for those named
// as absent. Said again, what is said now holds.
func ConfirmAttendance(ctx context.Context, in AttendanceInput) (*db.Event, error) {
	seen, err := db.FromContext(ctx).Event.Get(ctx, in.EventID)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.AttendanceConfirm, rule.Target{Community: seen.CommunityID, Event: seen.ID})
	if err != nil {
		return nil, err
	}
	held, err := hold(ctx, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotConfirmAttendance(held); code != "" {
		return held, refused(code)
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	if err := in.mark(ctx, held); err != nil {
		return nil, err
	}
	for i, walkIn := range in.WalkIns {
		if err := walkIn.enter(ctx, held, fmt.Sprintf("walkIns.%d", i)); err != nil {
			return nil, err
		}
	}
	confirmed, err := db.FromContext(ctx).Event.UpdateOneID(held.ID).SetAttendanceConfirmedAt(clock.Now(ctx)).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("confirm the attendance: %w", err)
	}
	return stepped(ctx, rule.AttendanceConfirm, confirmed, "attendance_confirmed_at")
}

// CannotConfirmAttendance is the code that says why nobody can say yet, or any more, who
// came; empty where they can; rights apart.
func CannotConfirmAttendance(e *db.Event) string {
	switch e.State {
	case event.StateIN_PROGRESS, event.StateHELD, event.StateREVIEWING:
		return ""
	case event.StateCLOSED:
		return eventClosed
	case event.StateCANCELLED:
		return cancelled
	}
	return notBegun
}

func (in AttendanceInput) check() error {
	var wrong usererror.List
	if len(in.Absent)+len(in.Came)+len(in.WalkIns) > mostAbsent {
		wrong = append(wrong, usererror.New("TOO_LONG", "absent", fmt.Sprintf("Name at most %d people at once.", mostAbsent)))
	}
	for _, came := range in.Came {
		if slices.Contains(in.Absent, came) {
			wrong = append(wrong, usererror.New("INVALID", "came", "Somebody is named as absent and as having come. Leave them in one of the lists."))
			break
		}
	}
	for i, walkIn := range in.WalkIns {
		if strings.TrimSpace(walkIn.Name) == "" {
			wrong = append(wrong, usererror.New("REQUIRED", fmt.Sprintf("walkIns.%d.name", i), "Give the name of who walked in."))
		}
	}
	return wrong.OrNil()
}

// mark writes who came and who did not.
func (in AttendanceInput) mark(ctx context.Context, of *db.Event) error {
	system := rule.AsSystem(ctx, "everyone's attendance is said at once, whoever may see them")
	every, err := db.FromContext(ctx).Registration.Query().Where(registration.EventID(of.ID)).All(system)
	if err != nil {
		return fmt.Errorf("read who was registered: %w", err)
	}
	known := map[uuid.UUID]bool{}
	marked := map[registration.Attendance][]uuid.UUID{}
	for _, one := range every {
		known[one.ID] = true
		switch said := in.of(one); {
		case said == one.Attendance:
		default:
			marked[said] = append(marked[said], one.ID)
		}
	}
	for field, named := range map[string][]uuid.UUID{"absent": in.Absent, "came": in.Came} {
		if slices.ContainsFunc(named, func(one uuid.UUID) bool { return !known[one] }) {
			return usererror.New("NOT_FOUND", field, "One of the registrations is of another event. Read the roster again.")
		}
	}
	for said, ids := range marked {
		err := db.FromContext(ctx).Registration.Update().Where(registration.IDIn(ids...)).
			SetAttendance(said).AddRevision(1).Exec(ctx)
		if err != nil {
			return fmt.Errorf("say who came: %w", err)
		}
	}
	return nil
}

// of is the attendance of the registration by what was said.
func (in AttendanceInput) of(one *db.Registration) registration.Attendance {
	came := registration.AttendancePRESENT
	if one.Mode == registration.ModeONLINE {
		came = registration.AttendanceREMOTE
	}
	switch {
	case slices.Contains(in.Absent, one.ID):
		return registration.AttendanceABSENT
	case one.Attendance == registration.AttendancePRESENT || one.Attendance == registration.AttendanceREMOTE:
		return one.Attendance // they checked in, or walked in
	case one.State == registration.StateCONFIRMED, slices.Contains(in.Came, one.ID):
		return came
	}
	return registration.AttendanceUNKNOWN
}
