package toolbox

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// What is kept inside lists passes no hook that trims it, so that it is cleaned here.

// bound is how many characters a text may have.
type bound struct{ least, most int }

// cleaner cleans texts and gathers what must be put right.
type cleaner struct{ wrong usererror.List }

func (c *cleaner) text(field, text string, fits bound) string {
	text = norm.NFC.String(strings.TrimSpace(text))
	switch n := utf8.RuneCountInString(text); {
	case !utf8.ValidString(text) || strings.ContainsRune(text, 0):
		c.add(invalid, field, "Remove the characters that are no text.")
	case n == 0 && fits.least > 0:
		c.add(required, field, "This is missing; fill it in, or leave the whole line out.")
	case n > fits.most:
		c.add(tooLong, field, fmt.Sprintf("This has at most %d characters; shorten it.", fits.most))
	}
	return text
}

func (c *cleaner) lines(field string, lines []string, count int, fits bound) []string {
	if len(lines) > count {
		c.add(invalid, field, fmt.Sprintf("Give at most %d lines.", count))
		return nil
	}
	var out []string
	for i, line := range lines {
		out = append(out, c.text(fmt.Sprintf("%s.%d", field, i), line, fits))
	}
	return out
}

func (c *cleaner) add(code, field, message string) {
	if len(c.wrong) < 20 {
		c.wrong = append(c.wrong, usererror.New(code, field, message))
	}
}
