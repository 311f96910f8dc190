package graph

import (
	"context"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

func (r *eventResolver) ViewerCanStartSeries(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotStartSeries(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotStartSeriesBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotStartSeries(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanEndSeries(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotEndSeries(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotEndSeriesBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotEndSeries(ctx, obj)), nil
}

func (r *eventSeriesResolver) Words(ctx context.Context, obj *db.EventSeries, language string) (string, error) {
	return learning.SeriesWords(obj, language)
}

func (r *eventSeriesResolver) Events(ctx context.Context, obj *db.EventSeries, from *time.Time, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Event], error) {
	return eventSeriesEvents.Read(ctx, obj)
}

func (r *mutationResolver) SeriesStart(ctx context.Context, input gen.SeriesStartInput) (*gen.SeriesStartPayload, error) {
	p := &gen.SeriesStartPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.SeriesStart, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		series, e, err := learning.StartSeries(ctx, learning.StartSeriesInput{
			EventID: event, Revision: input.Revision, Rule: input.Rule, Until: input.Until.Value(), Except: days(input.Except.Value()),
		})
		return changes("event", e).with(changes("series", series)), err
	}, shown(&p.Series, eventSeriesRows, "series"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) SeriesEnd(ctx context.Context, input gen.SeriesEndInput) (*gen.SeriesEndPayload, error) {
	p := &gen.SeriesEndPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.SeriesEnd, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		series, e, err := learning.EndSeries(ctx, learning.EndSeriesInput{EventID: event, Revision: input.Revision, Reason: orEmpty(input.Reason.Value())})
		return changes("event", e).with(changes("series", series)), err
	}, shown(&p.Series, eventSeriesRows, "series"), shown(&p.Event, eventRows, "event"))
}

// days are dates as people write them: 2027-01-01.
func days(list []*time.Time) []string {
	out := make([]string, len(list))
	for i, day := range list {
		out[i] = day.Format(time.DateOnly)
	}
	return out
}

func (r *Resolver) EventSeries() gen.EventSeriesResolver { return &eventSeriesResolver{r} }

type eventSeriesResolver struct{ *Resolver }
