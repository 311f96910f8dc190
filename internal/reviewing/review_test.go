package reviewing_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	together = afteractionreview.WayTOGETHER
	oneByOne = afteractionreview.WayONE_BY_ONE
	unknown  = registration.AttendanceUNKNOWN
	present  = registration.AttendancePRESENT
	absent   = registration.AttendanceABSENT
)

func (h *house) opened(way afteractionreview.Way) *db.AfterActionReview {
	h.Helper()
	return did(h, h.coordinator, reviewing.Open, reviewing.OpenInput{EventID: h.cafe.ID, Way: way})
}

func (h *house) answers(v viewer.Viewer, review uuid.UUID, keep string) {
	h.Helper()
	did(h, v, reviewing.Answer, reviewing.AnswerInput{ReviewID: review, Keep: keep})
}

func finding(review uuid.UUID, text string) reviewing.ItemInput {
	return reviewing.ItemInput{ReviewID: review, Question: reviewitem.QuestionKEEP, Text: text}
}

// shown are the answers that readers see.
func (h *house) shown(review uuid.UUID) []string {
	h.Helper()
	answers, err := reviewing.Shown(h.ctx, h.Client.AfterActionReview.GetX(h.ctx, review))
	if err != nil {
		h.Fatal(err)
	}
	var kept []string
	for _, one := range answers {
		kept = append(kept, one.Keep)
	}
	return kept
}

func TestAReviewTogetherBeginsWithThePurpose(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		h.becomes(event.StateIN_PROGRESS)
		review := h.opened(together)
		item := h.Client.ReviewItem.Query().OnlyX(h.ctx)
		if item.Question != reviewitem.QuestionEXPECTED || item.Text != "Know when to leave." || item.Language != "ms" || review.ClosesAt != nil {
			t.Errorf("it begins with %v, closes at %v", item, review.ClosesAt)
		}
		if e := h.Client.Event.GetX(h.ctx, h.cafe.ID); e.State != event.StateREVIEWING || e.HeldAt == nil || !e.HeldAt.Equal(today) {
			t.Errorf("who looks back has held the event: %v", e)
		}
		drawn := h.Client.Provenance.Query().Where(provenance.SubjectID(item.ID)).OnlyX(h.ctx)
		if drawn.Predicate != provenance.PredicateDRAWN_FROM || drawn.ObjectID != h.cafe.ID {
			t.Errorf("the finding came from %v", drawn)
		}
		added := did(h, h.coordinator, reviewing.AddItem, finding(review.ID, " We asked. "))
		if added.Text != "We asked." || added.Position != 0 {
			t.Errorf("the first to keep is %v", added)
		}
		refuses(h, "REVIEW_CLOSED ", h.guest("Ada", present), reviewing.Answer, reviewing.AnswerInput{ReviewID: review.ID, Keep: "X"})
		refuses(h, "REVIEW_OPEN ", h.coordinator, reviewing.Open, reviewing.OpenInput{EventID: h.cafe.ID, Way: oneByOne})
		did(h, h.coordinator, reviewing.RemoveItem, added.ID)
		if left := h.Client.Provenance.Query().Where(provenance.SubjectID(added.ID)).CountX(h.ctx); left != 0 {
			t.Error("what is gone still came from somewhere")
		}
		did(h, h.coordinator, reviewing.Close, review.ID)
		refuses(h, "REVIEW_CLOSED ", h.coordinator, reviewing.AddItem, finding(review.ID, "Late"))
		refuses(h, "REVIEW_CLOSED ", h.coordinator, reviewing.Open, reviewing.OpenInput{EventID: h.cafe.ID, Way: together})
	})
}

