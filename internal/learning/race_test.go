package learning_test

import (
	"cmp"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// atOnce does something for everybody at the same moment and fails the test at an error.
func (h *house) atOnce(count int, do func(i int) error) {
	h.Helper()
	var all sync.WaitGroup
	errs := make([]error, count)
	start := make(chan struct{})
	for i := range count {
		all.Go(func() {
			<-start
			errs[i] = do(i)
		})
	}
	close(start)
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		h.Fatal(err)
	}
}

func TestAHundredAtOnceForTenPlaces(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		people := h.people(100)
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(10) })
		got := make([]*db.Registration, len(people))
		h.atOnce(len(people), func(i int) (err error) {
			got[i], err = as(h, people[i], learning.Register, learning.RegisterInput{EventID: e.ID})
			return err
		})
		var waiting []*db.Registration
		for _, r := range got {
			if r.State == registration.StateWAITLISTED {
				waiting = append(waiting, r)
			}
		}
		if len(waiting) != 90 || h.counts(e) != [3]int{10, 0, 90} {
			t.Fatalf("%d wait, counted %v", len(waiting), h.counts(e))
		}
		slices.SortFunc(waiting, func(a, b *db.Registration) int { return cmp.Compare(a.PlaceInQueue, b.PlaceInQueue) })
		for i, r := range waiting {
			if r.PlaceInQueue != i+1 {
				t.Fatalf("number %d in the line has the place %d", i+1, r.PlaceInQueue)
			}
		}

		t.Run("one cancellation promotes exactly the first in line", func(t *testing.T) {
			i := slices.IndexFunc(got, func(r *db.Registration) bool { return r.State == registration.StateCONFIRMED })
			did(h, people[i], learning.Cancel, learning.CancelInput{RegistrationID: got[i].ID})
			if told := h.told(); len(told) != 1 || told[0] != waiting[0].ID || h.counts(e) != [3]int{10, 0, 89} {
				t.Errorf("told %v, counted %v", told, h.counts(e))
			}
		})
	})
}

func TestAllThatIsDoneAtOnceKeepsTheCountersRight(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		people := h.people(30)
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(5).SetOnlineCapacity(7) })
		modes := []registration.Mode{registration.ModeIN_PERSON, registration.ModeONLINE}
		for i, v := range people {
			h.register(v, e, modes[i%2])
		}
		h.atOnce(len(people), func(i int) error {
			var err error
			switch i % 3 {
			case 0:
				_, err = as(h, people[i], learning.Register, learning.RegisterInput{EventID: e.ID, Mode: &modes[(i+1)%2]})
			case 1:
				_, err = as(h, people[i], learning.Decline, learning.DeclineInput{EventID: e.ID})
			default:
				_, err = as(h, people[i], learning.Register, learning.RegisterInput{EventID: e.ID, Mode: &modes[i%2]})
				if !slices.Equal(codes(err), []string{"ALREADY_REGISTERED "}) {
					return errors.Join(err, errors.New("registered twice"))
				}
				return nil
			}
			return err
		})
		rows, err := d.Client.Registration.Query().Where(registration.EventID(e.ID)).All(h.ctx)
		if err != nil {
			t.Fatal(err)
		}
		standing, waiting := 0, map[registration.Mode]int{}
		for _, r := range rows {
			if r.State == registration.StateWAITLISTED {
				waiting[r.Mode]++
			}
			if r.State != registration.StateDECLINED {
				standing++
			}
		}
		counts := h.counts(e)
		if len(rows) != 30 || standing != 20 || counts[2] != waiting[modes[0]]+waiting[modes[1]] {
			t.Errorf("%d rows, %d stand, counted %v, wait %v", len(rows), standing, counts, waiting)
		}
		if counts[0] > 5 || counts[1] > 7 || counts[0] < 5 && waiting[modes[0]] > 0 || counts[1] < 7 && waiting[modes[1]] > 0 {
			t.Errorf("a place is empty while people wait, or taken twice: %v, wait %v", counts, waiting)
		}
	})
}

func TestOnePersonAtOnceIsRegisteredOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e, v := h.event(nil), h.person("Ada")
		var refused [8][]string
		h.atOnce(len(refused), func(i int) error {
			_, err := as(h, v, learning.Register, learning.RegisterInput{EventID: e.ID})
			refused[i] = codes(err)
			return nil
		})
		done := 0
		for _, told := range refused {
			if len(told) == 0 {
				done++
			} else if told[0] != "ALREADY_REGISTERED " {
				t.Error(told)
			}
		}
		if done != 1 || h.counts(e) != [3]int{1, 0, 0} {
			t.Errorf("%d were done, counted %v", done, h.counts(e))
		}
	})
}

func TestEventsAnnouncedAtOnceHaveNumbersOfTheirOwn(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		drafts := make([]*db.Event, 8)
		for i := range drafts {
			drafts[i] = h.event(func(c *db.EventCreate) { c.SetState(event.StateDRAFT) })
		}
		h.atOnce(len(drafts), func(i int) error {
			_, err := as(h, v, learning.Announce, learning.AnnounceInput{EventID: drafts[i].ID, Revision: 1})
			return err
		})
		var numbers []int
		for _, draft := range drafts {
			numbers = append(numbers, *must(h, draft.ID).Number)
		}
		slices.Sort(numbers)
		if !slices.Equal(numbers, []int{1, 2, 3, 4, 5, 6, 7, 8}) {
			t.Errorf("the numbers are %v", numbers)
		}
	})
}

func TestOneDraftAnnouncedAtOnceIsAnnouncedOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		draft := h.event(func(c *db.EventCreate) { c.SetState(event.StateDRAFT) })
		v := h.coordinator()
		var done [8]bool
		h.atOnce(len(done), func(i int) error {
			_, err := as(h, v, learning.Announce, learning.AnnounceInput{EventID: draft.ID, Revision: 1})
			done[i] = err == nil
			return nil
		})
		if count := len(slices.DeleteFunc(done[:], func(b bool) bool { return !b })); count != 1 || must(h, draft.ID).Revision != 2 {
			t.Errorf("announced %d times", count)
		}
	})
}
