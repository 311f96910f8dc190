package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/distillation"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/reviewing"
)

func (r *mutationResolver) KeyLearningsSay(ctx context.Context, input gen.KeyLearningsSayInput) (*gen.KeyLearningsSayPayload, error) {
	p := &gen.KeyLearningsSayPayload{}
	in, err := learnings(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.KeyLearningsSay, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := reviewing.Say(ctx, in)
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) ReviewOpen(ctx context.Context, input gen.ReviewOpenInput) (*gen.ReviewOpenPayload, error) {
	p := &gen.ReviewOpenPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	way := afteractionreview.WayTOGETHER
	if input.Way.Value() != nil {
		way = *input.Way.Value()
	}
	return p, r.act(ctx, rule.ReviewOpen, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		review, err := reviewing.Open(ctx, reviewing.OpenInput{EventID: event, Way: way})
		return changes("review", review).and("event", event), err
	}, shown(&p.Review, reviewRows, "review"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) ReviewAnswerGive(ctx context.Context, input gen.ReviewAnswerGiveInput) (*gen.ReviewAnswerGivePayload, error) {
	p := &gen.ReviewAnswerGivePayload{}
	review, err := id.Parse("aar", input.ReviewID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewAnswerGive, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		answered, err := reviewing.Answer(ctx, reviewing.AnswerInput{
			ReviewID: review, Expected: orEmpty(input.Expected.Value()), Happened: orEmpty(input.Happened.Value()),
			Difference: orEmpty(input.Difference.Value()), Keep: orEmpty(input.Keep.Value()), Change: orEmpty(input.Change.Value()),
		})
		return changes("review", answered), err
	}, shown(&p.Review, reviewRows, "review"))
}

func (r *mutationResolver) ReviewItemAdd(ctx context.Context, input gen.ReviewItemAddInput) (*gen.ReviewItemAddPayload, error) {
	p := &gen.ReviewItemAddPayload{}
	review, err := id.Parse("aar", input.ReviewID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewItemAdd, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		item, err := reviewing.AddItem(ctx, reviewing.ItemInput{ReviewID: review, Question: input.Question, Text: input.Text})
		return changes("item", item).and("review", review), err
	}, shown(&p.Item, reviewItemRows, "item"), shown(&p.Review, reviewRows, "review"))
}

func (r *mutationResolver) ReviewItemEdit(ctx context.Context, input gen.ReviewItemEditInput) (*gen.ReviewItemEditPayload, error) {
	p := &gen.ReviewItemEditPayload{}
	item, err := id.Parse("rvi", input.ItemID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewItemEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := reviewing.EditItem(ctx, reviewing.ItemEditInput{
			ItemID: item, Revision: input.Revision, Text: input.Text.Value(), Question: input.Question.Value(), Position: input.Position.Value(),
		})
		return changed{"item": item}, err
	}, shown(&p.Item, reviewItemRows, "item"))
}

func (r *mutationResolver) ReviewItemRemove(ctx context.Context, input gen.ReviewItemRemoveInput) (*gen.ReviewItemRemovePayload, error) {
	p := &gen.ReviewItemRemovePayload{}
	item, err := id.Parse("rvi", input.ItemID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewItemRemove, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		review, err := reviewing.RemoveItem(ctx, item)
		return changes("review", review), err
	}, shown(&p.Review, reviewRows, "review"))
}

func (r *mutationResolver) ReviewExtend(ctx context.Context, input gen.ReviewExtendInput) (*gen.ReviewExtendPayload, error) {
	p := &gen.ReviewExtendPayload{}
	review, err := id.Parse("aar", input.ReviewID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewExtend, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		return ofReview(reviewing.Extend(ctx, review))
	}, shown(&p.Review, reviewRows, "review"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) ReviewRemind(ctx context.Context, input gen.ReviewRemindInput) (*gen.ReviewRemindPayload, error) {
	p := &gen.ReviewRemindPayload{}
	review, err := id.Parse("aar", input.ReviewID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewRemind, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		reminded, err := reviewing.Remind(ctx, review)
		return changes("review", reminded), err
	}, shown(&p.Review, reviewRows, "review"))
}

func (r *mutationResolver) ReviewClose(ctx context.Context, input gen.ReviewCloseInput) (*gen.ReviewClosePayload, error) {
	p := &gen.ReviewClosePayload{}
	review, err := id.Parse("aar", input.ReviewID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewClose, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		return ofReview(reviewing.Close(ctx, review))
	}, shown(&p.Review, reviewRows, "review"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) ReviewWaive(ctx context.Context, input gen.ReviewWaiveInput) (*gen.ReviewWaivePayload, error) {
	p := &gen.ReviewWaivePayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ReviewWaive, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		return ofReview(reviewing.Waive(ctx, reviewing.WaiveInput{EventID: event, Because: input.Because}))
	}, shown(&p.Review, reviewRows, "review"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) ObservationRaise(ctx context.Context, input gen.ObservationRaiseInput) (*gen.ObservationRaisePayload, error) {
	p := &gen.ObservationRaisePayload{}
	prefix, from, err := id.Decode(input.FromID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ObservationRaise, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		lesson, err := distillation.Raise(ctx, distillation.RaiseInput{Prefix: prefix, ID: from, Title: input.Title.Value(), Polarity: input.Polarity.Value()})
		return changes("lesson", lesson), err
	}, shown(&p.Lesson, lessonRows, "lesson"))
}

