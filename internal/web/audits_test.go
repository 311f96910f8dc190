package web_test

import (
	"os/exec"
	"strings"
	"testing"
)

func TestTheAuditsOfGraphQLOverHTTPAreAllOK(t *testing.T) {
	url := start(t, config())
	audit := exec.CommandContext(t.Context(), "node", "frontend/e2e/audits.mjs", url+"/graphql")
	audit.Dir = "../.."
	output, err := audit.CombinedOutput()
	if err != nil {
		t.Fatalf("run make setup if node_modules is missing: %v\n%s", err, output)
	}
	if !strings.Contains(string(output), "61 of 61 audits ok") {
		t.Errorf("got %s", output)
	}
}