func TestThoseWhoCameAreAskedForSevenDaysAndOnceForSevenMore(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben, cyd := h.guest("Ada", present), h.guest("Ben", unknown), h.guest("Cyd", absent)
		review := h.opened(oneByOne)
		if asked, err := jobs.Count(t.Context(), d); err != nil || asked["review_asked"] != 2 {
			t.Errorf("asked are %v, %v", asked, err)
		}
		if closes := today.AddDate(0, 0, 7); !review.ClosesAt.Equal(closes) {
			t.Errorf("it closes at %v", review.ClosesAt)
		}
		h.answers(ada, review.ID, "The tea.")
		h.answers(ada, review.ID, "The tea, and the talk.")
		if now := h.Client.AfterActionReview.GetX(h.ctx, review.ID); now.AnswerCount != 1 {
			t.Errorf("one person's answers count %d", now.AnswerCount)
		}
		refuses(h, "NOT_REGISTERED ", cyd, reviewing.Answer, reviewing.AnswerInput{ReviewID: review.ID, Keep: "X"})
		refuses(h, "REQUIRED ", ben, reviewing.Answer, reviewing.AnswerInput{ReviewID: review.ID, Keep: " \n"})
		observer := h.guest("Observer", present)
		observer.Roles = map[uuid.UUID]viewer.Role{h.home.ID: viewer.Observer}
		refuses(h, "FORBIDDEN", observer, reviewing.Answer, reviewing.AnswerInput{ReviewID: review.ID, Keep: "X"})

		extended := did(h, h.coordinator, reviewing.Extend, review.ID)
		if closes := today.AddDate(0, 0, 14); !extended.ClosesAt.Equal(closes) {
			t.Errorf("extended it closes at %v", extended.ClosesAt)
		}
		refuses(h, "INVALID reviewId", h.coordinator, reviewing.Extend, review.ID)
		h.past = 13 * 24 * time.Hour
		h.answers(ben, review.ID, "The tide.")
		h.past = 14 * 24 * time.Hour
		refuses(h, "REVIEW_CLOSED ", h.coordinator, reviewing.Extend, review.ID)
		refuses(h, "REVIEW_CLOSED ", ben, reviewing.Answer, reviewing.AnswerInput{ReviewID: review.ID, Keep: "X"})
		for range 2 { // also where two instances do it
			if err := h.InTx(h.ctx, func(ctx context.Context) error {
				_, err := reviewing.Advance(ctx)
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}
		if now := h.Client.AfterActionReview.GetX(h.ctx, review.ID); now.State != afteractionreview.StateCLOSED || now.Revision != extended.Revision+1 {
			t.Errorf("after its last day it is %v", now)
		}
	})
}

func TestAnswersAreShownFromThreeOnAndNeverWhileTheReviewIsOpen(t *testing.T) {
	for given := 1; given <= 4; given++ {
		t.Run(fmt.Sprintf("%d answers", given), func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, d *database.Database) {
				h := open(t, d)
				var people []viewer.Viewer
				review := h.opened(oneByOne)
				var all []string
				for i := range given {
					people = append(people, h.guest(fmt.Sprint("Guest ", i), present))
					all = append(all, fmt.Sprint("Answer ", i))
					h.answers(people[i], review.ID, all[i])
				}
				if shown := h.shown(review.ID); shown != nil {
					t.Errorf("while it is open %v are shown", shown)
				}
				did(h, h.coordinator, reviewing.Close, review.ID)
				shown := h.shown(review.ID)
				slices.Sort(shown)
				if want := all; given >= 3 && !slices.Equal(shown, want) || given < 3 && shown != nil {
					t.Errorf("of %v are shown %v", all, shown)
				}
				if given != 3 {
					return
				}
				h.Client.ReviewAnswer.Delete().ExecX(h.ctx) // their people were erased
				if shown := h.shown(review.ID); shown != nil {
					t.Errorf("of those who are left %v are shown", shown)
				}
			})
		})
	}
}

func TestTheSynthesisIsWrittenWithTheAnswersInViewUntilTheEventIsClosed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		review := h.opened(oneByOne)
		first := did(h, h.coordinator, reviewing.AddItem, finding(review.ID, "Begun before the answers came"))
		did(h, h.coordinator, reviewing.Close, review.ID)
		second := did(h, h.coordinator, reviewing.AddItem, finding(review.ID, "Written from the answers"))
		if second.Position != first.Position+1 {
			t.Errorf("the second stands at %d", second.Position)
		}
		words := "In better words"
		did(h, h.coordinator, reviewing.EditItem, reviewing.ItemEditInput{ItemID: first.ID, Revision: 1, Text: &words})
		refuses(h, "CONFLICT revision", h.coordinator, reviewing.EditItem, reviewing.ItemEditInput{ItemID: first.ID, Revision: 1, Text: &words})
		did(h, h.coordinator, reviewing.RemoveItem, second.ID)
		h.becomes(event.StateCLOSED)
		refuses(h, "EVENT_CLOSED ", h.coordinator, reviewing.AddItem, finding(review.ID, "Too late"))
		refuses(h, "EVENT_CLOSED ", h.coordinator, reviewing.EditItem, reviewing.ItemEditInput{ItemID: first.ID, Revision: 2, Text: &words})
		refuses(h, "EVENT_CLOSED ", h.coordinator, reviewing.RemoveItem, first.ID)
	})
}

