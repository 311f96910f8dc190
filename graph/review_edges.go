package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/reviewanswer"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of review.graphql and action.graphql, as they are loaded ahead.
var (
	reviewRows     = paging.From(func(c *db.Client) *db.AfterActionReviewQuery { return c.AfterActionReview.Query() })
	reviewItemRows = paging.From(func(c *db.Client) *db.ReviewItemQuery { return c.ReviewItem.Query() })
	actionItemRows = paging.From(func(c *db.Client) *db.ActionItemQuery { return c.ActionItem.Query() })

	eventReview            = &paging.Each[*db.Event, *db.AfterActionReview]{Name: "Event.review", Load: reviewsOfEvents}
	eventFigures           = &paging.Each[*db.Event, *gen.EventFigures]{Name: "Event.figures", Load: figuresOfEvents}
	eventCannotOpenReview  = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotOpenReviewBecause", Load: whyNotOpenReview}
	eventCanOpenReview     = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanOpenReview", Load: whyNotOpenReview}
	eventCannotClose       = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotCloseBecause", Load: whyNotClose}
	eventCanClose          = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanClose", Load: whyNotClose}
	eventCannotWaiveReview = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotWaiveReviewBecause", Load: whyNotWaiveReview}
	eventCanWaiveReview    = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanWaiveReview", Load: whyNotWaiveReview}
	reviewEvent            = &paging.One[*db.AfterActionReview, *db.Event]{Name: "AfterActionReview.event", From: eventRows, Key: keyOf(func(p *db.AfterActionReview) uuid.UUID { return p.EventID })}
	reviewItems            = &paging.Many[*db.ReviewItem]{Name: "AfterActionReview.items", From: reviewItemRows, Link: by("review_id"), Order: findingsInOrder, Where: findingsWhere}
	reviewAnswers          = &paging.Each[*db.AfterActionReview, []*db.ReviewAnswer]{Name: "AfterActionReview.answers", Load: answersOfReviews}
	reviewViewerAnswer     = &paging.Each[*db.AfterActionReview, *db.ReviewAnswer]{Name: "AfterActionReview.viewerAnswer", Load: answersOfViewer}
	reviewCannotAnswer     = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCannotAnswerBecause", Load: whyNotAnswerReview}
	reviewCanAnswer        = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCanAnswer", Load: whyNotAnswerReview}
	reviewCannotSteer      = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCannotSteerBecause", Load: whyNotSteerReview}
	reviewCanSteer         = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCanSteer", Load: whyNotSteerReview}
	reviewCannotWrite      = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCannotWriteBecause", Load: whyNotWriteReview}
	reviewCanWrite         = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCanWrite", Load: whyNotWriteReview}
	reviewCannotRemind     = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCannotRemindBecause", Load: whyNotRemind}
	reviewCanRemind        = &paging.Each[*db.AfterActionReview, gen.UserErrorCode]{Name: "AfterActionReview.viewerCanRemind", Load: whyNotRemind}
	reviewItemReview       = &paging.One[*db.ReviewItem, *db.AfterActionReview]{Name: "ReviewItem.review", From: reviewRows, Key: keyOf(func(p *db.ReviewItem) uuid.UUID { return p.ReviewID })}
	reviewItemLesson       = &paging.Each[*db.ReviewItem, *db.Lesson]{Name: "ReviewItem.lesson", Load: lessonsDrawnFrom[*db.ReviewItem]}
	eventActionItems       = &paging.Many[*db.ActionItem]{Name: "Event.actionItems", From: actionItemRows, Link: by("event_id"), Order: asMade[*db.ActionItem], Where: actionsWhere}
	actionItemOwner        = &paging.One[*db.ActionItem, *db.Person]{Name: "ActionItem.owner", From: personRows, Key: func(p *db.ActionItem) *uuid.UUID { return p.OwnerID }}
	actionItemEvent        = &paging.One[*db.ActionItem, *db.Event]{Name: "ActionItem.event", From: eventRows, Key: keyOf(func(p *db.ActionItem) uuid.UUID { return p.EventID })}
	actionItemReviewItem   = &paging.One[*db.ActionItem, *db.ReviewItem]{Name: "ActionItem.reviewItem", From: reviewItemRows, Key: func(p *db.ActionItem) *uuid.UUID { return p.ReviewItemID }}
	actionItemCannotSettle = &paging.Each[*db.ActionItem, gen.UserErrorCode]{Name: "ActionItem.viewerCannotSettleBecause", Load: whyNotSettle(rule.ActionItemSettle)}
	actionItemCanSettle    = &paging.Each[*db.ActionItem, gen.UserErrorCode]{Name: "ActionItem.viewerCanSettle", Load: whyNotSettle(rule.ActionItemSettle)}
	actionItemCannotEdit   = &paging.Each[*db.ActionItem, gen.UserErrorCode]{Name: "ActionItem.viewerCannotEditBecause", Load: whyNotSettle(rule.ActionItemEdit)}
	actionItemCanEdit      = &paging.Each[*db.ActionItem, gen.UserErrorCode]{Name: "ActionItem.viewerCanEdit", Load: whyNotSettle(rule.ActionItemEdit)}
)

