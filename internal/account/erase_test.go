package account_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (h *house) erase(ctx context.Context, in account.EraseInput) (erased *account.Erased, err error) {
	err = h.within(ctx, func(ctx context.Context) error {
		erased, err = h.PersonErase(ctx, in)
		return err
	})
	return erased, err
}

// steward is the context of a new steward.
func (h *house) steward(name string) context.Context {
	id := h.person(name, strings.ToLower(name)+"@example.org", person.StateACTIVE)
	made(h, h.Client.Person.UpdateOneID(id).SetSteward(true).Save)
	return viewer.With(h.nobody, viewer.Viewer{Kind: viewer.Person, PersonID: id, Active: true, Steward: true})
}

func TestAnErasedPersonHasNoWayIn(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		secret := h.enter().Secret
		link := h.link(address)
		_, token, err := h.token(h.asks(secret), account.TokenInput{Name: "Portal", Scopes: []string{rule.ScopeEvents}})
		if err != nil {
			t.Fatal(err)
		}
		// A letter that is on its way when the person is erased.
		h.sent = nil
		if err := h.LinkSend(h.nobody, account.LinkSendInput{Email: address, From: from}); err != nil {
			t.Fatal(err)
		}
		if _, err := h.erase(h.asks(secret), account.EraseInput{PersonID: h.ada, ConfirmName: "Ada"}); err != nil {
			t.Fatal(err)
		}
		if err := h.runner.Drain(h.ctx); err != nil || len(h.sent) != 0 {
			t.Errorf("a letter on its way went to %v, %v", h.sent, err)
		}
		_, err = h.signIn(account.SignInInput{Email: address, Password: password})
		same(t, codes(err), "WRONG_CREDENTIALS ")
		_, err = h.signIn(account.SignInInput{LinkToken: link})
		same(t, codes(err), "WRONG_CREDENTIALS linkToken")
		if viewer.Of(h.asks(secret)).SignedIn() {
			t.Error("the cookie works")
		}
		if _, err := h.Identify(h.nobody, "", token); !errors.Is(err, account.ErrToken) {
			t.Errorf("the token works: %v", err)
		}
		if h.link(address) != "" {
			t.Error("a new link is sent")
		}
		demo := account.New(account.Config{Database: d, Demo: true})
		_, err = demo.EnterAs(h.nobody, h.ada, "")
		same(t, codes(err), "NOT_FOUND personId")
		for table, rows := range map[string]int{
			"email_addresses": d.Client.EmailAddress.Query().CountX(h.ctx), "sign_ins": d.Client.SignIn.Query().CountX(h.ctx),
			"sign_in_links": d.Client.SignInLink.Query().CountX(h.ctx), "access_tokens": d.Client.AccessToken.Query().CountX(h.ctx),
		} {
			if rows != 0 {
				t.Errorf("%d rows are left in %s", rows, table)
			}
		}
	})
}

