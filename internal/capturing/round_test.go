package capturing_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestWhatIsSaidInACafeWhileARoundRunsBelongsToTheRoundAndWaitsForItsEnd(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben := h.guest("Ada"), h.guest("Ben")
		part := h.session(session.CaptureModeTAKEAWAYS)
		round := made(h, d.Client.CafeRound.Create().SetSessionID(part.ID).SetNumber(1).SetMinutes(20).SetState(caferound.StateRUNNING).Save)
		in := h.takeaway("1")
		in.SessionID = &part.ID
		said := did(h, ada, capturing.Capture, in)
		if said.RoundID == nil || *said.RoundID != round.ID {
			t.Errorf("it belongs to %v", said.RoundID)
		}
		sees := func(v viewer.Viewer) bool {
			_, err := d.Client.Contribution.Get(viewer.With(h.ctx, v), said.ID)
			return !db.IsNotFound(err)
		}
		if !sees(ada) || sees(ben) {
			t.Error("while the round runs its author does not see it, or somebody else does")
		}
		made(h, round.Update().SetState(caferound.StateENDED).Save)
		if !sees(ben) {
			t.Error("once the round has ended it is not shown")
		}
		in.ClientID = "2"
		if after := did(h, ada, capturing.Capture, in); after.RoundID != nil {
			t.Errorf("between the rounds it belongs to %v", after.RoundID)
		}
	})
}

func TestAnObserverSaysNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		observer := h.guest("Observer")
		observer.Roles = map[uuid.UUID]viewer.Role{h.home.ID: viewer.Observer}
		if _, err := as(h, observer, capturing.Capture, h.takeaway("1")); code(err) != "FORBIDDEN" {
			t.Errorf("an observer: %v", err)
		}
	})
}
