package house

import (
	"context"
	"net"
	"os/exec"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/web/hostile"
)

func TestTheHouseRefusesHostileRequestsCheaply(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := settle(t, d)
		hostile.Attack(t, a.site, "{communities(first:2){nodes{id name events(first:2){nodes{title}}}}}")
		if strings.Contains(a.logs.String(), "level=ERROR") {
			t.Errorf("something hostile got too far: %s", a.logs)
		}
	})
}

func TestTheHousePassesTheAuditsOfGraphQLOverHTTP(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		audit := exec.CommandContext(t.Context(), "node", "frontend/e2e/audits.mjs", settle(t, d).open()+"/graphql")
		audit.Dir = "../.."
		output, err := audit.CombinedOutput()
		if err != nil {
			t.Fatalf("run npm ci if node_modules is missing: %v\n%s", err, output)
		}
		if !strings.Contains(string(output), "61 of 61 audits ok") {
			t.Errorf("got %s", output)
		}
	})
}

// open serves the surface on a free port until the test ends and returns its address.
func (a *asking) open() string {
	a.t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		a.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(a.t.Context())
	ended := make(chan error, 1)
	go func() { ended <- a.site.Serve(ctx, listener) }()
	a.t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			a.t.Errorf("shut down: %v", err)
		}
	})
	return "http://" + listener.Addr().String()
}
