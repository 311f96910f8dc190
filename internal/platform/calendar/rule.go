package calendar

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/teambition/rrule-go"
)

// What a rule may ask for at most.
const (
	maxRule     = 500 // characters
	maxCount    = 200
	maxInterval = 366
)

// Rule says how an event is repeated: RFC 5545 3.3.10, daily or slower.
type Rule struct {
	option rrule.ROption // without UNTIL
	until  until
}

// RuleError says why a rule cannot be used, and what to do, to the person who gave it.
type RuleError struct{ Reason string }

func (e *RuleError) Error() string { return e.Reason }

// String is the rule as RFC 5545 writes it.
func (r Rule) String() string {
	text := r.option.RRuleString()
	if r.until.text != "" {
		text += ";UNTIL=" + r.until.text
	}
	return text
}

// ParseRule reads the text of an RRULE, such as FREQ=MONTHLY;BYDAY=2TU, without the
// property's name. What it refuses is a *RuleError.
func ParseRule(text string) (Rule, error) {
	if len(text) > maxRule {
		return Rule{}, &RuleError{fmt.Sprintf("The rule is too long. Keep it under %d characters.", maxRule)}
	}
	text = strings.ToUpper(strings.TrimSpace(text))
	parts, err := split(text)
	if err != nil {
		return Rule{}, err
	}
	rule := Rule{}
	if rule.until, err = parseUntil(parts["UNTIL"]); err != nil {
		return Rule{}, err
	}
	option, err := rrule.StrToROption(without(text, "UNTIL="))
	if err != nil {
		return Rule{}, &RuleError{fmt.Sprintf("The rule is not one of RFC 5545 (%v). Write for example FREQ=MONTHLY;BYDAY=2TU.", err)}
	}
	rule.option = *option
	if err := checkRule(parts, rule.option); err != nil {
		return Rule{}, err
	}
	return rule, nil
}

// known are the parts of a rule that this app understands.
const known = " FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTHDAY BYMONTH BYSETPOS "

// split takes the rule apart and refuses parts that are unknown or said twice.
func split(text string) (map[string]string, error) {
	parts := map[string]string{}
	for part := range strings.SplitSeq(text, ";") {
		name, value, found := strings.Cut(part, "=")
		if !found || value == "" || strings.ContainsAny(part, "\r\n :") {
			return nil, &RuleError{fmt.Sprintf("%.40q is no part of a rule. Write for example FREQ=WEEKLY;INTERVAL=2.", part)}
		}
		if !strings.Contains(known, " "+name+" ") {
			return nil, &RuleError{fmt.Sprintf("%.40q cannot be used here. Say the days with BYDAY or BYMONTHDAY and the months with BYMONTH; the time of day is that of the first event.", name)}
		}
		if parts[name] != "" {
			return nil, &RuleError{fmt.Sprintf("%s is said twice. Say it once.", name)}
		}
		parts[name] = value
	}
	return parts, nil
}

// without is the rule without the part that begins so.
func without(text, beginning string) string {
	var kept []string
	for part := range strings.SplitSeq(text, ";") {
		if !strings.HasPrefix(part, beginning) {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, ";")
}

// checkRule keeps a rule within what people need and RFC 5545 allows.
func checkRule(parts map[string]string, option rrule.ROption) error {
	if option.Freq > rrule.DAILY {
		return &RuleError{"An event can be repeated daily at most. Use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY."}
	}
	for _, number := range []struct {
		part string
		most int
	}{{"COUNT", maxCount}, {"INTERVAL", maxInterval}} {
		n, err := strconv.Atoi(parts[number.part])
		if parts[number.part] != "" && (err != nil || n < 1 || n > number.most) {
			return &RuleError{fmt.Sprintf("%s is a number from 1 to %d.", number.part, number.most)}
		}
	}
	if parts["COUNT"] != "" && parts["UNTIL"] != "" {
		return &RuleError{"COUNT and UNTIL cannot stand together. Say how often, or until when."}
	}
	if parts["WKST"] != "" && option.Wkst.N() != 0 {
		return &RuleError{"WKST is a day without a number, such as MO."}
	}
	return checkDays(option)
}

// checkDays finds days that the calendar or RFC 5545 3.3.10 does not have.
func checkDays(option rrule.ROption) error {
	if len(option.Bymonthday) > 0 && option.Freq == rrule.WEEKLY {
		return &RuleError{"A weekly rule has no days of the month. Use FREQ=MONTHLY with BYMONTHDAY."}
	}
	if len(option.Bysetpos) > 0 && len(option.Byweekday)+len(option.Bymonthday)+len(option.Bymonth) == 0 {
		return &RuleError{"BYSETPOS chooses among days. Say them with BYDAY."}
	}
	most := map[rrule.Frequency]int{rrule.MONTHLY: 5, rrule.YEARLY: 53}[option.Freq]
	if len(option.Bymonth) > 0 {
		most = min(most, 5)
	}
	for _, day := range option.Byweekday {
		if day.N() > most || day.N() < -most {
			return &RuleError{fmt.Sprintf("%s is no day here: a month has at most five Mondays, and only months and years are counted so.", day)}
		}
	}
	if _, err := rrule.NewRRule(option); err != nil {
		return &RuleError{fmt.Sprintf("The calendar has no such day: %v.", err)}
	}
	return nil
}
