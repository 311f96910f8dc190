// Package sample is a small constellation for the tests of the transport.
package sample

import (
	"fmt"
	"io"
	"strconv"
	"time"
)

// Date is a day in the calendar.
type Date string

// UnmarshalGQL refuses what is not a day.
func (d *Date) UnmarshalGQL(value any) error {
	text, ok := value.(string)
	if !ok {
		return fmt.Errorf("a Date is a text like 2026-01-31")
	}
	if _, err := time.Parse(time.DateOnly, text); err != nil {
		return fmt.Errorf("a Date is a text like 2026-01-31")
	}
	*d = Date(text)
	return nil
}

// MarshalGQL writes the day.
func (d Date) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(string(d))) }
