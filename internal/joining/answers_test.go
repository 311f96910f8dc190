package joining_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/joining"
)

func answer(w *world, p *db.Person, m *db.Membership, accept bool) (*db.Membership, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) (*db.Membership, error) {
		return joining.AnswerRequest(ctx, joining.AnswerRequestInput{MembershipID: m.ID, Accept: accept})
	})
}

func giveRole(w *world, p *db.Person, m *db.Membership, role membership.Role, revision int) (*db.Membership, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) (*db.Membership, error) {
		return joining.GiveRole(ctx, joining.GiveRoleInput{MembershipID: m.ID, Role: role, Revision: revision})
	})
}

func TestAnsweringRequests(t *testing.T) {
	each(t, func(w *world) {
		coordinator, facilitator := w.person("Coordinator"), w.person("Facilitator")
		home := w.community("home", coordinator, community.JoinPolicyON_REQUEST)
		w.member(home, facilitator, membership.RoleFACILITATOR, membership.StateACTIVE)
		siti, budi := w.person("Siti"), w.person("Budi")
		asked, other := w.member(home, siti, membership.RoleMEMBER, membership.StateREQUESTED), w.member(home, budi, membership.RoleMEMBER, membership.StateREQUESTED)

		_, err := answer(w, w.person("Stranger"), asked, true)
		w.wants(err, "NOT_FOUND")
		_, err = answer(w, coordinator, &db.Membership{ID: uuid.Max}, true)
		w.wants(err, "NOT_FOUND")
		for _, p := range []*db.Person{facilitator, siti} {
			_, err = answer(w, p, asked, true)
			w.wants(err, "FORBIDDEN")
		}
		_, err = answer(w, coordinator, asked, true)
		w.must(err)
		_, err = answer(w, coordinator, asked, true)
		w.wants(err, "ALREADY_MEMBER membershipId")
		_, err = answer(w, coordinator, other, false)
		w.must(err)
		_, err = answer(w, coordinator, other, true)
		w.wants(err, "INVALID membershipId")
		if state, _ := w.stateOf(home, budi); state != membership.StateLEFT {
			w.Errorf("who was declined is %s", state)
		}
		w.counts(home, 3)
		w.trails(rule.RequestAnswer, 2)
		w.letters(map[string]int{"acceptance_letter": 1, "decline_letter": 1})
	})
}

func TestTwoAnswersAtOnceCountOnce(t *testing.T) {
	each(t, func(w *world) {
		coordinator := w.person("Coordinator")
		home := w.community("home", coordinator, community.JoinPolicyON_REQUEST)
		asked := w.member(home, w.person("Siti"), membership.RoleMEMBER, membership.StateREQUESTED)
		answers := strings.Join(atOnce(2, func(int) error {
			_, err := answer(w, coordinator, asked, true)
			return err
		}), "")
		if answers != "ALREADY_MEMBER membershipId" {
			w.Errorf("the answers are %s", answers)
		}
		w.counts(home, 2)
	})
}

func TestGivingRoles(t *testing.T) {
	each(t, func(w *world) {
		coordinator, siti, budi := w.person("Coordinator"), w.person("Siti"), w.person("Budi")
		home := w.community("home", coordinator, community.JoinPolicyOPEN)
		own, err := w.database.Client.Membership.Query().Where(membership.PersonID(coordinator.ID)).Only(w.system())
		w.must(err)
		m := w.member(home, siti, membership.RoleMEMBER, membership.StateACTIVE)
		invited := w.member(home, budi, membership.RoleMEMBER, membership.StateINVITED)

		_, err = giveRole(w, siti, m, membership.RoleCOORDINATOR, 1)
		w.wants(err, "FORBIDDEN")
		_, err = giveRole(w, coordinator, invited, membership.RoleOBSERVER, 1)
		w.wants(err, "NOT_A_MEMBER membershipId")
		now, err := giveRole(w, coordinator, m, membership.RoleFACILITATOR, 7)
		w.wants(err, "CONFLICT revision")
		if now == nil || now.Revision != 1 {
			w.Errorf("the membership as it is now is %v", now)
		}
		_, err = giveRole(w, coordinator, own, membership.RoleMEMBER, 1)
		w.wants(err, "LAST_COORDINATOR role")
		_, err = giveRole(w, coordinator, m, membership.RoleCOORDINATOR, 1)
		w.must(err)
		_, err = giveRole(w, coordinator, own, membership.RoleMEMBER, 1)
		w.must(err)
		now, err = giveRole(w, siti, own, membership.RoleMEMBER, 2) // is one already
		w.must(err)
		if now.Revision != 2 {
			w.Errorf("nothing changed, and the revision is %d", now.Revision)
		}
		w.trails(rule.RoleGive, 2)
		w.counts(home, 2)
	})
}

