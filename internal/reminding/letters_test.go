package reminding_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func malay(p *db.PersonCreate) { p.SetLanguage("ms") }

func TestAnAnswerIsConfirmedAsItStands(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		for state, want := range map[registration.State]struct{ english, malay, calendar, answers string }{
			registration.StateCONFIRMED:  {"You are coming: Café", "Anda akan hadir: Café", "REQUEST", "not-coming"},
			registration.StateWAITLISTED: {"You are in line: Café", "Anda dalam senarai menunggu: Café", "", "not-coming"},
			registration.StatePENDING:    {"Your request: Café", "Permohonan anda: Café", "", "not-coming"},
			registration.StateINVITED:    {"You are invited: Café", "Anda dijemput: Café", "", "coming online not-coming"},
			registration.StateCANCELLED:  {"Your request: Café", "Permohonan anda: Café", "", ""},
			registration.StateDECLINED:   {"", "", "", ""},
		} {
			ada, siti := h.person("Ada"+string(state), nil), h.person("Siti"+string(state), malay)
			for _, p := range []*db.Person{ada, siti} {
				h.does(h.letters.Registered(h.ctx, h.register(p, e, state).ID, 1))
			}
			if want.english == "" {
				h.same(string(state))
				continue
			}
			for i, subject := range []string{want.english, want.malay} {
				got := h.box[i]
				if got.Subject != subject || got.Calendar.Method != want.calendar || answers(got.Text) != want.answers {
					t.Errorf("%s is %q with a calendar to %q and answers %q:\n%s", state, got.Subject, got.Calendar.Method, answers(got.Text), got.Text)
				}
			}
			h.box = nil
		}
	})
}

// answers are those that the letter's links give.
func answers(text string) string {
	var found []string
	for _, line := range strings.Split(text, "\n") {
		if token, is := strings.CutPrefix(line, "https://cop.example/a/answer-"); is {
			answer, _, _ := strings.Cut(token, ".")
			found = append(found, answer)
		}
	}
	return strings.Join(found, " ")
}

func TestNewsIsToldAsItIsNow(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada := h.person("Ada", func(p *db.PersonCreate) { p.SetZone("Europe/London") })
		for name, c := range map[string]struct {
			state                      event.State
			news                       reminding.News
			subject, calendar, answers string
		}{
			"moved":                {event.StateANNOUNCED, reminding.Moved, "ada: New time: Café", "REQUEST", "coming online not-coming"},
			"postponed":            {event.StatePOSTPONED, reminding.Postponed, "ada: Postponed: Café", "CANCEL", "not-coming"},
			"cancelled":            {event.StateCANCELLED, reminding.Cancelled, "ada: Cancelled: Café", "CANCEL", ""},
			"moved, now cancelled": {event.StateCANCELLED, reminding.Moved, "", "", ""},
			"postponed, now moved": {event.StateANNOUNCED, reminding.Postponed, "", "", ""},
			"moved, now over":      {event.StateHELD, reminding.Moved, "", "", ""},
		} {
			e := h.event(func(e *db.EventCreate) {
				e.SetState(c.state).SetSequence(3).SetReason("The hall is closed.")
				if c.state == event.StatePOSTPONED {
					e.SetStartsAt(event.DefaultStartsAt()).SetEndsAt(event.DefaultEndsAt())
				}
			})
			mine := h.register(ada, e, registration.StateCONFIRMED)
			h.does(h.letters.Told(h.ctx, reminding.Told{RegistrationID: mine.ID, News: c.news, Sequence: 3}))
			if c.subject == "" {
				h.same(name)
				continue
			}
			got := h.only()
			if "ada: "+got.Subject != c.subject || got.Calendar.Method != c.calendar || answers(got.Text) != c.answers {
				t.Errorf("%s is %q, a calendar to %q, answers %q", name, got.Subject, got.Calendar.Method, answers(got.Text))
			}
			for _, part := range []string{"SEQUENCE:3\r\n", "urn:uuid:" + e.ID.String(), "mailto:ada@example.org"} {
				if !strings.Contains(strings.ReplaceAll(got.Calendar.Text, "\r\n ", ""), part) {
					t.Errorf("%s: the entry lacks %q:\n%s", name, part, got.Calendar.Text)
				}
			}
			if !strings.Contains(got.Text, "The hall is closed.") {
				t.Errorf("%s does not say why:\n%s", name, got.Text)
			}
			if c.news == reminding.Moved && !strings.Contains(got.Text, "Your time: ") {
				t.Errorf("%s does not say the reader's time:\n%s", name, got.Text)
			}
		}
	})
}

