package account_test

import (
	"context"
	"regexp"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// gathering is an event with a place for the person.
func (h *house) gathering(who ...uuid.UUID) uuid.UUID {
	h.Helper()
	home := h.Client.Community.Create().SetName("Tides").SetSlug("tides-" + uuid.NewString()).SaveX(h.ctx)
	e := h.Client.Event.Create().SetCommunityID(home.ID).SetTitle("High water").SetPlace("The pier").SetState(event.StateHELD).SaveX(h.ctx)
	for _, one := range who {
		h.Client.Registration.Create().SetEventID(e.ID).SetPersonID(one).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).ExecX(h.ctx)
	}
	return e.ID
}

// meets lets a guest in and returns who asks from then on.
func (h *house) meets(event uuid.UUID, name, email string) *account.SignedIn {
	h.Helper()
	var entered *account.SignedIn
	err := h.within(h.nobody, func(ctx context.Context) (err error) {
		entered, err = h.GuestEnter(ctx, account.GuestInput{EventID: event, Name: name, Email: &email, Language: "en", Zone: "Asia/Kuala_Lumpur", From: from})
		return err
	})
	if err != nil {
		h.Fatal(err)
	}
	return entered
}

// keeps asks for the letter as the guest and follows its link.
func (h *house) keeps(guest *account.SignedIn, email string) *account.SignedIn {
	h.Helper()
	ctx := viewer.With(h.nobody, guest.Viewer)
	if err := h.GuestKeep(ctx, account.KeepInput{Email: email, From: from}); err != nil {
		h.Fatal(err)
	}
	if err := h.runner.Drain(h.ctx); err != nil {
		h.Fatal(err)
	}
	letter := h.sent[len(h.sent)-1]
	entered, err := h.signIn(account.SignInInput{LinkToken: secretIn(h, letter.Text), From: from})
	if err != nil {
		h.Fatal(err)
	}
	return entered
}

func TestAGuestWhoKeepsBecomesAMember(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		guest := h.meets(h.gathering(), "Mei", "")
		if guest.Viewer.Active || len(h.sent) != 0 {
			t.Fatal("a guest is active, or got a letter unasked")
		}
		entered := h.keeps(guest, "mei@example.org")
		kept := h.Client.Person.GetX(h.ctx, guest.Viewer.PersonID)
		if entered.Viewer.PersonID != kept.ID || kept.State != person.StateACTIVE || kept.Name != "Mei" {
			t.Errorf("kept %v as %v", kept, entered.Viewer)
		}
		if h.Client.SignIn.GetX(h.ctx, guest.SignIn.ID).RevokedAt == nil {
			t.Error("whoever typed the address at the door is still signed in")
		}
	})
}

func TestAGuestWithSomebodysAddressBecomesOneWithThem(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		gathering := h.gathering()
		guest := h.meets(gathering, "Ada, I think", address)
		if owned := h.Client.EmailAddress.Query().AllX(h.ctx); len(owned) != 1 || owned[0].PersonID != h.ada {
			t.Fatalf("the address went to %v", owned)
		}
		h.Client.Registration.Create().SetEventID(gathering).SetPersonID(guest.Viewer.PersonID).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).ExecX(h.ctx)
		h.Client.Contribution.Create().SetEventID(gathering).SetAuthorID(guest.Viewer.PersonID).SetCapturedByID(guest.Viewer.PersonID).
			SetClientID("one").SetText("Leave early.").SetAttribution("NAMED").ExecX(h.ctx)
		entered := h.keeps(guest, address)
		if entered.Viewer.PersonID != h.ada {
			t.Fatalf("entered as %v", entered.Viewer)
		}
		merged := h.Client.Person.GetX(h.ctx, guest.Viewer.PersonID)
		if merged.MergedIntoID == nil || *merged.MergedIntoID != h.ada {
			t.Errorf("merged into %v", merged.MergedIntoID)
		}
		mine := h.Client.Registration.Query().OnlyX(h.ctx)
		said := h.Client.Contribution.Query().OnlyX(h.ctx)
		if mine.PersonID != h.ada || said.AuthorID != h.ada || said.CapturedByID != h.ada {
			t.Errorf("the guest keeps %v and %v", mine, said)
		}
		if h.Client.SignIn.GetX(h.ctx, guest.SignIn.ID).RevokedAt == nil {
			t.Error("the guest is still signed in")
		}
	})
}

func TestAPersonWhoWasThereTooKeepsTheirOwnPlace(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		gathering := h.gathering()
		hers := h.Client.Registration.Create().SetEventID(gathering).SetPersonID(h.ada).SetState(registration.StateCONFIRMED).SaveX(h.ctx)
		guest := h.meets(gathering, "Ada", "")
		h.Client.Registration.Create().SetEventID(gathering).SetPersonID(guest.Viewer.PersonID).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).ExecX(h.ctx)
		h.keeps(guest, address)
		now := h.Client.Registration.GetX(h.ctx, hers.ID)
		if now.Attendance != registration.AttendancePRESENT || now.PersonID != h.ada {
			t.Errorf("hers is %v", now)
		}
	})
}

func TestOneWhoWasThereTwiceIsCountedOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		past := h.gathering()
		h.Client.Event.UpdateOneID(past).SetState("HELD").SetEndsAt(clock.Now(h.ctx).Add(-time.Hour)).SetConfirmedCount(1).SetOnlineConfirmedCount(1).ExecX(h.ctx)
		review := h.Client.AfterActionReview.Create().SetEventID(past).SetWay("ONE_BY_ONE").SetOpenedAt(clock.Now(h.ctx)).SetAnswerCount(2).SaveX(h.ctx)
		hers := h.Client.Registration.Create().SetEventID(past).SetPersonID(h.ada).SetState(registration.StateCONFIRMED).SaveX(h.ctx)
		guest := h.meets(past, "Ada", "")
		theirs := h.Client.Registration.Create().SetEventID(past).SetPersonID(guest.Viewer.PersonID).SetMode(registration.ModeONLINE).
			SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendanceREMOTE).SaveX(h.ctx)
		for _, who := range []uuid.UUID{h.ada, guest.Viewer.PersonID} {
			h.Client.ReviewAnswer.Create().SetReviewID(review.ID).SetPersonID(who).SetKeep("The tea.").ExecX(h.ctx)
		}
		h.keeps(guest, address)
		if now := h.Client.Registration.GetX(h.ctx, hers.ID); now.Attendance != registration.AttendanceREMOTE || now.State != registration.StateCONFIRMED {
			t.Errorf("hers is %v", now)
		}
		if now := h.Client.Registration.GetX(h.ctx, theirs.ID); now.Attendance != registration.AttendanceUNKNOWN || now.State != registration.StateCANCELLED {
			t.Errorf("the guest's is %v", now)
		}
		if now := h.Client.Event.GetX(h.ctx, past); now.ConfirmedCount != 1 || now.OnlineConfirmedCount != 0 {
			t.Errorf("the event counts %d and %d", now.ConfirmedCount, now.OnlineConfirmedCount)
		}
		if answers := h.Client.ReviewAnswer.Query().AllX(h.ctx); len(answers) != 1 || answers[0].PersonID != h.ada || h.Client.AfterActionReview.GetX(h.ctx, review.ID).AnswerCount != 1 {
			t.Errorf("the answers are %v", answers)
		}
	})
}

func secretIn(h *house, text string) string {
	h.Helper()
	found := regexp.MustCompile(`/sign-in\?token=(\w+)\n`).FindStringSubmatch(text)
	if found == nil {
		h.Fatalf("the letter has no link: %s", text)
	}
	return found[1]
}
