// Package locale tells the languages and time zones that people live in from mere text.
package locale

import (
	"time"

	"golang.org/x/text/language"
)

// Language reports whether the text is a language tag (BCP 47), such as en or ms-MY,
// short enough to be kept.
func Language(tag string) bool {
	_, err := language.Parse(tag)
	return err == nil && len(tag) <= 35
}

// Zone reports whether the text is a name of the IANA time zone database, such as
// Asia/Kuala_Lumpur. "Local", which Go knows too, is wherever the server stands.
func Zone(name string) bool {
	if name == "" || name == "Local" || len(name) > 64 {
		return false
	}
	_, err := time.LoadLocation(name)
	return err == nil
}
