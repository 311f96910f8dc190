package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// token is a word of a text: where it stands (in bytes) and how it is compared.
type token struct {
	from, to int
	folded   string
}

// tokens are the words of a text: runs of letters and digits.
func tokens(text string) []token {
	var list []token
	from := -1
	for at, r := range text {
		inside := unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
		if inside && from < 0 {
			from = at
		}
		if !inside && from >= 0 {
			list = appendToken(list, text, from, at)
			from = -1
		}
	}
	if from >= 0 {
		list = appendToken(list, text, from, len(text))
	}
	return list
}

func appendToken(list []token, text string, from, to int) []token {
	if folded := fold(text[from:to]); folded != "" {
		list = append(list, token{from, to, folded})
	}
	return list
}

// fold is a word in small letters without accents, as both databases compare it.
func fold(word string) string {
	if plain(word) {
		return strings.ToLower(word)
	}
	return strings.ToLower(strings.Map(func(r rune) rune {
		if r >= 0x0300 && r <= 0x036f {
			return -1
		}
		return r
	}, norm.NFD.String(word)))
}

func plain(word string) bool {
	for i := range len(word) {
		if word[i] >= 0x80 {
			return false
		}
	}
	return true
}
