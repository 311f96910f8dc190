package learning

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// untilForm is how a rule writes its last moment: RFC 5545 3.3.5, in UTC.
const untilForm = "20060102T150405Z"

// rhythm is when a series meets: its rule from the first wall time on.
type rhythm struct {
	rule       string // RRULE
	localStart string // wall time, in calendar.LocalForm
	zone       string
	except     []string // wall times
	until      *time.Time
}

// rhythmOf is the rhythm of a series as it is kept.
func rhythmOf(series *db.EventSeries) rhythm {
	return rhythm{rule: series.Rrule, localStart: series.LocalStart, zone: series.Zone, except: series.Exdates, until: series.Until}
}

// ending is the rhythm that ends at the moment.
func (r rhythm) ending(last time.Time) rhythm {
	last = last.UTC().Truncate(time.Second)
	r.rule, r.until = without(r.rule, "COUNT", "UNTIL")+";UNTIL="+last.Format(untilForm), &last
	return r
}

// times are when the series meets between the two instants.
func (r rhythm) times(from, until time.Time) ([]calendar.Occurrence, error) {
	parsed, err := calendar.ParseRule(r.rule)
	if err != nil {
		return nil, ruleWrong(err)
	}
	times, err := calendar.Expand(parsed, r.localStart, r.zone, r.except, from, until)
	return times, ruleWrong(err)
}

// check refuses a rhythm that its own first event does not keep, or that nobody could.
func (r rhythm) check(first time.Time) error {
	times, err := r.whole(first)
	switch {
	case err != nil:
		return err
	case len(times) == 0 || times[0].Local != r.localStart:
		return usererror.New("INVALID", "rule", "The event itself does not fall on a day of this rule. Move the event first, or choose a rule that it keeps.")
	case len(times) == 1:
		return usererror.New("INVALID", "rule", "By this rule the event is held only once. Choose a later end.")
	case slices.Contains(r.except, r.localStart):
		return usererror.New("INVALID", "except", "The event itself is on one of these days. Leave the day out, or move the event.")
	}
	year := slices.IndexFunc(times, func(one calendar.Occurrence) bool { return one.Start.After(first.AddDate(1, 0, 0)) })
	if year > mostAYear || year < 0 && len(times) > mostAYear {
		return usererror.New("INVALID", "rule", fmt.Sprintf("A series has at most %d events a year. Choose a slower rule.", mostAYear))
	}
	return nil
}

// whole are all times of the rhythm from the instant on, exceptions among them.
func (r rhythm) whole(first time.Time) ([]calendar.Occurrence, error) {
	r.except = nil
	return r.times(first, first.AddDate(3, 0, 1))
}

// last is when the rhythm that says its end meets for the last time, nil where it says none.
func (r rhythm) last(first time.Time) (*time.Time, error) {
	if part(r.rule, "UNTIL") == "" && part(r.rule, "COUNT") == "" {
		return nil, nil
	}
	times, err := r.whole(first)
	if err != nil || len(times) == 0 {
		return nil, err
	}
	return &times[len(times)-1].Start, nil
}

func (r rhythm) create(create *db.EventSeriesCreate) *db.EventSeriesCreate {
	return create.SetRrule(r.rule).SetLocalStart(r.localStart).SetZone(r.zone).SetExdates(r.except).SetNillableUntil(r.until)
}

func (r rhythm) update(update *db.EventSeriesUpdateOne) *db.EventSeriesUpdateOne {
	return update.SetRrule(r.rule).SetLocalStart(r.localStart).SetZone(r.zone).SetExdates(r.except).SetNillableUntil(r.until)
}

// moved is the rhythm whose meeting at the one wall time (both written as if in UTC) is at
// the other instead. Its rule falls on the other's days where it named days.
func (r rhythm) moved(from, to time.Time) (rhythm, error) {
	start, err := time.Parse(calendar.LocalForm, r.localStart)
	if err != nil {
		return rhythm{}, fmt.Errorf("read the start of a series: %w", err)
	}
	days := int(dayOf(to).Sub(dayOf(from)).Hours() / 24)
	old := start
	start = start.AddDate(0, 0, days)
	start = time.Date(start.Year(), start.Month(), start.Day(), to.Hour(), to.Minute(), 0, 0, time.UTC)
	r.localStart = start.Format(calendar.LocalForm)
	if r.until != nil {
		last := r.until.Add(to.Sub(from))
		r.until = &last
		if part(r.rule, "UNTIL") != "" {
			r.rule = with(r.rule, "UNTIL", last.UTC().Format(untilForm))
		}
	}
	if days == 0 {
		return r, nil
	}
	if r.rule, err = onDaysOf(r.rule, to, days); err != nil || part(r.rule, "FREQ") != "MONTHLY" {
		return r, err
	}
	return r.fromMonth(old.AddDate(0, 0, 1-old.Day()).AddDate(0, months(from, to), 0), to)
}

func months(from, to time.Time) int { return 12*(to.Year()-from.Year()) + int(to.Month()-from.Month()) }

