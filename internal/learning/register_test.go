package learning_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/trail"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	inRoom = registration.ModeIN_PERSON
	online = registration.ModeONLINE
)

func must(h *house, id uuid.UUID) *db.Event {
	h.Helper()
	e, err := h.Client.Event.Get(h.ctx, id)
	if err != nil {
		h.Fatal(err)
	}
	return e
}

func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTheLineIsFair(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		p := h.people(5)
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(2).SetOnlineCapacity(1) })
		for _, v := range p[:4] {
			h.register(v, e, inRoom)
		}
		h.register(p[4], e, online)
		same(t, h.line(e, p...), "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 1", "WAITLISTED IN_PERSON 2", "CONFIRMED ONLINE 0")

		did(h, p[0], learning.Decline, learning.DeclineInput{EventID: e.ID})
		same(t, h.line(e, p...), "DECLINED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 2", "CONFIRMED ONLINE 0")

		h.register(p[0], e, inRoom) // a new answer, at the end of the line
		same(t, h.line(e, p...), "WAITLISTED IN_PERSON 3", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 2", "CONFIRMED ONLINE 0")

		h.register(p[1], e, online) // gives the place in the room back, and waits online
		same(t, h.line(e, p...), "WAITLISTED IN_PERSON 3", "WAITLISTED ONLINE 4", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "CONFIRMED ONLINE 0")

		did(h, p[0], learning.Decline, learning.DeclineInput{EventID: e.ID}) // leaving the line promotes nobody
		h.register(p[4], e, inRoom)                                          // the place online goes to who waits online
		same(t, h.line(e, p...), "DECLINED IN_PERSON 0", "CONFIRMED ONLINE 0", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 5")

		if counts := h.counts(e); counts != [3]int{2, 1, 1} {
			t.Errorf("counted %v", counts)
		}
		if told := h.told(); len(told) != 3 {
			t.Errorf("%d are told of a place, want 3", len(told))
		}
	})
}

func TestALoweredCapacityKeepsThoseConfirmed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		p := h.people(4)
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(3) })
		for _, v := range p {
			h.register(v, e, inRoom)
		}
		made(h, d.Client.Event.UpdateOneID(e.ID).SetCapacity(1).Save)
		did(h, p[0], learning.Decline, learning.DeclineInput{EventID: e.ID})
		same(t, h.line(e, p...), "DECLINED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 1")
		if told := h.told(); len(told) != 0 {
			t.Errorf("told %v", told)
		}
	})
}

func TestRegisteringAgainReturnsTheRegistration(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e, v := h.event(nil), h.person("Ada")
		first := h.register(v, e, inRoom)
		for name, mode := range map[string]*registration.Mode{"in the same mode": ptr(inRoom), "in no mode": nil} {
			again, err := as(h, v, learning.Register, learning.RegisterInput{EventID: e.ID, Mode: mode})
			if same(t, codes(err), "ALREADY_REGISTERED "); again == nil || again.ID != first.ID {
				t.Errorf("%s: got %v", name, again)
			}
		}
	})
}

func TestWhoIsAdmitted(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		approval := h.event(func(c *db.EventCreate) { c.SetAdmission(event.AdmissionON_APPROVAL).SetCapacity(1) })
		invited := h.event(func(c *db.EventCreate) { c.SetAdmission(event.AdmissionBY_INVITATION).SetCapacity(1) })
		p := h.people(2)

		h.register(p[0], approval, inRoom)
		h.register(p[0], approval, online) // still to be approved
		same(t, h.line(approval, p[0]), "PENDING ONLINE 0")
		did(h, p[0], learning.Decline, learning.DeclineInput{EventID: approval.ID})
		h.register(p[0], approval, inRoom)
		same(t, h.line(approval, p[0]), "PENDING IN_PERSON 0")

		for _, answer := range []func() error{
			func() error {
				_, err := as(h, p[1], learning.Register, learning.RegisterInput{EventID: invited.ID})
				return err
			},
			func() error {
				_, err := as(h, p[1], learning.Decline, learning.DeclineInput{EventID: invited.ID})
				return err
			},
		} {
			same(t, codes(answer()), "BY_INVITATION ")
		}
		for _, v := range p {
			made(h, d.Client.Registration.Create().SetEventID(invited.ID).SetPersonID(v.PersonID).SetState(registration.StateINVITED).Save)
			h.register(v, invited, inRoom)
		}
		same(t, h.line(invited, p...), "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 1")
	})
}

