package learning_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestTheHouseRuleOnlyBecomesStricterOnceSomebodySpoke(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		e := h.goingOn(nil)
		say := func(rule event.HouseRule) (*db.Event, error) {
			return as(h, v, learning.SayHouseRule, learning.HouseRuleInput{EventID: e.ID, Rule: rule})
		}
		for _, rule := range []event.HouseRule{event.HouseRuleSTAYS, event.HouseRuleNAMES, event.HouseRuleIDEAS} {
			if _, err := say(rule); err != nil {
				t.Fatalf("before anybody spoke, %s: %v", rule, err)
			}
		}
		made(h, d.Client.Contribution.Create().SetEventID(e.ID).SetAuthorID(v.PersonID).SetCapturedByID(v.PersonID).
			SetClientID("1").SetText("In confidence.").SetAttribution(contribution.AttributionANONYMOUS).Save)
		_, err := say(event.HouseRuleNAMES)
		same(t, codes(err), "INVALID rule")
		if _, err := say(event.HouseRuleSTAYS); err != nil {
			t.Errorf("stricter: %v", err)
		}
		_, err = say(event.HouseRuleIDEAS)
		same(t, codes(err), "INVALID rule")
		if now := must(h, e.ID); now.HouseRule != event.HouseRuleSTAYS {
			t.Errorf("the rule is %s", now.HouseRule)
		}
	})
}

func TestAPostponedEventIsAnnouncedAgainAtItsNewStart(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		e, ada := h.event(nil), h.person("Ada")
		h.register(ada, e, registration.ModeIN_PERSON)
		postponed := did(h, v, learning.Postpone, learning.CallOffInput{EventID: e.ID, Revision: 1, Reason: "Storm."})
		in := learning.AnnounceInput{EventID: e.ID, Revision: postponed.Revision}
		_, err := as(h, v, learning.Announce, in)
		same(t, codes(err), "REQUIRED startsAt")
		past, next, hall := today.Add(-time.Hour), today.AddDate(0, 0, 8), "The other hall"
		in.StartsAt = &past
		_, err = as(h, v, learning.Announce, in)
		same(t, codes(err), "INVALID startsAt")
		in.StartsAt, in.Place = &next, &hall
		again := did(h, v, learning.Announce, in)
		if again.State != event.StateANNOUNCED || !again.StartsAt.Equal(next) || !again.EndsAt.Equal(next.Add(2*time.Hour)) || again.Place != hall ||
			again.Reason != "" || again.MovedAt == nil || again.Sequence <= postponed.Sequence || again.Link != e.Link {
			t.Errorf("announced again it is %v", again)
		}
		same(t, h.asked(e, ada), "MOVED")
		if moved := waiting[learning.EventMoved](h); len(moved) != 1 {
			t.Errorf("told are %v", moved)
		}
		in.Revision = again.Revision
		_, err = as(h, v, learning.Announce, in)
		same(t, codes(err), "ALREADY_ANNOUNCED ")
	})
}

func TestADraftWithPartsIsAnnouncedWithItsDate(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		length := 90
		draft := did(h, v, learning.Draft, learning.DraftInput{CommunityID: h.home.ID, Title: "Café", Minutes: &length, Place: ptr("Hall")})
		parts := h.parts(v, draft, "Welcome", "Tables")
		if learning.PartStart(parts[0]) != nil {
			t.Error("a part has a time before its event has one")
		}
		start := today.AddDate(0, 0, 3)
		announced := did(h, v, learning.Announce, learning.AnnounceInput{EventID: draft.ID, Revision: must(h, draft.ID).Revision, StartsAt: &start})
		if !announced.EndsAt.Equal(start.Add(90 * time.Minute)) {
			t.Errorf("it ends at %v", announced.EndsAt)
		}
		if second := d.Client.Session.GetX(h.ctx, parts[1].ID); !second.StartsAt.Equal(start.Add(30 * time.Minute)) {
			t.Errorf("the second part begins at %v", second.StartsAt)
		}
	})
}

func TestTheTeamOfAnEventSeesWhoComesToIt(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		e, other := h.event(nil), h.event(nil)
		fara, here, elsewhere := h.person("Fara"), h.person("Guest here"), h.person("Guest elsewhere")
		for _, v := range []viewer.Viewer{here, elsewhere} {
			made(h, d.Client.Person.UpdateOneID(v.PersonID).SetState(person.StateGUEST).SetVisibility(person.VisibilityCOMMUNITIES).Save)
		}
		for of, v := range map[*db.Event]viewer.Viewer{e: here, other: elsewhere} {
			made(h, d.Client.Registration.Create().SetEventID(of.ID).SetPersonID(v.PersonID).SetState(registration.StateCONFIRMED).Save)
		}
		sees := func(v viewer.Viewer, who viewer.Viewer) bool {
			return made(h, func(context.Context) (bool, error) {
				return d.Client.Person.Query().Where(person.ID(who.PersonID)).Exist(viewer.With(h.ctx, v))
			})
		}
		if sees(fara, here) {
			t.Error("somebody who is on no team sees a guest")
		}
		made(h, d.Client.EventTeamMember.Create().SetEventID(e.ID).SetPersonID(fara.PersonID).Save)
		fara.Teams = []uuid.UUID{e.ID}
		if !sees(fara, here) || sees(fara, elsewhere) {
			t.Error("the team sees others than those who come to its event")
		}
	})
}

