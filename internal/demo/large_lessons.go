package demo

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/migrate"
)

// madeLesson is what others need to know of a lesson.
type madeLesson struct {
	id        uuid.UUID
	community int
	event     int // among all, or -1
	made      time.Time
	versions  []madeVersion
}

type madeVersion struct {
	id    uuid.UUID
	state string
	made  time.Time
}

// latest is the version that counts.
func (l *madeLesson) latest() madeVersion { return l.versions[len(l.versions)-1] }

// agreed tells whether a version may be cited.
func (v madeVersion) agreed() bool {
	return v.state == "AGREED" || v.state == "IN_VALIDATION" || v.state == "VALIDATED" || v.state == "SUPERSEDED"
}

func (m *maker) makeLessons(ctx context.Context, b *bulk) error {
	m.planLessons(ctx)
	err := b.write(ctx, migrate.LessonsTable, []string{"id", "created_at", "community_id"}, func(add func(...any)) {
		for i := range m.lessons {
			add(m.lessons[i].id, m.lessons[i].made, m.communities[m.lessons[i].community].id)
		}
	})
	if err != nil {
		return err
	}
	for _, step := range []func(context.Context, *bulk) error{m.makeVersions, m.makeAuthors, m.makeLessonCompetencies, m.makeEvidence, m.makeEventLessons, m.makeDerivations} {
		if err := step(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

var statesOfLessons = []string{
	"VALIDATED", "VALIDATED", "VALIDATED", "VALIDATED", "VALIDATED", "AGREED", "AGREED", "AGREED", "AGREED", "AGREED", "AGREED", "AGREED",
	"AGREED", "AGREED", "AGREED", "IN_VALIDATION", "IN_AGREEMENT", "IDENTIFIED", "OBSERVATION", "OBSERVATION",
}

// planLessons draws each lesson from an event of its community that was held.
func (m *maker) planLessons(ctx context.Context) {
	for i := range m.communities {
		c := &m.communities[i]
		for k := range c.lessons {
			l := madeLesson{community: i, event: c.firstEvent + k%c.events, made: m.between(c.begun, m.now)}
			if e := &m.events[l.event]; e.held() {
				l.made = m.between(e.start.Add(hours*time.Hour), m.now)
			} else {
				l.event = -1
			}
			l.id = m.id(ctx, l.made)
			if m.chance(5) {
				l.versions = append(l.versions, madeVersion{m.id(ctx, l.made), "SUPERSEDED", l.made})
			}
			later := m.between(l.made, m.now)
			state := pick(m, statesOfLessons)
			if len(l.versions) > 0 {
				state = "VALIDATED"
			}
			l.versions = append(l.versions, madeVersion{m.id(ctx, later), state, later})
			m.lessons = append(m.lessons, l)
		}
	}
}

// each visits the versions of all lessons.
func (m *maker) each(visit func(l *madeLesson, number int, v madeVersion)) {
	for i := range m.lessons {
		for number, v := range m.lessons[i].versions {
			visit(&m.lessons[i], number+1, v)
		}
	}
}

func (m *maker) makeVersions(ctx context.Context, b *bulk) error {
	columns := []string{
		"id", "created_at", "lesson_id", "number", "state", "language", "title", "context", "happened", "cause", "lesson", "recommendation",
		"conditions", "polarity", "scope", "agreed_by", "agreed_organisations", "reviewed_by", "agreed_at", "validated_at",
	}
	return b.write(ctx, migrate.LessonVersionsTable, columns, func(add func(...any)) {
		m.each(func(l *madeLesson, number int, v madeVersion) {
			language := m.communities[l.community].language
			people, organisations, reviewed := 0, 0, 0
			var agreed, validated any
			if v.agreed() {
				people, organisations, agreed = 3+m.random.IntN(7), 1+m.random.IntN(3), v.made
			}
			if v.state == "VALIDATED" {
				reviewed, validated = 2, v.made
			}
			add(v.id, v.made, l.id, number, v.state, language, m.words.phrase(language, 4+m.random.IntN(6)), m.words.text(language, 2), m.words.text(language, 1),
				m.words.text(language, 1), m.words.text(language, 1), m.words.text(language, 2), m.words.phrase(language, 6),
				pick(m, []string{"SUSTAIN", "IMPROVE"}), "SPECIFIC", people, organisations, reviewed, agreed, validated)
		})
	})
}

func (m *maker) makeAuthors(ctx context.Context, b *bulk) error {
	return b.write(ctx, migrate.LessonAuthorsTable, []string{"id", "created_at", "version_id", "person_id"}, func(add func(...any)) {
		m.each(func(l *madeLesson, _ int, v madeVersion) {
			c := &m.communities[l.community]
			add(m.id(ctx, v.made), v.made, v.id, m.member(c, m.random.IntN(c.memberships)))
		})
	})
}

func (m *maker) makeLessonCompetencies(ctx context.Context, b *bulk) error {
	return b.write(ctx, migrate.LessonCompetenciesTable, []string{"id", "created_at", "version_id", "competency_id"}, func(add func(...any)) {
		m.each(func(_ *madeLesson, _ int, v madeVersion) {
			add(m.id(ctx, v.made), v.made, v.id, pick(m, m.competencies))
		})
	})
}

func (m *maker) makeEvidence(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "version_id", "position", "kind", "key_learning_id", "event_id", "language", "summary"}
	return b.write(ctx, migrate.LessonEvidencesTable, columns, func(add func(...any)) {
		m.each(func(l *madeLesson, number int, v madeVersion) {
			if l.event >= 0 && number == 1 {
				e := &m.events[l.event]
				add(m.id(ctx, v.made), v.made, v.id, 0, "KEY_LEARNING", e.learnings[0], e.id, m.communities[l.community].language, m.words.phrase("en", 8))
			}
		})
	})
}

func (m *maker) makeEventLessons(ctx context.Context, b *bulk) error {
	return b.write(ctx, migrate.EventLessonsTable, []string{"id", "created_at", "event_id", "lesson_id", "relation"}, func(add func(...any)) {
		for i := range m.lessons {
			l := &m.lessons[i]
			if l.event >= 0 {
				add(m.id(ctx, l.made), l.made, m.events[l.event].id, l.id, "DRAWN_FROM")
			}
		}
	})
}

func (m *maker) makeDerivations(ctx context.Context, b *bulk) error {
	return b.write(ctx, migrate.ProvenancesTable, provenanceColumns, func(add func(...any)) {
		m.each(func(l *madeLesson, number int, v madeVersion) {
			if number > 1 {
				add(m.id(ctx, v.made), v.made, "lev", v.id, "DERIVED_FROM", "lev", l.versions[number-2].id)
				return
			}
			if l.event >= 0 {
				add(m.id(ctx, v.made), v.made, "lev", v.id, "DERIVED_FROM", "key", m.events[l.event].learnings[0])
			}
		})
	})
}