func TestAWaivedReviewCanStillBeOpened(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		waived := did(h, h.coordinator, reviewing.Waive, reviewing.WaiveInput{EventID: h.cafe.ID, Because: afteractionreview.WaiverTOO_FEW})
		if waived.State != afteractionreview.StateWAIVED || waived.Waiver == nil {
			t.Errorf("waived it is %v", waived)
		}
		review := h.opened(together)
		if review.ID != waived.ID || review.Waiver != nil || review.ClosedAt != nil {
			t.Errorf("opened it is %v", review)
		}
		did(h, h.coordinator, reviewing.Close, review.ID)
		refuses(h, "REVIEW_CLOSED ", h.coordinator, reviewing.Waive, reviewing.WaiveInput{EventID: h.cafe.ID, Because: afteractionreview.WaiverTOO_FEW})
		if why := reviewing.CannotWaive(h.cafe, h.Client.AfterActionReview.GetX(h.ctx, review.ID)); why != "REVIEW_CLOSED" {
			t.Errorf("who asks first hears %q", why)
		}
	})
}

func TestAnEventIsClosedOnceWhoCameIsSaidAndItWasLookedBackOn(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		for state, want := range map[event.State]string{
			event.StateDRAFT: "NOT_BEGUN ", event.StateANNOUNCED: "NOT_BEGUN ", event.StatePOSTPONED: "NOT_BEGUN ", event.StateIN_PROGRESS: "NOT_BEGUN ",
			event.StateCANCELLED: "CANCELLED ", event.StateHELD: "ATTENDANCE_MISSING ", event.StateREVIEWING: "ATTENDANCE_MISSING ",
		} {
			h.becomes(state)
			refuses(h, want, h.coordinator, reviewing.CloseEvent, h.cafe.ID)
		}
		h.becomes(event.StateHELD)
		made(h, h.Client.Event.UpdateOneID(h.cafe.ID).SetAttendanceConfirmedAt(today).Save)
		refuses(h, "REVIEW_MISSING ", h.coordinator, reviewing.CloseEvent, h.cafe.ID)
		review := h.opened(together)
		refuses(h, "REVIEW_OPEN ", h.coordinator, reviewing.CloseEvent, h.cafe.ID)
		did(h, h.coordinator, reviewing.Close, review.ID)
		member := h.person("Member")
		member.Roles = map[uuid.UUID]viewer.Role{h.home.ID: viewer.Member}
		refuses(h, "FORBIDDEN", member, reviewing.CloseEvent, h.cafe.ID)
		closed := did(h, h.coordinator, reviewing.CloseEvent, h.cafe.ID)
		if closed.State != event.StateCLOSED || !closed.ClosedAt.Equal(today) {
			t.Errorf("closed it is %v", closed)
		}
		refuses(h, "EVENT_CLOSED ", h.coordinator, reviewing.CloseEvent, h.cafe.ID)
		refuses(h, "EVENT_CLOSED ", h.coordinator, reviewing.Say, reviewing.SayInput{EventID: h.cafe.ID, Learnings: []reviewing.Learning{{Text: "X"}}})
	})
}

func TestTwoWhoOpenAReviewAtOnceOpenOne(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		codes := make(chan string, 4)
		for range cap(codes) {
			go func() {
				_, err := as(h, h.coordinator, reviewing.Open, reviewing.OpenInput{EventID: h.cafe.ID, Way: together})
				codes <- code(err)
			}()
		}
		done := map[string]int{}
		for range cap(codes) {
			done[<-codes]++
		}
		if done[""] != 1 || done["REVIEW_OPEN "] != cap(codes)-1 {
			t.Errorf("they heard %v", done)
		}
	})
}
