package graph

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// longestText is how many characters of words a filter takes, as search does.
const longestText = 200

// sought is the words that the filter asks for, without the space around them.
func sought(filter paging.Args) (string, error) {
	text := strings.TrimSpace(filter.Text("text"))
	if utf8.RuneCountInString(text) > longestText {
		return "", fmt.Errorf("%w: text is longer than %d characters; give fewer words", paging.ErrBadPage, longestText)
	}
	return text, nil
}

// words holds where each word of the text stands in one of the columns, whatever its case.
func words(text string, columns ...string) rule.Clause {
	var clauses []rule.Clause
	for _, word := range strings.Fields(text) {
		var either []string
		var args []any
		for _, column := range columns {
			either = append(either, "lower({"+column+"}) LIKE ? ESCAPE '!'")
			args = append(args, like(word))
		}
		clauses = append(clauses, rule.Clause{Text: strings.Join(either, " OR "), Args: args})
	}
	return asked(clauses...)
}

// like is a pattern that finds the text anywhere.
func like(text string) string {
	return "%" + strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(hooks.Fold(text)) + "%"
}

// refers is a condition on a record named by its id in the filter.
func refers(filter paging.Args, name, prefix string, condition func(uuid.UUID) rule.Clause) (rule.Clause, error) {
	text := filter.Text(name)
	if text == "" && filter[name] == nil {
		return rule.Clause{}, nil
	}
	key, err := id.Parse(prefix, text)
	if err != nil {
		return rule.Clause{}, err
	}
	return condition(key), nil
}

// states are the lesson states behind each standing that readers see.
var states = map[gen.LessonStanding][]string{
	gen.LessonStandingDraft:       {"OBSERVATION", "IDENTIFIED", "RETURNED", "REJECTED"},
	gen.LessonStandingBeingAgreed: {"IN_AGREEMENT"},
	gen.LessonStandingAgreed:      {"AGREED", "IN_VALIDATION", "UNDER_REVIEW", "SUPERSEDED"},
	gen.LessonStandingValidated:   {"VALIDATED"},
}

// standing holds for versions that stand there.
func standing(wanted string) rule.Clause {
	if wanted == "" {
		return rule.Clause{}
	}
	return oneOf("state", states[gen.LessonStanding(wanted)])
}

// inPhase holds for events in the phase.
func inPhase(wanted string) rule.Clause {
	if wanted == "" {
		return rule.Clause{}
	}
	var names []string
	for _, state := range learning.States(learning.Phase(wanted)) {
		names = append(names, string(state))
	}
	return oneOf("state", names)
}

func oneOf(column string, values []string) rule.Clause {
	if len(values) == 0 {
		return rule.Says("1 = 0")
	}
	args := make([]any, len(values))
	for i, value := range values {
		args[i] = value
	}
	return rule.Clause{Text: "{" + column + "} IN (" + strings.TrimSuffix(strings.Repeat("?, ", len(values)), ", ") + ")", Args: args}
}