func TestEventsThatTakeNoAnswer(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		for _, test := range []struct {
			name                      string
			change                    func(*db.EventCreate)
			register, decline, cancel string
		}{
			{"postponed", func(c *db.EventCreate) { c.SetState(event.StatePOSTPONED) }, "NOT_ANNOUNCED ", "", ""},
			{"cancelled", func(c *db.EventCreate) { c.SetState(event.StateCANCELLED) }, "CANCELLED ", "CANCELLED ", "CANCELLED "},
			{"held", func(c *db.EventCreate) { c.SetState(event.StateHELD) }, "EVENT_OVER ", "EVENT_OVER ", "EVENT_OVER "},
			{"reviewing", func(c *db.EventCreate) { c.SetState(event.StateREVIEWING) }, "EVENT_OVER ", "EVENT_OVER ", "EVENT_OVER "},
			{"closed", func(c *db.EventCreate) { c.SetState(event.StateCLOSED) }, "EVENT_OVER ", "EVENT_OVER ", "EVENT_OVER "},
			{"over before the clock's job says so", func(c *db.EventCreate) { c.SetStartsAt(today.Add(-2 * time.Hour)).SetEndsAt(today) }, "EVENT_OVER ", "EVENT_OVER ", "EVENT_OVER "},
			{"in progress", func(c *db.EventCreate) { c.SetState(event.StateIN_PROGRESS) }, "", "", ""},
		} {
			t.Run(test.name, func(t *testing.T) {
				e, p := h.event(test.change), h.people(3)
				_, err := as(h, p[0], learning.Register, learning.RegisterInput{EventID: e.ID})
				same(t, codes(err), oneOrNone(test.register)...)
				_, err = as(h, p[1], learning.Decline, learning.DeclineInput{EventID: e.ID})
				same(t, codes(err), oneOrNone(test.decline)...)
				r := made(h, d.Client.Registration.Create().SetEventID(e.ID).SetPersonID(p[2].PersonID).SetState(registration.StatePENDING).Save)
				_, err = as(h, p[2], learning.Cancel, learning.CancelInput{RegistrationID: r.ID})
				same(t, codes(err), oneOrNone(test.cancel)...)
			})
		}
		t.Run("of an archived community", func(t *testing.T) {
			e, p := h.event(func(*db.EventCreate) {}), h.people(2)
			r := made(h, d.Client.Registration.Create().SetEventID(e.ID).SetPersonID(p[1].PersonID).SetState(registration.StateCONFIRMED).Save)
			made(h, d.Client.Community.UpdateOne(h.home).SetState(community.StateARCHIVED).Save)
			_, err := as(h, p[0], learning.Register, learning.RegisterInput{EventID: e.ID})
			same(t, codes(err), "ARCHIVED ")
			_, err = as(h, p[1], learning.Cancel, learning.CancelInput{RegistrationID: r.ID})
			same(t, codes(err))
			made(h, d.Client.Community.UpdateOne(h.home).SetState(community.StateACTIVE).Save)
		})
		t.Run("a draft is unknown to all but its team", func(t *testing.T) {
			e := h.event(func(c *db.EventCreate) { c.SetState(event.StateDRAFT) })
			if _, err := as(h, h.person("Ada"), learning.Register, learning.RegisterInput{EventID: e.ID}); !db.IsNotFound(err) {
				t.Errorf("got %v", err)
			}
			_, err := as(h, h.coordinator(), learning.Register, learning.RegisterInput{EventID: e.ID})
			same(t, codes(err), "NOT_ANNOUNCED ")
		})
	})
}

func oneOrNone(code string) []string {
	if code == "" {
		return nil
	}
	return []string{code}
}

func TestTheModeIsOneThatTheEventHas(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		webinar := h.event(func(c *db.EventCreate) { c.SetPlace("") })
		meeting := h.event(func(c *db.EventCreate) { c.SetLink("") })
		for _, test := range []struct {
			name string
			e    *db.Event
			mode *registration.Mode
			want string
		}{
			{"a webinar is online unless said", webinar, nil, "CONFIRMED ONLINE 0"},
			{"a webinar has no room", webinar, ptr(inRoom), "none"},
			{"a meeting is in the room unless said", meeting, nil, "CONFIRMED IN_PERSON 0"},
			{"a meeting is not online", meeting, ptr(online), "none"},
			{"an event of both is in the room unless said", h.event(nil), nil, "CONFIRMED IN_PERSON 0"},
		} {
			t.Run(test.name, func(t *testing.T) {
				v := h.person(test.name)
				_, err := as(h, v, learning.Register, learning.RegisterInput{EventID: test.e.ID, Mode: test.mode})
				if test.want == "none" {
					same(t, codes(err), "INVALID mode")
				}
				same(t, h.line(test.e, v), test.want)
			})
		}
	})
}

func ptr[T any](value T) *T { return &value }