func TestEachIsToldOnce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		moved := today.Add(-time.Minute)
		e := h.event(func(e *db.EventCreate) { e.SetMovedAt(moved) })
		const many = 205 // more than a page
		for i := range many {
			h.register(h.person(numbered(many, "P%03d")[i], nil), e, registration.StateCONFIRMED)
		}
		h.register(h.person("Gone", nil), e, registration.StateCANCELLED)
		h.register(h.person("Not", nil), e, registration.StateDECLINED)
		late := h.person("Late", nil)
		made(h, d.Client.Registration.Create().SetPersonID(late.ID).SetEventID(e.ID).SetState(registration.StateCONFIRMED).SetCreatedAt(today).Save)
		for range 2 { // as after a kill
			h.does(h.letters.Tell(h.ctx, e.ID, reminding.Moved, 1))
		}
		workers := jobs.NewWorkers()
		jobs.Register(workers, time.Minute, h.letters.Told)
		h.drain(workers)
		h.same("moved once", numbered(many, "p%03d: New time: Café")...)
		h.does(h.letters.Tell(h.ctx, e.ID, reminding.Moved, 2))
		h.drain(workers)
		h.same("moved again", numbered(many, "p%03d: New time: Café")...)
		h.does(h.letters.Tell(h.ctx, uuid.New(), reminding.Moved, 1)) // of an event that is no more
	})
}

func TestWhoIsWrittenTo(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		c := d.Client
		state := func(s person.State) func(*db.PersonCreate) { return func(p *db.PersonCreate) { p.SetState(s) } }
		confirm := func(p *db.Person) {
			t.Helper()
			h.does(h.letters.Registered(h.ctx, h.register(p, e, registration.StateCONFIRMED).ID, 1))
		}
		for _, s := range []person.State{person.StateERASED, person.StateDEACTIVATED} {
			confirm(h.person(string(s), state(s)))
			h.same(string(s))
		}

		suspended := h.person("Suspended", nil)
		made(h, c.Membership.Create().SetPersonID(suspended.ID).SetCommunityID(h.home.ID).SetState(membership.StateSUSPENDED).Save)
		confirm(suspended)
		h.same("suspended")

		unwilling := h.person("Unwilling", nil)
		made(h, c.MailChoice.Create().SetPersonID(unwilling.ID).SetTopic(mailchoice.TopicEVENTS).SetWanted(false).Save)
		made(h, c.MailChoice.Create().SetPersonID(unwilling.ID).SetTopic(mailchoice.TopicREMINDERS).SetWanted(true).Save)
		confirm(unwilling)
		h.same("unwilling")

		member := made(h, c.Person.Create().SetName("Member").SetState(person.StateACTIVE).Save)
		made(h, c.EmailAddress.Create().SetPersonID(member.ID).SetAddress("member@example.org").Save)
		confirm(member)
		h.same("a member whose address is not confirmed")

		guest := made(h, c.Person.Create().SetName("Guest").Save)
		made(h, c.EmailAddress.Create().SetPersonID(guest.ID).SetAddress("guest@example.org").Save)
		confirm(guest)
		h.same("a guest whose address is not confirmed", "guest: You are coming: Café")

		silent := made(h, c.Person.Create().SetName("Silent").Save)
		confirm(silent)
		h.same("a guest without an address")

		kept := h.person("Kept", nil)
		merged := h.person("Merged", func(p *db.PersonCreate) { p.SetState(person.StateGUEST).SetMergedIntoID(kept.ID) })
		confirm(merged)
		h.same("a guest who became a member", "kept: You are coming: Café")

		two := h.person("Two", nil)
		made(h, c.EmailAddress.Create().SetPersonID(two.ID).SetAddress("preferred@example.org").SetVerifiedAt(today).SetPreferred(true).Save)
		confirm(two)
		h.same("somebody with two addresses", "preferred: You are coming: Café")

		h.does(h.letters.Registered(h.ctx, uuid.New(), 1))
		h.same("a registration that is no more")
	})
}

