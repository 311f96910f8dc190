package web_test

import (
	"testing"

	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/web/hostile"
)

func TestHostileRequestsAreRefusedCheaply(t *testing.T) {
	t.Run("sample", func(t *testing.T) {
		hostile.Attack(t, open(t, config()), "{communities(first:2){nodes{id}}}")
	})
	t.Run("constellation", func(t *testing.T) {
		real := config()
		// Without resolvers: nothing hostile gets as far as one.
		real.Schema = gen.NewExecutableSchema(gen.Config{})
		hostile.Attack(t, open(t, real), "{__typename __type(name:\"Community\"){fields{name}}}")
	})
}

// The codes of what is refused before a resolver.
const (
	tooComplex = "COMPLEXITY_EXCEEDED"
	invalid    = "GRAPHQL_VALIDATION_FAILED"
	unparsed   = "GRAPHQL_PARSE_FAILED"
	badInput   = "BAD_USER_INPUT"
)
