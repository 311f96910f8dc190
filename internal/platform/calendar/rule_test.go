package calendar_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // as the binary has it

	"github.com/constellation-cop/constellation/internal/platform/calendar"
)

func mustParse(t testing.TB, text string) calendar.Rule {
	t.Helper()
	rule, err := calendar.ParseRule(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return rule
}

var forever = time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)

// bombs are rules that have kept servers busy, filled disks or mean nothing, with a word
// of the answer that says what to do.
var bombs = map[string]string{
	"":                                         "Write for example",
	"FREQ":                                     "Write for example",
	"FREQ=":                                    "Write for example",
	"INTERVAL=2":                               "Write for example",
	"FREQ=FORTNIGHTLY":                         "Write for example",
	"FREQ=SECONDLY":                            "daily at most",
	"FREQ=MINUTELY;INTERVAL=1440":              "daily at most",
	"FREQ=HOURLY":                              "daily at most",
	"FREQ=DAILY;BYHOUR=0,1,2,3,4":              "the time of day",
	"FREQ=DAILY;BYMINUTE=0,1,2":                "the time of day",
	"FREQ=DAILY;BYSECOND=0,1,2":                "the time of day",
	"FREQ=YEARLY;BYEASTER=0":                   "BYMONTHDAY",
	"FREQ=YEARLY;BYYEARDAY=366":                "BYMONTHDAY",
	"FREQ=YEARLY;BYWEEKNO=53":                  "BYMONTHDAY",
	"FREQ=DAILY;DTSTART=19700101":              "cannot be used here",
	"FREQ=DAILY;X-A=1":                         "cannot be used here",
	"FREQ=DAILY;COUNT=1000000000":              "from 1 to 200",
	"FREQ=DAILY;COUNT=201":                     "from 1 to 200",
	"FREQ=DAILY;COUNT=0":                       "from 1 to 200",
	"FREQ=DAILY;COUNT=-1":                      "from 1 to 200",
	"FREQ=DAILY;COUNT=99999999999999999999":    "Write for example",
	"FREQ=DAILY;INTERVAL=0":                    "from 1 to 366",
	"FREQ=DAILY;INTERVAL=-1":                   "from 1 to 366",
	"FREQ=DAILY;INTERVAL=367":                  "from 1 to 366",
	"FREQ=YEARLY;INTERVAL=9223372036854775807": "from 1 to 366",
	"FREQ=DAILY;UNTIL=99999999":                "UNTIL is a day",
	"FREQ=DAILY;UNTIL=tomorrow":                "UNTIL is a day",
	"FREQ=DAILY;COUNT=3;UNTIL=20270101":        "cannot stand together",
	"FREQ=DAILY;FREQ=SECONDLY":                 "said twice",
	"FREQ=DAILY\nRRULE:FREQ=SECONDLY":          "no part of a rule",
	"DTSTART:20260101\nFREQ=DAILY":             "no part of a rule",
	"FREQ=MONTHLY;BYMONTHDAY=0":                "no such day",
	"FREQ=MONTHLY;BYMONTHDAY=32":               "no such day",
	"FREQ=YEARLY;BYMONTH=13":                   "no such day",
	"FREQ=MONTHLY;BYDAY=6MO":                   "at most five Mondays",
	"FREQ=YEARLY;BYMONTH=10;BYDAY=20SA":        "is no day here",
	"FREQ=WEEKLY;BYDAY=2MO":                    "is no day here",
	"FREQ=DAILY;BYDAY=-1FR":                    "is no day here",
	"FREQ=YEARLY;BYDAY=54MO":                   "is no day here",
	"FREQ=MONTHLY;BYDAY=XX":                    "Write for example",
	"FREQ=WEEKLY;BYMONTHDAY=13":                "no days of the month",
	"FREQ=MONTHLY;BYSETPOS=2":                  "Say them with BYDAY",
	"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0":         "no such day",
	"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=400":       "no such day",
	"FREQ=MONTHLY;BYDAY=" + strings.Repeat("MO,", 200) + "MO":    "too long",
	"FREQ=DAILY;BYSETPOS=" + strings.Repeat("-1,", 1<<20) + "-1": "too long",
	// These are well formed, and fall on no day.
	"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30":                     "never falls",
	"FREQ=YEARLY;BYMONTH=4,6,9,11;BYMONTHDAY=31":              "never falls",
	"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30,31":                   "never falls",
	"FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2MO":                     "never falls",
	"FREQ=MONTHLY;INTERVAL=12;BYMONTH=5":                      "never falls",
	"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366":                      "never falls",
	"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=32,-32": "never falls",
	"FREQ=DAILY;INTERVAL=7;BYDAY=WE":                          "never falls",
	"FREQ=DAILY;BYMONTHDAY=1;BYDAY=MO;BYSETPOS=2":             "never falls",
	"FREQ=WEEKLY;UNTIL=20200101":                              "never falls",
	"FREQ=YEARLY;INTERVAL=366;BYMONTH=1;BYMONTHDAY=1":         "never falls",
}

