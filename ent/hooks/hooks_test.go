package hooks_test

import (
	"errors"
	"testing"

	"github.com/constellation-cop/constellation/ent/hooks"
)

func TestTextsAreKeptAsPeopleSeeThem(t *testing.T) {
	cases := map[string]struct{ raw, kept string }{
		"what surrounds a text is not text":      {" \tA name\n", "A name"},
		"letters and their marks are composed":   {"Cafe\u0301", "Caf\u00e9"},
		"lines and tabs stay":                    {"one\n\ttwo", "one\n\ttwo"},
		"other scripts stay":                     {"\u0645\u0643\u062a\u0628\u0629 \u56fe\u4e66\u9986", "\u0645\u0643\u062a\u0628\u0629 \u56fe\u4e66\u9986"},
		"joiners within an emoji stay":           {"\U0001F469\u200d\U0001F4BB", "\U0001F469\u200d\U0001F4BB"},
		"what nobody can see is empty":           {"\u200b\u2060 ", ""},
		"a name of blanks in any width is empty": {"\u2003\u00a0", ""},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			kept, err := hooks.Clean("name", c.raw)
			if err != nil || kept != c.kept {
				t.Errorf("%q is kept as %q, %v", c.raw, kept, err)
			}
		})
	}
}

func TestTextsThatNobodyMeansAreRefused(t *testing.T) {
	for name, raw := range map[string]string{
		"NUL": "a\x00b", "broken UTF-8": "a\xffb", "an escape": "a\x1b[2J", "a C1 control": "a\u0085b", "a bidirectional override": "a\u202eb",
	} {
		t.Run(name, func(t *testing.T) {
			var told *hooks.TextError
			if _, err := hooks.Clean("name", raw); !errors.As(err, &told) || told.Field != "name" {
				t.Errorf("the answer is %v", err)
			}
		})
	}
}
