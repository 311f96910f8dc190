package calendar

import "time"

// until is the last moment of a rule: a date, a local time or an instant, as it was said.
type until struct {
	text    string
	local   time.Time // the last wall time, written as if it were UTC
	instant time.Time
}

func parseUntil(text string) (until, error) {
	if text == "" {
		return until{}, nil
	}
	if day, err := time.Parse("20060102", text); err == nil {
		return until{text: text, local: day.Add(24*time.Hour - time.Second)}, nil
	}
	if local, err := time.Parse("20060102T150405", text); err == nil {
		return until{text: text, local: local}, nil
	}
	if instant, err := time.Parse(utc, text); err == nil {
		return until{text: text, instant: instant}, nil
	}
	return until{}, &RuleError{"UNTIL is a day such as 20271231 or a time such as 20271231T120000Z."}
}

// passed reports whether the occurrence is later than the rule reaches.
func (u until) passed(wall, start time.Time) bool {
	return !u.local.IsZero() && wall.After(u.local) || !u.instant.IsZero() && start.After(u.instant)
}
