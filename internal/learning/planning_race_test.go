package learning_test

import (
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// TestPlansChangeWhileFiftyRegister raises and lowers the capacity, moves the event and
// cancels it, while fifty register.
func TestPlansChangeWhileFiftyRegister(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v, people := h.coordinator(), h.people(50)
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(10) })
		h.atOnce(len(people)+1, func(i int) error {
			if i < len(people) {
				_, err := as(h, people[i], learning.Register, learning.RegisterInput{EventID: e.ID})
				return err
			}
			for step, places := range []int{5, 20, 3, 15} {
				in := learning.EditInput{Capacity: given.To(places)}
				if step == 2 {
					in.StartsAt = given.To(e.StartsAt.AddDate(0, 0, 7))
				}
				if _, err := h.edit(v, e, in); err != nil {
					return err
				}
			}
			return nil
		})
		const most = 20 // the highest that it was
		counts := h.counts(e)
		if counts[0] > most || counts[0] < 15 || counts[0]+counts[2] != 50 {
			t.Fatalf("counted %v", counts)
		}
		// All who came and found no place stand in one line, without gaps or doubles.
		var line []int
		for _, r := range d.Client.Registration.Query().Where(registration.StateEQ(registration.StateWAITLISTED)).
			Order(registration.ByPlaceInQueue()).AllX(h.ctx) {
			line = append(line, r.PlaceInQueue)
		}
		for i := range line[1:] {
			if line[i+1] != line[i]+1 {
				t.Fatalf("the line is %v", line)
			}
		}
		told := map[uuid.UUID]bool{}
		for _, one := range h.told() {
			if told[one] {
				t.Errorf("%s is told twice", one)
			}
			told[one] = true
		}
		if moved := waiting[learning.EventMoved](h); len(moved) != 1 {
			t.Errorf("told of %d moves", len(moved))
		}

		t.Run("and is cancelled", func(t *testing.T) {
			again := h.event(func(c *db.EventCreate) { c.SetCapacity(10) })
			h.atOnce(len(people)+1, func(i int) error {
				if i == len(people)/2 {
					_, err := as(h, v, learning.CallOff, learning.CallOffInput{EventID: again.ID, Revision: 1})
					return err
				}
				_, err := as(h, people[i%len(people)], learning.Register, learning.RegisterInput{EventID: again.ID})
				if got := codes(err); len(got) > 0 && got[0] != "CANCELLED " && got[0] != "ALREADY_REGISTERED " {
					return errors.Join(err, errors.New(got[0]))
				}
				return nil
			})
			if counts := h.counts(again); counts[0] > 10 {
				t.Errorf("counted %v", counts)
			}
			if off := waiting[learning.EventCancelled](h); len(off) != 1 {
				t.Errorf("told of %d cancellations", len(off))
			}
		})
	})
}