func TestWhoMayAnswer(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e := h.event(nil)
		hidden := made(h, d.Client.Community.Create().SetName("Hidden").SetSlug("hidden").SetVisibility(community.VisibilityPRIVATE).Save)
		secret := h.event(func(c *db.EventCreate) { c.SetCommunityID(hidden.ID) })
		ada, guest := h.person("Ada"), h.person("Guest")
		guest.Active = false
		observer := h.person("Observer")
		observer.Roles = map[uuid.UUID]viewer.Role{h.home.ID: viewer.Observer}
		token := ada
		token.Kind, token.Scopes = viewer.Token, []string{rule.ScopeEvents}

		refusal := func(v viewer.Viewer, id uuid.UUID) rule.Because {
			_, err := as(h, v, learning.Register, learning.RegisterInput{EventID: id})
			var refused *rule.Refusal
			if errors.As(err, &refused) {
				return refused.Because
			}
			if err != nil {
				return rule.Because(err.Error())
			}
			return ""
		}
		if got := refusal(viewer.Viewer{Kind: viewer.Visitor}, e.ID); got != rule.SignInFirst {
			t.Errorf("a visitor: %q", got)
		}
		if got := refusal(token, e.ID); got != rule.TokenTooSmall {
			t.Errorf("a token without the scope: %q", got)
		}
		made(h, d.Client.Reader.Create().SetSubjectKind("evt").SetSubjectID(e.ID).SetKind(reader.KindPERSON).SetReaderID(guest.PersonID).Save)
		for name, v := range map[string]viewer.Viewer{"a guest who came through its door": guest, "an observer": observer} {
			if got := refusal(v, e.ID); got != "" {
				t.Errorf("%s: %q", name, got)
			}
		}
		for name, id := range map[string]uuid.UUID{"hidden": secret.ID, "random": uuid.New()} {
			_, err := as(h, ada, learning.Register, learning.RegisterInput{EventID: id})
			if !db.IsNotFound(err) {
				t.Errorf("a %s event: %v", name, err)
			}
		}

		t.Run("nobody cancels for others", func(t *testing.T) {
			theirs := h.register(ada, e, inRoom)
			if _, err := as(h, guest, learning.Cancel, learning.CancelInput{RegistrationID: theirs.ID}); !db.IsNotFound(err) {
				t.Errorf("an outsider: %v", err)
			}
			var refused *rule.Refusal
			if _, err := as(h, h.coordinator(), learning.Cancel, learning.CancelInput{RegistrationID: theirs.ID}); !errors.As(err, &refused) {
				t.Errorf("a coordinator: %v", err)
			}
		})
		t.Run("who sees the event no more can give the place back", func(t *testing.T) {
			r := made(h, d.Client.Registration.Create().SetEventID(secret.ID).SetPersonID(ada.PersonID).SetState(registration.StateWAITLISTED).SetPlaceInQueue(1).Save)
			made(h, d.Client.Event.UpdateOneID(secret.ID).SetWaitlistedCount(1).Save)
			did(h, ada, learning.Cancel, learning.CancelInput{RegistrationID: r.ID})
			_, err := as(h, ada, learning.Cancel, learning.CancelInput{RegistrationID: r.ID})
			same(t, codes(err), "NOT_REGISTERED ")
			if counts := h.counts(secret); counts != [3]int{} {
				t.Errorf("counted %v", counts)
			}
		})
	})
}

func TestWhatAnAnswerLeavesBehind(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e, v := h.event(nil), h.person("Ada")
		_, err := as(h, v, learning.Register, learning.RegisterInput{EventID: e.ID, Question: ptr(strings.Repeat("?", 301))})
		same(t, codes(err), "TOO_LONG question")
		if counts := h.counts(e); counts != [3]int{} {
			t.Errorf("a refused answer counts: %v", counts)
		}
		r := did(h, v, learning.Register, learning.RegisterInput{EventID: e.ID, Question: ptr(" Why? ")})
		if r.Question != "Why?" {
			t.Errorf("the question is %q", r.Question)
		}
		did(h, v, learning.Decline, learning.DeclineInput{EventID: e.ID})
		did(h, v, learning.Decline, learning.DeclineInput{EventID: e.ID})
		lines := d.Client.Trail.Query().Where(trail.SubjectID(r.ID)).Order(trail.ByID()).AllX(h.ctx)
		var acts []string
		for _, line := range lines {
			acts = append(acts, line.Act+" "+strings.Join(line.Changed, " "))
			if line.ActorID == nil || *line.ActorID != v.PersonID {
				t.Error("the trail does not say who did it")
			}
		}
		same(t, acts, "eventRegister state mode", "eventDecline state")
		if now := d.Client.Registration.GetX(h.ctx, r.ID); now.Question != "Why?" || now.Revision != 2 {
			t.Errorf("the registration is %+v", now)
		}
	})
}

func TestSomebodyLeavesForGood(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		p := h.people(2)
		coming := h.event(func(c *db.EventCreate) { c.SetCapacity(1) })
		past := h.event(func(c *db.EventCreate) {
			c.SetState(event.StateHELD).SetStartsAt(today.AddDate(0, 0, -1)).SetEndsAt(today)
		})
		h.register(p[0], coming, inRoom)
		h.register(p[1], coming, inRoom)
		made(h, d.Client.Registration.Create().SetEventID(past.ID).SetPersonID(p[0].PersonID).SetState(registration.StateCONFIRMED).Save)
		if err := d.InTx(h.ctx, func(ctx context.Context) error { return learning.LeaveAll(ctx, p[0].PersonID) }); err != nil {
			t.Fatal(err)
		}
		same(t, h.line(coming, p...), "CANCELLED IN_PERSON 0", "CONFIRMED IN_PERSON 0")
		same(t, h.line(past, p[0]), "CONFIRMED IN_PERSON 0")
	})
}