func TestWhatIsLeftOfAnErasedPerson(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		now := time.UnixMicro(h.now.Load())
		o := made(h, d.Client.Organisation.Create().SetName("Library").Save)
		alone := made(h, d.Client.Community.Create().SetName("Alone").SetSlug("alone").SetMemberCount(2).Save)
		shared := made(h, d.Client.Community.Create().SetName("Shared").SetSlug("shared").SetMemberCount(1).Save)
		asked := made(h, d.Client.Community.Create().SetName("Asked").SetSlug("asked").Save)
		bob := h.person("Bob", "bob@example.org", person.StateACTIVE)
		role := func(c *db.Community, who uuid.UUID, role, state string) {
			create := d.Client.Membership.Create().SetCommunityID(c.ID).SetPersonID(who).SetBrings("bread")
			create.SetRole(membership.Role(role)).SetState(membership.State(state))
			made(h, create.Save)
		}
		role(alone, h.ada, "COORDINATOR", "ACTIVE")
		role(alone, bob, "MEMBER", "ACTIVE")
		role(shared, h.ada, "COORDINATOR", "ACTIVE")
		role(shared, bob, "COORDINATOR", "ACTIVE")
		role(asked, h.ada, "MEMBER", "REQUESTED")
		made(h, d.Client.Affiliation.Create().SetPersonID(h.ada).SetOrganisationID(o.ID).Save)
		made(h, d.Client.Person.UpdateOneID(h.ada).SetHeadline("Records").SetPractice("Files").SetLanguage("ms").SetZone("Asia/Tokyo").Save)
		f := made(h, d.Client.CompetencyFramework.Create().SetName("F").Save)
		k := made(h, d.Client.Competency.Create().SetFrameworkID(f.ID).SetName("K").Save)
		made(h, d.Client.CompetencyOffer.Create().SetPersonID(h.ada).SetCompetencyID(k.ID).SetKind("OFFERS").Save)
		made(h, d.Client.ExpertAppointment.Create().SetPersonID(h.ada).SetCompetencyID(k.ID).Save)
		coming := made(h, d.Client.Event.Create().SetCommunityID(alone.ID).SetTitle("Coming").SetState("ANNOUNCED").SetCapacity(1).
			SetStartsAt(now.Add(time.Hour)).SetEndsAt(now.Add(2*time.Hour)).SetConfirmedCount(1).SetWaitlistedCount(1).SetQueue(1).Save)
		past := made(h, d.Client.Event.Create().SetCommunityID(alone.ID).SetTitle("Past").SetState("CLOSED").
			SetStartsAt(now.Add(-2*time.Hour)).SetEndsAt(now.Add(-time.Hour)).SetConfirmedCount(1).Save)
		mine := made(h, d.Client.Registration.Create().SetEventID(coming.ID).SetPersonID(h.ada).SetState("CONFIRMED").SetQuestion("Why?").Save)
		next := made(h, d.Client.Registration.Create().SetEventID(coming.ID).SetPersonID(bob).SetState("WAITLISTED").SetPlaceInQueue(1).Save)
		was := made(h, d.Client.Registration.Create().SetEventID(past.ID).SetPersonID(h.ada).SetState("CONFIRMED").SetAttendance("PRESENT").SetQuestion("Who?").Save)
		for _, e := range []*db.Event{coming, past} {
			made(h, d.Client.EventTeamMember.Create().SetEventID(e.ID).SetPersonID(h.ada).Save)
		}
		steward := h.steward("Siti")
		h.sent = nil

		erased, err := h.erase(steward, account.EraseInput{PersonID: h.ada, ConfirmName: " Ada "})
		if err != nil {
			t.Fatal(err)
		}
		if len(erased.WithoutCoordinator) != 1 || erased.WithoutCoordinator[0].ID != alone.ID {
			t.Errorf("without coordinator are %v", erased.WithoutCoordinator)
		}
		p := d.Client.Person.GetX(h.ctx, h.ada)
		if p.Name != "" || p.SortName != "" || p.Headline != "" || p.Practice != "" || p.Language != "en" || p.Zone != person.DefaultZone ||
			p.State != person.StateERASED || p.PasswordHash != "" || p.ErasedAt == nil || p.Steward || erased.Person.Name != "" {
			t.Errorf("the person is %+v", p)
		}
		if c := d.Client.Community.GetX(h.ctx, alone.ID); c.MemberCount != 1 {
			t.Errorf("%s counts %d members", c.Name, c.MemberCount)
		}
		if c := d.Client.Community.GetX(h.ctx, asked.ID); c.MemberCount != 0 {
			t.Errorf("%s counts %d members", c.Name, c.MemberCount)
		}
		for _, m := range d.Client.Membership.Query().AllX(h.ctx) {
			if gone := m.PersonID == h.ada; gone != (m.State == "LEFT" && m.Brings == "") {
				t.Errorf("a membership is %+v", m)
			}
		}
		states := []string{}
		for _, id := range []uuid.UUID{mine.ID, next.ID, was.ID} {
			r := d.Client.Registration.GetX(h.ctx, id)
			states = append(states, fmt.Sprintf("%s %s %q", r.State, r.Attendance, r.Question))
		}
		same(t, states, `CANCELLED UNKNOWN ""`, `CONFIRMED UNKNOWN ""`, `CONFIRMED PRESENT ""`)
		if e := d.Client.Event.GetX(h.ctx, coming.ID); e.ConfirmedCount != 1 || e.WaitlistedCount != 0 {
			t.Errorf("the event counts %d and %d", e.ConfirmedCount, e.WaitlistedCount)
		}
		if team := d.Client.EventTeamMember.Query().AllX(h.ctx); len(team) != 1 || team[0].EventID != past.ID {
			t.Errorf("the teams are %v", team)
		}
		if rows := d.Client.Affiliation.Query().CountX(h.ctx) + d.Client.CompetencyOffer.Query().CountX(h.ctx) + d.Client.ExpertAppointment.Query().CountX(h.ctx); rows != 0 {
			t.Errorf("%d rows are left", rows)
		}
		if err := h.runner.Drain(h.ctx); err != nil {
			t.Fatal(err)
		}
		var told []string
		for _, letter := range h.sent {
			told = append(told, letter.To+": "+letter.Subject)
		}
		same(t, told, "siti@example.org: A community without a coordinator: Alone")
		if !slices.Equal(h.given, []uuid.UUID{next.ID}) {
			t.Errorf("a place was given to %v", h.given)
		}
		for _, line := range d.Client.Trail.Query().AllX(h.ctx) {
			if strings.Contains(strings.Join(line.Changed, " "), "Ada") {
				t.Errorf("the trail names the person: %+v", line)
			}
		}
		_, err = h.erase(steward, account.EraseInput{PersonID: h.ada, ConfirmName: ""})
		same(t, codes(err), "INVALID personId")
	})
}

