package reviewing

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

func actionOf(item uuid.UUID) predicate.ActionItem { return actionitem.ReviewItemID(item) }

// ActionInput is something that somebody takes on.
type ActionInput struct {
	EventID      uuid.UUID
	ReviewItemID *uuid.UUID
	Text         string // 1 to 300 characters
	OwnerID      *uuid.UUID
	DueOn        *time.Time // its day, at midnight UTC
}

// AddAction writes down what somebody takes on, by when.
func AddAction(ctx context.Context, in ActionInput) (*db.ActionItem, error) {
	ctx, held, review, err := hold(ctx, rule.ActionItemAdd, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotSay(held); code != "" && code != eventClosed {
		return nil, refused(code)
	}
	if wrong := written("text", in.Text, longestAction); wrong != nil {
		return nil, wrong
	}
	if err := checkDue(in.DueOn, clock.Now(ctx)); err != nil {
		return nil, err
	}
	if err := checkOwner(ctx, in.OwnerID); err != nil {
		return nil, err
	}
	if in.ReviewItemID != nil {
		if err := checkFinding(ctx, review, *in.ReviewItemID); err != nil {
			return nil, err
		}
	}
	item, err := db.FromContext(ctx).ActionItem.Create().SetEventID(held.ID).SetText(in.Text).SetLanguage(held.Language).
		SetNillableReviewItemID(in.ReviewItemID).SetNillableOwnerID(in.OwnerID).SetNillableDueOn(in.DueOn).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("write down what is taken on: %w", err), nil)
	}
	if err := tell(ctx, held.ID, "act", item.ID); err != nil {
		return nil, err
	}
	return item, trail.Keep(ctx, rule.ActionItemAdd, trail.Subject{Kind: "act", ID: item.ID, Revision: item.Revision}, "text", "owner_id", "due_on")
}

func checkFinding(ctx context.Context, review *db.AfterActionReview, item uuid.UUID) error {
	if review != nil {
		there, err := db.FromContext(ctx).ReviewItem.Query().Where(reviewitem.ID(item), reviewitem.ReviewID(review.ID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("find what was found: %w", err)
		}
		if there {
			return nil
		}
	}
	return usererror.New("NOT_FOUND", "reviewItemId", "This finding is not of this event's review.")
}

// checkOwner holds the owner to be somebody whom the viewer sees.
func checkOwner(ctx context.Context, owner *uuid.UUID) error {
	if owner == nil {
		return nil
	}
	_, err := db.FromContext(ctx).Person.Get(ctx, *owner)
	if db.IsNotFound(err) {
		return usererror.New("NOT_FOUND", "ownerId", "There is no such person. Choose somebody of the list.")
	}
	if err != nil {
		return fmt.Errorf("find the owner: %w", err)
	}
	return nil
}

func checkDue(due *time.Time, now time.Time) error {
	if due == nil || due.After(now.AddDate(-1, 0, 0)) && due.Before(now.AddDate(5, 0, 0)) {
		return nil
	}
	return usererror.New("INVALID", "dueOn", "Choose a day within the next five years.")
}

// ActionEditInput changes what somebody took on.
type ActionEditInput struct {
	ItemID   uuid.UUID
	Revision int // that the viewer saw
	Text     *string
	OwnerID  given.Value[uuid.UUID]
	DueOn    given.Value[time.Time]
}

// EditAction changes what somebody took on. Another day is reminded of anew.
func EditAction(ctx context.Context, in ActionEditInput) (*db.ActionItem, error) {
	ctx, held, item, err := holdAction(ctx, rule.ActionItemEdit, in.ItemID)
	if err != nil {
		return nil, err
	}
	if item.Revision != in.Revision {
		return item, stale()
	}
	if in.Text != nil {
		if wrong := written("text", *in.Text, longestAction); wrong != nil {
			return item, wrong
		}
	}
	update := db.FromContext(ctx).ActionItem.UpdateOneID(item.ID).Where(actionitem.Revision(in.Revision)).
		SetNillableText(in.Text).AddRevision(1)
	if in.OwnerID.Set {
		if err := checkOwner(ctx, in.OwnerID.To); err != nil {
			return item, err
		}
		if update.SetNillableOwnerID(in.OwnerID.To); in.OwnerID.To == nil {
			update.ClearOwnerID()
		}
	}
	if in.DueOn.Set {
		if err := checkDue(in.DueOn.To, clock.Now(ctx)); err != nil {
			return item, err
		}
		if update.SetNillableDueOn(in.DueOn.To).ClearRemindedAt(); in.DueOn.To == nil {
			update.ClearDueOn()
		}
	}
	edited, err := update.Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("change what is taken on: %w", err), nil)
	}
	if err := tell(ctx, held.ID, "act", item.ID); err != nil {
		return nil, err
	}
	return edited, trail.Keep(ctx, rule.ActionItemEdit, trail.Subject{Kind: "act", ID: item.ID, Revision: edited.Revision}, "text", "owner_id", "due_on")
}

// Settle says that something is done, or dropped, or open again; by its owner or by those
// who run the event. Said again, nothing changes.
func Settle(ctx context.Context, id uuid.UUID, state actionitem.State) (*db.ActionItem, error) {
	ctx, held, item, err := holdAction(ctx, rule.ActionItemSettle, id)
	if err != nil {
		return nil, err
	}
	if item.State == state {
		return item, nil
	}
	update := db.FromContext(ctx).ActionItem.UpdateOneID(item.ID).SetState(state).AddRevision(1)
	if state == actionitem.StateDONE {
		update.SetDoneAt(clock.Now(ctx))
	} else {
		update.ClearDoneAt()
	}
	settled, err := update.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("settle what is taken on: %w", err)
	}
	if err := tell(ctx, held.ID, "act", item.ID); err != nil {
		return nil, err
	}
	return settled, trail.Keep(ctx, rule.ActionItemSettle, trail.Subject{Kind: "act", ID: item.ID, Revision: settled.Revision}, "state")
}

// holdAction begins an act on what somebody took on, of which its owner is one who may.
func holdAction(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Event, *db.ActionItem, error) {
	seen, err := db.FromContext(ctx).ActionItem.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find what is taken on: %w", err)
	}
	of, err := db.FromContext(ctx).Event.Get(rule.AsSystem(ctx, "an owner settles it also who sees the event no more"), seen.EventID)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find the event: %w", err)
	}
	on := rule.Target{Community: of.CommunityID, Event: of.ID}
	if seen.OwnerID != nil {
		on.Person = *seen.OwnerID
	}
	ctx, err = rule.Begin(ctx, act, on)
	if err != nil {
		return nil, nil, nil, err
	}
	held, err := db.FromContext(ctx).ActionItem.UpdateOneID(id).AddRevision(0).Save(ctx)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("hold what is taken on: %w", err)
	}
	return ctx, of, held, nil
}
