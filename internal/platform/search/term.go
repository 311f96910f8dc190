package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// unfinishedFrom is how many letters the last word needs to be taken for a beginning.
const unfinishedFrom = 3

// term is one word to look for, in the forms under which it is found.
type term struct {
	word       string
	stems      []string // English, Malay, and Malay with "ber" before it
	unfinished bool     // words that begin with it are found too
}

// newTerm prepares a word. "ber" + word is the Malay word for having the thing; the
// stemmer keeps "berpengetahuan" (knowledgeable) apart from "pengetahuan" (knowledge),
// so the one is looked for with the other.
func newTerm(word string, last bool) term {
	t := term{word: word, unfinished: last && utf8.RuneCountInString(word) >= unfinishedFrom}
	for _, stem := range []string{englishStem(word), malayStem(word), malayStem("ber" + word)} {
		if stem != word && stem != "" && !slices.Contains(t.stems, stem) {
			t.stems = append(t.stems, stem)
		}
	}
	return t
}

// How well a word of a text matches.
const (
	apart = iota
	akin  // by a stem
	same  // as written, or begun so
)

// match says how well a folded word of a text matches.
func (t term) match(word string) int {
	switch {
	case word == t.word, t.unfinished && strings.HasPrefix(word, t.word):
		return same
	case t.is(word):
		return akin
	case !t.near(word):
		return apart
	case t.is(englishStem(word)), t.is(malayStem(word)):
		return akin
	}
	return apart
}

func (t term) is(form string) bool { return form == t.word || slices.Contains(t.stems, form) }

// near tells cheaply that a word may have one of the stems.
func (t term) near(word string) bool {
	for _, form := range t.forms() {
		if strings.HasPrefix(word, beginning(form)) || strings.Contains(word, core(form)) {
			return true
		}
	}
	return false
}

func (t term) forms() []string { return append([]string{t.word}, t.stems...) }

// beginning is what a word with the English stem begins with: the stemmer changes the
// last letter of some (libraries, librari; using, use; ability, abl).
func beginning(stem string) string {
	if len(stem) >= 3 && strings.IndexByte("eil", stem[len(stem)-1]) >= 0 {
		return stem[:len(stem)-1]
	}
	return stem
}

// core is what a word with the Malay stem holds: the stemmer puts the first letter of
// some back (memasarkan, pasar; menyusun, susun).
func core(stem string) string {
	if len(stem) >= 4 && strings.IndexByte("ps", stem[0]) >= 0 {
		return stem[1:]
	}
	return stem
}

// englishStem is the stem of an English word, by the same Snowball stemmer that
// PostgreSQL has.
func englishStem(word string) string {
	if !plain(word) {
		return word
	}
	env := snowballstem.NewEnv(word)
	english.Stem(env)
	return env.Current()
}
