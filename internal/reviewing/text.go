package reviewing

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The longest texts, in characters.
const (
	longestItem     = 2000
	longestLearning = 200
	longestAction   = 300
)

// written is what is wrong with a text that must be there, nil if nothing.
func written(field, text string, longest int) *usererror.Error {
	switch {
	case strings.TrimSpace(text) == "":
		return usererror.New("REQUIRED", field, "Write a text.")
	case hooks.Length(text) > longest:
		return usererror.New("TOO_LONG", field, fmt.Sprintf("Write at most %d characters.", longest))
	}
	return nil
}

// firstOf is the beginning of a text, at most so many characters, ending with a word.
func firstOf(text string, most int) string {
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	cut := string([]rune(text)[:most-1])
	if space := strings.LastIndexAny(cut, " \n\t"); space > 0 {
		cut = cut[:space]
	}
	return strings.TrimSpace(cut) + "…"
}
