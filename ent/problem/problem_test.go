package problem_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	_ "github.com/constellation-cop/constellation/ent/db/runtime" // the validators
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

func TestOf(t *testing.T) {
	client := db.NewClient()
	refusal := func(title, preReading string, places int) error {
		return client.Event.Create().SetCommunityID(uuid.Max).SetTitle(title).SetPreReading(preReading).SetCapacity(places).
			Exec(rule.AsSystem(t.Context(), "the model refuses before a database is asked"))
	}
	for _, test := range []struct {
		name, code, field string
		err               error
		fields            map[string]string
	}{
		{"an empty text is required", "REQUIRED", "title", refusal("", "", 1), nil},
		{"a long text is too long", "TOO_LONG", "title", refusal(strings.Repeat("a", 201), "", 1), nil},
		{"characters are counted, not bytes", "INVALID", "capacity", refusal(strings.Repeat("図", 200), "", -1), nil},
		{"a long text of other letters is too long", "TOO_LONG", "title", refusal(strings.Repeat("図", 201), "", 1), nil},
		{"a column of two words is in camel case", "TOO_LONG", "preReading", refusal("a", strings.Repeat("a", 20_001), 1), nil},
		{"a column may be called otherwise in the input", "TOO_LONG", "event.name", refusal(strings.Repeat("a", 201), "", 1), map[string]string{"title": "event.name"}},
		{"a number that does not fit is invalid", "INVALID", "capacity", refusal("a", "", -1), nil},
		{"a NUL is invalid", "INVALID", "title", refusal("a\x00b", "", 1), nil},
		{"a wrapped refusal is one", "INVALID", "agent", fmt.Errorf("sign in: %w", &hooks.TextError{Field: "agent", Problem: "x"}), nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var told *usererror.Error
			if !errors.As(problem.Of(test.err, test.fields), &told) || told.Code != test.code || told.Field != test.field || told.Message == "" {
				t.Errorf("%v became %+v", test.err, told)
			}
		})
	}
	t.Run("a text that is too long is told how long it may be", func(t *testing.T) {
		long := strings.Repeat("a", 200_000)
		asSystem := rule.AsSystem(t.Context(), "the model refuses before a database is asked")
		for most, err := range map[string]error{
			"200":   refusal(long, "", 1),
			"20000": refusal("a", long, 1),
			"80":    client.Community.Create().SetName("a").SetSortName("a").SetDomain("a").SetSlug(long).Exec(asSystem),
		} {
			var told *usererror.Error
			if !errors.As(problem.Of(err, nil), &told) || told.Message != "This has at most "+most+" characters; shorten it." {
				t.Errorf("%v became %+v, want at most %s", err, told, most)
			}
		}
	})
	t.Run("any other error stays as it is", func(t *testing.T) {
		other := errors.New("the disk is full")
		if got := problem.Of(other, nil); got != other {
			t.Errorf("it became %v", got)
		}
	})
}