// fromMonth is the rhythm from the first day on that its rule falls on in the month.
func (r rhythm) fromMonth(month, to time.Time) (rhythm, error) {
	first := time.Date(month.Year(), month.Month(), 1, to.Hour(), to.Minute(), 0, 0, time.UTC)
	r.localStart = first.Format(calendar.LocalForm)
	times, err := r.whole(first.AddDate(0, 0, -1))
	if err != nil || len(times) == 0 {
		return r, err
	}
	r.localStart = times[0].Local
	return r, nil
}

var weekdays = []string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}

func cannotMoveDays() error {
	return usererror.New("INVALID", "startsAt", "The days of this series cannot be moved by one of them. End the series here and start another.")
}

// onDaysOf is the rule so many days later: weekdays go along, and a count within the month,
// such as the second Tuesday, is that of the new day.
func onDaysOf(rule string, to time.Time, days int) (string, error) {
	named, dates := part(rule, "BYDAY"), part(rule, "BYMONTHDAY")
	numbered := strings.ContainsAny(named, "-0123456789")
	switch {
	case part(rule, "BYSETPOS") != "", part(rule, "BYMONTH") != "", strings.Contains(dates, ","),
		numbered && (strings.Contains(named, ",") || part(rule, "FREQ") != "MONTHLY"):
		return "", cannotMoveDays()
	case numbered:
		nth := strconv.Itoa((to.Day()-1)/7 + 1)
		if nth == "5" || strings.HasPrefix(named, "-1") && to.AddDate(0, 0, 7).Month() != to.Month() {
			nth = "-1"
		}
		return with(rule, "BYDAY", nth+weekdays[to.Weekday()]), nil
	case named == "" && (dates != "" || part(rule, "FREQ") == "MONTHLY"):
		return with(rule, "BYMONTHDAY", strconv.Itoa(to.Day())), nil
	case named == "":
		return rule, nil
	}
	var moved []string
	for day := range strings.SplitSeq(named, ",") {
		at := slices.Index(weekdays, day)
		moved = append(moved, weekdays[((at+days)%7+7)%7])
	}
	return with(rule, "BYDAY", strings.Join(moved, ",")), nil
}

// part is the value of a part of the rule, empty where it has none.
func part(rule, name string) string {
	for one := range strings.SplitSeq(strings.ToUpper(rule), ";") {
		if value, found := strings.CutPrefix(one, name+"="); found {
			return value
		}
	}
	return ""
}

// without is the rule without the parts.
func without(rule string, names ...string) string {
	var kept []string
	for one := range strings.SplitSeq(strings.ToUpper(rule), ";") {
		name, _, _ := strings.Cut(one, "=")
		if !slices.Contains(names, name) {
			kept = append(kept, one)
		}
	}
	return strings.Join(kept, ";")
}

// with is the rule with the part.
func with(rule, name, value string) string { return without(rule, name) + ";" + name + "=" + value }

// localOf is the wall time of the moment in the zone.
func localOf(moment time.Time, zone string) (string, error) {
	wall, err := wallOf(moment, zone)
	return wall.Format(calendar.LocalForm), err
}

func wallOf(moment time.Time, zone string) (time.Time, error) {
	place, err := time.LoadLocation(zone)
	if err != nil {
		return time.Time{}, fmt.Errorf("find the zone of the event: %w", err)
	}
	return moment.In(place), nil
}

// endBefore ends the series before the occurrence: with the last of its events that stays.
func endBefore(ctx context.Context, series *db.EventSeries, rows []*db.Event, occurrence string) (*db.EventSeries, error) {
	r := rhythmOf(series)
	cut, err := instantOf(occurrence, r.zone)
	if err != nil {
		return nil, err
	}
	last := cut.Add(-time.Second)
	for _, row := range rows {
		if *row.Occurrence >= occurrence {
			break
		}
		if last, err = instantOf(*row.Occurrence, r.zone); err != nil {
			return nil, err
		}
	}
	ended, err := r.ending(last).update(db.FromContext(ctx).EventSeries.UpdateOneID(series.ID)).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("end the series: %w", err)
	}
	return ended, nil
}

// instantOf is the instant of a wall time in the zone.
func instantOf(local, zone string) (time.Time, error) {
	wall, err := time.Parse(calendar.LocalForm, local)
	if err != nil {
		return time.Time{}, fmt.Errorf("read the time of an event in a series: %w", err)
	}
	place, err := time.LoadLocation(zone)
	if err != nil {
		return time.Time{}, fmt.Errorf("find the zone of a series: %w", err)
	}
	return calendar.Instant(wall, place), nil
}

// SeriesWords are how often the series meets, as people say it.
func SeriesWords(series *db.EventSeries, language string) (string, error) {
	parsed, err := calendar.ParseRule(series.Rrule)
	if err != nil {
		return "", fmt.Errorf("read the rule of a series: %w", err)
	}
	first, err := instantOf(series.LocalStart, series.Zone)
	if err != nil {
		return "", err
	}
	wall, err := wallOf(first, series.Zone)
	return parsed.Words(language, wall), err
}
