package calendar

import (
	"fmt"
	"strings"
	"time"

	"github.com/teambition/rrule-go"
)

// Words says the rule as people say it, in Malay for ms and in English otherwise: "every
// second Tuesday of the month", "setiap Selasa kedua dalam sebulan". first is when the
// series starts, in its zone. A rule that the app does not offer is given as RFC 5545
// writes it.
func (r Rule) Words(language string, first time.Time) string {
	speech := english
	if tag, _, _ := strings.Cut(language, "-"); tag == "ms" {
		speech = malay
	}
	said := speech.rule(r.option, first)
	if said == "" {
		return r.String()
	}
	if r.option.Count > 0 {
		said += fmt.Sprintf(speech.times, r.option.Count)
	}
	if last := r.until.day(first.Location()); !last.IsZero() {
		said += fmt.Sprintf(speech.until, speech.date(last.Day(), last.Month())+" "+last.Format("2006"))
	}
	return said
}

// day is the last day as people at the place count it.
func (u until) day(location *time.Location) time.Time {
	if !u.instant.IsZero() {
		return u.instant.In(location)
	}
	return u.local
}

// speech is how one language says a rule.
type speech struct {
	weekdays                              [7]string // from Sunday
	months                                [12]string
	ordinals                              [5]string
	last, and                             string
	every, many                           [4]string // of a rrule.Frequency; many takes the interval
	on, onDay, onLastDay                  string
	nth, ofMonth, everyNth, onNth, inYear string
	times, until                          string
}

// rule says a rule without its end, or nothing where it is not one of those offered.
func (s speech) rule(option rrule.ROption, first time.Time) string {
	option = ordinal(completed(option, first))
	head := s.every[option.Freq]
	if option.Interval > 1 {
		head = fmt.Sprintf(s.many[option.Freq], option.Interval)
	}
	days, dates, months := option.Byweekday, option.Bymonthday, option.Bymonth
	switch {
	case len(option.Bysetpos) > 0 || option.Freq != rrule.YEARLY && len(months) > 0 || len(days) > 0 && len(dates) > 0:
		return ""
	case option.Freq == rrule.DAILY && len(days)+len(dates) == 0:
		return head
	case option.Freq == rrule.WEEKLY:
		return head + fmt.Sprintf(s.on, s.list(days))
	case option.Freq == rrule.MONTHLY && len(days) == 1:
		return s.monthly(option.Interval, head, days[0])
	case option.Freq == rrule.MONTHLY && len(dates) == 1:
		return s.dayOfMonth(head, dates[0])
	case option.Freq == rrule.YEARLY && len(months) == 1:
		return s.yearly(head, option)
	}
	return ""
}

// ordinal turns BYDAY=TU;BYSETPOS=2 into what it means, BYDAY=2TU.
func ordinal(option rrule.ROption) rrule.ROption {
	if option.Freq == rrule.MONTHLY && len(option.Bysetpos) == 1 && len(option.Byweekday) == 1 && option.Byweekday[0].N() == 0 && len(option.Bymonthday) == 0 {
		day := option.Byweekday[0]
		option.Byweekday, option.Bysetpos = []rrule.Weekday{day.Nth(option.Bysetpos[0])}, nil
	}
	return option
}

func (s speech) monthly(interval int, head string, day rrule.Weekday) string {
	nth := s.nthDay(day)
	switch {
	case nth == "":
		return ""
	case interval > 1:
		return head + fmt.Sprintf(s.onNth, nth)
	}
	return fmt.Sprintf(s.everyNth, nth)
}

func (s speech) yearly(head string, option rrule.ROption) string {
	month := time.Month(option.Bymonth[0])
	if len(option.Byweekday) == 1 {
		if nth := s.nthDay(option.Byweekday[0]); nth != "" {
			return head + fmt.Sprintf(s.onNth, nth) + fmt.Sprintf(s.ofMonth, s.months[month-1])
		}
		return ""
	}
	if len(option.Bymonthday) == 1 && option.Bymonthday[0] > 0 {
		return head + fmt.Sprintf(s.inYear, s.date(option.Bymonthday[0], month))
	}
	return ""
}

// nthDay is "second Tuesday", or nothing for a day that people do not count so.
func (s speech) nthDay(day rrule.Weekday) string {
	name := s.weekdays[(day.Day()+1)%7]
	switch n := day.N(); {
	case n == -1:
		return s.ordered(s.last, name)
	case n >= 1 && n <= len(s.ordinals):
		return s.ordered(s.ordinals[n-1], name)
	}
	return ""
}

// ordered puts number and day in the order of the language.
func (s speech) ordered(number, day string) string {
	return strings.NewReplacer("{number}", number, "{day}", day).Replace(s.nth)
}

func (s speech) dayOfMonth(head string, day int) string {
	switch {
	case day == -1:
		return head + s.onLastDay
	case day > 0:
		return head + fmt.Sprintf(s.onDay, day)
	}
	return ""
}

func (s speech) date(day int, month time.Month) string {
	return fmt.Sprintf("%d %s", day, s.months[month-1])
}

// list is "Monday, Tuesday and Friday".
func (s speech) list(days []rrule.Weekday) string {
	names := make([]string, 0, len(days))
	for _, day := range days {
		names = append(names, s.weekdays[(day.Day()+1)%7])
	}
	if len(names) == 1 {
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + s.and + names[len(names)-1]
}
