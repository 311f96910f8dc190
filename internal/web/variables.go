package web

import (
	"errors"
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// deepestVariable is how many lists and objects may lie inside each other in a variable.
const deepestVariable = 32

// inspect refuses variables that nothing of ours could keep or would want to walk.
func (e *engine) inspect(variables map[string]any) *problem {
	inspection := inspection{longest: e.limits.Text, left: e.limits.Values}
	inspection.value(variables, 0)
	if inspection.wrong != "" {
		return refuse(BadUserInput, inspection.wrong)
	}
	return nil
}

type inspection struct {
	longest, left int
	wrong         string
}

func (i *inspection) value(value any, depth int) {
	if i.left--; i.left < 0 {
		i.wrong = "The variables hold too many values. Send fewer at a time."
	}
	if depth > deepestVariable {
		i.wrong = fmt.Sprintf("The variables nest deeper than %d levels.", deepestVariable)
	}
	if i.wrong != "" {
		return
	}
	switch value := value.(type) {
	case string:
		i.text(value)
	case []any:
		for _, element := range value {
			i.value(element, depth+1)
		}
	case map[string]any:
		for name, element := range value {
			i.text(name)
			i.value(element, depth+1)
		}
	}
}

func (i *inspection) text(text string) {
	switch {
	case len(text) > i.longest:
		i.wrong = fmt.Sprintf("A text in the variables is longer than %d bytes.", i.longest)
	case strings.ContainsRune(text, 0):
		i.wrong = "A text in the variables holds the character NUL, which cannot be kept."
	}
}

// badVariable says which variable does not fit its type.
func badVariable(err error) *problem {
	fault, ok := errors.AsType[*gqlerror.Error](err)
	if !ok {
		return refuse(BadUserInput, "The variables do not fit the operation.")
	}
	name := strings.TrimPrefix(fault.Path.String(), "variable.")
	return refuse(BadUserInput, clean("Variable $"+name+": "+fault.Message+"."))
}

// loneSurrogate reports whether a text holds an escaped half of a surrogate pair (RFC 8259, 8.2),
// which decoders silently turn into another character.
func loneSurrogate(text string) bool {
	for {
		start := strings.IndexByte(text, '\\')
		if start < 0 || start+1 >= len(text) {
			return false
		}
		if text[start+1] != 'u' {
			text = text[start+2:]
			continue
		}
		text = text[start+2:]
		switch surrogate(text) {
		case 0:
			continue
		case low:
			return true
		}
		if !strings.HasPrefix(text[4:], `\u`) || surrogate(text[6:]) != low {
			return true
		}
		text = text[10:]
	}
}

const (
	high = 1
	low  = 2
)

// surrogate tells which half four hex digits name, 0 for neither.
func surrogate(digits string) int {
	if len(digits) < 4 || digits[0]|0x20 != 'd' {
		return 0
	}
	switch digits[1] {
	case '8', '9', 'a', 'b', 'A', 'B':
		return high
	case 'c', 'd', 'e', 'f', 'C', 'D', 'E', 'F':
		return low
	}
	return 0
}
