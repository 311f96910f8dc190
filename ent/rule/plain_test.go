package rule_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestThePlainPartOfARuleIsOneOfItsAlternatives(t *testing.T) {
	who, community := uuid.New(), uuid.New()
	for name, v := range map[string]viewer.Viewer{
		"visitor":     {Kind: viewer.Visitor},
		"guest":       {Kind: viewer.Person, PersonID: who},
		"member":      {Kind: viewer.Person, PersonID: who, Active: true},
		"facilitator": {Kind: viewer.Person, PersonID: who, Active: true, Roles: map[uuid.UUID]viewer.Role{community: viewer.Facilitator}},
		"steward":     {Kind: viewer.Person, PersonID: who, Active: true, Steward: true},
		"token":       {Kind: viewer.Token, PersonID: who, Active: true, Scopes: rule.Scopes},
		"token of a steward for one community": {
			Kind: viewer.Token, PersonID: who, Active: true, Steward: true, Scopes: rule.Scopes, Communities: []uuid.UUID{community},
		},
	} {
		plain, whole := rule.Event.Plain(v), rule.Event.Reads(v)
		if !whole.Always() && !strings.HasPrefix(strings.TrimLeft(whole.Text, "("), strings.TrimLeft(plain.Text, "(")) {
			t.Errorf("a %s reads plainly\n%s\nand in all\n%s", name, plain.Text, whole.Text)
		}
	}
}

func TestWhatHasNoPlainRuleIsReadOnce(t *testing.T) {
	reads := 0
	read := func(context.Context) ([]int, error) {
		reads++
		return nil, nil
	}
	if _, err := rule.PlainFirst(t.Context(), read); err != nil || reads != 1 {
		t.Errorf("it is read %d times (%v)", reads, err)
	}
	broken := errors.New("broken")
	if _, err := rule.PlainFirst(t.Context(), func(context.Context) ([]int, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("the error is %v", err)
	}
}
