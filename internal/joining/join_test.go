package joining_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/joining"
)

func join(w *world, p *db.Person, c *db.Community) (*db.Membership, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) (*db.Membership, error) {
		return joining.Join(ctx, joining.JoinInput{CommunityID: c.ID})
	})
}

func leave(w *world, p *db.Person, c *db.Community) (*db.Membership, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) (*db.Membership, error) {
		return joining.Leave(ctx, joining.LeaveInput{CommunityID: c.ID})
	})
}

func TestThePolicyDecidesHowPeopleJoin(t *testing.T) {
	const nobody = membership.State("")
	cases := []struct {
		name   string
		policy community.JoinPolicy
		before membership.State
		want   string
		after  membership.State
	}{
		{"an open community takes newcomers at once", "OPEN", nobody, "", "ACTIVE"},
		{"an open community takes back who left", "OPEN", "LEFT", "", "ACTIVE"},
		{"an open community takes who had asked while it was not open", "OPEN", "REQUESTED", "", "ACTIVE"},
		{"joining twice changes nothing", "OPEN", "ACTIVE", "", "ACTIVE"},
		{"a newcomer may have to ask", "ON_REQUEST", nobody, "", "REQUESTED"},
		{"asking twice changes nothing", "ON_REQUEST", "REQUESTED", "", "REQUESTED"},
		{"who left has to ask as well", "ON_REQUEST", "LEFT", "", "REQUESTED"},
		{"who is invited need not ask", "ON_REQUEST", "INVITED", "", "ACTIVE"},
		{"a newcomer may need an invitation", "BY_INVITATION", nobody, "BY_INVITATION communityId", nobody},
		{"who left may need an invitation", "BY_INVITATION", "LEFT", "BY_INVITATION communityId", "LEFT"},
		{"an invitation is accepted by joining", "BY_INVITATION", "INVITED", "", "ACTIVE"},
		{"who had asked keeps waiting when invitations are needed", "BY_INVITATION", "REQUESTED", "", "REQUESTED"},
		{"the suspended stay out", "OPEN", "SUSPENDED", "SUSPENDED communityId", "SUSPENDED"},
	}
	each(t, func(w *world) {
		coordinator, i := w.person("Coordinator"), 0
		for _, c := range cases {
			i++
			home, p := w.community(fmt.Sprintf("home-%d", i), coordinator, c.policy), w.person("Siti")
			if c.before != nobody {
				w.member(home, p, membership.RoleMEMBER, c.before)
			}
			_, err := join(w, p, home)
			if got := code(err); got != c.want {
				w.Errorf("%s: the answer is %q, want %q", c.name, got, c.want)
			}
			members := 1
			if c.after != nobody {
				if state, _ := w.stateOf(home, p); state != c.after {
					w.Errorf("%s: the state is %s, want %s", c.name, state, c.after)
				}
				if c.after == membership.StateACTIVE {
					members++
				}
			}
			w.counts(home, members)
		}
	})
}

func TestJoining(t *testing.T) {
	each(t, func(w *world) {
		coordinator, siti := w.person("Coordinator"), w.person("Siti")
		home := w.community("home", coordinator, community.JoinPolicyOPEN)

		_, err := join(w, nil, home)
		w.wants(err, "UNAUTHENTICATED")
		_, err = join(w, siti, &db.Community{ID: uuid.Max})
		w.wants(err, "NOT_FOUND")

		brings := "coffee"
		m, err := do(w, siti, func(ctx context.Context) (*db.Membership, error) {
			return joining.Join(ctx, joining.JoinInput{CommunityID: home.ID, Brings: &brings})
		})
		w.must(err)
		if m.Brings != "coffee" || m.Role != membership.RoleMEMBER || m.State != membership.StateACTIVE {
			w.Errorf("the membership is %+v", m)
		}
		seeks := "tales"
		m, err = do(w, siti, func(ctx context.Context) (*db.Membership, error) {
			return joining.Join(ctx, joining.JoinInput{CommunityID: home.ID, Seeks: &seeks})
		})
		w.must(err)
		if m.Brings != "coffee" || m.Seeks != "tales" {
			w.Errorf("joining again leaves %+v", m)
		}
		long := strings.Repeat("a", 301)
		_, err = do(w, w.person("Budi"), func(ctx context.Context) (*db.Membership, error) {
			return joining.Join(ctx, joining.JoinInput{CommunityID: home.ID, Brings: &long})
		})
		w.wants(err, "TOO_LONG brings")
		nul := "a\x00"
		_, err = do(w, siti, func(ctx context.Context) (*db.Membership, error) {
			return joining.Describe(ctx, joining.DescribeInput{CommunityID: home.ID, Seeks: &nul})
		})
		w.wants(err, "INVALID seeks")
		w.counts(home, 2)
		w.trails(rule.CommunityJoin, 2)
		w.letters(nil)
	})
}

