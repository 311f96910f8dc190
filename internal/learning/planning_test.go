package learning_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/competencyframework"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// edit changes an event as its coordinator, from the revision that it has.
func (h *house) edit(v viewer.Viewer, e *db.Event, in learning.EditInput) (*db.Event, error) {
	in.EventID, in.Revision = e.ID, must(h, e.ID).Revision
	return as(h, v, learning.Edit, in)
}

// edited fails the test unless the edit was done.
func (h *house) edited(v viewer.Viewer, e *db.Event, in learning.EditInput) *db.Event {
	h.Helper()
	done, err := h.edit(v, e, in)
	if err != nil {
		h.Fatal(err)
	}
	return done
}

// asked is what each of the people is asked to say again.
func (h *house) asked(e *db.Event, people ...viewer.Viewer) []string {
	h.Helper()
	var asked []string
	for _, v := range people {
		asked = append(asked, string(h.Client.Registration.Query().Where(registration.EventID(e.ID), registration.PersonID(v.PersonID)).OnlyX(h.ctx).Asks))
	}
	return asked
}

func waiting[J jobs.Args](h *house) []J {
	h.Helper()
	list, err := jobs.List[J](h.ctx, h.Database)
	if err != nil {
		h.Fatal(err)
	}
	return list
}

func TestAMovedDateKeepsEveryoneAndAsksThem(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		p, v := h.people(4), h.coordinator()
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(2) })
		for _, one := range p {
			h.register(one, e, inRoom)
		}
		did(h, p[0], learning.Decline, learning.DeclineInput{EventID: e.ID}) // so that the third has a freed place
		before := h.line(e, p...)
		later := e.StartsAt.AddDate(0, 0, 7)
		moved := h.edited(v, e, learning.EditInput{StartsAt: given.To(later)})
		if !moved.StartsAt.Equal(later) || !moved.EndsAt.Equal(later.Add(2*time.Hour)) || moved.Sequence != 1 || moved.MovedAt == nil {
			t.Errorf("moved to %+v", moved)
		}
		same(t, h.line(e, p...), before...)
		same(t, h.asked(e, p...), "NOTHING", "MOVED", "MOVED", "MOVED")
		if told := waiting[learning.EventMoved](h); len(told) != 1 || told[0].Sequence != 1 {
			t.Errorf("told %v", told)
		}

		mine := d.Client.Registration.Query().Where(registration.PersonID(p[1].PersonID)).OnlyX(h.ctx)
		kept := did(h, p[1], learning.Reconfirm, learning.ReconfirmInput{RegistrationID: mine.ID})
		if kept.Asks != registration.AsksNOTHING || kept.ReconfirmedAt == nil || kept.Revision != mine.Revision+1 {
			t.Errorf("reconfirmed: %+v", kept)
		}
		if again := did(h, p[1], learning.Reconfirm, learning.ReconfirmInput{RegistrationID: mine.ID}); again.Revision != kept.Revision {
			t.Error("said again, it changes something")
		}
		if _, err := as(h, p[2], learning.Reconfirm, learning.ReconfirmInput{RegistrationID: mine.ID}); err == nil {
			t.Error("somebody else reconfirms")
		}
		did(h, p[2], learning.Decline, learning.DeclineInput{EventID: e.ID})
		same(t, h.asked(e, p...), "NOTHING", "NOTHING", "NOTHING", "PLACE")

		t.Run("the same start again moves nothing", func(t *testing.T) {
			h.edited(v, e, learning.EditInput{StartsAt: given.To(later), Purpose: given.To("Why")})
			if told := waiting[learning.EventMoved](h); len(told) != 1 {
				t.Errorf("told %v", told)
			}
		})
	})
}

func TestCapacityIsRaisedInOrderAndLoweredForNobody(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		p, v := h.people(6), h.coordinator()
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(2).SetOnlineCapacity(0) })
		for _, one := range p[:5] {
			h.register(one, e, inRoom)
		}
		h.register(p[5], e, online)
		h.edited(v, e, learning.EditInput{Capacity: given.To(4)})
		same(t, h.line(e, p...), "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 3", "WAITLISTED ONLINE 4")
		same(t, h.asked(e, p[1:4]...), "NOTHING", "PLACE", "PLACE")
		h.edited(v, e, learning.EditInput{Capacity: given.To(1)})
		if counts := h.counts(e); counts != [3]int{4, 0, 2} {
			t.Errorf("counted %v", counts)
		}
		h.edited(v, e, learning.EditInput{Capacity: given.Nothing[int](), OnlineCapacity: given.To(9)})
		if counts := h.counts(e); counts != [3]int{5, 1, 0} || len(h.told()) != 4 {
			t.Errorf("counted %v, told %v", counts, h.told())
		}
	})
}

