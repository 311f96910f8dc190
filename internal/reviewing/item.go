package reviewing

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// mostItems bounds what one review finds.
const mostItems = 100

// ItemInput is one thing that a review found.
type ItemInput struct {
	ReviewID uuid.UUID
	Question reviewitem.Question
	Text     string // 1 to 2,000 characters
}

// AddItem writes down one thing that the review found, without a name.
func AddItem(ctx context.Context, in ItemInput) (*db.ReviewItem, error) {
	ctx, held, review, err := holdReview(ctx, rule.ReviewItemAdd, in.ReviewID)
	if err != nil {
		return nil, err
	}
	if code := CannotWrite(held, review); code != "" {
		return nil, refused(code)
	}
	if wrong := written("text", in.Text, longestItem); wrong != nil {
		return nil, wrong
	}
	items := db.FromContext(ctx).ReviewItem
	system := rule.AsSystem(ctx, "a new item stands behind the others")
	count, err := items.Query().Where(reviewitem.ReviewID(review.ID)).Count(system)
	if err != nil {
		return nil, fmt.Errorf("count what was found: %w", err)
	}
	if count >= mostItems {
		return nil, usererror.New("TOO_LONG", "text", fmt.Sprintf("A review holds at most %d findings. Put some together.", mostItems))
	}
	position := 0
	last, err := items.Query().Where(reviewitem.ReviewID(review.ID), reviewitem.QuestionEQ(in.Question)).
		Order(reviewitem.ByPosition(sql.OrderDesc())).First(system)
	switch {
	case err == nil:
		position = last.Position + 1
	case !db.IsNotFound(err):
		return nil, fmt.Errorf("find the last finding: %w", err)
	}
	item, err := items.Create().SetReviewID(review.ID).SetQuestion(in.Question).SetPosition(position).
		SetText(in.Text).SetLanguage(held.Language).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("write down what was found: %w", err), nil)
	}
	if err := drawn(ctx, item, held); err != nil {
		return nil, err
	}
	if err := tell(ctx, held.ID, "rvi", item.ID); err != nil {
		return nil, err
	}
	return item, trail.Keep(ctx, rule.ReviewItemAdd, trail.Subject{Kind: "rvi", ID: item.ID, Revision: item.Revision}, "question", "text")
}

// drawn says that the finding was drawn from the event.
func drawn(ctx context.Context, item *db.ReviewItem, from *db.Event) error {
	return trail.Derive(ctx, trail.Subject{Kind: "rvi", ID: item.ID}, provenance.PredicateDRAWN_FROM, trail.Subject{Kind: "evt", ID: from.ID})
}

// ItemEditInput changes an item's text, its question, or its place among its question's.
type ItemEditInput struct {
	ItemID   uuid.UUID
	Revision int // that the viewer saw
	Text     *string
	Question *reviewitem.Question
	Position *int
}

// EditItem changes one thing that the review found. Beside a CONFLICT it returns the item
// as it is now.
func EditItem(ctx context.Context, in ItemEditInput) (*db.ReviewItem, error) {
	ctx, held, item, err := holdItem(ctx, rule.ReviewItemEdit, in.ItemID)
	if err != nil {
		return item, err
	}
	if item.Revision != in.Revision {
		return item, stale()
	}
	if in.Text != nil {
		if wrong := written("text", *in.Text, longestItem); wrong != nil {
			return item, wrong
		}
	}
	if in.Position != nil && (*in.Position < 0 || *in.Position > mostItems) {
		return item, usererror.New("INVALID", "position", fmt.Sprintf("Give a position from 0 to %d.", mostItems))
	}
	edited, err := db.FromContext(ctx).ReviewItem.UpdateOneID(item.ID).Where(reviewitem.Revision(in.Revision)).
		SetNillableText(in.Text).SetNillableQuestion(in.Question).SetNillablePosition(in.Position).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("change what was found: %w", err), nil)
	}
	if err := tell(ctx, held.ID, "rvi", item.ID); err != nil {
		return nil, err
	}
	return edited, trail.Keep(ctx, rule.ReviewItemEdit, trail.Subject{Kind: "rvi", ID: item.ID, Revision: edited.Revision}, "text")
}

// RemoveItem takes one thing out of the review, unless a lesson rests on it.
func RemoveItem(ctx context.Context, id uuid.UUID) (*db.AfterActionReview, error) {
	ctx, held, item, err := holdItem(ctx, rule.ReviewItemRemove, id)
	if err != nil {
		return nil, err
	}
	used, err := db.FromContext(ctx).LessonEvidence.Query().Where(lessonevidence.ReviewItemID(item.ID)).
		Exist(rule.AsSystem(ctx, "a lesson may rest on it, whoever reads the lesson"))
	if err != nil {
		return nil, fmt.Errorf("look for lessons: %w", err)
	}
	if used {
		return nil, usererror.New("INVALID", "itemId", "A lesson rests on this. Change its words instead.")
	}
	system := rule.AsSystem(ctx, "what somebody took on stays when the finding goes")
	if err := db.FromContext(ctx).ActionItem.Update().Where(actionOf(item.ID)).ClearReviewItemID().Exec(system); err != nil {
		return nil, fmt.Errorf("part what was taken on from a finding: %w", err)
	}
	if err := db.FromContext(ctx).ReviewItem.DeleteOneID(item.ID).Exec(ctx); err != nil {
		return nil, fmt.Errorf("take a finding out: %w", err)
	}
	if err := trail.Forget(ctx, trail.Subject{Kind: "rvi", ID: item.ID}); err != nil {
		return nil, err
	}
	if err := tell(ctx, held.ID, "aar", item.ReviewID); err != nil {
		return nil, err
	}
	review, err := Of(ctx, held.ID)
	if err != nil {
		return nil, err
	}
	return review, trail.Keep(ctx, rule.ReviewItemRemove, trail.Subject{Kind: "rvi", ID: item.ID})
}

// holdItem begins an act on an item of a review that still takes findings.
func holdItem(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Event, *db.ReviewItem, error) {
	seen, err := db.FromContext(ctx).ReviewItem.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find what was found: %w", err)
	}
	ctx, held, review, err := holdReview(ctx, act, seen.ReviewID)
	if err != nil {
		return nil, nil, nil, err
	}
	if code := CannotWrite(held, review); code != "" {
		return nil, nil, seen, refused(code)
	}
	item, err := db.FromContext(ctx).ReviewItem.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find what was found: %w", err)
	}
	return ctx, held, item, nil
}
