package demo

import (
	"context"
	"fmt"
	"math"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/migrate"
)

// madeCommunity is what others need to know of a community. Its members are every
// stride-th person from the first on: all different, without a list of them.
type madeCommunity struct {
	id                      uuid.UUID
	begun                   time.Time
	language                string
	host                    uuid.UUID
	memberships             int
	first, stride           int
	events, lessons, assets int // how many
	firstEvent, firstLesson int // where they begin among all
}

// member is the k-th person of the community.
func (m *maker) member(c *madeCommunity, k int) uuid.UUID {
	return m.people[(c.first+(k%c.memberships)*c.stride)%len(m.people)]
}

// state of the k-th membership: the first twenty are active, so that each community has
// people, and of the others one of twenty is not.
func stateOf(k int) string {
	if k < 20 || k%20 != 7 {
		return "ACTIVE"
	}
	return []string{"LEFT", "REQUESTED", "INVITED", "SUSPENDED"}[k/20%4]
}

// active counts the active ones of so many memberships.
func active(memberships int) int {
	count := 0
	for k := range memberships {
		if stateOf(k) == "ACTIVE" {
			count++
		}
	}
	return count
}

// shares deals a total out: the first gets most, and each of the others at least one.
func shares(total, among int) []int {
	weights, sum := make([]float64, among), 0.0
	for i := range weights {
		weights[i] = 1 / math.Pow(float64(i)+5, 0.9)
		sum += weights[i]
	}
	dealt, given, carried := make([]int, among), 0, 0.0
	for i := range dealt {
		carried += weights[i] / sum * float64(max(0, total-among))
		dealt[i] = 1 + int(carried)
		carried -= math.Floor(carried)
		given += dealt[i]
	}
	dealt[0] += total - given
	return dealt
}

func (m *maker) makeCommunities(ctx context.Context, b *bulk) error {
	m.planCommunities(ctx)
	columns := []string{
		"id", "created_at", "name", "slug", "language", "domain", "community", "practice", "charter", "stage", "scale", "cadence",
		"join_policy", "visibility", "state", "host_id", "zone", "member_count",
	}
	err := b.write(ctx, migrate.CommunitiesTable, columns, func(add func(...any)) {
		for i := range m.communities {
			c := &m.communities[i]
			add(c.id, c.begun, m.words.phrase(c.language, 3+m.random.IntN(4)), fmt.Sprintf("community-%d", i), c.language,
				m.words.text(c.language, 3), m.words.text(c.language, 3), m.words.text(c.language, 3), m.words.text(c.language, 2),
				pick(m, []string{"POTENTIAL", "COALESCING", "MATURING", "STEWARDSHIP", "TRANSFORMATION"}),
				pick(m, []string{"LOCAL", "ORGANISATION", "PARTNERSHIP", "CITY", "REGION", "NATION", "WORLD"}), m.words.phrase(c.language, 3),
				pick(m, []string{"OPEN", "OPEN", "ON_REQUEST", "BY_INVITATION"}), visibilityOf(i), "ACTIVE", c.host, "Asia/Kuala_Lumpur", active(c.memberships))
		}
	})
	if err != nil {
		return err
	}
	for _, step := range []func(context.Context, *bulk) error{m.makeMemberships, m.makeCommunityLinks, m.makeCommunityCompetencies} {
		if err := step(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// visibilityOf is public for nine of ten, and listed or private for the others.
func visibilityOf(i int) string {
	switch i % 20 {
	case 13:
		return "LISTED"
	case 6:
		return "PRIVATE"
	default:
		return "PUBLIC"
	}
}

func (m *maker) planCommunities(ctx context.Context) {
	n := m.size.Communities
	memberships, events, lessons, assets := shares(m.size.Memberships, n), shares(m.size.Events, n), shares(m.size.Lessons, n), shares(m.size.Assets, n)
	event, lesson := 0, 0
	for i := range n {
		c := madeCommunity{
			begun: m.between(m.now.AddDate(-years, 0, 0), m.now.AddDate(0, -3, 0)), language: m.language(), host: pick(m, m.organisations),
			memberships: min(memberships[i], len(m.people)), first: m.random.IntN(len(m.people)), stride: m.stride(),
			events: events[i], lessons: lessons[i], assets: assets[i], firstEvent: event, firstLesson: lesson,
		}
		if i < 4 {
			c.first = 1 // the coordinator of Doors runs four communities
		} else if i < 8 {
			c.first = wrap(-5*c.stride, len(m.people)) // and the sixth member of four more is the member of Doors
		}
		c.id = m.id(ctx, c.begun)
		event, lesson = event+c.events, lesson+c.lessons
		m.communities = append(m.communities, c)
	}
}

// stride has no divisor in common with the number of people, so that it reaches all.
func (m *maker) stride() int {
	for {
		stride := 1 + m.random.IntN(len(m.people))
		if divisor(stride, len(m.people)) == 1 {
			return stride
		}
	}
}

// wrap is the number below n that differs from a by a multiple of n.
func wrap(a, n int) int { return (a%n + n) % n }

func divisor(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func (m *maker) makeMemberships(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "community_id", "person_id", "role", "state"}
	return b.write(ctx, migrate.MembershipsTable, columns, func(add func(...any)) {
		for i := range m.communities {
			c := &m.communities[i]
			for k := range c.memberships {
				when := m.between(c.begun, m.now)
				add(m.id(ctx, when), when, c.id, m.member(c, k), roleOf(k), stateOf(k))
			}
		}
	})
}

func roleOf(k int) string {
	switch {
	case k == 0:
		return "COORDINATOR"
	case k < 3:
		return "FACILITATOR"
	case k%40 == 39:
		return "OBSERVER"
	default:
		return "MEMBER"
	}
}

func (m *maker) makeCommunityLinks(ctx context.Context, b *bulk) error {
	return b.write(ctx, migrate.CommunityLinksTable, []string{"id", "created_at", "from_id", "to_id", "kind", "reason"}, func(add func(...any)) {
		for i := range m.communities {
			for _, step := range []int{1, 7} {
				if i+step < len(m.communities) {
					when := m.ago(300)
					add(m.id(ctx, when), when, m.communities[i].id, m.communities[i+step].id, pick(m, []string{"NEIGHBOUR", "FEEDS", "PART_OF"}), m.words.phrase("en", 8))
				}
			}
		}
	})
}

func (m *maker) makeCommunityCompetencies(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "community_id", "competency_id", "target_rank"}
	return b.write(ctx, migrate.CommunityCompetenciesTable, columns, func(add func(...any)) {
		for i := range m.communities {
			c := &m.communities[i]
			for k := range min(4, len(m.competencies)) {
				add(m.id(ctx, c.begun), c.begun, c.id, m.competencies[(i*5+k)%len(m.competencies)], 1+m.random.IntN(5))
			}
		}
	})
}