func TestWhatAnEditRefuses(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		announced := h.event(nil)
		draft := h.event(func(c *db.EventCreate) { c.SetState(event.StateDRAFT) })
		running := h.event(func(c *db.EventCreate) {
			c.SetState(event.StateIN_PROGRESS).SetStartsAt(today.Add(-time.Hour)).SetEndsAt(today.Add(time.Hour))
		})
		for name, c := range map[string]struct {
			e    *db.Event
			in   learning.EditInput
			want []string
		}{
			"no title":             {draft, learning.EditInput{Title: given.To(" ")}, []string{"REQUIRED title"}},
			"a past start":         {announced, learning.EditInput{StartsAt: given.To(today)}, []string{"INVALID startsAt"}},
			"a date open again":    {announced, learning.EditInput{StartsAt: given.Nothing[time.Time]()}, []string{"REQUIRED startsAt"}},
			"a start of the past":  {running, learning.EditInput{StartsAt: given.To(today.AddDate(0, 0, 1))}, []string{"INVALID startsAt"}},
			"nowhere to go":        {announced, learning.EditInput{Place: given.To(""), Link: given.Nothing[string]()}, []string{"REQUIRED place"}},
			"too short, too small": {announced, learning.EditInput{Minutes: given.To(1), Capacity: given.To(-1)}, []string{"INVALID minutes", "INVALID capacity"}},
			"four questions":       {draft, learning.EditInput{Questions: given.To([]string{"a", "b", "c", "d"})}, []string{"INVALID questions"}},
			"nobody's competency":  {draft, learning.EditInput{Competencies: given.To([]learning.CompetencyInput{{CompetencyID: uuid.New()}})}, []string{"NOT_FOUND competencies.0.competencyId"}},
			"nobody's lesson":      {draft, learning.EditInput{LessonIDs: given.To([]uuid.UUID{uuid.New()})}, []string{"NOT_FOUND lessonIds.0"}},
			"nobody on the team":   {draft, learning.EditInput{Team: given.To([]learning.TeamInput{{PersonID: uuid.New()}})}, []string{"NOT_FOUND team.0.personId"}},
			"no such host":         {draft, learning.EditInput{HostID: given.To(uuid.New())}, []string{"NOT_FOUND hostId"}},
		} {
			_, err := h.edit(v, c.e, c.in)
			if got := codes(err); !slices.Equal(got, c.want) {
				t.Errorf("%s: got %q, want %q", name, got, c.want)
			}
		}
		stale, err := as(h, v, learning.Edit, learning.EditInput{EventID: draft.ID, Revision: 9, Title: given.To("Mine")})
		if same(t, codes(err), "CONFLICT revision"); stale == nil || stale.Title != "Café" {
			t.Errorf("beside the conflict: %+v", stale)
		}
		off := did(h, v, learning.CallOff, learning.CallOffInput{EventID: announced.ID, Revision: 1, Reason: "Rain"})
		_, err = h.edit(v, off, learning.EditInput{Title: given.To("X")})
		same(t, codes(err), "CANCELLED ")
		if _, err := h.edit(h.person("Ada"), draft, learning.EditInput{}); !db.IsNotFound(err) {
			t.Errorf("somebody edits a draft: %v", err)
		}
	})
}

