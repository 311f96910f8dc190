package demo

import (
	"fmt"
	"regexp"
	"strconv"
	"time"
)

var (
	daysAway = regexp.MustCompile(`^(-?\d+)d(!?) (\d\d):(\d\d)$`)
	minutes  = regexp.MustCompile(`^now-(\d+)m$`)
)

// moment reads when something is, as seen from now: "-20d 09:00" is twenty days ago at
// nine by the clock of Kuala Lumpur, "now-45m" forty-five minutes ago, to the quarter.
// Days move on to Monday from the weekends of all states (Friday to Sunday) unless they
// end in an exclamation mark, as in "-1d! 10:00".
func (s *scribe) moment(text string) (time.Time, error) {
	if part := minutes.FindStringSubmatch(text); part != nil {
		ago, err := strconv.Atoi(part[1])
		if err != nil {
			return time.Time{}, fmt.Errorf("the moment %q: %w", text, err)
		}
		return s.now.Add(-time.Duration(ago) * time.Minute).Truncate(15 * time.Minute), nil
	}
	part := daysAway.FindStringSubmatch(text)
	if part == nil {
		return time.Time{}, fmt.Errorf("%q is no moment such as \"-20d 09:00\"", text)
	}
	var number [3]int
	for i, digits := range []string{part[1], part[3], part[4]} {
		n, err := strconv.Atoi(digits)
		if err != nil {
			return time.Time{}, fmt.Errorf("the moment %q: %w", text, err)
		}
		number[i] = n
	}
	here := s.now.In(s.zone)
	day := time.Date(here.Year(), here.Month(), here.Day()+number[0], number[1], number[2], 0, 0, s.zone)
	if part[2] == "" {
		day = day.AddDate(0, 0, toWorkday[day.Weekday()])
	}
	return day.UTC(), nil
}

var toWorkday = map[time.Weekday]int{time.Friday: 3, time.Saturday: 2, time.Sunday: 1}
