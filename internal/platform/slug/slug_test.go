package slug_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/internal/platform/slug"
)

func TestMake(t *testing.T) {
	cases := map[string]struct{ name, want string }{
		"words are joined by hyphens":               {"Librarians of Perak", "librarians-of-perak"},
		"Malay names stay as they are":              {"Komuniti Pustakawan & Arkib Negara", "komuniti-pustakawan-arkib-negara"},
		"Latin letters lose their marks":            {"Économie de l’Été: Łódź Straße", "economie-de-lete-lodz-strasse"},
		"Chinese stays readable":                    {"图书馆 员", "图书馆-员"},
		"Japanese keeps its marks":                  {"データがだいじ", "データがだいじ"},
		"Korean stays in syllables":                 {"도서관 모임", "도서관-모임"},
		"Tamil keeps its vowels":                    {"நூலகம்", "நூலகம்"},
		"Jawi stays readable":                       {"ڤوستاكاون", "ڤوستاكاون"},
		"wide letters become narrow":                {"ＡＢＣ　１２", "abc-12"},
		"signs at the ends go":                      {"  --Hello!!  ", "hello"},
		"signs alone give nothing":                  {"!!! ---", ""},
		"nothing gives nothing":                     {"", ""},
		"an apostrophe does not part a word":        {"Qur'an studies", "quran-studies"},
		"a mark without a letter is left out":       {"\u0301a", "a"},
		"bytes that are no text are parted, not in": {"a\xffb", "a-b"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			got := slug.Make(c.name)
			if got != c.want {
				t.Errorf("%q becomes %q, want %q", c.name, got, c.want)
			}
			if again := slug.Make(got); again != got {
				t.Errorf("made again, %q becomes %q", got, again)
			}
		})
	}
}

func TestMakeIsBounded(t *testing.T) {
	for name, long := range map[string]string{
		"long sentences are cut between words": strings.Repeat("practice ", 40),
		"long words are cut between letters":   strings.Repeat("图", 100),
		"long ASCII is cut":                    strings.Repeat("a", 300),
	} {
		t.Run(name, func(t *testing.T) {
			got := slug.Make(long)
			if len(got) < 60 || len(got) > 70 || !utf8.ValidString(got) || strings.HasSuffix(got, "-") {
				t.Errorf("%q has %d bytes", got, len(got))
			}
		})
	}
}

func TestNumbered(t *testing.T) {
	if got := slug.Numbered("a", 1) + " " + slug.Numbered("a", 2); got != "a a-2" {
		t.Error(got)
	}
}

func TestKept(t *testing.T) {
	if !slug.Kept("new") || slug.Kept("librarians") {
		t.Error("the words kept are not those of addresses")
	}
}
