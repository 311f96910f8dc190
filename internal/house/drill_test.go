package house

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// The drill of the live room: so many listen, each as a person of their own, and so much is said.
const (
	drillListeners = 500
	drillSayings   = 20
	drillWithin    = time.Second // the 99th percentile
)

// BenchmarkDrillOfTheLiveRoom measures how soon a full room hears what is said. Its time
// needs a quiet machine, so `make drills` runs it and `make test` does not.
func BenchmarkDrillOfTheLiveRoom(b *testing.B) {
	for name, open := range map[string]func(testing.TB) *database.Database{"sqlite": testdb.SQLite, "postgres": testdb.Postgres} {
		b.Run(name, func(b *testing.B) {
			h := openHall(b, open(b), community.VisibilityPRIVATE, 1)
			h.person("speaker", true)
			h.act("speaker", register)
			h.crowd(drillListeners)
			followers := make([]*follower, drillListeners)
			for i := range followers {
				followers[i] = h.follow(fmt.Sprintf("listener %d", i), 0)
			}
			for b.Loop() {
				var all []time.Duration
				for i := range drillSayings {
					all = append(all, h.sayTo(followers, fmt.Sprintf("saying %d", i))...)
				}
				slices.Sort(all)
				at := func(share float64) time.Duration { return all[min(len(all)-1, int(share*float64(len(all))))] }
				b.Logf("%d sayings to %d listeners: median %v, 95%% %v, 99%% %v, last %v",
					drillSayings, drillListeners, at(0.5), at(0.95), at(0.99), all[len(all)-1])
				b.ReportMetric(at(0.99).Seconds(), "s-p99")
				if at(0.99) > drillWithin {
					b.Errorf("the 99th percentile is %v, more than %v", at(0.99), drillWithin)
				}
			}
		})
	}
}

// crowd lets many in at once, each a member with a place and a sign-in of their own.
func (h *hall) crowd(size int) {
	h.Helper()
	ctx, c := h.system(), h.db.Client
	for i := range size {
		name := fmt.Sprintf("listener %d", i)
		who := c.Person.Create().SetName(name).SetState(person.StateACTIVE).SaveX(ctx)
		c.Membership.Create().SetCommunityID(h.home).SetPersonID(who.ID).SetState(membership.StateACTIVE).ExecX(ctx)
		c.Registration.Create().SetEventID(h.event).SetPersonID(who.ID).SetMode(registration.ModeIN_PERSON).SetState(registration.StateCONFIRMED).ExecX(ctx)
		entered, err := h.doors.Enter(ctx, who.ID, "a drill")
		if err != nil {
			h.Fatal(err)
		}
		h.people[name] = hallPerson{who.ID, entered.Secret}
	}
}

// sayTo says something and measures, from before it is said, when each listener has it.
func (h *hall) sayTo(followers []*follower, text string) []time.Duration {
	h.Helper()
	took := make([]time.Duration, len(followers))
	began := time.Now()
	var room sync.WaitGroup
	for i, f := range followers {
		room.Go(func() {
			select {
			case got := <-f.events:
				if got.String() != "CONTRIBUTION "+text {
					h.Errorf("heard %s", got)
				}
			case <-time.After(patience):
				h.Error("heard nothing")
			}
			took[i] = time.Since(began)
		})
	}
	h.say("speaker", text)
	room.Wait()
	return took
}