func TestWhoErases(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		made(h, d.Client.Constellation.Create().SetName("Stars").Save)
		ada := h.asks(h.enter().Secret)
		for _, name := range []string{"", "ada", "Eve"} {
			_, err := h.erase(ada, account.EraseInput{PersonID: h.ada, ConfirmName: name})
			same(t, codes(err), "INVALID confirmName")
		}
		eve := viewer.With(h.nobody, viewer.Viewer{Kind: viewer.Person, PersonID: h.person("Eve", "eve@example.org", person.StateACTIVE), Active: true})
		if _, err := h.erase(eve, account.EraseInput{PersonID: h.ada, ConfirmName: "Ada"}); !db.IsNotFound(err) {
			t.Errorf("who does not see the person: %v", err)
		}
		made(h, d.Client.Person.UpdateOneID(h.ada).SetVisibility(person.VisibilityPUBLIC).Save)
		c := made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").Save)
		made(h, d.Client.Membership.Create().SetCommunityID(c.ID).SetPersonID(h.ada).Save)
		var refused *rule.Refusal
		if _, err := h.erase(eve, account.EraseInput{PersonID: h.ada, ConfirmName: "Ada"}); !errors.As(err, &refused) {
			t.Errorf("who sees the person: %v", err)
		}
		only := h.steward("Siti")
		_, err := h.erase(only, account.EraseInput{PersonID: viewer.Of(only).PersonID, ConfirmName: "Siti"})
		same(t, codes(err), "INVALID personId")

		t.Run("of two stewards who leave at once one stays", func(t *testing.T) {
			other := h.steward("Tom")
			var all sync.WaitGroup
			var told [2]error
			for i, ctx := range []context.Context{only, other} {
				all.Go(func() {
					_, told[i] = h.erase(ctx, account.EraseInput{PersonID: viewer.Of(ctx).PersonID, ConfirmName: []string{"Siti", "Tom"}[i]})
				})
			}
			all.Wait()
			if (told[0] == nil) == (told[1] == nil) || d.Client.Person.Query().Where(person.Steward(true)).CountX(h.ctx) != 1 {
				t.Errorf("got %v", told)
			}
		})
	})
}
