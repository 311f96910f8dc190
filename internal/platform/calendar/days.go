package calendar

import (
	"iter"
	"slices"
	"time"

	"github.com/teambition/rrule-go"
)

// walls are the wall times at which the rule falls, from the first on and before the end,
// in order, written as if they were UTC. rrule-go's own walk goes on to the year 9999 where
// a rule falls on no day, and crashed on BYMONTH=10;BYDAY=20SA; this one takes a rule
// period by period and ends with its horizon. The tests compare it with rrule-go's.
func walls(option rrule.ROption, first, end time.Time) iter.Seq[time.Time] {
	option = completed(option, first)
	return func(yield func(time.Time) bool) {
		begin, next := period(option, first)
		for begin.Before(end) {
			for _, day := range chosen(option, begin, next(begin, 1)) {
				wall := day.Add(first.Sub(midnight(first)))
				if wall.Before(first) {
					continue
				}
				if !wall.Before(end) || !yield(wall) {
					return
				}
			}
			begin = next(begin, max(option.Interval, 1))
		}
	}
}

func midnight(t time.Time) time.Time { return t.Truncate(24 * time.Hour) }

// completed takes from the first event what the rule leaves open: RFC 5545 3.3.10.
func completed(option rrule.ROption, first time.Time) rrule.ROption {
	if len(option.Byweekday) > 0 || len(option.Bymonthday) > 0 {
		return option
	}
	switch option.Freq {
	case rrule.WEEKLY:
		option.Byweekday = []rrule.Weekday{weekdays[first.Weekday()]}
	case rrule.MONTHLY:
		option.Bymonthday = []int{first.Day()}
	case rrule.YEARLY:
		option.Bymonthday = []int{first.Day()}
		if len(option.Bymonth) == 0 {
			option.Bymonth = []int{int(first.Month())}
		}
	}
	return option
}

// weekdays are rrule-go's, by Go's number.
var weekdays = [...]rrule.Weekday{rrule.SU, rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA}

// period is the day on which the rule's year, month, week or day that holds the first
// event begins, and how one goes from there to the n-th next.
func period(option rrule.ROption, first time.Time) (begin time.Time, next func(begin time.Time, n int) time.Time) {
	day := midnight(first)
	switch option.Freq {
	case rrule.YEARLY:
		return time.Date(day.Year(), 1, 1, 0, 0, 0, 0, time.UTC), func(begin time.Time, n int) time.Time { return begin.AddDate(n, 0, 0) }
	case rrule.MONTHLY:
		return time.Date(day.Year(), day.Month(), 1, 0, 0, 0, 0, time.UTC), func(begin time.Time, n int) time.Time { return begin.AddDate(0, n, 0) }
	case rrule.WEEKLY:
		since := (number(day) - option.Wkst.Day() + 7) % 7
		return day.AddDate(0, 0, -since), func(begin time.Time, n int) time.Time { return begin.AddDate(0, 0, 7*n) }
	default:
		return day, func(begin time.Time, n int) time.Time { return begin.AddDate(0, 0, n) }
	}
}

// number is the day's weekday as rrule-go counts: 0 is Monday.
func number(day time.Time) int { return (int(day.Weekday()) + 6) % 7 }

// chosen are the days of the period on which the rule falls.
func chosen(option rrule.ROption, begin, end time.Time) []time.Time {
	var days []time.Time
	for day := begin; day.Before(end); day = day.AddDate(0, 0, 1) {
		if matches(option, day) {
			days = append(days, day)
		}
	}
	if len(option.Bysetpos) == 0 {
		return days
	}
	var set []time.Time
	for i, day := range days {
		if slices.Contains(option.Bysetpos, i+1) || slices.Contains(option.Bysetpos, i-len(days)) {
			set = append(set, day)
		}
	}
	return set
}

func matches(option rrule.ROption, day time.Time) bool {
	if len(option.Bymonth) > 0 && !slices.Contains(option.Bymonth, int(day.Month())) {
		return false
	}
	if len(option.Bymonthday) > 0 && !slices.Contains(option.Bymonthday, day.Day()) && !slices.Contains(option.Bymonthday, day.Day()-1-daysIn(day)) {
		return false
	}
	return len(option.Byweekday) == 0 || slices.ContainsFunc(option.Byweekday, func(wanted rrule.Weekday) bool {
		return wanted.Day() == number(day) && counted(option, wanted.N(), day)
	})
}

// counted reports whether the day is the n-th of its weekday in the month, or in the year
// if the rule is a yearly one without months. n below zero counts from the end, 0 is any.
func counted(option rrule.ROption, n int, day time.Time) bool {
	at, of := day.Day(), daysIn(day)
	if option.Freq == rrule.YEARLY && len(option.Bymonth) == 0 {
		at, of = day.YearDay(), time.Date(day.Year(), 12, 31, 0, 0, 0, 0, time.UTC).YearDay()
	}
	switch {
	case n > 0:
		return (at-1)/7+1 == n
	case n < 0:
		return (of-at)/7+1 == -n
	}
	return true
}

// daysIn is how many days the day's month has.
func daysIn(day time.Time) int {
	return time.Date(day.Year(), day.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
