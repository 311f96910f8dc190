package learning

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// change is an edit of several events of a series at once.
type change struct {
	series *db.EventSeries
	before []*db.Event // stay as they are
	rows   []*db.Event // from the first one reached on, in the order of the rule
	now    time.Time
}

// editSeries edits the event with those of its series that the scope reaches. What has
// begun stays as it is, and so does what was edited apart. Where earlier events keep
// another rhythm, their series ends and another one starts; all keep their ids,
// registrations and places in calendars.
func (in EditInput) editSeries(ctx context.Context, held *db.Event, with lists) (*db.Event, error) {
	c, err := reach(ctx, held, in.Scope)
	if err != nil {
		return held, err
	}
	times, err := in.retimed(ctx, held, c)
	if err != nil {
		return held, err
	}
	var edited *db.Event
	var changed []string
	for _, row := range c.reached(held) {
		when, moves := times[row.ID]
		if row.ID == held.ID || !moves {
			when = in.span(row)
			if row.ID != held.ID && in.StartsAt.Set && !moves {
				continue
			}
		}
		fields, kept, err := in.apply(ctx, row, when, with, false)
		if err != nil {
			return nil, err
		}
		if row.ID == held.ID {
			edited, changed = kept, fields
		}
	}
	return edited, trail.Keep(ctx, rule.EventEdit, trail.Subject{Kind: "ser", ID: *edited.SeriesID}, changed...)
}

// reach finds the events of the series that the scope reaches, all of them held.
func reach(ctx context.Context, held *db.Event, scope Scope) (change, error) {
	now := clock.Now(ctx)
	if held.Occurrence == nil || begun(held, now) {
		return change{}, refused(eventBegun)
	}
	series, rows, err := rowsOf(ctx, *held.SeriesID)
	if err != nil {
		return change{}, err
	}
	first := slices.IndexFunc(rows, func(row *db.Event) bool {
		if scope == Following {
			return *row.Occurrence >= *held.Occurrence
		}
		return !begun(row, now) && row.State != event.StateCANCELLED
	})
	return change{series: series, before: rows[:first], rows: rows[first:], now: now}, nil
}

// reached are the events that the change is written to: neither begun nor cancelled, nor
// edited apart, but for the one at hand.
func (c change) reached(held *db.Event) []*db.Event {
	return slices.DeleteFunc(slices.Clone(c.rows), func(row *db.Event) bool {
		return begun(row, c.now) || row.State == event.StateCANCELLED || row.Detached && row.ID != held.ID
	})
}

// retimed writes the rhythm that the edit asks for and returns when each event is by it.
func (in EditInput) retimed(ctx context.Context, held *db.Event, c change) (map[uuid.UUID]span, error) {
	old := rhythmOf(c.series)
	old.localStart = *c.rows[0].Occurrence
	if count, err := strconv.Atoi(part(old.rule, "COUNT")); err == nil {
		met, err := rhythmOf(c.series).metBefore(*c.rows[0].Occurrence)
		if err != nil {
			return nil, err
		}
		old.rule = with(old.rule, "COUNT", strconv.Itoa(max(count-met, 1)))
	}
	fresh, err := in.rhythm(held, old)
	if err != nil {
		return nil, err
	}
	moves := fresh.localStart != old.localStart || fresh.zone != old.zone
	split := len(c.before) > 0 && (in.Scope == Following || moves)
	names, times, err := rename(old, fresh)
	if err != nil {
		return nil, err
	}
	if start, said := in.StartsAt.Get(); said && moves && !times[names[*held.Occurrence]].Equal(start) {
		return nil, cannotMoveDays()
	}
	fresh.except = nil
	for _, one := range old.except {
		if name, found := names[one]; found {
			fresh.except = append(fresh.except, name)
		}
	}
	if !split && !moves {
		fresh = rhythmOf(c.series)
	}
	if err := in.keepRhythm(ctx, held, c, fresh, split, names); err != nil {
		return nil, err
	}
	spans := map[uuid.UUID]span{}
	if !moves {
		return spans, nil
	}
	for _, row := range c.rows {
		if start, found := times[names[*row.Occurrence]]; found {
			spans[row.ID] = at(start, in.length(row))
		}
	}
	return spans, nil
}

