// Package problem tells people in their own words what the model could not keep:
// a text too long, missing, or with characters that no database holds.
package problem

import (
	"errors"
	"strings"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// Of turns a refusal of the model into a *usererror.Error about the input field;
// any other error comes back as it is. A column is called in the input as fields
// says, else by its own name in camel case.
func Of(err error, fields map[string]string) error {
	var text *hooks.TextError
	if errors.As(err, &text) {
		return usererror.New("INVALID", path(text.Field, fields), "This text "+text.Problem+".")
	}
	var refused *db.ValidationError
	if errors.As(err, &refused) {
		code, message := reason(refused)
		return usererror.New(code, path(refused.Name, fields), message)
	}
	return err
}

// reason reads ent's own wording, for its validators have no sentinels; a test
// holds the wording.
func reason(refused *db.ValidationError) (code, message string) {
	switch words := refused.Error(); {
	case strings.Contains(words, "greater than the required"):
		return "TOO_LONG", tooLong(refused)
	case strings.Contains(words, "less than the required"), strings.Contains(words, "missing required"):
		return "REQUIRED", "This is missing; fill it in."
	default:
		return "INVALID", "This value does not fit; choose another."
	}
}

func path(column string, fields map[string]string) string {
	if field, named := fields[column]; named {
		return field
	}
	words := strings.Split(column, "_")
	for i, word := range words[1:] {
		if word != "" {
			words[i+1] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return strings.Join(words, "")
}
