package calendar

import (
	"fmt"
	"slices"
	"time"
)

// horizonYears is how far from its start a series reaches.
const horizonYears = 3

// LocalForm is how a wall time is written: the occurrence of an event in its series.
const LocalForm = "2006-01-02T15:04"

// Occurrence is one time at which a repeated event falls.
type Occurrence struct {
	Local string    // the wall time by the rule, in LocalForm: its name within the series
	Start time.Time // the instant, in UTC
}

// Expand is where the rule falls from the one instant up to, not including, the other,
// in order. It starts at localStart ("2006-01-02T15:04") in the zone and keeps the wall
// time when clocks change. Local times in exdates are left out; COUNT counts them all the
// same (RFC 5545 3.8.5.1). A series reaches three years from its start. A rule that falls
// on no day within them is a *RuleError.
func Expand(rule Rule, localStart, zone string, exdates []string, from, until time.Time) ([]Occurrence, error) {
	first, err := time.Parse(LocalForm, localStart)
	if err != nil {
		return nil, &RuleError{fmt.Sprintf("%.40q is no local time. Write it like %s.", localStart, LocalForm)}
	}
	location, err := time.LoadLocation(zone)
	if err != nil || zone == "" || zone == "Local" {
		return nil, &RuleError{fmt.Sprintf("%.40q is no time zone. Write it like Asia/Kuala_Lumpur.", zone)}
	}
	var out []Occurrence
	met := 0
	for wall := range walls(rule.option, first, first.AddDate(horizonYears, 0, 0)) {
		start := Instant(wall, location)
		if rule.until.passed(wall, start) || rule.option.Count > 0 && met == rule.option.Count {
			break
		}
		met++
		local := wall.Format(LocalForm)
		if !start.Before(from) && start.Before(until) && !slices.Contains(exdates, local) {
			out = append(out, Occurrence{Local: local, Start: start})
		}
	}
	if met == 0 {
		return nil, &RuleError{fmt.Sprintf("The rule never falls on a day within %d years of its start. Check the days, the months and UNTIL.", horizonYears)}
	}
	return out, nil
}

// Instant is when clocks at the place show the wall time (whose own zone counts for
// nothing). RFC 5545 3.3.5: a time shown twice is the first of the two; a time that clocks
// jump over is taken with the offset before the jump, so that 02:30 becomes 03:30.
func Instant(wall time.Time, location *time.Location) time.Time {
	wall = time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), 0, time.UTC)
	// No offset reaches 15 hours, so these two are before and after any change near.
	before, after := offset(wall.Add(-15*time.Hour), location), offset(wall.Add(15*time.Hour), location)
	for _, candidate := range []time.Duration{max(before, after), min(before, after)} {
		if start := wall.Add(-candidate); offset(start, location) == candidate {
			return start
		}
	}
	return wall.Add(-before)
}

func offset(t time.Time, location *time.Location) time.Duration {
	_, seconds := t.In(location).Zone()
	return time.Duration(seconds) * time.Second
}
