package search

import "strings"

// malayStem is the root of a Malay word as far as its affixes show it: "pemasaran" and
// "memasarkan" give "pasar". It is the Indonesian stemmer of Snowball, which PostgreSQL
// has too (F. Z. Tala, "A Study of Stemming Effects on Information Retrieval in Bahasa
// Indonesia", 2003); a test compares the two.
func malayStem(word string) string {
	s := malay{word: word}
	for i := range len(word) {
		if vowel(word[i]) {
			s.measure++
		}
	}
	if s.measure <= 2 {
		return word
	}
	s.cut("kah", "lah", "pun")
	if s.measure <= 2 {
		return s.word
	}
	s.cut("nya", "ku", "mu")
	if s.measure <= 2 {
		return s.word
	}
	if s.firstPrefix() {
		if s.measure > 2 && s.suffix() && s.measure > 2 {
			s.secondPrefix()
		}
		return s.word
	}
	s.secondPrefix()
	if s.measure > 2 {
		s.suffix()
	}
	return s.word
}

// The groups of prefixes, which decide what suffix may follow.
const (
	noPrefix = iota
	activePrefix
	abstractPrefix
	nounPrefix
	statePrefix
)

// malay is a word while its affixes are taken off; measure counts the vowels left.
type malay struct {
	word    string
	measure int
	prefix  int
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func (s *malay) cut(endings ...string) {
	for _, ending := range endings {
		if rest, has := strings.CutSuffix(s.word, ending); has {
			s.word = rest
			s.measure--
			return
		}
	}
}

// take takes the prefix off and puts the letter that it had swallowed back.
func (s *malay) take(prefix, letter string, group int) bool {
	s.word = letter + s.word[len(prefix):]
	s.measure--
	s.prefix = group
	return true
}

// follows reports whether a vowel stands at the position.
func (s *malay) follows(at int) bool { return len(s.word) > at && vowel(s.word[at]) }

func (s *malay) firstPrefix() bool {
	has := func(p string) bool { return strings.HasPrefix(s.word, p) }
	switch {
	case has("meny") && s.follows(4):
		return s.take("meny", "s", activePrefix)
	case has("peny") && s.follows(4):
		return s.take("peny", "s", nounPrefix)
	case has("meng"):
		return s.take("meng", "", activePrefix)
	case has("peng"):
		return s.take("peng", "", nounPrefix)
	case has("mem") && s.follows(3):
		return s.take("mem", "p", activePrefix)
	case has("pem") && s.follows(3):
		return s.take("pem", "p", nounPrefix)
	}
	for _, one := range []struct {
		prefix string
		group  int
	}{
		{"men", activePrefix}, {"mem", activePrefix}, {"ter", activePrefix}, {"pen", nounPrefix}, {"pem", nounPrefix},
		{"me", activePrefix}, {"di", activePrefix}, {"ke", nounPrefix},
	} {
		if has(one.prefix) {
			return s.take(one.prefix, "", one.group)
		}
	}
	return false
}

func (s *malay) secondPrefix() {
	has := func(p string) bool { return strings.HasPrefix(s.word, p) }
	switch {
	case has("pelajar"):
		s.word = s.word[len("pel"):]
		s.measure--
	case has("belajar"):
		s.take("bel", "", statePrefix)
	case has("per"):
		s.take("per", "", abstractPrefix)
	case has("ber"):
		s.take("ber", "", statePrefix)
	case has("pe"):
		s.take("pe", "", abstractPrefix)
	case has("be") && len(s.word) > 4 && !vowel(s.word[2]) && s.word[3:5] == "er":
		s.take("be", "", statePrefix)
	}
}

func (s *malay) suffix() bool {
	for _, ending := range []string{"kan", "an", "i"} {
		rest, has := strings.CutSuffix(s.word, ending)
		if !has || !s.allows(ending, rest) {
			continue
		}
		s.word = rest
		s.measure--
		return true
	}
	return false
}

func (s *malay) allows(ending, rest string) bool {
	switch ending {
	case "kan":
		return s.prefix != nounPrefix && s.prefix != abstractPrefix
	case "an":
		return s.prefix != activePrefix
	default:
		return s.prefix <= abstractPrefix && !strings.HasSuffix(rest, "s")
	}
}