func TestALetterSaysWhereToGoAndHowToStop(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(func(e *db.EventCreate) { e.SetCode("K7QX") })
		guest := h.person("Guest", func(p *db.PersonCreate) { p.SetState(person.StateGUEST) })
		h.does(h.letters.PlaceGiven(h.ctx, h.register(guest, e, registration.StateCONFIRMED).ID, 4))
		got := h.only()
		if got.Subject != "You have a place: Café" || answers(got.Text) != "coming not-coming" || got.Calendar.Method != "REQUEST" {
			t.Errorf("the letter is %+v", got)
		}
		if !strings.HasPrefix(got.ListUnsubscribe, "https://cop.example/a/stop-events.") {
			t.Errorf("it is stopped at %q", got.ListUnsubscribe)
		}
		h.does(h.letters.Registered(h.ctx, h.register(h.person("Again", func(p *db.PersonCreate) { p.SetState(person.StateGUEST) }), e, registration.StateCONFIRMED).ID, 1))
		if got := h.only(); !strings.Contains(got.Text, "https://cop.example/e/K7QX") {
			t.Errorf("a guest is sent to\n%s", got.Text)
		}
	})
}

func TestAfterAnEvent(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(func(e *db.EventCreate) { e.SetState(event.StateREVIEWING) })
		ada, siti := h.person("Ada", nil), h.person("Siti", malay)
		review := made(h, d.Client.AfterActionReview.Create().SetEventID(e.ID).SetOpenedAt(today).SetClosesAt(today.AddDate(0, 0, 7)).Save)
		h.does(h.letters.ReviewAsked(h.ctx, review.ID, ada.ID))
		h.does(h.letters.ReviewAsked(h.ctx, review.ID, siti.ID))
		for _, letter := range h.box {
			if !strings.Contains(letter.Text, "\nhttps://cop.example/events/"+id.Encode("evt", e.ID)+"/review\n") {
				t.Errorf("the letter does not open the questions:\n%s", letter.Text)
			}
		}
		h.same("asked", "ada: Looking back: Café", "siti: Imbas kembali: Café")

		h.does(h.letters.ReviewReminded(h.ctx, review.ID, ada.ID, 1))
		first := h.only()
		h.does(h.letters.ReviewReminded(h.ctx, review.ID, ada.ID, 2))
		second := h.only()
		if first.Subject != "Your view is missing: Café" || first.MessageID == second.MessageID || !strings.HasPrefix(first.ListUnsubscribe, "https://cop.example/a/stop-reviews.") {
			t.Errorf("the reminders are %+v and %+v", first, second)
		}
		made(h, d.Client.ReviewAnswer.Create().SetReviewID(review.ID).SetPersonID(ada.ID).SetKeep("Cake").Save)
		for _, p := range []*db.Person{ada, siti} {
			h.does(h.letters.ReviewReminded(h.ctx, review.ID, p.ID, 3))
		}
		h.same("ada answered meanwhile", "siti: Pandangan anda masih ditunggu: Café")

		made(h, review.Update().SetState("CLOSED").Save)
		h.does(h.letters.ReviewAsked(h.ctx, review.ID, ada.ID))
		h.does(h.letters.ReviewReminded(h.ctx, review.ID, siti.ID, 4))
		h.same("closed meanwhile")

		due := today.AddDate(0, 0, 3)
		action := made(h, d.Client.ActionItem.Create().SetEventID(e.ID).SetOwnerID(siti.ID).SetText("Write it down").SetDueOn(due).Save)
		job := reminding.ActionDue{ActionID: action.ID, Due: due.Unix()}
		h.does(h.letters.ActionDue(h.ctx, job))
		h.same("due", "siti: Yang anda sanggupi: Café")
		h.does(h.letters.ActionDue(h.ctx, reminding.ActionDue{ActionID: action.ID, Due: due.Unix() - 1}))
		h.same("due on another day")
		made(h, action.Update().SetState(actionitem.StateDONE).Save)
		h.does(h.letters.ActionDue(h.ctx, job))
		h.same("done meanwhile")
	})
}

func (h *house) drain(workers *jobs.Workers) {
	h.Helper()
	runner, err := jobs.NewRunner(h.Database, workers, silent)
	h.does(err)
	h.does(runner.Drain(h.ctx))
}