func TestTheListsOfAnEvent(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v, ada := h.coordinator(), h.person("Ada")
		framework := made(h, d.Client.CompetencyFramework.Create().SetName("F").SetState(competencyframework.StateADOPTED).Save)
		made(h, d.Client.ProficiencyLevel.Create().SetFrameworkID(framework.ID).SetRank(3).SetName("Three").Save)
		skills := make([]*db.Competency, 2)
		for i := range skills {
			skills[i] = made(h, d.Client.Competency.Create().SetFrameworkID(framework.ID).SetName("Skill").Save)
		}
		lesson := made(h, d.Client.Lesson.Create().SetCommunityID(h.home.ID).Save)
		made(h, d.Client.LessonVersion.Create().SetLessonID(lesson.ID).SetNumber(1).SetTitle("Old").SetPolarity(lessonversion.PolaritySUSTAIN).SetState(lessonversion.StateSUPERSEDED).Save)
		newest := made(h, d.Client.LessonVersion.Create().SetLessonID(lesson.ID).SetNumber(2).SetTitle("New").SetPolarity(lessonversion.PolaritySUSTAIN).SetState(lessonversion.StateAGREED).Save)
		e := h.event(nil)
		made(h, d.Client.Membership.Create().SetCommunityID(h.home.ID).SetPersonID(ada.PersonID).Save)
		h.edited(v, e, learning.EditInput{
			Competencies: given.To([]learning.CompetencyInput{{CompetencyID: skills[0].ID, TargetRank: ptr(3)}, {CompetencyID: skills[1].ID}}),
			LessonIDs:    given.To([]uuid.UUID{lesson.ID}),
			Team:         given.To([]learning.TeamInput{{PersonID: ada.PersonID, Duty: "Host"}, {PersonID: v.PersonID}}),
		})
		h.edited(v, e, learning.EditInput{Competencies: given.To([]learning.CompetencyInput{{CompetencyID: skills[1].ID, TargetRank: ptr(3)}})})
		rows := d.Client.EventCompetency.Query().AllX(h.ctx)
		if len(rows) != 1 || rows[0].CompetencyID != skills[1].ID || *rows[0].TargetRank != 3 {
			t.Errorf("works on %v", rows)
		}
		from := provenance.And(provenance.SubjectID(e.ID), provenance.PredicateEQ(provenance.PredicateBRINGS), provenance.ObjectID(newest.ID))
		if !d.Client.Provenance.Query().Where(from).ExistX(h.ctx) || d.Client.EventTeamMember.Query().CountX(h.ctx) != 2 {
			t.Error("what is brought in has left no trace, or the team is not two")
		}
		_, err := h.edit(v, e, learning.EditInput{Competencies: given.To([]learning.CompetencyInput{{CompetencyID: skills[0].ID, TargetRank: ptr(9)}})})
		same(t, codes(err), "INVALID competencies.0.targetRank")
		h.edited(v, e, learning.EditInput{LessonIDs: given.To([]uuid.UUID{})})
		if d.Client.EventLesson.Query().Where(eventlesson.EventID(e.ID)).ExistX(h.ctx) || d.Client.Provenance.Query().Where(from).ExistX(h.ctx) {
			t.Error("the lesson is still brought in")
		}
	})
}

func TestPostponedAndAnnouncedAgain(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		p, v := h.people(2), h.coordinator()
		e := h.event(func(c *db.EventCreate) { c.SetEndsAt(today.AddDate(0, 0, 1).Add(90 * time.Minute)) })
		h.register(p[0], e, inRoom)
		off := did(h, v, learning.Postpone, learning.CallOffInput{EventID: e.ID, Revision: 1, Reason: "The hall is flooded."})
		if off.State != event.StatePOSTPONED || !learning.Undated(off) || off.Reason == "" || off.Sequence != 1 {
			t.Errorf("postponed: %+v", off)
		}
		if _, err := as(h, v, learning.Postpone, learning.CallOffInput{EventID: e.ID, Revision: 2}); !slices.Equal(codes(err), []string{"NOT_ANNOUNCED "}) {
			t.Errorf("again: %v", err)
		}
		again := h.edited(v, e, learning.EditInput{StartsAt: given.To(today.AddDate(0, 1, 0))})
		if again.State != event.StateANNOUNCED || again.Reason != "" || again.EndsAt.Sub(again.StartsAt) != 90*time.Minute || again.Sequence != 2 {
			t.Errorf("announced again: %+v", again)
		}
		same(t, h.asked(e, p[0]), "MOVED")
		did(h, v, learning.CallOff, learning.CallOffInput{EventID: e.ID, Revision: 3})
		if len(waiting[learning.EventPostponed](h)) != 1 || len(waiting[learning.EventMoved](h)) != 1 || len(waiting[learning.EventCancelled](h)) != 1 {
			t.Error("each is told once of each")
		}
	})
}