func TestAnInvitationBringsItsRole(t *testing.T) {
	each(t, func(w *world) {
		home := w.community("home", w.person("Coordinator"), community.JoinPolicyBY_INVITATION)
		siti := w.person("Siti")
		w.member(home, siti, membership.RoleFACILITATOR, membership.StateINVITED)
		_, err := join(w, siti, home)
		w.must(err)
		if _, role := w.stateOf(home, siti); role != membership.RoleFACILITATOR {
			w.Errorf("the role is %s", role)
		}
	})
}

func TestWhoComesBackIsAMember(t *testing.T) {
	each(t, func(w *world) {
		home := w.community("home", w.person("Coordinator"), community.JoinPolicyOPEN)
		siti := w.person("Siti")
		w.member(home, siti, membership.RoleCOORDINATOR, membership.StateLEFT)
		_, err := join(w, siti, home)
		w.must(err)
		if _, role := w.stateOf(home, siti); role != membership.RoleMEMBER {
			w.Errorf("the role is %s", role)
		}
	})
}

func TestAPrivateCommunityIsAsNoneToOutsiders(t *testing.T) {
	each(t, func(w *world) {
		home := w.community("home", w.person("Coordinator"), community.JoinPolicyOPEN)
		w.must(home.Update().SetVisibility(community.VisibilityPRIVATE).Exec(w.system()))
		siti := w.person("Siti")
		_, hidden := join(w, siti, home)
		_, none := join(w, siti, &db.Community{ID: uuid.Max})
		if hidden == nil || none == nil || hidden.Error() != none.Error() {
			w.Errorf("hidden is %v, none is %v", hidden, none)
		}
		w.member(home, siti, membership.RoleMEMBER, membership.StateINVITED)
		_, err := join(w, siti, home)
		w.must(err)
	})
}

func TestClosedCommunitiesTakeNobody(t *testing.T) {
	each(t, func(w *world) {
		coordinator, siti := w.person("Coordinator"), w.person("Siti")
		home := w.community("home", coordinator, community.JoinPolicyOPEN)
		w.member(home, siti, membership.RoleMEMBER, membership.StateINVITED)
		for state, want := range map[community.State]string{
			community.StateARCHIVED:  "ARCHIVED communityId",
			community.StateREQUESTED: "NOT_APPROVED communityId",
		} {
			w.must(home.Update().SetState(state).Exec(w.system()))
			_, err := join(w, siti, home)
			w.wants(err, want)
			_, err = invite(w, coordinator, home, "a@example.org")
			w.wants(err, want)
		}
	})
}

func TestCoordinatorsAreToldOfARequestOnce(t *testing.T) {
	each(t, func(w *world) {
		home := w.community("home", w.person("One"), community.JoinPolicyON_REQUEST)
		w.member(home, w.person("Two"), membership.RoleCOORDINATOR, membership.StateACTIVE)
		w.member(home, w.person("Gone"), membership.RoleCOORDINATOR, membership.StateLEFT)
		siti := w.person("Siti")
		for range 2 {
			_, err := join(w, siti, home)
			w.must(err)
		}
		w.letters(map[string]int{"request_letter": 2})
		for range 3 {
			_, err := leave(w, siti, home)
			w.must(err)
			_, err = join(w, siti, home)
			w.must(err)
		}
		w.letters(map[string]int{"request_letter": 2})
		_, err := leave(w, siti, home)
		w.must(err)
		w.now = w.now.Add(25 * time.Hour)
		_, err = join(w, siti, home)
		w.must(err)
		w.letters(map[string]int{"request_letter": 4})
		w.counts(home, 2)
	})
}

func TestManyJoinAtOnce(t *testing.T) {
	each(t, func(w *world) {
		home := w.community("home", w.person("Coordinator"), community.JoinPolicyOPEN)
		people := make([]*db.Person, 20)
		for i := range people {
			people[i] = w.person(fmt.Sprintf("Person %d", i))
		}
		for _, answer := range atOnce(40, func(i int) error { // each of them twice
			_, err := join(w, people[i%20], home)
			return err
		}) {
			if answer != "" {
				w.Error(answer)
			}
		}
		w.counts(home, 21)
	})
}

