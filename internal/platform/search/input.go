package search

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// InputError says what of a search cannot be used, and what to do about it.
type InputError struct {
	Field   string // text, first, last, after or before
	Problem string
}

// Error names the field and the problem.
func (e *InputError) Error() string { return e.Field + " " + e.Problem }

// parse reads the words to look for. Everything but letters and digits only separates
// words: there are no operators, so none can be got wrong. A word that says nothing
// ("the", "yang") counts only where there are no others.
func parse(text string) ([]term, error) {
	if err := check(text); err != nil {
		return nil, err
	}
	var all, telling []string
	for _, t := range tokens(text) {
		if slices.Contains(all, t.folded) {
			continue
		}
		all = append(all, t.folded)
		if !silent[t.folded] {
			telling = append(telling, t.folded)
		}
	}
	words := telling
	if len(words) == 0 {
		words = all
	}
	if len(words) > MaxWords {
		words = words[:MaxWords]
	}
	terms := make([]term, len(words))
	for i, word := range words {
		terms[i] = newTerm(word, i == len(words)-1)
	}
	return terms, nil
}

func check(text string) error {
	switch {
	case strings.ContainsRune(text, 0):
		return &InputError{"text", "contains a NUL character; remove it"}
	case !utf8.ValidString(text):
		return &InputError{"text", "is not valid UTF-8; send text as UTF-8"}
	case strings.TrimSpace(text) == "":
		return &InputError{"text", "is empty; give at least one word"}
	case utf8.RuneCountInString(text) > MaxText:
		return &InputError{"text", fmt.Sprintf("is longer than %d characters; give fewer words", MaxText)}
	}
	return nil
}

// silent are the commonest words of English and Malay that say nothing by themselves.
var silent = words(`a an and are as at be by can do does for from had has have how i if in into is it its my of
on or our so that the their them they this to was we were what when where which who why will with you your
ada adalah akan apa atau bagi bagaimana bahawa daripada dalam dan dari dengan di ia ialah ini itu juga kami ke
kepada kita mana oleh pada saya sebagai sudah telah tidak untuk yang`)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(list) {
		set[word] = true
	}
	return set
}
