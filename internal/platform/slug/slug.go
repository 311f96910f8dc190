// Package slug makes names that people can read in addresses: librarians-of-perak.
package slug

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// longest leaves room for a number within the 80 bytes that are kept.
const longest = 70

// unmarked are the Latin letters that do not decompose into a letter and a mark.
var unmarked = strings.NewReplacer(
	"ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ħ", "h", "ŋ", "ng", "ı", "i",
	"'", "", "’", "", "ʼ", "", "‘", "",
)

// Make writes a name in lower case with hyphens between its words. Latin letters lose
// their marks; the letters of other scripts stay, for their readers cannot do without.
// A name without a letter or digit gives an empty slug.
func Make(name string) string {
	var out strings.Builder
	afterLatin := true // a mark without a letter has nothing to stand on
	for _, r := range norm.NFKD.String(unmarked.Replace(strings.ToLower(name))) {
		switch {
		case unicode.IsMark(r) && afterLatin:
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			out.WriteRune(r)
			afterLatin = r < unicode.MaxASCII
		default:
			out.WriteByte('-')
			afterLatin = true
		}
	}
	words := strings.FieldsFunc(norm.NFC.String(out.String()), func(r rune) bool { return r == '-' })
	return shorten(strings.Join(words, "-"))
}

// shorten cuts between words, or within the first where that alone is too long.
func shorten(slug string) string {
	if len(slug) <= longest {
		return slug
	}
	end := longest + 1
	if at := strings.LastIndexByte(slug[:end], '-'); at > 0 {
		return slug[:at]
	}
	for end--; !utf8.RuneStart(slug[end]); end-- {
	}
	return slug[:end]
}

// Numbered is the slug for the nth record of the name, from 1: the first has no number.
func Numbered(slug string, n int) string {
	if n == 1 {
		return slug
	}
	return slug + "-" + strconv.Itoa(n)
}

// words that addresses need for themselves.
var words = []string{
	"about", "account", "admin", "all", "api", "archive", "assets", "calendar", "chart", "communities", "competencies",
	"conversation", "create", "edit", "events", "feed", "feeds", "graphiql", "graphql", "help", "home", "index", "join",
	"knowledge", "lessons", "list", "map", "me", "new", "organisations", "people", "search", "settings", "sign-in",
	"sign-out", "start", "static", "today", "welcome",
}

// Kept reports whether addresses need the word for themselves.
func Kept(slug string) bool { return slices.Contains(words, slug) }