func (in EditInput) length(e *db.Event) time.Duration {
	if minutes, said := in.Minutes.Get(); said {
		return time.Duration(minutes) * time.Minute
	}
	return lengthOf(e)
}

// rhythm is the rhythm that the edit gives the series from now on.
func (in EditInput) rhythm(held *db.Event, old rhythm) (rhythm, error) {
	zone := old.zone
	in.Zone.IfAny(func(v string) { zone = v })
	start, said := in.StartsAt.Get()
	if !said && zone == old.zone {
		return old, nil
	}
	from, err := time.Parse(calendar.LocalForm, *held.Occurrence)
	if err != nil {
		return rhythm{}, fmt.Errorf("read the time of an event in a series: %w", err)
	}
	to := from
	if said {
		wall, err := wallOf(start, zone)
		if err != nil {
			return rhythm{}, err
		}
		to = time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), 0, 0, time.UTC)
	}
	fresh, err := old.moved(from, to)
	fresh.zone = zone
	return fresh, err
}

// metBefore is how often the series meets before the wall time, exceptions and all.
func (r rhythm) metBefore(local string) (int, error) {
	from, err := instantOf(r.localStart, r.zone)
	if err != nil {
		return 0, err
	}
	until, err := instantOf(local, r.zone)
	if err != nil {
		return 0, err
	}
	r.except = nil
	times, err := r.times(from, until)
	return len(times), err
}

// rename pairs the times of two rhythms in their order: the names by the one and by the
// other, and the instants by the names of the other.
func rename(old, fresh rhythm) (map[string]string, map[string]time.Time, error) {
	all := func(r rhythm) ([]calendar.Occurrence, error) {
		from, err := instantOf(r.localStart, r.zone)
		if err != nil {
			return nil, err
		}
		return r.whole(from)
	}
	before, err := all(old)
	if err != nil {
		return nil, nil, err
	}
	now, err := all(fresh)
	if err != nil {
		return nil, nil, err
	}
	names, times := map[string]string{}, map[string]time.Time{}
	for i := range min(len(before), len(now)) {
		names[before[i].Local], times[now[i].Local] = now[i].Local, now[i].Start
	}
	return names, times, nil
}

// keepRhythm writes the rhythm: to a series of its own where earlier events keep theirs,
// else to the series that there is. The events are named by it.
func (in EditInput) keepRhythm(ctx context.Context, held *db.Event, c change, r rhythm, split bool, names map[string]string) error {
	title := c.series.Title
	in.Title.IfAny(func(v string) { title = v })
	length := c.series.Minutes
	in.Minutes.IfAny(func(v int) { length = v })
	client, key := db.FromContext(ctx), c.series.ID
	if split {
		create := client.EventSeries.Create().SetCommunityID(c.series.CommunityID).SetTitle(title).SetLanguage(c.series.Language).
			SetMinutes(length).SetModelID(held.ID).SetNillableExpandedUntil(c.series.ExpandedUntil)
		started, err := r.create(create).Save(ctx)
		if err != nil {
			return fmt.Errorf("start another series: %w", err)
		}
		if _, err := endBefore(ctx, c.series, c.before, *c.rows[0].Occurrence); err != nil {
			return err
		}
		key = started.ID
	} else {
		err := r.update(client.EventSeries.UpdateOneID(key)).SetTitle(title).SetMinutes(length).SetModelID(held.ID).AddRevision(1).Exec(ctx)
		if err != nil {
			return fmt.Errorf("edit the series: %w", err)
		}
	}
	if !split && r.localStart == c.series.LocalStart && r.zone == c.series.Zone {
		return nil
	}
	ids := make([]uuid.UUID, len(c.rows))
	for i, row := range c.rows {
		ids[i] = row.ID
	}
	// First without names, so that no event is in the way of another's new one.
	if err := client.Event.Update().Where(event.IDIn(ids...)).ClearOccurrence().SetSeriesID(key).Exec(ctx); err != nil {
		return fmt.Errorf("take the events along: %w", err)
	}
	for _, row := range c.rows {
		name, found := names[*row.Occurrence]
		if !found {
			continue // beyond the new rhythm; it stays by itself
		}
		if err := client.Event.UpdateOneID(row.ID).SetOccurrence(name).Exec(ctx); err != nil {
			return fmt.Errorf("name the events anew: %w", err)
		}
	}
	return nil
}