func TestOfTwoCoordinatorsWhoDemoteEachOtherOneStays(t *testing.T) {
	each(t, func(w *world) {
		pair := []*db.Person{w.person("One"), w.person("Two")}
		home := w.community("home", pair[0], community.JoinPolicyOPEN)
		second := w.member(home, pair[1], membership.RoleCOORDINATOR, membership.StateACTIVE)
		first, err := w.database.Client.Membership.Query().Where(membership.PersonID(pair[0].ID)).Only(w.system())
		w.must(err)
		places := []*db.Membership{second, first}
		rights := []context.Context{w.as(pair[0]), w.as(pair[1])} // both read before either acts
		answers := strings.Join(atOnce(2, func(i int) error {
			_, err := within(w, rights[i], func(ctx context.Context) (*db.Membership, error) {
				return joining.GiveRole(ctx, joining.GiveRoleInput{MembershipID: places[i].ID, Role: membership.RoleMEMBER, Revision: 1})
			})
			return err
		}), "")
		if answers != "LAST_COORDINATOR role" {
			w.Errorf("the answers are %q", answers)
		}
	})
}

func TestGivingStewardship(t *testing.T) {
	give := func(w *world, p, to *db.Person, steward bool) (*db.Person, error) {
		return do(w, p, func(ctx context.Context) (*db.Person, error) {
			return joining.GiveSteward(ctx, joining.GiveStewardInput{PersonID: to.ID, Steward: steward})
		})
	}
	each(t, func(w *world) {
		steward, siti := w.steward(), w.person("Siti")
		guest := w.database.Client.Person.Create().SetName("Guest").SaveX(w.system())
		_, err := give(w, siti, siti, true)
		w.wants(err, "FORBIDDEN")
		_, err = give(w, siti, steward, false)
		w.wants(err, "NOT_FOUND")
		_, err = give(w, steward, guest, true)
		w.wants(err, "INVALID personId")
		_, err = give(w, steward, steward, false)
		w.wants(err, "INVALID steward")
		now, err := give(w, steward, siti, true)
		w.must(err)
		if !now.Steward || now.Revision != 2 {
			w.Errorf("the person is %+v", now)
		}
		now, err = give(w, steward, now, true)
		w.must(err)
		if now.Revision != 2 {
			w.Error("given twice, it is an edit")
		}
		stewards := []*db.Person{steward, now}
		rights := []context.Context{w.as(steward), w.as(now)}
		answers := strings.Join(atOnce(2, func(i int) error {
			_, err := within(w, rights[i], func(ctx context.Context) (*db.Person, error) {
				return joining.GiveSteward(ctx, joining.GiveStewardInput{PersonID: stewards[i].ID})
			})
			return err
		}), "")
		if answers != "INVALID steward" {
			w.Errorf("of two stewards who step down at once: %q", answers)
		}
		if n := w.database.Client.Person.Query().Where(person.Steward(true)).CountX(w.system()); n != 1 {
			w.Errorf("there are %d stewards", n)
		}
		w.trails(rule.StewardGive, 2)
	})
}
