package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/reviewing"
)

func (r *mutationResolver) ActionItemAdd(ctx context.Context, input gen.ActionItemAddInput) (*gen.ActionItemAddPayload, error) {
	p := &gen.ActionItemAddPayload{}
	in, err := actionItem(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ActionItemAdd, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		item, err := reviewing.AddAction(ctx, in)
		return changes("actionItem", item).and("event", in.EventID), err
	}, shown(&p.ActionItem, actionItemRows, "actionItem"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) ActionItemEdit(ctx context.Context, input gen.ActionItemEditInput) (*gen.ActionItemEditPayload, error) {
	p := &gen.ActionItemEditPayload{}
	item, err := id.Parse("act", input.ActionItemID)
	if err != nil {
		return nil, err
	}
	owner, err := idGiven("per", input.OwnerID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ActionItemEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := reviewing.EditAction(ctx, reviewing.ActionEditInput{
			ItemID: item, Revision: input.Revision, Text: input.Text.Value(), OwnerID: owner, DueOn: value(input.DueOn),
		})
		return changed{"actionItem": item}, err
	}, shown(&p.ActionItem, actionItemRows, "actionItem"))
}

func (r *mutationResolver) ActionItemSettle(ctx context.Context, input gen.ActionItemSettleInput) (*gen.ActionItemSettlePayload, error) {
	p := &gen.ActionItemSettlePayload{}
	item, err := id.Parse("act", input.ActionItemID)
	if err != nil {
		return nil, err
	}
	state := actionitem.StateDONE
	if input.State.Value() != nil {
		state = *input.State.Value()
	}
	return p, r.act(ctx, rule.ActionItemSettle, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := reviewing.Settle(ctx, item, state)
		return changed{"actionItem": item}, err
	}, shown(&p.ActionItem, actionItemRows, "actionItem"))
}

func actionItem(input gen.ActionItemAddInput) (in reviewing.ActionInput, err error) {
	in.Text, in.DueOn = input.Text, input.DueOn.Value()
	if in.EventID, err = id.Parse("evt", input.EventID); err != nil {
		return in, err
	}
	if in.OwnerID, err = maybe("per", input.OwnerID.Value()); err != nil {
		return in, err
	}
	in.ReviewItemID, err = maybe("rvi", input.ReviewItemID.Value())
	return in, err
}

func (r *eventResolver) ActionItems(ctx context.Context, obj *db.Event, state *actionitem.State, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ActionItem], error) {
	return eventActionItems.Read(ctx, obj)
}

func (r *eventResolver) ViewerCanAddActionItem(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotAddAction(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotAddActionItemBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotAddAction(ctx, obj)), nil
}

func whyNotAddAction(ctx context.Context, e *db.Event) gen.UserErrorCode {
	if code := ofEvent(ctx, rule.ActionItemAdd, e, reviewing.CannotSay(e)); code != gen.UserErrorCodeEventClosed {
		return code
	}
	return ""
}

func (r *actionItemResolver) Owner(ctx context.Context, obj *db.ActionItem) (*db.Person, error) {
	return actionItemOwner.Read(ctx, obj)
}

func (r *actionItemResolver) Event(ctx context.Context, obj *db.ActionItem) (*db.Event, error) {
	return actionItemEvent.Read(ctx, obj)
}

func (r *actionItemResolver) ReviewItem(ctx context.Context, obj *db.ActionItem) (*db.ReviewItem, error) {
	return actionItemReviewItem.Read(ctx, obj)
}

func (r *actionItemResolver) ViewerCanSettle(ctx context.Context, obj *db.ActionItem) (bool, error) {
	code, err := actionItemCanSettle.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *actionItemResolver) ViewerCannotSettleBecause(ctx context.Context, obj *db.ActionItem) (*gen.UserErrorCode, error) {
	code, err := actionItemCannotSettle.Read(ctx, obj)
	return because(code), err
}

func (r *actionItemResolver) ViewerCanEdit(ctx context.Context, obj *db.ActionItem) (bool, error) {
	code, err := actionItemCanEdit.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *actionItemResolver) ViewerCannotEditBecause(ctx context.Context, obj *db.ActionItem) (*gen.UserErrorCode, error) {
	code, err := actionItemCannotEdit.Read(ctx, obj)
	return because(code), err
}

func (r *Resolver) ActionItem() gen.ActionItemResolver { return &actionItemResolver{r} }

type actionItemResolver struct{ *Resolver }
