package learning

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// mostAYear is how many events a series may make within a year.
const mostAYear = 160

// StartSeriesInput repeats an event by a rule.
type StartSeriesInput struct {
	EventID  uuid.UUID
	Revision int        // that the viewer saw
	Rule     string     // RRULE of RFC 5545, such as FREQ=MONTHLY;BYDAY=2TU
	Until    *time.Time // the last moment at which one may start; nil: no end, or the rule's own
	Except   []string   // days, such as 2027-01-01, on which it is not held
}

// StartSeries makes an event the first of a series: the events of the next twelve months
// are planned alike, and announced where the first is. Others follow as time goes on,
// for three years at most.
func StartSeries(ctx context.Context, in StartSeriesInput) (*db.EventSeries, *db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.SeriesStart, in.EventID)
	if err != nil {
		return nil, nil, err
	}
	now := clock.Now(ctx)
	if code := CannotStartSeries(held, now); code != "" {
		return nil, held, refused(code)
	}
	if held.Revision != in.Revision {
		return nil, held, stale()
	}
	rhythm, err := in.rhythm(held)
	if err != nil {
		return nil, held, err
	}
	if err := rhythm.check(held.StartsAt); err != nil {
		return nil, held, err
	}
	if rhythm.until, err = rhythm.last(held.StartsAt); err != nil {
		return nil, held, err
	}
	create := db.FromContext(ctx).EventSeries.Create().SetCommunityID(held.CommunityID).SetTitle(held.Title).SetLanguage(held.Language).
		SetMinutes(int(lengthOf(held).Minutes())).SetModelID(held.ID)
	series, err := rhythm.create(create).Save(ctx)
	if err != nil {
		return nil, nil, problem.Of(fmt.Errorf("start the series: %w", err), map[string]string{"rrule": "rule"})
	}
	first, err := db.FromContext(ctx).Event.UpdateOneID(held.ID).
		SetSeriesID(series.ID).SetOccurrence(rhythm.localStart).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("begin the series: %w", err)
	}
	if err := expand(ctx, series); err != nil {
		return nil, nil, err
	}
	subject := trail.Subject{Kind: "ser", ID: series.ID, Revision: series.Revision}
	if err := trail.Keep(ctx, rule.SeriesStart, subject, "rrule"); err != nil {
		return nil, nil, err
	}
	return series, first, tell(ctx, first.ID, live.Event)
}

// rhythm reads when the event is repeated, from the event's own start on.
func (in StartSeriesInput) rhythm(first *db.Event) (rhythm, error) {
	local, err := localOf(first.StartsAt, first.Zone)
	if err != nil {
		return rhythm{}, err
	}
	r := rhythm{rule: in.Rule, localStart: local, zone: first.Zone}
	if in.Until != nil {
		if part(in.Rule, "UNTIL") != "" || part(in.Rule, "COUNT") != "" {
			return rhythm{}, usererror.New("INVALID", "until", "The rule says already when it ends. Leave one of them out.")
		}
		r = r.ending(*in.Until)
	}
	for i, day := range in.Except {
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			return rhythm{}, usererror.New("INVALID", fmt.Sprintf("except.%d", i), "Give a day such as 2027-01-01.")
		}
		r.except = append(r.except, day+local[len(time.DateOnly):])
	}
	return r, nil
}

// CannotStartSeries is the code that says why the event cannot become the first of a
// series, empty where it can; rights apart.
func CannotStartSeries(e *db.Event, now time.Time) string {
	switch {
	case e.SeriesID != nil:
		return inSeries
	case e.State == event.StateDRAFT && Undated(e):
		return undecided
	case e.State == event.StateDRAFT:
		return ""
	case closed(e, now) != "":
		return closed(e, now)
	case begun(e, now):
		return eventBegun
	}
	return ""
}

// EndSeriesInput names the first event of a series that is not held any more.
type EndSeriesInput struct {
	EventID  uuid.UUID
	Revision int    // that the viewer saw
	Reason   string // told to those who come; may be empty
}