// parts puts parts with the titles on the agenda.
func (h *house) parts(v viewer.Viewer, e *db.Event, titles ...string) (parts []*db.Session) {
	h.Helper()
	for _, title := range titles {
		part, err := h.add(v, e, learning.This, title)
		if err != nil {
			h.Fatal(err)
		}
		parts = append(parts, part)
	}
	return parts
}

func (h *house) add(v viewer.Viewer, e *db.Event, scope learning.Scope, title string) (part *db.Session, err error) {
	in := learning.AddInput{EventID: e.ID, Revision: must(h, e.ID).Revision, Scope: scope, PartInput: learning.PartInput{Title: given.To(title)}}
	err = h.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
		part, _, err = learning.AddPart(ctx, in)
		return err
	})
	return part, err
}

// agenda are the titles on the agenda with the minutes after the start at which each begins.
func (h *house) agenda(e *db.Event) string {
	h.Helper()
	now, text := must(h, e.ID), ""
	for _, part := range h.Client.Session.Query().Where(session.EventID(e.ID)).Order(session.ByPosition()).AllX(h.ctx) {
		text += part.Title + "+" + part.StartsAt.Sub(now.StartsAt).String() + " "
	}
	return text
}

func TestAnActOnAnAgendaReachesAsFarInItsSeriesAsIsSaid(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		first := h.london(nil)
		h.parts(v, first, "Welcome", "Tables")
		series, err := h.repeat(v, learning.StartSeriesInput{EventID: first.ID, Rule: "FREQ=WEEKLY;COUNT=5"})
		if err != nil {
			t.Fatal(err)
		}
		every := func(series uuid.UUID) (agendas []string) {
			for _, row := range d.Client.Event.Query().Where(event.SeriesID(series)).Order(event.ByOccurrence()).AllX(h.ctx) {
				agendas = append(agendas, h.agenda(row))
			}
			return agendas
		}
		start, apart, third := "Welcome+0s Tables+30m0s ", h.inSeries(series, "2026-03-17T18:00"), h.inSeries(series, "2026-03-24T18:00")
		h.parts(v, apart, "Tea")
		if now := must(h, apart.ID); !now.Detached {
			t.Error("an event with an agenda of its own still goes with its series")
		}
		same(t, every(series.ID), start, start+"Tea+1h0m0s ", start, start, start)

		// All, but for what was edited apart.
		if _, err := h.add(v, first, learning.All, "Close"); err != nil {
			t.Fatal(err)
		}
		closes := start + "Close+1h0m0s "
		same(t, every(series.ID), closes, start+"Tea+1h0m0s ", closes, closes, closes)

		// This and those after it: a series of their own.
		tables := h.Client.Session.Query().Where(session.EventID(third.ID), session.Title("Tables")).OnlyX(h.ctx)
		err = h.InTx(viewer.With(h.ctx, v), func(ctx context.Context) error {
			_, _, err := learning.EditPart(ctx, learning.EditPartInput{SessionID: tables.ID, Revision: must(h, third.ID).Revision, Scope: learning.Following,
				PartInput: learning.PartInput{Title: given.To("Talk"), Minutes: given.To(60)}})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		talk := "Welcome+0s Talk+30m0s Close+1h30m0s "
		same(t, every(series.ID), closes, start+"Tea+1h0m0s ")
		after := *must(h, third.ID).SeriesID
		same(t, every(after), talk, talk, talk)

		// The order, and what nobody has worked in.
		parts := h.Client.Session.Query().Where(session.EventID(third.ID)).Order(session.ByPosition()).IDsX(h.ctx)
		order := []uuid.UUID{parts[1], parts[0], parts[2]}
		did(h, v, learning.Order, learning.OrderInput{EventID: third.ID, Revision: must(h, third.ID).Revision, Scope: learning.All, SessionIDs: order})
		turned := "Talk+0s Welcome+1h0m0s Close+1h30m0s "
		same(t, every(after), turned, turned, turned)
		last := h.inSeries(d.Client.EventSeries.GetX(h.ctx, after), "2026-04-07T18:00")
		busy := h.Client.Session.Query().Where(session.EventID(last.ID), session.Title("Close")).OnlyX(h.ctx)
		made(h, d.Client.Contribution.Create().SetEventID(last.ID).SetSessionID(busy.ID).SetAuthorID(v.PersonID).SetCapturedByID(v.PersonID).
			SetClientID("1").SetText("X").SetAttribution(contribution.AttributionNAMED).Save)
		did(h, v, learning.RemovePart, learning.RemovePartInput{SessionID: parts[2], Revision: must(h, third.ID).Revision, Scope: learning.All})
		same(t, every(after), "Talk+0s Welcome+1h0m0s ", "Talk+0s Welcome+1h0m0s ", turned)
	})
}
