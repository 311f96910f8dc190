package reviewing_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// reminded are those who are on their way to be reminded.
func (h *house) reminded() []uuid.UUID {
	h.Helper()
	listed, err := jobs.List[reviewing.Reminded](h.ctx, h.Database)
	if err != nil {
		h.Fatal(err)
	}
	people := make([]uuid.UUID, len(listed))
	for i, job := range listed {
		people[i] = job.PersonID
	}
	return people
}

func TestOnlyThoseWhoCameAndHaveNotAnsweredAreReminded(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben := h.guest("Ada", present), h.guest("Ben", present)
		h.guest("Cyd", absent)
		gone, merged := h.guest("Gone", present), h.guest("Merged", present)
		review := h.opened(oneByOne).ID
		made(h, d.Client.Person.UpdateOneID(gone.PersonID).SetState(person.StateERASED).Save)
		made(h, d.Client.Person.UpdateOneID(merged.PersonID).SetMergedIntoID(ada.PersonID).Save)
		h.answers(ada, review, "Cake")

		refuses(h, "FORBIDDEN", ben, reviewing.Remind, review)
		refuses(h, "ASKED_TODAY ", h.coordinator, reviewing.Remind, review)
		h.past = 24*time.Hour - time.Second
		refuses(h, "ASKED_TODAY ", h.coordinator, reviewing.Remind, review)
		h.past = 24 * time.Hour
		late := h.guest("Late", present) // walked in, and nobody had asked them
		did(h, h.coordinator, reviewing.Remind, review)
		if got := h.reminded(); !slices.Equal(got, []uuid.UUID{ben.PersonID, late.PersonID}) {
			t.Errorf("reminded are %v", got)
		}
		h.past += 23 * time.Hour
		refuses(h, "ASKED_TODAY ", h.coordinator, reviewing.Remind, review)
		h.past += time.Hour
		h.answers(ben, review, "Tea")
		did(h, h.coordinator, reviewing.Remind, review)
		if got := h.reminded(); len(got) != 3 || got[2] != late.PersonID {
			t.Errorf("reminded are %v", got)
		}
		h.past = 8 * 24 * time.Hour // its last day is over, and the clock has not come yet
		refuses(h, "REVIEW_CLOSED ", h.coordinator, reviewing.Remind, review)
	})
}

func TestNobodyIsRemindedTogether(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		h.guest("Ada", present)
		review := h.opened(together).ID
		h.past = 25 * time.Hour
		refuses(h, "REVIEW_TOGETHER ", h.coordinator, reviewing.Remind, review)
		did(h, h.coordinator, reviewing.Close, review)
		refuses(h, "REVIEW_CLOSED ", h.coordinator, reviewing.Remind, review)
	})
}

func TestTwoWhoRemindAtOnceRemindOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		for _, name := range []string{"Ada", "Ben", "Cyd"} {
			h.guest(name, present)
		}
		review := h.opened(oneByOne).ID
		h.past = 25 * time.Hour
		var taps sync.WaitGroup
		answers := make([]string, 6)
		for i := range answers {
			taps.Go(func() {
				_, err := as(h, h.coordinator, reviewing.Remind, review)
				answers[i] = code(err)
			})
		}
		taps.Wait()
		slices.Sort(answers)
		if got := strings.Join(answers, "|"); got != "|ASKED_TODAY |ASKED_TODAY |ASKED_TODAY |ASKED_TODAY |ASKED_TODAY " || len(h.reminded()) != 3 {
			t.Errorf("the answers are %q, and %d are reminded", got, len(h.reminded()))
		}
	})
}
