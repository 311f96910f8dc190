// Package wording tells whether what somebody wrote is in their own words or in another's,
// so that words which were lent can be given back.
package wording

import (
	"strings"
	"unicode"
)

// Quotes reports whether the words of the text, one after the other, stand in the other
// text too, whatever the case and the signs between them. The last one may have been cut.
// A text without words quotes nothing.
func Quotes(text, other string) bool {
	own, theirs := words(text), words(other)
	if len(own) == 0 {
		return false
	}
	for from := range theirs {
		if begins(theirs[from:], own) {
			return true
		}
	}
	return false
}

// begins reports whether the words begin with the others, of which the last may be cut.
func begins(words, others []string) bool {
	if len(others) > len(words) {
		return false
	}
	last := len(others) - 1
	for i, other := range others[:last] {
		if words[i] != other {
			return false
		}
	}
	return strings.HasPrefix(words[last], others[last])
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsNumber(r)
	})
}