// EndSeries ends a series before one of its events: that and those after it are cancelled,
// as far as they have not begun, and all who come are told once of each.
func EndSeries(ctx context.Context, in EndSeriesInput) (*db.EventSeries, *db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.SeriesEnd, in.EventID)
	if err != nil {
		return nil, nil, err
	}
	now := clock.Now(ctx)
	if code := CannotEndSeries(held, now); code != "" {
		return nil, held, refused(code)
	}
	if held.Revision != in.Revision {
		return nil, held, stale()
	}
	series, rows, err := rowsOf(ctx, *held.SeriesID)
	if err != nil {
		return nil, nil, err
	}
	if series, err = endBefore(ctx, series, rows, *held.Occurrence); err != nil {
		return nil, nil, err
	}
	for _, row := range after(rows, *held.Occurrence) {
		if row.State == event.StateCANCELLED || begun(row, now) {
			continue
		}
		off, err := callOff(ctx, row, in.Reason)
		if err != nil {
			return nil, nil, err
		}
		if off.ID == held.ID {
			held = off
		}
	}
	subject := trail.Subject{Kind: "ser", ID: series.ID, Revision: series.Revision}
	return series, held, trail.Keep(ctx, rule.SeriesEnd, subject, "until")
}

// CannotEndSeries is the code that says why the series cannot end before the event, empty
// where it can; rights apart.
func CannotEndSeries(e *db.Event, now time.Time) string {
	switch {
	case e.SeriesID == nil || e.Occurrence == nil:
		return notInSeries
	case e.State == event.StateCANCELLED:
		return cancelled
	case begun(e, now):
		return eventBegun
	}
	return ""
}

// holdSeries makes everybody else who changes the series wait, and returns it as it is now.
func holdSeries(ctx context.Context, id uuid.UUID) (*db.EventSeries, error) {
	held, err := db.FromContext(ctx).EventSeries.UpdateOneID(id).AddMinutes(0).
		Save(rule.AsSystem(ctx, "the series of an event is held with it"))
	if err != nil {
		return nil, fmt.Errorf("hold the series: %w", err)
	}
	return held, nil
}

// rowsOf are the series and its events, in the order of the rule, each of them held.
func rowsOf(ctx context.Context, id uuid.UUID) (*db.EventSeries, []*db.Event, error) {
	system := rule.AsSystem(ctx, "a series is changed with all its events")
	series, err := db.FromContext(ctx).EventSeries.Get(system, id)
	if err != nil {
		return nil, nil, fmt.Errorf("read the series: %w", err)
	}
	if err := db.FromContext(ctx).Event.Update().Where(event.SeriesID(id)).AddQueue(0).Exec(system); err != nil {
		return nil, nil, fmt.Errorf("hold the events of the series: %w", err)
	}
	rows, err := db.FromContext(ctx).Event.Query().Where(event.SeriesID(id), event.OccurrenceNotNil()).
		Order(event.ByOccurrence()).All(system)
	if err != nil {
		return nil, nil, fmt.Errorf("read the events of the series: %w", err)
	}
	return series, rows, nil
}

// after are the rows from the occurrence on.
func after(rows []*db.Event, occurrence string) []*db.Event {
	for i, row := range rows {
		if *row.Occurrence >= occurrence {
			return rows[i:]
		}
	}
	return nil
}

// except makes the time of a cancelled event an exception of its series.
func except(ctx context.Context, off *db.Event) error {
	if off.SeriesID == nil || off.Occurrence == nil {
		return nil
	}
	err := db.FromContext(ctx).EventSeries.UpdateOneID(*off.SeriesID).AppendExdates([]string{*off.Occurrence}).AddRevision(1).Exec(ctx)
	if err != nil {
		return fmt.Errorf("except the event from its series: %w", err)
	}
	return nil
}

// ruleWrong says what is wrong with a rule to whoever gave it.
func ruleWrong(err error) error {
	var wrong *calendar.RuleError
	if errors.As(err, &wrong) {
		return usererror.New("INVALID", "rule", wrong.Reason)
	}
	return err
}