func (r *mutationResolver) EventClose(ctx context.Context, input gen.EventCloseInput) (*gen.EventClosePayload, error) {
	p := &gen.EventClosePayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventClose, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := reviewing.CloseEvent(ctx, event)
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

// ofReview is the review that an act changed, with its event.
func ofReview(review *db.AfterActionReview, err error) (changed, error) {
	if review == nil {
		return changed{}, err
	}
	return changed{"review": review.ID, "event": review.EventID}, err
}

func learnings(input gen.KeyLearningsSayInput) (in reviewing.SayInput, err error) {
	if in.EventID, err = id.Parse("evt", input.EventID); err != nil {
		return in, err
	}
	in.Revision = input.Revision.Value()
	for _, one := range input.Learnings {
		learning := reviewing.Learning{Text: orEmpty(one.Text.Value())}
		if learning.ID, err = maybe("key", one.ID.Value()); err != nil {
			return in, err
		}
		if learning.ContributionID, err = maybe("ctb", one.ContributionID.Value()); err != nil {
			return in, err
		}
		in.Learnings = append(in.Learnings, learning)
	}
	return in, nil
}

func (r *eventResolver) Review(ctx context.Context, obj *db.Event) (*db.AfterActionReview, error) {
	return eventReview.Read(ctx, obj)
}

func (r *eventResolver) Figures(ctx context.Context, obj *db.Event) (*gen.EventFigures, error) {
	return eventFigures.Read(ctx, obj)
}

func (r *eventResolver) ViewerCanSayKeyLearnings(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotSay(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotSayKeyLearningsBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotSay(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanWaiveReview(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventCanWaiveReview.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotWaiveReviewBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventCannotWaiveReview.Read(ctx, obj)
	return because(code), err
}

func (r *eventResolver) ViewerCanOpenReview(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventCanOpenReview.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotOpenReviewBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventCannotOpenReview.Read(ctx, obj)
	return because(code), err
}

func (r *eventResolver) ViewerCanClose(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventCanClose.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotCloseBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventCannotClose.Read(ctx, obj)
	return because(code), err
}

func whyNotSay(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.KeyLearningsSay, e, reviewing.CannotSay(e))
}

func (r *afterActionReviewResolver) Event(ctx context.Context, obj *db.AfterActionReview) (*db.Event, error) {
	return reviewEvent.Read(ctx, obj)
}

func (r *afterActionReviewResolver) Items(ctx context.Context, obj *db.AfterActionReview, question *reviewitem.Question, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ReviewItem], error) {
	return reviewItems.Read(ctx, obj)
}

func (r *afterActionReviewResolver) Answers(ctx context.Context, obj *db.AfterActionReview) ([]*db.ReviewAnswer, error) {
	answers, err := reviewAnswers.Read(ctx, obj)
	if answers == nil {
		answers = []*db.ReviewAnswer{}
	}
	return answers, err
}

func (r *afterActionReviewResolver) ViewerAnswer(ctx context.Context, obj *db.AfterActionReview) (*db.ReviewAnswer, error) {
	return reviewViewerAnswer.Read(ctx, obj)
}

func (r *afterActionReviewResolver) ViewerCanAnswer(ctx context.Context, obj *db.AfterActionReview) (bool, error) {
	code, err := reviewCanAnswer.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *afterActionReviewResolver) ViewerCannotAnswerBecause(ctx context.Context, obj *db.AfterActionReview) (*gen.UserErrorCode, error) {
	code, err := reviewCannotAnswer.Read(ctx, obj)
	return because(code), err
}

func (r *afterActionReviewResolver) ViewerCanSteer(ctx context.Context, obj *db.AfterActionReview) (bool, error) {
	code, err := reviewCanSteer.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *afterActionReviewResolver) ViewerCannotSteerBecause(ctx context.Context, obj *db.AfterActionReview) (*gen.UserErrorCode, error) {
	code, err := reviewCannotSteer.Read(ctx, obj)
	return because(code), err
}

func (r *afterActionReviewResolver) ViewerCanWrite(ctx context.Context, obj *db.AfterActionReview) (bool, error) {
	code, err := reviewCanWrite.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *afterActionReviewResolver) ViewerCannotWriteBecause(ctx context.Context, obj *db.AfterActionReview) (*gen.UserErrorCode, error) {
	code, err := reviewCannotWrite.Read(ctx, obj)
	return because(code), err
}

func (r *afterActionReviewResolver) ViewerCanRemind(ctx context.Context, obj *db.AfterActionReview) (bool, error) {
	code, err := reviewCanRemind.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *afterActionReviewResolver) ViewerCannotRemindBecause(ctx context.Context, obj *db.AfterActionReview) (*gen.UserErrorCode, error) {
	code, err := reviewCannotRemind.Read(ctx, obj)
	return because(code), err
}

func (r *reviewItemResolver) Review(ctx context.Context, obj *db.ReviewItem) (*db.AfterActionReview, error) {
	return reviewItemReview.Read(ctx, obj)
}

func (r *reviewItemResolver) Lesson(ctx context.Context, obj *db.ReviewItem) (*db.Lesson, error) {
	return reviewItemLesson.Read(ctx, obj)
}

func (r *Resolver) AfterActionReview() gen.AfterActionReviewResolver {
	return &afterActionReviewResolver{r}
}

func (r *Resolver) ReviewItem() gen.ReviewItemResolver { return &reviewItemResolver{r} }

type (
	afterActionReviewResolver struct{ *Resolver }
	reviewItemResolver        struct{ *Resolver }
)
