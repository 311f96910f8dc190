package joining_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	_ "github.com/constellation-cop/constellation/ent/db/runtime" // the hooks and policies
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// world is a constellation that has begun, and the people a story is about.
type world struct {
	*testing.T
	database *database.Database
	now      time.Time
}

// each tells the story on both databases.
func each(t *testing.T, story func(w *world)) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		w := &world{t, d, time.Date(2026, time.March, 4, 9, 0, 0, 0, time.UTC)}
		w.must(d.Client.Constellation.Create().SetName("Constellation").Exec(w.system()))
		story(w)
	})
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) clock() context.Context {
	return clock.With(w.Context(), func() time.Time { return w.now })
}

func (w *world) system() context.Context {
	return db.NewContext(rule.AsSystem(w.clock(), "a test sets its scene"), w.database.Client)
}

func (w *world) person(name string) *db.Person {
	w.Helper()
	p, err := w.database.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).Save(w.system())
	w.must(err)
	return p
}

func (w *world) steward() *db.Person {
	w.Helper()
	p, err := w.person("Steward").Update().SetSteward(true).Save(w.system())
	w.must(err)
	return p
}

func (w *world) address(p *db.Person, address string) {
	w.Helper()
	w.must(w.database.Client.EmailAddress.Create().SetPersonID(p.ID).SetAddress(address).SetPreferred(true).Exec(w.system()))
}

// community is one with a coordinator, of the policy.
func (w *world) community(slug string, coordinator *db.Person, policy community.JoinPolicy) *db.Community {
	w.Helper()
	c, err := w.database.Client.Community.Create().SetName(slug).SetSlug(slug).SetDomain("We care.").SetJoinPolicy(policy).Save(w.system())
	w.must(err)
	w.member(c, coordinator, membership.RoleCOORDINATOR, membership.StateACTIVE)
	return c
}

func (w *world) member(c *db.Community, p *db.Person, role membership.Role, state membership.State) *db.Membership {
	w.Helper()
	m, err := w.database.Client.Membership.Create().SetCommunityID(c.ID).SetPersonID(p.ID).SetRole(role).SetState(state).Save(w.system())
	w.must(err)
	if state == membership.StateACTIVE {
		w.must(w.database.Client.Community.UpdateOneID(c.ID).AddMemberCount(1).Exec(w.system()))
	}
	return m
}

// as is the context in which the person asks, with the rights of the moment; nil is a visitor.
func (w *world) as(p *db.Person) context.Context {
	w.Helper()
	v := viewer.Viewer{Kind: viewer.Visitor}
	if p != nil {
		roles, err := w.database.Client.Membership.Query().
			Where(membership.PersonID(p.ID), membership.StateEQ(membership.StateACTIVE)).All(w.system())
		w.must(err)
		v = viewer.Viewer{Kind: viewer.Person, PersonID: p.ID, Active: p.State == person.StateACTIVE, Steward: p.Steward, Roles: map[uuid.UUID]viewer.Role{}}
		for _, m := range roles {
			v.Roles[m.CommunityID] = viewer.Role(m.Role)
		}
	}
	return db.NewContext(viewer.With(w.clock(), v), w.database.Client)
}

// do does an act as the person, in a transaction.
func do[T any](w *world, p *db.Person, act func(ctx context.Context) (T, error)) (done T, err error) {
	w.Helper()
	return within(w, w.as(p), act)
}

// within does an act with the rights of the context, in a transaction.
func within[T any](w *world, ctx context.Context, act func(ctx context.Context) (T, error)) (done T, err error) {
	w.Helper()
	err = w.database.InTx(ctx, func(ctx context.Context) error {
		done, err = act(ctx)
		return err
	})
	return done, err
}

// code is the code of an error: of what must be put right, of a refusal, or NOT_FOUND.
func code(err error) string {
	var one *usererror.Error
	var list usererror.List
	var refusal *rule.Refusal
	switch {
	case err == nil:
		return ""
	case errors.As(err, &one):
		return one.Code + " " + one.Field
	case errors.As(err, &list):
		return list[0].Code + " " + list[0].Field
	case errors.As(err, &refusal):
		return string(refusal.Because)
	case db.IsNotFound(err):
		return "NOT_FOUND"
	default:
		return err.Error()
	}
}

func (w *world) wants(err error, want string) {
	w.Helper()
	if got := code(err); got != want {
		w.Fatalf("the answer is %q, want %q", got, want)
	}
}

// counts checks that the community counts its members right, and how many there are.
func (w *world) counts(c *db.Community, want int) {
	w.Helper()
	now, err := w.database.Client.Community.Get(w.system(), c.ID)
	w.must(err)
	active, err := w.database.Client.Membership.Query().
		Where(membership.CommunityID(c.ID), membership.StateEQ(membership.StateACTIVE)).Count(w.system())
	w.must(err)
	if now.MemberCount != want || active != want {
		w.Errorf("the community counts %d members and has %d, want %d", now.MemberCount, active, want)
	}
	if !now.UpdatedAt.Equal(c.CreatedAt) && now.Revision == 1 {
		w.Errorf("counting looks like an edit: updated at %s", now.UpdatedAt)
	}
}

func (w *world) stateOf(c *db.Community, p *db.Person) (membership.State, membership.Role) {
	w.Helper()
	m, err := w.database.Client.Membership.Query().Where(membership.CommunityID(c.ID), membership.PersonID(p.ID)).Only(w.system())
	w.must(err)
	return m.State, m.Role
}

// letters checks how many letters of each kind are on their way.
func (w *world) letters(want map[string]int) {
	w.Helper()
	got, err := jobs.Count(w.Context(), w.database)
	w.must(err)
	for kind, number := range want {
		if got[kind] != number {
			w.Errorf("%d jobs %s, want %d", got[kind], kind, number)
		}
		delete(got, kind)
	}
	if len(got) > 0 {
		w.Errorf("unexpected jobs: %v", got)
	}
}

// trails checks how many lines the act left in the trail.
func (w *world) trails(act rule.Act, want int) {
	w.Helper()
	lines, err := w.database.Client.Trail.Query().All(w.system())
	w.must(err)
	got := 0
	for _, line := range lines {
		if line.Act == string(act) {
			got++
		}
	}
	if got != want {
		w.Errorf("%d lines of %s in the trail, want %d", got, act, want)
	}
}

// atOnce runs the acts at the same time and returns their answers.
func atOnce(number int, act func(i int) error) []string {
	answers := make(chan string, number)
	start := make(chan struct{})
	for i := range number {
		go func() {
			<-start
			answers <- code(act(i))
		}()
	}
	close(start)
	var list []string
	for range number {
		list = append(list, <-answers)
	}
	return list
}
