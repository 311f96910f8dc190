package learning

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/eventseries"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// aheadMonths is how far ahead the events of a series are planned.
const aheadMonths = 12

// SeriesClock is the job that runs every day so that the events of series are planned
// twelve months ahead.
type SeriesClock struct{}

// Kind names the job in the queue.
func (SeriesClock) Kind() string { return "series_clock" }

// SeriesToExpand are the series that go on, of communities that live.
func SeriesToExpand(ctx context.Context) ([]uuid.UUID, error) {
	system := rule.AsSystem(ctx, "the clock plans ahead")
	ids, err := db.FromContext(system).EventSeries.Query().
		Where(eventseries.Or(eventseries.UntilIsNil(), eventseries.UntilGT(clock.Now(ctx))),
			eventseries.HasCommunityWith(community.StateEQ(community.StateACTIVE))).
		Order(eventseries.ByID()).IDs(system)
	if err != nil {
		return nil, fmt.Errorf("find the series that go on: %w", err)
	}
	return ids, nil
}

// ExpandSeries plans the events of the series that are due. Each is made once, however
// many do this at the same moment: the unique index of the occurrences decides.
func ExpandSeries(ctx context.Context, id uuid.UUID) error {
	ctx = rule.AsSystem(ctx, "the clock plans ahead")
	series, err := holdSeries(ctx, id)
	if err != nil {
		return err
	}
	return expand(ctx, series)
}

// expand plans the events of the series from now on, twelve months ahead, that there are
// not yet: like its model, and announced where that is.
func expand(ctx context.Context, series *db.EventSeries) error {
	now := clock.Now(ctx)
	ahead := now.AddDate(0, aheadMonths, 0)
	if series.ModelID == nil {
		return nil
	}
	times, err := rhythmOf(series).times(now, ahead)
	if err != nil {
		return err
	}
	if times, err = missing(ctx, series, times); err != nil {
		return err
	}
	if len(times) > 0 {
		if err := makeAll(ctx, series, times); err != nil {
			return err
		}
	}
	err = db.FromContext(ctx).EventSeries.UpdateOneID(series.ID).SetExpandedUntil(ahead).Exec(ctx)
	if err != nil {
		return fmt.Errorf("note how far the series is planned: %w", err)
	}
	return nil
}

// missing are the times for which the series has no event yet.
func missing(ctx context.Context, series *db.EventSeries, times []calendar.Occurrence) ([]calendar.Occurrence, error) {
	var made []string
	err := db.FromContext(ctx).Event.Query().Where(event.SeriesID(series.ID), event.OccurrenceNotNil()).
		Select(event.FieldOccurrence).Scan(rule.AsSystem(ctx, "a series has all its events, seen or not"), &made)
	if err != nil {
		return nil, fmt.Errorf("read the events of the series: %w", err)
	}
	there := make(map[string]bool, len(made))
	for _, occurrence := range made {
		there[occurrence] = true
	}
	var left []calendar.Occurrence
	for _, one := range times {
		if !there[one.Local] {
			left = append(left, one)
		}
	}
	return left, nil
}

// makeAll makes an event for each of the times.
func makeAll(ctx context.Context, series *db.EventSeries, times []calendar.Occurrence) error {
	model, err := db.FromContext(ctx).Event.Get(rule.AsSystem(ctx, "the events of a series are like their model"), *series.ModelID)
	if err != nil {
		return fmt.Errorf("read the model of the series: %w", err)
	}
	plan, err := partsOf(ctx, model, true)
	if err != nil {
		return err
	}
	length := time.Duration(series.Minutes) * time.Minute
	for _, one := range times {
		create := alike(ctx, model).SetSeriesID(series.ID).SetOccurrence(one.Local).SetZone(series.Zone).
			SetStartsAt(one.Start).SetEndsAt(one.Start.Add(length))
		if model.State != event.StateDRAFT {
			code, err := DrawCode(ctx)
			if err != nil {
				return err
			}
			create.SetState(event.StateANNOUNCED).SetAnnouncedAt(clock.Now(ctx)).SetCode(code)
		}
		id, err := create.OnConflictColumns(event.FieldSeriesID, event.FieldOccurrence).DoNothing().ID(ctx)
		if errors.Is(err, sql.ErrNoRows) {
			continue // another instance was quicker
		}
		if err != nil {
			return fmt.Errorf("plan an event of the series: %w", err)
		}
		if err := plan.copyTo(ctx, id, at(one.Start, length)); err != nil {
			return err
		}
	}
	return nil
}