func TestTheAgendaKeepsItsTimes(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		e := h.event(func(c *db.EventCreate) {
			c.SetState(event.StateDRAFT).SetStartsAt(event.DefaultStartsAt()).SetEndsAt(event.DefaultEndsAt())
		})
		var ids []uuid.UUID
		for i, title := range []string{"Welcome", "Café", "Closing"} {
			err := d.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
				part, edited, err := learning.AddPart(ctx, learning.AddInput{EventID: e.ID, Revision: i + 1, PartInput: learning.PartInput{
					Title: given.To(title), Minutes: given.To(10 * (i + 1)), Kind: given.To(session.KindCAFE),
				}})
				if err == nil {
					ids = append(ids, part.ID)
					if edited.Revision != i+2 || learning.PartStart(part) != nil {
						t.Errorf("part %d: %+v of %+v", i, part, edited)
					}
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		agenda := func() []string {
			var list []string
			for _, part := range d.Client.Session.Query().Order(session.ByPosition()).AllX(h.ctx) {
				list = append(list, part.StartsAt.UTC().Format("15:04 ")+part.Title)
			}
			return list
		}
		h.edited(v, e, learning.EditInput{StartsAt: given.To(today.AddDate(0, 0, 2))})
		same(t, agenda(), "09:30 Welcome", "09:40 Café", "10:00 Closing")
		did(h, v, learning.Order, learning.OrderInput{EventID: e.ID, Revision: 5, SessionIDs: []uuid.UUID{ids[1], ids[0], ids[2]}})
		same(t, agenda(), "09:30 Café", "09:50 Welcome", "10:00 Closing")
		_, err := as(h, v, learning.Order, learning.OrderInput{EventID: e.ID, Revision: 6, SessionIDs: ids[:2]})
		same(t, codes(err), "INVALID sessionIds")
		_, err = as(h, v, learning.RemovePart, learning.RemovePartInput{SessionID: ids[1], Revision: 5})
		same(t, codes(err), "CONFLICT revision")
		made(h, d.Client.CafeRound.Create().SetSessionID(ids[1]).SetNumber(1).SetMinutes(20).Save)
		did(h, v, learning.RemovePart, learning.RemovePartInput{SessionID: ids[1], Revision: 6})
		same(t, agenda(), "09:30 Welcome", "09:40 Closing")
		made(h, d.Client.CafeRound.Create().SetSessionID(ids[0]).SetNumber(1).SetMinutes(20).SetState("ENDED").Save)
		_, err = as(h, v, learning.RemovePart, learning.RemovePartInput{SessionID: ids[0], Revision: 7})
		same(t, codes(err), "INVALID sessionId")
	})
}

func TestInvitations(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v, p := h.coordinator(), h.people(2)
		e := h.event(func(c *db.EventCreate) { c.SetAdmission(event.AdmissionBY_INVITATION) })
		for i, text := range []string{"ada@example.org", "Budi@example.org"} {
			made(h, d.Client.EmailAddress.Create().SetPersonID(p[i].PersonID).SetAddress(text).SetVerifiedAt(today).Save)
		}
		made(h, d.Client.Registration.Create().SetEventID(e.ID).SetPersonID(p[1].PersonID).SetState(registration.StateDECLINED).Save)
		invite := func(people string, preview bool) []string {
			var told []string
			err := d.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
				list, _, err := learning.Invite(ctx, learning.InviteInput{EventID: e.ID, People: people, Preview: preview})
				for _, one := range list {
					told = append(told, string(one.Outcome))
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return told
		}
		want := []string{"INVITED", "REPEATED", "SAID_NO", "INVITED", "NOT_AN_ADDRESS"}
		same(t, invite("Ada <ada@example.org>, ADA@example.org; budi@example.org\nsiti.aminah@example.org\nnobody", true), want...)
		if len(waiting[learning.Registered](h)) != 0 {
			t.Error("a preview writes")
		}
		list := "ada@example.org, ADA@example.org; budi@example.org\nsiti.aminah@example.org\nnobody"
		same(t, invite(list, false), want...)
		same(t, invite(list, false), "ALREADY_INVITED", "REPEATED", "SAID_NO", "ALREADY_INVITED", "NOT_AN_ADDRESS")
		if told := waiting[learning.Registered](h); len(told) != 2 {
			t.Errorf("told %v", told)
		}
		h.register(p[0], e, inRoom)
		same(t, h.line(e, p...), "CONFIRMED IN_PERSON 0", "DECLINED IN_PERSON 0")
	})
}

