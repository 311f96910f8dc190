package reminding_test

import (
	"context"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/testdb"
)

var silent = slog.New(slog.DiscardHandler)

// remind has the clock come at the moment, and the letters written.
func (h *house) remind(moment time.Time) {
	h.Helper()
	ctx := h.at(moment)
	h.does(h.InTx(ctx, func(ctx context.Context) error {
		_, err := reminding.Remind(ctx)
		return err
	}))
	workers := jobs.NewWorkers()
	jobs.Register(workers, time.Minute, h.letters.Reminder)
	jobs.Register(workers, time.Minute, h.letters.ActionDue)
	runner, err := jobs.NewRunner(h.Database, workers, silent)
	h.does(err)
	h.does(runner.Drain(ctx))
}

func wants(reminder person.Reminder) func(*db.PersonCreate) {
	return func(p *db.PersonCreate) { p.SetReminder(reminder) }
}

func TestPeopleAreRemindedAsTheyWish(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		for name, reminder := range map[string]person.Reminder{"None": person.ReminderNONE, "Day": person.ReminderDAY, "Hour": person.ReminderHOUR, "Both": person.ReminderBOTH} {
			h.register(h.person(name, wants(reminder)), e, registration.StateCONFIRMED)
			h.register(h.person("Waiting"+name, wants(reminder)), e, registration.StateWAITLISTED)
		}
		day, hour := e.StartsAt.Add(-24*time.Hour), e.StartsAt.Add(-time.Hour)
		h.remind(day.Add(-time.Second))
		h.same("before the day")
		h.remind(day)
		h.same("the day", "both: Soon: Café", "day: Soon: Café")
		h.remind(day.Add(time.Minute))
		h.same("a minute later")
		h.remind(hour.Add(-time.Second))
		h.same("before the hour")
		h.remind(hour)
		h.same("the hour", "both: In an hour: Café", "hour: In an hour: Café")
		h.remind(e.StartsAt)
		h.same("the start")
	})
}

func TestWhoKnowsIsNotReminded(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		late := h.person("Late", wants(person.ReminderBOTH))
		answered := e.StartsAt.Add(-3 * time.Hour)
		made(h, d.Client.Registration.Create().SetPersonID(late.ID).SetEventID(e.ID).SetState(registration.StateCONFIRMED).SetCreatedAt(answered).Save)
		h.remind(answered.Add(time.Minute))
		h.same("who answered three hours before")
		h.remind(e.StartsAt.Add(-time.Hour))
		h.same("the hour", "late: In an hour: Café")

		for _, state := range []event.State{event.StateDRAFT, event.StatePOSTPONED, event.StateCANCELLED, event.StateIN_PROGRESS} {
			other := h.event(func(e *db.EventCreate) { e.SetState(state) })
			h.register(h.person("At"+string(state), nil), other, registration.StateCONFIRMED)
		}
		h.remind(e.StartsAt.Add(-time.Hour))
		h.same("events of other states")
	})
}

func TestAClockThatWasStoppedRemindsOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		h.register(h.person("Both", wants(person.ReminderBOTH)), e, registration.StateCONFIRMED)
		h.register(h.person("Day", wants(person.ReminderDAY)), e, registration.StateCONFIRMED)
		h.remind(e.StartsAt.Add(-20 * time.Minute))
		h.same("twenty minutes before", "both: In an hour: Café", "day: Soon: Café")
		h.remind(e.StartsAt.Add(-19 * time.Minute))
		h.same("a minute later")
	})
}

func TestAMovedEventIsRemindedOfAgain(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		mine := h.register(h.person("Day", nil), e, registration.StateCONFIRMED)
		day := e.StartsAt.Add(-24 * time.Hour)
		h.remind(day)
		h.same("the day", "day: Soon: Café")
		later := e.StartsAt.AddDate(0, 0, 7)
		made(h, e.Update().SetStartsAt(later).SetEndsAt(later.Add(time.Hour)).SetMovedAt(day.Add(time.Minute)).Save)
		made(h, mine.Update().SetAsks(registration.AsksMOVED).Save)
		h.remind(later.Add(-24 * time.Hour))
		got := h.only()
		if got.Subject != "Soon: Café" || answers(got.Text) != "coming not-coming" {
			t.Errorf("who did not say whether they still come gets %q, %s", got.Subject, got.Text)
		}
	})
}

func TestActionsAreRemindedOfOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(func(e *db.EventCreate) { e.SetState(event.StateCLOSED) })
		ada := h.person("Ada", nil)
		due := today.AddDate(0, 0, 3)
		made(h, d.Client.ActionItem.Create().SetEventID(e.ID).SetOwnerID(ada.ID).SetText("Write it down").SetDueOn(due).Save)
		made(h, d.Client.ActionItem.Create().SetEventID(e.ID).SetText("Nobody's").SetDueOn(due).Save)
		h.remind(due.Add(-time.Second))
		h.same("before it is due")
		h.remind(due)
		h.same("due", "ada: What you took on: Café")
		h.remind(due.Add(time.Hour))
		h.same("later")
	})
}

// Several instances' clocks come at the same moment: nobody is told twice, and nobody is
// forgotten.
func TestClocksThatRaceRemindEachOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		const many = 120
		for _, name := range numbered(many, "P%03d") {
			h.register(h.person(name, nil), e, registration.StateCONFIRMED)
		}
		ctx := h.at(e.StartsAt.Add(-24 * time.Hour))
		var together sync.WaitGroup
		counts := make([]int, 4)
		errs := make([]error, len(counts))
		for i := range counts {
			together.Go(func() {
				errs[i] = d.InTx(ctx, func(ctx context.Context) (err error) {
					counts[i], err = reminding.Remind(ctx)
					return err
				})
			})
		}
		together.Wait()
		total := 0
		for i, count := range counts {
			h.does(errs[i])
			total += count
		}
		listed, err := jobs.List[reminding.Reminder](h.ctx, d)
		h.does(err)
		told := map[string]int{}
		for _, job := range listed {
			told[job.RegistrationID.String()]++
		}
		if total != many || len(listed) != many || len(told) != many {
			t.Errorf("%d are counted, %d jobs are there, for %d people: %v", total, len(listed), len(told), counts)
		}
	})
}
