package graph_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/constellation-cop/constellation/graph"
	"github.com/constellation-cop/constellation/graph/gen"
)

var update = flag.Bool("update", false, "write the golden copies")

func TestSchemaIsTheGoldenCopy(t *testing.T) {
	const golden = "testdata/schema.graphql"
	now := graph.SDL(gen.NewExecutableSchema(gen.Config{}).Schema())
	if *update {
		if err := os.WriteFile(golden, []byte(now), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if string(kept) != now {
		t.Error("the schema is not its golden copy: run make generate, and name a breaking change in CHANGELOG.md")
	}
}

func TestEverythingInTheSchemaIsDescribedInAFullSentence(t *testing.T) {
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	for name, definition := range schema.Types {
		if strings.HasPrefix(name, "__") || definition.BuiltIn {
			continue
		}
		sentence(t, name, definition.Description)
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			sentence(t, name+"."+field.Name, field.Description)
			for _, argument := range field.Arguments {
				sentence(t, name+"."+field.Name+"("+argument.Name+")", argument.Description)
			}
		}
		for _, value := range definition.EnumValues {
			sentence(t, name+"."+value.Name, value.Description)
		}
		if definition.Kind == ast.Object && strings.HasSuffix(name, "Connection") && definition.Fields.ForName("totalCount") == nil {
			t.Errorf("%s has no totalCount", name)
		}
	}
}

func sentence(t *testing.T, where, description string) {
	t.Helper()
	if len(description) < 3 || !strings.HasSuffix(strings.TrimSpace(description), ".") {
		t.Errorf("%s is not described by a sentence: %q", where, description)
	}
}