func TestRequestsAreAnswered(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v, p := h.coordinator(), h.people(4)
		e := h.event(func(c *db.EventCreate) { c.SetAdmission(event.AdmissionON_APPROVAL).SetCapacity(1) })
		rows := make([]*db.Registration, len(p))
		for i, one := range p {
			rows[i] = h.register(one, e, inRoom)
		}
		did(h, v, learning.Approve, learning.ApproveInput{RegistrationID: rows[1].ID, Approve: true})
		did(h, v, learning.Approve, learning.ApproveInput{RegistrationID: rows[0].ID})
		_, err := as(h, v, learning.Approve, learning.ApproveInput{RegistrationID: rows[0].ID, Approve: true})
		same(t, codes(err), "NOT_PENDING ")
		same(t, h.line(e, p...), "CANCELLED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "PENDING IN_PERSON 0", "PENDING IN_PERSON 0")
		if _, err := as(h, p[2], learning.Approve, learning.ApproveInput{RegistrationID: rows[2].ID, Approve: true}); err == nil {
			t.Error("somebody approves themselves")
		}
		h.edited(v, e, learning.EditInput{Admission: given.To(event.AdmissionOPEN), Capacity: given.To(2)})
		same(t, h.line(e, p...), "CANCELLED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "CONFIRMED IN_PERSON 0", "WAITLISTED IN_PERSON 1")
		h.counts(e)
	})
}

func TestBeginAndEndByHand(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		far := h.event(func(c *db.EventCreate) { c.SetStartsAt(today.AddDate(0, 0, 2)).SetEndsAt(today.AddDate(0, 0, 3)) })
		_, err := as(h, v, learning.Begin, learning.RunInput{EventID: far.ID})
		same(t, codes(err), "TOO_EARLY ")
		soon := h.event(func(c *db.EventCreate) { c.SetStartsAt(today.Add(time.Hour)).SetEndsAt(today.Add(2 * time.Hour)) })
		_, err = as(h, v, learning.End, learning.RunInput{EventID: soon.ID})
		same(t, codes(err), "NOT_BEGUN ")
		facilitator := h.person("Facilitator")
		facilitator.Teams = []uuid.UUID{soon.ID}
		if begun := did(h, facilitator, learning.Begin, learning.RunInput{EventID: soon.ID}); begun.State != event.StateIN_PROGRESS || begun.BegunAt == nil {
			t.Errorf("begun: %+v", begun)
		}
		did(h, facilitator, learning.Begin, learning.RunInput{EventID: soon.ID})
		if said := did(h, facilitator, learning.SayHouseRule, learning.HouseRuleInput{EventID: soon.ID, Rule: event.HouseRuleSTAYS}); said.HouseRule != event.HouseRuleSTAYS {
			t.Errorf("said: %+v", said)
		}
		if ended := did(h, facilitator, learning.End, learning.RunInput{EventID: soon.ID}); ended.State != event.StateHELD || ended.HeldAt == nil {
			t.Errorf("ended: %+v", ended)
		}
	})
}

func TestAnEventIsRepeated(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		e := h.event(func(c *db.EventCreate) { c.SetPurpose("Why").SetQuestions([]string{"How?"}).SetCapacity(9) })
		made(h, d.Client.Session.Create().SetEventID(e.ID).SetPosition(0).SetTitle("Welcome").SetStartsAt(e.StartsAt).SetMinutes(20).Save)
		open := did(h, v, learning.Repeat, learning.RepeatInput{EventID: e.ID})
		if open.State != event.StateDRAFT || !learning.Undated(open) || open.Purpose != "Why" || *open.Capacity != 9 || open.Code != nil {
			t.Errorf("repeated: %+v", open)
		}
		h.event(func(c *db.EventCreate) {
			c.SetState(event.StateHELD).SetStartsAt(e.StartsAt.AddDate(0, 0, -28).Add(3 * time.Hour)).SetEndsAt(e.StartsAt.AddDate(0, 0, -27))
		})
		next := did(h, v, learning.Repeat, learning.RepeatInput{EventID: e.ID})
		if want := e.StartsAt.AddDate(0, 0, 28); !next.StartsAt.Equal(want) || !next.EndsAt.Equal(want.Add(2*time.Hour)) {
			t.Errorf("the next is on %s, want %s", next.StartsAt, want)
		}
		part := d.Client.Session.Query().Where(session.EventID(next.ID)).OnlyX(h.ctx)
		if part.Title != "Welcome" || !part.StartsAt.Equal(next.StartsAt) || d.Client.EventTeamMember.Query().CountX(h.ctx) != 2 {
			t.Errorf("its agenda: %+v", part)
		}
	})
}
