package house

import (
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestInstancesThatOpenAtOnceShipTheToolsOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		together, ctx := errgroup.WithContext(t.Context())
		for range 4 {
			together.Go(func() error { return (&house{database: d}).ship(ctx) })
		}
		if err := together.Wait(); err != nil {
			t.Fatal(err)
		}
		system := (&asking{t: t, db: d}).system()
		tools, texts := d.Client.ProcessTool.Query().CountX(system), d.Client.ProcessToolText.Query().CountX(system)
		if tools != 12 || texts != 24 {
			t.Errorf("there are %d tools with %d texts", tools, texts)
		}
	})
}