func TestLeaving(t *testing.T) {
	cases := []struct {
		name   string
		role   membership.Role
		before membership.State
		want   string
		after  membership.State
	}{
		{"a member leaves", "MEMBER", "ACTIVE", "", "LEFT"},
		{"a request is taken back", "MEMBER", "REQUESTED", "", "LEFT"},
		{"an invitation is declined", "MEMBER", "INVITED", "", "LEFT"},
		{"a coordinator leaves another behind", "COORDINATOR", "ACTIVE", "", "LEFT"},
		{"the suspended do not shake it off by leaving", "MEMBER", "SUSPENDED", "SUSPENDED communityId", "SUSPENDED"},
		{"nobody leaves twice", "MEMBER", "LEFT", "NOT_A_MEMBER communityId", "LEFT"},
	}
	each(t, func(w *world) {
		coordinator, i := w.person("Coordinator"), 0
		for _, c := range cases {
			i++
			home, p := w.community(fmt.Sprintf("home-%d", i), coordinator, community.JoinPolicyOPEN), w.person("Siti")
			w.member(home, p, c.role, c.before)
			_, err := leave(w, p, home)
			if got := code(err); got != c.want {
				w.Errorf("%s: the answer is %q, want %q", c.name, got, c.want)
			}
			if state, _ := w.stateOf(home, p); state != c.after {
				w.Errorf("%s: the state is %s, want %s", c.name, state, c.after)
			}
			w.counts(home, 1)
		}
		home := w.community("last", coordinator, community.JoinPolicyOPEN)
		_, err := leave(w, w.person("Stranger"), home)
		w.wants(err, "NOT_A_MEMBER communityId")
		_, err = leave(w, coordinator, home)
		w.wants(err, "LAST_COORDINATOR communityId")
		w.must(home.Update().SetState(community.StateARCHIVED).Exec(w.system()))
		_, err = leave(w, coordinator, home)
		w.wants(err, "")
	})
}

func TestOfTwoCoordinatorsWhoLeaveAtOnceOneStays(t *testing.T) {
	each(t, func(w *world) {
		for i := range 5 {
			pair := []*db.Person{w.person("One"), w.person("Two")}
			home := w.community(fmt.Sprintf("home-%d", i), pair[0], community.JoinPolicyOPEN)
			w.member(home, pair[1], membership.RoleCOORDINATOR, membership.StateACTIVE)
			answers := strings.Join(atOnce(2, func(i int) error {
				_, err := leave(w, pair[i], home)
				return err
			}), "|")
			if answers != "|LAST_COORDINATOR communityId" && answers != "LAST_COORDINATOR communityId|" {
				w.Errorf("the answers are %s", answers)
			}
			w.counts(home, 1)
		}
	})
}

func TestDescribing(t *testing.T) {
	each(t, func(w *world) {
		home := w.community("home", w.person("Coordinator"), community.JoinPolicyOPEN)
		brings := "maps"
		for state, want := range map[membership.State]string{
			membership.StateACTIVE: "", membership.StateREQUESTED: "",
			membership.StateINVITED: "NOT_A_MEMBER communityId", membership.StateLEFT: "NOT_A_MEMBER communityId",
			membership.StateSUSPENDED: "SUSPENDED communityId",
		} {
			p := w.person("Siti")
			w.member(home, p, membership.RoleMEMBER, state)
			m, err := do(w, p, func(ctx context.Context) (*db.Membership, error) {
				return joining.Describe(ctx, joining.DescribeInput{CommunityID: home.ID, Brings: &brings})
			})
			w.wants(err, want)
			if want == "" && (m.Brings != "maps" || m.Revision != 2 || m.State != state) {
				w.Errorf("the membership is %+v", m)
			}
		}
		observer := w.person("Observer")
		w.member(home, observer, membership.RoleOBSERVER, membership.StateACTIVE)
		_, err := do(w, observer, func(ctx context.Context) (*db.Membership, error) {
			return joining.Describe(ctx, joining.DescribeInput{CommunityID: home.ID, Brings: &brings})
		})
		var refused *rule.Refusal
		if !errors.As(err, &refused) || refused.Because != rule.NotYourRole {
			w.Errorf("an observer gets %v", err)
		}
	})
}