func findingsInOrder(paging.Args) paging.Order[*db.ReviewItem] {
	return paging.Order[*db.ReviewItem]{Name: "position", Column: "position", Value: func(x *db.ReviewItem) any {
		if x == nil {
			return 0
		}
		return x.Position
	}}
}

func findingsWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	return enum("question", args.Text("question")), nil
}

func actionsWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	return enum("state", args.Text("state")), nil
}

// reviewsOfEvents are the events' reviews, as far as the viewer may see them.
func reviewsOfEvents(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]*db.AfterActionReview, error) {
	rows, err := paging.Among(ctx, reviewRows, "event_id", of, rule.Clause{})
	if err != nil {
		return nil, fmt.Errorf("reviews of events: %w", err)
	}
	found := map[uuid.UUID]*db.AfterActionReview{}
	for _, one := range rows {
		found[one.EventID] = one
	}
	return found, nil
}

// reviewsAsSystem are the events' reviews, whoever asks: they decide what can be done.
func reviewsAsSystem(ctx context.Context, of []*db.Event) (map[uuid.UUID]*db.AfterActionReview, error) {
	keys := make([]uuid.UUID, len(of))
	for i, e := range of {
		keys[i] = e.ID
	}
	rows, err := db.FromContext(ctx).AfterActionReview.Query().Where(afteractionreview.EventIDIn(keys...)).
		All(rule.AsSystem(ctx, "whether there is a review decides what can be done, whoever reads it"))
	if err != nil {
		return nil, fmt.Errorf("reviews of events: %w", err)
	}
	found := map[uuid.UUID]*db.AfterActionReview{}
	for _, one := range rows {
		found[one.EventID] = one
	}
	return found, nil
}

func whyNotOpenReview(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotLookBack(ctx, rule.ReviewOpen, of, reviewing.CannotOpen)
}

func whyNotWaiveReview(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotLookBack(ctx, rule.ReviewWaive, of, reviewing.CannotWaive)
}

func whyNotClose(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotLookBack(ctx, rule.EventClose, of, reviewing.CannotClose)
}

func whyNotLookBack(ctx context.Context, act rule.Act, of []*db.Event, state func(*db.Event, *db.AfterActionReview) string) (map[uuid.UUID]gen.UserErrorCode, error) {
	codes, ask := map[uuid.UUID]gen.UserErrorCode{}, []*db.Event{}
	for _, e := range of {
		if code := refusal(ctx, act, rule.Target{Community: e.CommunityID, Event: e.ID}); code != "" {
			codes[e.ID] = code
			continue
		}
		ask = append(ask, e)
	}
	if len(ask) == 0 {
		return codes, nil
	}
	known, err := reviewsAsSystem(ctx, ask)
	if err != nil {
		return nil, err
	}
	for _, e := range ask {
		codes[e.ID] = gen.UserErrorCode(state(e, known[e.ID]))
	}
	return codes, nil
}

// eventsOf are the events behind records, whoever asks: rights depend on them.
func eventsOf(ctx context.Context, keys []uuid.UUID) (map[uuid.UUID]*db.Event, error) {
	rows, err := db.FromContext(ctx).Event.Query().Where(event.IDIn(keys...)).
		All(rule.AsSystem(ctx, "rights depend on the event, whoever sees it"))
	if err != nil {
		return nil, fmt.Errorf("events behind records: %w", err)
	}
	found := make(map[uuid.UUID]*db.Event, len(rows))
	for _, one := range rows {
		found[one.ID] = one
	}
	return found, nil
}

func whyNotSteerReview(ctx context.Context, of []*db.AfterActionReview, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotOfReviews(ctx, rule.ReviewClose, of, func(_ *db.Event, review *db.AfterActionReview) string {
		return reviewing.CannotSteer(review)
	})
}

func whyNotWriteReview(ctx context.Context, of []*db.AfterActionReview, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotOfReviews(ctx, rule.ReviewItemAdd, of, reviewing.CannotWrite)
}

