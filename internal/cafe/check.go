package cafe

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The bounds of a café.
const (
	mostTables     = 100
	mostRounds     = 12
	longestMinutes = 240
	longestLine    = 300 // characters
	mostSeated     = 2000
)

// check returns everything that must be put right, as a usererror.List.
func (in SetInput) check() error {
	var wrong usererror.List
	if len(in.Tables) < 1 || len(in.Tables) > mostTables {
		wrong = append(wrong, usererror.New("INVALID", "tables", fmt.Sprintf("A café has 1 to %d tables.", mostTables)))
	}
	if len(in.Rounds) < 1 || len(in.Rounds) > mostRounds {
		wrong = append(wrong, usererror.New("INVALID", "rounds", fmt.Sprintf("A café has 1 to %d rounds.", mostRounds)))
	}
	tables, rounds := map[int]bool{}, map[int]bool{}
	for i, table := range in.Tables {
		field := fmt.Sprintf("tables.%d.", i)
		wrong = append(wrong, checkNumber(field+"number", table.Number, mostTables, tables)...)
		wrong = append(wrong, checkLine(field+"topic", table.Topic)...)
	}
	for i, round := range in.Rounds {
		field := fmt.Sprintf("rounds.%d.", i)
		wrong = append(wrong, checkNumber(field+"number", round.Number, mostRounds, rounds)...)
		wrong = append(wrong, checkLine(field+"question", round.Question)...)
		if round.Minutes < 1 || round.Minutes > longestMinutes {
			wrong = append(wrong, usererror.New("INVALID", field+"minutes", fmt.Sprintf("A round takes 1 to %d minutes.", longestMinutes)))
		}
	}
	return wrong.OrNil()
}

func checkNumber(field string, number, most int, taken map[int]bool) usererror.List {
	switch {
	case number < 1 || number > most:
		return usererror.List{usererror.New("INVALID", field, fmt.Sprintf("Number them from 1 to %d.", most))}
	case taken[number]:
		return usererror.List{usererror.New("TAKEN", field, "Give each its own number.")}
	}
	taken[number] = true
	return nil
}

func checkLine(field, text string) usererror.List {
	switch {
	case hooks.Length(text) > longestLine:
		return usererror.List{usererror.New("TOO_LONG", field, fmt.Sprintf("This has at most %d characters; shorten it.", longestLine))}
	case strings.ContainsRune(text, 0) || !utf8.ValidString(text):
		return usererror.List{usererror.New("INVALID", field, "Remove the characters that are no text.")}
	}
	return nil
}
