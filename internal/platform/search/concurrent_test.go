package search_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// TestWritersAtTheSameTime: what several people write about one event at once is all found.
func TestWritersAtTheSameTime(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := newWorld(t, d)
		meeting := w.event(w.community("Open", community.VisibilityPUBLIC), "Meeting", "", event.StateANNOUNCED)
		var writers sync.WaitGroup
		for i := range 24 {
			writers.Go(func() {
				err := d.InTx(w.ctx, func(ctx context.Context) error {
					return db.FromContext(ctx).KeyLearning.Create().SetEventID(meeting).SetPosition(i).SetText(fmt.Sprintf("learning%02d", i)).Exec(ctx)
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		writers.Wait()
		w.inStep("after 24 writers at once")
		for i := range 24 {
			if n := len(w.finds(visitor, fmt.Sprintf("learning%02d", i))); n != 1 {
				t.Errorf("learning %d is found %d times", i, n)
			}
		}
	})
}