// whyNotOfReviews asks the rule of each review with its event.
func whyNotOfReviews(ctx context.Context, act rule.Act, of []*db.AfterActionReview, state func(*db.Event, *db.AfterActionReview) string) (map[uuid.UUID]gen.UserErrorCode, error) {
	keys := make([]uuid.UUID, len(of))
	for i, one := range of {
		keys[i] = one.EventID
	}
	events, err := eventsOf(ctx, keys)
	if err != nil {
		return nil, err
	}
	codes := map[uuid.UUID]gen.UserErrorCode{}
	for _, one := range of {
		e := events[one.EventID]
		codes[one.ID] = refusal(ctx, act, rule.Target{Community: e.CommunityID, Event: e.ID})
		if codes[one.ID] == "" {
			codes[one.ID] = gen.UserErrorCode(state(e, one))
		}
	}
	return codes, nil
}

// whyNotRemind asks who is missing only of reviews whose missing the viewer may remind.
func whyNotRemind(ctx context.Context, of []*db.AfterActionReview, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	keys := make([]uuid.UUID, len(of))
	for i, one := range of {
		keys[i] = one.EventID
	}
	events, err := eventsOf(ctx, keys)
	if err != nil {
		return nil, err
	}
	codes, ask := map[uuid.UUID]gen.UserErrorCode{}, []*db.AfterActionReview{}
	for _, one := range of {
		codes[one.ID] = refusal(ctx, rule.ReviewRemind, rule.Target{Community: events[one.EventID].CommunityID, Event: one.EventID})
		if codes[one.ID] == "" {
			ask = append(ask, one)
		}
	}
	missing, err := reviewing.MissingOf(ctx, ask)
	if err != nil {
		return nil, err
	}
	now := clock.Now(ctx)
	for _, one := range ask {
		codes[one.ID] = gen.UserErrorCode(reviewing.CannotRemind(one, missing[one.ID], now))
	}
	return codes, nil
}

func whyNotAnswerReview(ctx context.Context, of []*db.AfterActionReview, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	codes, v, now := map[uuid.UUID]gen.UserErrorCode{}, viewer.Of(ctx), clock.Now(ctx)
	keys := make([]uuid.UUID, len(of))
	for i, one := range of {
		keys[i] = one.EventID
	}
	events, err := eventsOf(ctx, keys)
	if err != nil {
		return nil, err
	}
	came := map[uuid.UUID]bool{}
	if v.SignedIn() {
		if came, err = rule.CameTo(ctx, v.PersonID, keys...); err != nil {
			return nil, err
		}
	}
	for _, one := range of {
		on := rule.Target{Community: events[one.EventID].CommunityID, Event: one.EventID}
		if codes[one.ID] = refusal(ctx, rule.ReviewAnswerGive, on); codes[one.ID] == "" {
			codes[one.ID] = gen.UserErrorCode(reviewing.CannotAnswer(one, came[one.EventID], now))
		}
	}
	return codes, nil
}

func answersOfReviews(ctx context.Context, of []*db.AfterActionReview, _ paging.Args) (map[uuid.UUID][]*db.ReviewAnswer, error) {
	found := map[uuid.UUID][]*db.ReviewAnswer{}
	for _, one := range of { // an event has one review; a list of events asks for few
		answers, err := reviewing.Shown(ctx, one)
		if err != nil {
			return nil, err
		}
		found[one.ID] = answers
	}
	return found, nil
}

func answersOfViewer(ctx context.Context, of []*db.AfterActionReview, _ paging.Args) (map[uuid.UUID]*db.ReviewAnswer, error) {
	keys := make([]uuid.UUID, len(of))
	for i, one := range of {
		keys[i] = one.ID
	}
	found := map[uuid.UUID]*db.ReviewAnswer{}
	if !viewer.Of(ctx).SignedIn() {
		return found, nil
	}
	rows, err := db.FromContext(ctx).ReviewAnswer.Query().
		Where(reviewanswer.ReviewIDIn(keys...), reviewanswer.PersonID(viewer.Of(ctx).PersonID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("the viewer's answers: %w", err)
	}
	for _, one := range rows {
		found[one.ReviewID] = one
	}
	return found, nil
}

// whyNotSettle says why the viewer cannot do the act to things taken on.
func whyNotSettle(act rule.Act) func(context.Context, []*db.ActionItem, paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return func(ctx context.Context, of []*db.ActionItem, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
		keys := make([]uuid.UUID, len(of))
		for i, one := range of {
			keys[i] = one.EventID
		}
		events, err := eventsOf(ctx, keys)
		if err != nil {
			return nil, err
		}
		codes := map[uuid.UUID]gen.UserErrorCode{}
		for _, one := range of {
			e := events[one.EventID]
			on := rule.Target{Community: e.CommunityID, Event: e.ID}
			if one.OwnerID != nil {
				on.Person = *one.OwnerID
			}
			codes[one.ID] = refusal(ctx, act, on)
		}
		return codes, nil
	}
}
