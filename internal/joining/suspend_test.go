package joining_test

import (
	"context"
	"slices"
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/joining"
)

func suspend(w *world, by *db.Person, m *db.Membership, revision int, out bool) (*db.Membership, error) {
	return do(w, by, func(ctx context.Context) (*db.Membership, error) {
		return joining.Suspend(ctx, joining.SuspendInput{MembershipID: m.ID, Revision: revision, Suspended: out})
	})
}

func TestAMemberIsTakenOutAndLetInAgain(t *testing.T) {
	each(t, func(w *world) {
		siti, budi, ani := w.person("Siti"), w.person("Budi"), w.person("Ani")
		home := w.community("home", siti, community.JoinPolicyOPEN)
		facilitates := w.member(home, budi, membership.RoleFACILITATOR, membership.StateACTIVE)
		invited := w.member(home, ani, membership.RoleMEMBER, membership.StateINVITED)

		out, err := suspend(w, siti, facilitates, 1, true)
		w.must(err)
		again, err := suspend(w, siti, facilitates, out.Revision, true)
		w.must(err)
		if out.State != membership.StateSUSPENDED || out.Role != membership.RoleFACILITATOR || again.Revision != out.Revision {
			w.Errorf("taken out they are %v, again %v", out, again)
		}
		w.counts(home, 1)
		_, err = do(w, budi, func(ctx context.Context) (*db.Membership, error) {
			return joining.Join(ctx, joining.JoinInput{CommunityID: home.ID})
		})
		w.wants(err, "SUSPENDED communityId")
		_, err = suspend(w, budi, facilitates, out.Revision, false)
		w.wants(err, "FORBIDDEN")
		_, err = suspend(w, siti, facilitates, 1, false)
		w.wants(err, "CONFLICT revision")
		in, err := suspend(w, siti, facilitates, out.Revision, false)
		w.must(err)
		if in.State != membership.StateACTIVE || in.Role != membership.RoleFACILITATOR {
			w.Errorf("let in again they are %v", in)
		}
		w.counts(home, 2)
		_, err = suspend(w, siti, invited, 1, true)
		w.wants(err, "NOT_A_MEMBER membershipId")
		w.trails(rule.MembershipSuspend, 2)
	})
}

func TestTwoCoordinatorsWhoTakeEachOtherOutAtOnceLeaveOne(t *testing.T) {
	each(t, func(w *world) {
		pair := []*db.Person{w.person("Siti"), w.person("Budi")}
		home := w.community("home", pair[0], community.JoinPolicyOPEN)
		w.member(home, pair[1], membership.RoleCOORDINATOR, membership.StateACTIVE)
		theirs := make([]*db.Membership, 2)
		for i, one := range pair {
			theirs[i] = w.database.Client.Membership.Query().Where(membership.PersonID(one.ID)).OnlyX(w.system())
		}
		answers := atOnce(2, func(i int) error {
			_, err := suspend(w, pair[i], theirs[1-i], theirs[1-i].Revision, true)
			return err
		})
		slices.Sort(answers)
		if !slices.Equal(answers, []string{"", "LAST_COORDINATOR membershipId"}) && !slices.Equal(answers, []string{"", "FORBIDDEN"}) {
			w.Errorf("the answers are %q", answers)
		}
		w.counts(home, 1)
	})
}
