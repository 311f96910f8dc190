package graph

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/caller"
	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (r *queryResolver) EventDoor(ctx context.Context, code string) (*gen.EventDoor, error) {
	return r.door(ctx, code)
}

func (r *mutationResolver) GuestEnter(ctx context.Context, input gen.GuestEnterInput) (*gen.GuestEnterPayload, error) {
	p := &gen.GuestEnterPayload{UserErrors: []*gen.UserError{}}
	signed, done, err := r.meetAtDoor(ctx, input)
	if err != nil {
		return p, r.refusedBefore(ctx, err, &p.UserErrors)
	}
	if p.Viewer, err = entered(ctx, signed); err != nil && !errors.Is(err, cookie.ErrNone) {
		return p, err
	}
	if err := shown(&p.Registration, registrationRows, "registration")(ctx, done); err != nil {
		return p, err
	}
	return p, shown(&p.Event, eventRows, "event")(ctx, done)
}

func (r *mutationResolver) GuestKeep(ctx context.Context, input gen.GuestKeepInput) (*gen.GuestKeepPayload, error) {
	p := &gen.GuestKeepPayload{UserErrors: []*gen.UserError{}}
	err := r.Account.GuestKeep(ctx, account.KeepInput{Email: input.Email, From: caller.Of(ctx).Network})
	if err != nil {
		return p, r.refusedBefore(ctx, err, &p.UserErrors)
	}
	sent := true
	p.Sent = &sent
	return p, nil
}

func (r *mutationResolver) EventDoorOpen(ctx context.Context, input gen.EventDoorOpenInput) (*gen.EventDoorOpenPayload, error) {
	p := &gen.EventDoorOpenPayload{UserErrors: []*gen.UserError{}}
	if err := r.Account.CountGuest(ctx, caller.Of(ctx).Network); err != nil {
		return p, r.refusedBefore(ctx, err, &p.UserErrors)
	}
	return p, r.act(ctx, rule.EventDoorOpen, nil, input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.OpenDoor(ctx, input.Code)
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventCheckIn(ctx context.Context, input gen.EventCheckInInput) (*gen.EventCheckInPayload, error) {
	p := &gen.EventCheckInPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventCheckIn, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		mine, err := learning.CheckIn(ctx, learning.CheckInInput{EventID: event, Code: input.Code.Value(), Mode: input.Mode.Value()})
		return changes("registration", mine).and("event", event), err
	}, shown(&p.Registration, registrationRows, "registration"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) AttendanceConfirm(ctx context.Context, input gen.AttendanceConfirmInput) (*gen.AttendanceConfirmPayload, error) {
	p := &gen.AttendanceConfirmPayload{}
	in, err := attendance(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.AttendanceConfirm, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.ConfirmAttendance(ctx, in)
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *eventResolver) ViewerCanCheckIn(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventViewerCanCheckIn.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotCheckInBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventViewerCannotCheckInBecause.Read(ctx, obj)
	return because(code), err
}

func (r *eventResolver) ViewerCanConfirmAttendance(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotConfirmAttendance(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotConfirmAttendanceBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotConfirmAttendance(ctx, obj)), nil
}

func (r *registrationResolver) WalkedIn(ctx context.Context, obj *db.Registration) (bool, error) {
	return obj.WalkIn, nil
}

// door is what the code opens. Guesses are counted by the network they come from.
func (r *Resolver) door(ctx context.Context, code string) (*gen.EventDoor, error) {
	if err := r.Account.CountGuest(ctx, caller.Of(ctx).Network); err != nil {
		return nil, err
	}
	e, err := learning.ByCode(ctx, code)
	if err != nil {
		return nil, errNotFound
	}
	shut, err := learning.OpenTo(ctx, e)
	if err != nil {
		return nil, err
	}
	door := &gen.EventDoor{
		Title: e.Title, StartsAt: e.Begins(), EndsAt: e.Ends(), Zone: e.Zone, Place: e.Place, IsOnline: e.Link != "",
		Phase: gen.EventPhase(learning.PhaseOf(e.State)), State: e.State, IsOpen: shut == "",
	}
	return door, shown(&door.Event, eventRows, "event")(ctx, changed{"event": e.ID})
}

// meetAtDoor makes a guest of whoever knows the code, with a place, in one transaction.
func (r *Resolver) meetAtDoor(ctx context.Context, input gen.GuestEnterInput) (signed *account.SignedIn, done changed, err error) {
	if err := r.Account.CountGuest(ctx, caller.Of(ctx).Network); err != nil {
		return nil, nil, err
	}
	err = r.Database.InTx(ctx, func(ctx context.Context) error {
		e, err := learning.ByCode(ctx, input.Code)
		if err != nil {
			return err
		}
		language := e.Language
		if input.Language.Value() != nil {
			language = *input.Language.Value()
		}
		signed, err = r.Account.GuestEnter(ctx, account.GuestInput{
			EventID: e.ID, Name: input.Name, Organisation: input.Organisation.Value(), Email: input.Email.Value(), Language: language, Zone: e.Zone,
			Agent: caller.Of(ctx).Agent, From: caller.Of(ctx).Network,
		})
		if err != nil {
			return err
		}
		mine, err := learning.ComeIn(viewer.With(ctx, signed.Viewer), e, input.Mode.Value())
		done = changes("registration", mine).and("event", e.ID)
		return err
	})
	return signed, done, err
}

func attendance(input gen.AttendanceConfirmInput) (in learning.AttendanceInput, err error) {
	if in.EventID, err = id.Parse("evt", input.EventID); err != nil {
		return in, err
	}
	if in.Absent, err = idsOf("reg", input.Absent.Value()); err != nil {
		return in, err
	}
	if in.Came, err = idsOf("reg", input.Came.Value()); err != nil {
		return in, err
	}
	for _, one := range input.WalkIns.Value() {
		walkIn := learning.WalkIn{Name: one.Name}
		if one.Mode.Value() != nil {
			walkIn.Mode = *one.Mode.Value()
		}
		if walkIn.OrganisationID, err = maybe("org", one.OrganisationID.Value()); err != nil {
			return in, err
		}
		in.WalkIns = append(in.WalkIns, walkIn)
	}
	return in, nil
}

func idsOf(prefix string, texts []string) ([]uuid.UUID, error) {
	list := make([]uuid.UUID, len(texts))
	for i, text := range texts {
		var err error
		if list[i], err = id.Parse(prefix, text); err != nil {
			return nil, err
		}
	}
	return list, nil
}
