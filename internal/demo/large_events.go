package demo

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/migrate"
)

// madeEvent is what others need to know of an event.
type madeEvent struct {
	id               uuid.UUID
	community        int
	start            time.Time
	state            string
	answers, waiting int // registrations, the last of them waiting
	learnings        [2]uuid.UUID
}

// hours is how long each event takes.
const hours = 3

func (e *madeEvent) confirmed() int { return e.answers - e.waiting }
func (e *madeEvent) held() bool     { return e.state == "CLOSED" }

func (m *maker) makeEvents(ctx context.Context, b *bulk) error {
	m.planEvents(ctx)
	columns := []string{
		"id", "created_at", "community_id", "language", "title", "purpose", "format", "state", "starts_at", "ends_at", "zone", "place",
		"capacity", "confirmed_count", "waitlisted_count", "queue", "announced_at",
	}
	err := b.write(ctx, migrate.EventsTable, columns, func(add func(...any)) {
		for i := range m.events {
			e := &m.events[i]
			language, drafted := m.communities[e.community].language, m.drafted(e)
			var announced any
			if e.state != "DRAFT" {
				announced = drafted.Add(time.Hour)
			}
			var capacity any
			if e.waiting > 0 {
				capacity = e.confirmed()
			}
			add(e.id, drafted, m.communities[e.community].id, language, m.words.phrase(language, 3+m.random.IntN(5)), m.words.text(language, 2),
				pick(m, []string{"WORKSHOP", "KNOWLEDGE_CAFE", "SEMINAR", "WEBINAR", "PEER_ASSIST", "SITE_VISIT", "DISTILLATION"}), e.state,
				e.start, e.start.Add(hours*time.Hour), "Asia/Kuala_Lumpur", m.words.part(3), capacity, e.confirmed(), e.waiting, e.waiting, announced)
		}
	})
	if err != nil {
		return err
	}
	for _, step := range []func(context.Context, *bulk) error{m.makeSessions, m.makeEventCompetencies, m.makeKeyLearnings, m.makeTeams, m.makeRegistrations} {
		if err := step(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// drafted is when an event was first written down.
func (m *maker) drafted(e *madeEvent) time.Time {
	drafted := e.start.AddDate(0, 0, -40)
	if latest := m.now.Add(-24 * time.Hour); drafted.After(latest) {
		return latest
	}
	return drafted
}

func (m *maker) planEvents(ctx context.Context) {
	answers := shares(m.size.Registrations, m.size.Events)
	m.random.Shuffle(len(answers), func(i, j int) { answers[i], answers[j] = answers[j], answers[i] })
	for i := range m.communities {
		c := &m.communities[i]
		for range c.events {
			e := madeEvent{community: i, start: m.between(c.begun, m.now.AddDate(0, 2, 0)).Truncate(15 * time.Minute), state: "ANNOUNCED"}
			switch {
			case e.start.Before(m.now.Add(-hours * time.Hour)):
				e.state = "CLOSED"
			case e.start.Before(m.now):
				e.state = "IN_PROGRESS"
			case m.chance(15):
				e.state = "DRAFT"
			}
			if e.state != "DRAFT" {
				e.answers = min(answers[len(m.events)], c.memberships)
			}
			if e.state == "ANNOUNCED" && e.answers > 6 && m.chance(20) {
				e.waiting = 3
			}
			e.id = m.id(ctx, m.drafted(&e))
			if e.held() {
				e.learnings = [2]uuid.UUID{m.id(ctx, e.start.Add(hours*time.Hour)), m.id(ctx, e.start.Add(hours*time.Hour))}
			}
			m.events = append(m.events, e)
		}
	}
}

func (m *maker) makeSessions(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "event_id", "language", "position", "title", "summary", "starts_at", "minutes"}
	return b.write(ctx, migrate.SessionsTable, columns, func(add func(...any)) {
		for i := range m.events {
			e := &m.events[i]
			language, drafted := m.communities[e.community].language, m.drafted(e)
			for k := range 2 {
				add(m.id(ctx, drafted), drafted, e.id, language, k, m.words.phrase(language, 4), m.words.text(language, 1), e.start.Add(time.Duration(k)*90*time.Minute), 90)
			}
		}
	})
}

func (m *maker) makeEventCompetencies(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "event_id", "competency_id", "target_rank"}
	return b.write(ctx, migrate.EventCompetenciesTable, columns, func(add func(...any)) {
		for i := range m.events {
			drafted := m.drafted(&m.events[i])
			add(m.id(ctx, drafted), drafted, m.events[i].id, pick(m, m.competencies), 1+m.random.IntN(5))
		}
	})
}

func (m *maker) makeTeams(ctx context.Context, b *bulk) error {
	return b.write(ctx, migrate.EventTeamMembersTable, []string{"id", "created_at", "event_id", "person_id", "duty"}, func(add func(...any)) {
		for i := range m.events {
			e := &m.events[i]
			drafted := m.drafted(e)
			add(m.id(ctx, drafted), drafted, e.id, m.member(&m.communities[e.community], 0), m.words.phrase("en", 1))
		}
	})
}

func (m *maker) makeKeyLearnings(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "event_id", "language", "position", "text"}
	err := b.write(ctx, migrate.KeyLearningsTable, columns, func(add func(...any)) {
		for i := range m.events {
			e := &m.events[i]
			for k, said := range e.learnings {
				if e.held() {
					language := m.communities[e.community].language
					add(said, e.start.Add(hours*time.Hour), e.id, language, k, m.words.phrase(language, 10)+".")
				}
			}
		}
	})
	if err != nil {
		return err
	}
	return b.write(ctx, migrate.ProvenancesTable, provenanceColumns, func(add func(...any)) {
		for i := range m.events {
			e := &m.events[i]
			for _, said := range e.learnings {
				if e.held() {
					when := e.start.Add(hours * time.Hour)
					add(m.id(ctx, when), when, "key", said, "DRAWN_FROM", "evt", e.id)
				}
			}
		}
	})
}

var provenanceColumns = []string{"id", "created_at", "subject_kind", "subject_id", "predicate", "object_kind", "object_id"}

func (m *maker) makeRegistrations(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "event_id", "person_id", "mode", "state", "attendance", "place_in_queue"}
	return b.write(ctx, migrate.RegistrationsTable, columns, func(add func(...any)) {
		for i := range m.events {
			e := &m.events[i]
			c := &m.communities[e.community]
			announced := m.drafted(e).Add(time.Hour)
			offset := m.random.IntN(c.memberships)
			for k := range e.answers {
				when := m.between(announced, earlier(e.start, m.now))
				state, attendance, place := "CONFIRMED", "UNKNOWN", 0
				if k >= e.confirmed() {
					state, place = "WAITLISTED", k-e.confirmed()+1
				}
				if e.held() {
					attendance = pick(m, []string{"PRESENT", "PRESENT", "PRESENT", "ABSENT"})
				}
				add(m.id(ctx, when), when, e.id, m.member(c, offset+k), "IN_PERSON", state, attendance, place)
			}
		}
	})
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