// shortest is how long the work takes when nobody else has the processor.
func shortest(work func()) time.Duration {
	best := time.Hour
	for range 5 {
		begun := time.Now()
		work()
		best = min(best, time.Since(begun))
	}
	return best
}

func TestRecurrenceBombsAreRefusedAtOnceAndSayWhatToDo(t *testing.T) {
	for text, hint := range bombs {
		name := fmt.Sprintf("%.60s", text)
		var err error
		took := shortest(func() {
			var rule calendar.Rule
			if rule, err = calendar.ParseRule(text); err == nil {
				_, err = calendar.Expand(rule, "2026-04-14T19:00", "Europe/Berlin", nil, time.Time{}, forever)
			}
		})
		var reason *calendar.RuleError
		if !errors.As(err, &reason) || !strings.Contains(reason.Reason, hint) || len(reason.Reason) > 300 {
			t.Errorf("%s: got %v", name, err)
		}
		if took > 10*time.Millisecond {
			t.Errorf("%s: took %v", name, took)
		}
	}
}

func TestTheLargestSeriesIsSmallAndFast(t *testing.T) {
	longest := "FREQ=DAILY;BYMONTH=" + strings.TrimSuffix(strings.Repeat("1,2,3,4,5,6,7,8,9,10,11,12,", 3), ",") +
		";BYDAY=" + strings.TrimSuffix(strings.Repeat("MO,TU,WE,TH,FR,SA,SU,", 12), ",") + ";BYSETPOS=1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1"
	for _, text := range []string{"FREQ=DAILY", longest, "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"} {
		var all []calendar.Occurrence
		var err error
		took := shortest(func() {
			all, err = calendar.Expand(mustParse(t, text), "2026-04-14T19:00", "America/New_York", nil, time.Time{}, forever)
		})
		if err != nil || len(all) != 3*365+1 { // 2028 has a 29 February
			t.Errorf("%.40s: got %d, %v", text, len(all), err)
		}
		if took > 10*time.Millisecond {
			t.Errorf("%.40s: took %v", text, took)
		}
	}
}

func TestARuleComesBackAsText(t *testing.T) {
	for text, want := range map[string]string{
		" freq=monthly;byday=2tu ":             "FREQ=MONTHLY;BYDAY=+2TU",
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE":   "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
		"FREQ=DAILY;UNTIL=20270101T100000Z":    "FREQ=DAILY;UNTIL=20270101T100000Z",
		"UNTIL=20270101;FREQ=DAILY;INTERVAL=1": "FREQ=DAILY;INTERVAL=1;UNTIL=20270101",
	} {
		rule := mustParse(t, text)
		if got := rule.String(); got != want {
			t.Errorf("%s: got %s", text, got)
		}
		if again := mustParse(t, rule.String()); again.String() != want {
			t.Errorf("%s: read again as %s", want, again)
		}
	}
}
