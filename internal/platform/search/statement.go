package search

import (
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// statement is a statement while it is written. An argument is written as ? and becomes
// what the database wants; an id is passed once, however often a rule names it, so that
// statements stay short.
type statement struct {
	numbered bool // $1, as PostgreSQL wants it
	text     strings.Builder
	args     []any
	ids      map[uuid.UUID]int
}

func (s *statement) add(text string, args ...any) {
	for _, arg := range args {
		before, after, _ := strings.Cut(text, "?")
		s.text.WriteString(before)
		s.argument(arg)
		text = after
	}
	s.text.WriteString(text)
}

func (s *statement) argument(arg any) {
	number := 0
	id, isID := arg.(uuid.UUID)
	if isID {
		number = s.ids[id]
	}
	if number == 0 {
		s.args = append(s.args, arg)
		number = len(s.args)
	}
	if isID {
		if s.ids == nil {
			s.ids = map[uuid.UUID]int{}
		}
		s.ids[id] = number
	}
	mark := "?"
	if s.numbered {
		mark = "$"
	}
	s.text.WriteString(mark + strconv.Itoa(number))
}
