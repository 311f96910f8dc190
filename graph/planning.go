package graph

import (
	"context"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

func (r *eventResolver) Code(ctx context.Context, obj *db.Event) (*string, error) {
	if !runs(ctx, obj) {
		return nil, nil
	}
	return obj.Code, nil
}

func (r *eventResolver) ReadyMessage(ctx context.Context, obj *db.Event, language string) (*string, error) {
	community, err := eventReadyMessage.Read(ctx, obj)
	if err != nil || community == "" {
		return nil, err
	}
	return notEmpty(learning.ReadyMessage(obj, community, r.Account.BaseURL, language)), nil
}

func (r *eventResolver) ViewerCanPostpone(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotPostpone(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotPostponeBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotPostpone(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanCancel(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotCancel(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotCancelBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotCancel(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanRepeat(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotRepeat(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotRepeatBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotRepeat(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanInvite(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotInvite(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotInviteBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotInvite(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanStart(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotStart(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotStartBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotStart(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanEnd(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotEnd(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotEndBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotEnd(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanSayHouseRule(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotSayHouseRule(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotSayHouseRuleBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotSayHouseRule(ctx, obj)), nil
}

func (r *registrationResolver) ViewerCanAnswer(ctx context.Context, obj *db.Registration) (bool, error) {
	code, err := registrationViewerCanAnswer.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *registrationResolver) ViewerCannotAnswerBecause(ctx context.Context, obj *db.Registration) (*gen.UserErrorCode, error) {
	code, err := registrationViewerCannotAnswerBecause.Read(ctx, obj)
	return because(code), err
}

func (r *registrationResolver) ViewerCanConfirm(ctx context.Context, obj *db.Registration) (bool, error) {
	code, err := registrationViewerCanConfirm.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *registrationResolver) ViewerCannotConfirmBecause(ctx context.Context, obj *db.Registration) (*gen.UserErrorCode, error) {
	code, err := registrationViewerCannotConfirmBecause.Read(ctx, obj)
	return because(code), err
}

func (r *sessionResolver) StartsAt(ctx context.Context, obj *db.Session) (*time.Time, error) {
	return learning.PartStart(obj), nil
}

func (r *mutationResolver) EventEdit(ctx context.Context, input gen.EventEditInput) (*gen.EventEditPayload, error) {
	p := &gen.EventEditPayload{}
	edit, err := eventEdit(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.Edit(ctx, edit)
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventPostpone(ctx context.Context, input gen.EventPostponeInput) (*gen.EventPostponePayload, error) {
	p := &gen.EventPostponePayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventPostpone, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.Postpone(ctx, learning.CallOffInput{EventID: event, Revision: input.Revision, Reason: orEmpty(input.Reason.Value())})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventCancel(ctx context.Context, input gen.EventCancelInput) (*gen.EventCancelPayload, error) {
	p := &gen.EventCancelPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventCancel, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.CallOff(ctx, learning.CallOffInput{EventID: event, Revision: input.Revision, Reason: orEmpty(input.Reason.Value())})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventRepeat(ctx context.Context, input gen.EventRepeatInput) (*gen.EventRepeatPayload, error) {
	p := &gen.EventRepeatPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventRepeat, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.Repeat(ctx, learning.RepeatInput{EventID: event})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) SessionAdd(ctx context.Context, input gen.SessionAddInput) (*gen.SessionAddPayload, error) {
	p := &gen.SessionAddPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.SessionAdd, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		part, e, err := learning.AddPart(ctx, learning.AddInput{EventID: event, Revision: input.Revision, Scope: scope(input.Scope.Value()), PartInput: partAdded(input)})
		return changes("event", e).with(changes("session", part)), err
	}, shown(&p.Session, sessionRows, "session"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) SessionEdit(ctx context.Context, input gen.SessionEditInput) (*gen.SessionEditPayload, error) {
	p := &gen.SessionEditPayload{}
	session, err := id.Parse("ses", input.SessionID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.SessionEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		part, e, err := learning.EditPart(ctx, learning.EditPartInput{SessionID: session, Revision: input.Revision, Scope: scope(input.Scope.Value()), PartInput: partEdited(input)})
		return changes("event", e).with(changes("session", part)), err
	}, shown(&p.Session, sessionRows, "session"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) SessionRemove(ctx context.Context, input gen.SessionRemoveInput) (*gen.SessionRemovePayload, error) {
	p := &gen.SessionRemovePayload{}
	session, err := id.Parse("ses", input.SessionID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.SessionRemove, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.RemovePart(ctx, learning.RemovePartInput{SessionID: session, Revision: input.Revision, Scope: scope(input.Scope.Value())})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) AgendaOrder(ctx context.Context, input gen.AgendaOrderInput) (*gen.AgendaOrderPayload, error) {
	p := &gen.AgendaOrderPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	sessions, err := all("ses", input.SessionIds)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.AgendaOrder, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.Order(ctx, learning.OrderInput{EventID: event, Revision: input.Revision, Scope: scope(input.Scope.Value()), SessionIDs: sessions})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventInvite(ctx context.Context, input gen.EventInviteInput) (*gen.EventInvitePayload, error) {
	p := &gen.EventInvitePayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventInvite, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		list, e, err := learning.Invite(ctx, learning.InviteInput{EventID: event, People: input.People, Preview: orFalse(input.Preview.Value())})
		if err == nil {
			p.Invitations = invitedTo(list)
		}
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) RegistrationAnswer(ctx context.Context, input gen.RegistrationAnswerInput) (*gen.RegistrationAnswerPayload, error) {
	p := &gen.RegistrationAnswerPayload{}
	registration, err := id.Parse("reg", input.RegistrationID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.RegistrationAnswer, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		one, err := learning.Approve(ctx, learning.ApproveInput{RegistrationID: registration, Approve: input.Approve})
		if one == nil {
			return nil, err
		}
		return changed{"registration": one.ID, "event": one.EventID}, err
	}, shown(&p.Registration, registrationRows, "registration"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) RegistrationConfirm(ctx context.Context, input gen.RegistrationConfirmInput) (*gen.RegistrationConfirmPayload, error) {
	p := &gen.RegistrationConfirmPayload{}
	registration, err := id.Parse("reg", input.RegistrationID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.RegistrationConfirm, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		one, err := learning.Reconfirm(ctx, learning.ReconfirmInput{RegistrationID: registration})
		if one == nil {
			return nil, err
		}
		return changed{"registration": one.ID, "event": one.EventID}, err
	}, shown(&p.Registration, registrationRows, "registration"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventStart(ctx context.Context, input gen.EventStartInput) (*gen.EventStartPayload, error) {
	p := &gen.EventStartPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventStart, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.Begin(ctx, learning.RunInput{EventID: event})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventEnd(ctx context.Context, input gen.EventEndInput) (*gen.EventEndPayload, error) {
	p := &gen.EventEndPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventEnd, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.End(ctx, learning.RunInput{EventID: event})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) HouseRuleSay(ctx context.Context, input gen.HouseRuleSayInput) (*gen.HouseRuleSayPayload, error) {
	p := &gen.HouseRuleSayPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.HouseRuleSay, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := sayHouseRule(ctx, learning.HouseRuleInput{EventID: event, Rule: input.Rule})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}
