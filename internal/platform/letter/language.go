package letter

import (
	"fmt"
	"strings"
	"time"
)

// Malay reports whether a reader who prefers the language reads Malay; all others read English.
func Malay(language string) bool {
	tag, _, _ := strings.Cut(strings.ToLower(language), "-")
	return tag == "ms" || tag == "zsm"
}

var (
	malayDays   = [...]string{"Ahad", "Isnin", "Selasa", "Rabu", "Khamis", "Jumaat", "Sabtu"}
	malayMonths = [...]string{"Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September", "Oktober", "November", "Disember"}
)

// Time writes a moment for people at a place in the zone (an IANA name).
func Time(language string, moment time.Time, zone string) string {
	there, err := time.LoadLocation(zone)
	if err != nil {
		there, zone = time.UTC, "UTC"
	}
	moment = moment.In(there)
	if Malay(language) {
		return fmt.Sprintf("%s, %d %s %d, %s (%s)", malayDays[moment.Weekday()], moment.Day(),
			malayMonths[moment.Month()-1], moment.Year(), moment.Format("15:04"), zone)
	}
	return moment.Format("Monday, 2 January 2006, 15:04") + " (" + zone + ")"
}

// Differs reports whether clocks in the two zones show different times at the moment.
func Differs(moment time.Time, zone, other string) bool {
	here, err := time.LoadLocation(zone)
	there, err2 := time.LoadLocation(other)
	if err != nil || err2 != nil {
		return false
	}
	_, one := moment.In(here).Zone()
	_, two := moment.In(there).Zone()
	return one != two
}
