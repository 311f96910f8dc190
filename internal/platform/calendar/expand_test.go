package calendar_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/teambition/rrule-go"

	"github.com/constellation-cop/constellation/internal/platform/calendar"
)

func locals(all []calendar.Occurrence) []string {
	var out []string
	for _, one := range all {
		out = append(out, one.Local)
	}
	return out
}

func TestExpandFollowsTheRule(t *testing.T) {
	for _, one := range []struct{ name, rule, start, exdates, want string }{
		{"every week on the day of the first", "FREQ=WEEKLY;COUNT=3", "2026-04-14T19:00", "", "2026-04-14 2026-04-21 2026-04-28"},
		{"every two weeks on two days", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", "2026-04-14T19:00", "", "2026-04-14 2026-04-16 2026-04-28 2026-04-30"},
		{"weeks begin on Monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4", "1997-08-05T09:00", "", "1997-08-05 1997-08-10 1997-08-19 1997-08-24"},
		{"weeks begin on Sunday where the rule says so", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", "1997-08-05T09:00", "", "1997-08-05 1997-08-17 1997-08-19 1997-08-31"},
		{"the second Tuesday", "FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "2026-04-14T19:00", "", "2026-04-14 2026-05-12 2026-06-09"},
		{"the last Friday", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-04-01T19:00", "", "2026-04-24 2026-05-29 2026-06-26"},
		{"the last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "2026-04-01T19:00", "", "2026-04-30 2026-05-29 2026-06-30"},
		{"a day that only some months have", "FREQ=MONTHLY;COUNT=3", "2026-01-31T19:00", "", "2026-01-31 2026-03-31 2026-05-31"},
		{"the last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-01-31T19:00", "", "2026-01-31 2026-02-28 2026-03-31"},
		{"every Friday the 13th", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2", "2026-01-01T19:00", "", "2026-02-13 2026-03-13"},
		{"every year on the same day", "FREQ=YEARLY;COUNT=3", "2026-03-12T19:00", "", "2026-03-12 2027-03-12 2028-03-12"},
		{"29 February comes when there is one", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-01-01T19:00", "", "2028-02-29"},
		{"every year on the fourth Thursday of November", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "2026-01-01T19:00", "", "2026-11-26 2027-11-25"},
		{"the twentieth Monday of the year", "FREQ=YEARLY;BYDAY=20MO;COUNT=2", "1997-05-19T09:00", "", "1997-05-19 1998-05-18"},
		{"exceptions count all the same", "FREQ=WEEKLY;COUNT=3", "2026-04-14T19:00", "2026-04-21T19:00", "2026-04-14 2026-04-28"},
		{"exceptions of another time mean nothing", "FREQ=WEEKLY;COUNT=2", "2026-04-14T19:00", "2026-04-21T18:00", "2026-04-14 2026-04-21"},
		{"the last day counts", "FREQ=WEEKLY;UNTIL=20260428", "2026-04-14T19:00", "", "2026-04-14 2026-04-21 2026-04-28"},
		{"a local end", "FREQ=WEEKLY;UNTIL=20260428T185959", "2026-04-14T19:00", "", "2026-04-14 2026-04-21"},
		{"an end as an instant", "FREQ=WEEKLY;UNTIL=20260428T110000Z", "2026-04-14T19:00", "", "2026-04-14 2026-04-21 2026-04-28"},
		{"an end one second before", "FREQ=WEEKLY;UNTIL=20260428T105959Z", "2026-04-14T19:00", "", "2026-04-14 2026-04-21"},
		{"every third month", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1SA;COUNT=3", "2026-11-07T19:00", "", "2026-11-07 2027-02-06 2027-05-01"},
	} {
		t.Run(one.name, func(t *testing.T) {
			clock := one.start[10:]
			all, err := calendar.Expand(mustParse(t, one.rule), one.start, "Asia/Kuala_Lumpur", strings.Fields(one.exdates), time.Time{}, forever)
			if err != nil {
				t.Fatal(err)
			}
			want := strings.Fields(strings.ReplaceAll(one.want+" ", " ", clock+" "))
			if got := locals(all); !slices.Equal(got, want) {
				t.Errorf("got  %v\nwant %v", got, want)
			}
			for _, each := range all {
				if back := each.Start.Add(8 * time.Hour).Format(calendar.LocalForm); each.Start.Year() > 1990 && back != each.Local {
					t.Errorf("%s starts at %v", each.Local, each.Start)
				}
			}
		})
	}
}

func TestASeriesCanBeTakenPieceByPiece(t *testing.T) {
	rule := mustParse(t, "FREQ=WEEKLY;COUNT=5")
	whole, err := calendar.Expand(rule, "2026-04-14T19:00", "Europe/Berlin", nil, time.Time{}, forever)
	if err != nil {
		t.Fatal(err)
	}
	head, err := calendar.Expand(rule, "2026-04-14T19:00", "Europe/Berlin", nil, time.Time{}, whole[2].Start)
	if err != nil {
		t.Fatal(err)
	}
	tail, err := calendar.Expand(rule, "2026-04-14T19:00", "Europe/Berlin", nil, whole[2].Start, forever)
	if err != nil {
		t.Fatal(err)
	}
	if len(head) != 2 || !slices.Equal(slices.Concat(head, tail), whole) {
		t.Errorf("got %v and %v", head, tail)
	}
	over, err := calendar.Expand(rule, "2026-04-14T19:00", "Europe/Berlin", nil, whole[4].Start.Add(time.Second), forever)
	if err != nil || len(over) != 0 {
		t.Errorf("after the last: got %v, %v", over, err)
	}
}

// TestWallTimeSurvivesTheChangeOfClocks holds RFC 5545 3.3.5 at both changes.
func TestWallTimeSurvivesTheChangeOfClocks(t *testing.T) {
	for _, one := range []struct{ name, zone, start, want string }{
		{"before, in and after the gap", "Europe/Berlin", "2026-03-28T02:30", "2026-03-28T01:30Z 2026-03-29T01:30Z 2026-03-30T00:30Z"},
		{"before, in and after the overlap", "Europe/Berlin", "2026-10-24T02:30", "2026-10-24T00:30Z 2026-10-25T00:30Z 2026-10-26T01:30Z"},
		{"a day's evening, spring", "Europe/Berlin", "2026-03-28T19:00", "2026-03-28T18:00Z 2026-03-29T17:00Z 2026-03-30T17:00Z"},
		{"a day's evening, autumn", "Europe/Berlin", "2026-10-24T19:00", "2026-10-24T17:00Z 2026-10-25T18:00Z 2026-10-26T18:00Z"},
		{"the example of the RFC: the gap", "America/New_York", "2007-03-10T02:30", "2007-03-10T07:30Z 2007-03-11T07:30Z 2007-03-12T06:30Z"},
		{"the example of the RFC: the overlap", "America/New_York", "2007-11-03T01:30", "2007-11-03T05:30Z 2007-11-04T05:30Z 2007-11-05T06:30Z"},
		{"the first minute of a gap", "America/New_York", "2026-03-07T02:00", "2026-03-07T07:00Z 2026-03-08T07:00Z 2026-03-09T06:00Z"},
		{"the first minute after a gap", "America/New_York", "2026-03-07T03:00", "2026-03-07T08:00Z 2026-03-08T07:00Z 2026-03-09T07:00Z"},
		{"half an hour", "Australia/Lord_Howe", "2026-10-03T02:15", "2026-10-02T15:45Z 2026-10-03T15:45Z 2026-10-04T15:15Z"},
		{"a whole day that never was", "Pacific/Apia", "2011-12-29T10:00", "2011-12-29T20:00Z 2011-12-30T20:00Z 2011-12-30T20:00Z"},
		{"no change at all", "Asia/Kuala_Lumpur", "2026-03-28T02:30", "2026-03-27T18:30Z 2026-03-28T18:30Z 2026-03-29T18:30Z"},
	} {
		t.Run(one.name, func(t *testing.T) {
			all, err := calendar.Expand(mustParse(t, "FREQ=DAILY;COUNT=3"), one.start, one.zone, nil, time.Time{}, forever)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, each := range all {
				got = append(got, each.Start.Format("2006-01-02T15:04Z07:00"))
				if !strings.HasSuffix(each.Local, one.start[10:]) {
					t.Errorf("got the wall time %s", each.Local)
				}
			}
			if strings.Join(got, " ") != one.want {
				t.Errorf("got  %v\nwant %v", got, one.want)
			}
		})
	}
}

func TestExpandRefusesWhatIsNoTimeOrPlace(t *testing.T) {
	for _, one := range []struct{ start, zone, hint string }{
		{"tomorrow", "Asia/Kuala_Lumpur", "no local time"},
		{"2026-02-30T19:00", "Asia/Kuala_Lumpur", "no local time"},
		{"2026-02-01T19:00", "Mars/Olympus", "no time zone"},
		{"2026-02-01T19:00", "", "no time zone"},
		{"2026-02-01T19:00", "Local", "no time zone"},
	} {
		_, err := calendar.Expand(mustParse(t, "FREQ=DAILY"), one.start, one.zone, nil, time.Time{}, forever)
		var reason *calendar.RuleError
		if !errors.As(err, &reason) || !strings.Contains(reason.Reason, one.hint) {
			t.Errorf("%+v: got %v", one, err)
		}
	}
}

// FuzzExpand compares each rule that is accepted with rrule-go's own reading of it.
func FuzzExpand(f *testing.F) {
	for text := range bombs {
		f.Add(text[:min(len(text), 600)], uint16(0))
	}
	for _, text := range []string{
		"FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYDAY=-1FR,1MO;INTERVAL=2", "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,WE;WKST=TH", "FREQ=YEARLY;BYDAY=-1SU,20MO",
		"FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;COUNT=5", "FREQ=MONTHLY;BYMONTHDAY=-1,1,15;BYSETPOS=2", "FREQ=DAILY;INTERVAL=17;BYMONTH=2,3", "FREQ=YEARLY",
		"FREQ=MONTHLY;UNTIL=20270731T010000Z", "FREQ=WEEKLY;BYMONTH=1;UNTIL=20280131", "FREQ=YEARLY;BYMONTHDAY=29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,1",
	} {
		f.Add(text, uint16(771))
	}
	f.Fuzz(func(t *testing.T, text string, day uint16) {
		rule, err := calendar.ParseRule(text)
		if err != nil {
			var reason *calendar.RuleError
			if !errors.As(err, &reason) || reason.Reason == "" {
				t.Fatalf("%q: got %v", text, err)
			}
			return
		}
		first := time.Date(2026, 1, 1, 19, 0, 0, 0, time.UTC).AddDate(0, 0, int(day)%1500)
		got, err := calendar.Expand(rule, first.Format(calendar.LocalForm), "UTC", nil, time.Time{}, forever)
		if want, known := oracle(t, rule, first); known && !slices.Equal(locals(got), want) {
			t.Fatalf("%s from %s:\ngot  %v %v\nwant %v", rule, first.Format(calendar.LocalForm), locals(got), err, want)
		}
	})
}

// oracle is what rrule-go makes of the rule within three years. It is asked only where it
// comes to an end and keeps to RFC 5545: it wants both of BYDAY=MO,2TU, counts days of
// BYMONTH=1,1 twice, and walks to the year 9999 when it finds no day.
func oracle(t *testing.T, rule calendar.Rule, first time.Time) (wants []string, known bool) {
	t.Helper()
	option, err := rrule.StrToROption(rule.String())
	if err != nil {
		t.Fatal(err)
	}
	plain := slices.ContainsFunc(option.Byweekday, func(day rrule.Weekday) bool { return day.N() == 0 })
	counted := slices.ContainsFunc(option.Byweekday, func(day rrule.Weekday) bool { return day.N() != 0 })
	if plain && counted || len(option.Bymonthday) > 0 && counted {
		return nil, false
	}
	if _, last, _ := strings.Cut(rule.String(), "UNTIL="); len(last) == len("20060102") {
		option.Until = option.Until.Add(24*time.Hour - time.Second)
	}
	option.Dtstart = first
	their, err := rrule.NewRRule(*option)
	if err != nil {
		t.Fatal(err)
	}
	end := first.AddDate(3, 0, 0)
	next := their.Iterator()
	for {
		at, more := next()
		if !more || !at.Before(end) {
			return wants, true
		}
		wants = append(wants, at.Format(calendar.LocalForm))
	}
}
