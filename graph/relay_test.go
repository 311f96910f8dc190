package graph_test

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/graph/gen"
)

func TestRelayPagesThroughEveryConnection(t *testing.T) {
	connections := 0
	for _, definition := range gen.NewExecutableSchema(gen.Config{}).Schema().Types {
		for _, field := range definition.Fields {
			if strings.HasSuffix(field.Type.Name(), "Connection") {
				connections++
			}
		}
	}
	compile := exec.CommandContext(t.Context(), "node", "frontend/e2e/connections.mjs", "graph/testdata/schema.graphql")
	compile.Dir = ".."
	output, err := compile.CombinedOutput()
	if err != nil {
		t.Fatalf("run npm ci if node_modules is missing: %v\n%.4000s", err, output)
	}
	if !strings.Contains(string(output), fmt.Sprintf("through %d of %d connections", connections, connections)) {
		t.Errorf("the schema has %d connections: %s", connections, output)
	}
}
