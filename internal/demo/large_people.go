package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/migrate"
)

// years is how old the large constellation is.
const years = 5

func (m *maker) makeConstellation(ctx context.Context, b *bulk) error {
	begun := m.now.AddDate(-years, 0, 0)
	return b.write(ctx, migrate.ConstellationsTable, []string{"id", "created_at", "name", "summary", "zone", "demo"}, func(add func(...any)) {
		add(m.id(ctx, begun), begun, "A large constellation", "It was generated to measure with; nothing in it means anything.", "Asia/Kuala_Lumpur", true)
	})
}

func (m *maker) makeOrganisations(ctx context.Context, b *bulk) error {
	begun := m.now.AddDate(-years, 0, 0)
	columns := []string{"id", "created_at", "name", "short_name", "kind", "place", "summary"}
	return b.write(ctx, migrate.OrganisationsTable, columns, func(add func(...any)) {
		for i := range max(3, m.size.Communities/3) {
			made := m.id(ctx, begun)
			m.organisations = append(m.organisations, made)
			name := m.words.part(3)
			kind := pick(m, []string{"UNIVERSITY", "MINISTRY", "ASSOCIATION", "LIBRARY", "HOSPITAL", "COMPANY"})
			add(made, begun, name+" "+m.words.phrase("en", 2), fmt.Sprintf("%s%d", name[:2], i), kind, m.words.part(2), m.words.text("en", 1))
		}
	})
}

// makePeople makes the people, their addresses and their affiliations.
func (m *maker) makePeople(ctx context.Context, b *bulk) error {
	joined := make([]time.Time, m.size.People)
	columns := []string{"id", "created_at", "name", "state", "headline", "practice", "language", "zone", "visibility", "steward"}
	err := b.write(ctx, migrate.PersonsTable, columns, func(add func(...any)) {
		for i := range joined {
			joined[i] = m.ago(365 * years)
			language := m.language()
			made := m.id(ctx, joined[i])
			m.people = append(m.people, made)
			steward := i < len(doors) && doors[i] == "steward"
			add(made, joined[i], m.words.name(), "ACTIVE", m.words.phrase(language, 4), m.words.text(language, 1+m.random.IntN(2)), language,
				"Asia/Kuala_Lumpur", pick(m, []string{"PUBLIC", "MEMBERS", "MEMBERS", "MEMBERS", "COMMUNITIES"}), steward)
		}
	})
	if err != nil {
		return err
	}
	err = b.write(ctx, migrate.EmailAddressesTable, []string{"id", "created_at", "person_id", "address", "verified_at", "preferred"}, func(add func(...any)) {
		for i, person := range m.people {
			address := fmt.Sprintf("person%d@example.org", i)
			if i < len(doors) {
				address = personText{Door: doors[i]}.address()
			}
			add(m.id(ctx, joined[i]), joined[i], person, address, joined[i], true)
		}
	})
	if err != nil {
		return err
	}
	return b.write(ctx, migrate.AffiliationsTable, []string{"id", "created_at", "person_id", "organisation_id", "title", "preferred"}, func(add func(...any)) {
		for i, person := range m.people {
			add(m.id(ctx, joined[i]), joined[i], person, pick(m, m.organisations), m.words.phrase("en", 2), true)
		}
	})
}

// language is English in two of three cases.
func (m *maker) language() string { return pick(m, []string{"en", "en", "ms"}) }

// makeFramework makes one framework with levels, descriptors and labels.
func (m *maker) makeFramework(ctx context.Context, b *bulk) error {
	begun := m.now.AddDate(-years, 0, 0)
	framework := m.id(ctx, begun)
	err := b.write(ctx, migrate.CompetencyFrameworksTable, []string{"id", "created_at", "name", "state"}, func(add func(...any)) {
		add(framework, begun, "A large framework", "ADOPTED")
	})
	if err != nil {
		return err
	}
	levels := make([]uuid.UUID, 5)
	err = b.write(ctx, migrate.ProficiencyLevelsTable, []string{"id", "created_at", "framework_id", "rank", "name"}, func(add func(...any)) {
		for i := range levels {
			levels[i] = m.id(ctx, begun)
			add(levels[i], begun, framework, i+1, m.words.phrase("en", 1))
		}
	})
	if err != nil {
		return err
	}
	if err := m.makeCompetencies(ctx, b, framework, begun); err != nil {
		return err
	}
	err = b.write(ctx, migrate.LevelDescriptorsTable, []string{"id", "created_at", "competency_id", "level_id", "text"}, func(add func(...any)) {
		for _, one := range m.competencies {
			for _, level := range levels {
				add(m.id(ctx, begun), begun, one, level, m.words.text("en", 1))
			}
		}
	})
	if err != nil {
		return err
	}
	return m.makeOffers(ctx, b)
}

// makeCompetencies makes groups of twelve.
func (m *maker) makeCompetencies(ctx context.Context, b *bulk, framework uuid.UUID, begun time.Time) error {
	type link struct{ from, to uuid.UUID }
	var links []link
	columns := []string{"id", "created_at", "framework_id", "name", "code", "kind", "description", "position"}
	err := b.write(ctx, migrate.CompetenciesTable, columns, func(add func(...any)) {
		var group uuid.UUID
		for i := range m.size.Competencies {
			if i%12 == 0 {
				group = m.id(ctx, begun)
				add(group, begun, framework, m.words.phrase("en", 3), fmt.Sprintf("G%d", i/12), "GROUP", m.words.text("en", 1), 2*i)
			}
			made := m.id(ctx, begun)
			m.competencies = append(m.competencies, made)
			links = append(links, link{made, group})
			add(made, begun, framework, m.words.phrase("en", 3), fmt.Sprintf("C%d", i), "COMPETENCY", m.words.text("en", 2), 2*i+1)
		}
	})
	if err != nil {
		return err
	}
	err = b.write(ctx, migrate.CompetencyLinksTable, []string{"id", "created_at", "from_id", "to_id", "kind"}, func(add func(...any)) {
		for _, one := range links {
			add(m.id(ctx, begun), begun, one.from, one.to, "BROADER")
		}
	})
	if err != nil {
		return err
	}
	return b.write(ctx, migrate.CompetencyLabelsTable, []string{"id", "created_at", "competency_id", "language", "kind", "text"}, func(add func(...any)) {
		for _, one := range m.competencies {
			add(m.id(ctx, begun), begun, one, "ms", "PREFERRED", m.words.phrase("ms", 3))
			add(m.id(ctx, begun), begun, one, "en", "ALTERNATIVE", m.words.phrase("en", 2))
		}
	})
}

// makeOffers lets every second person offer something, and appoints experts.
func (m *maker) makeOffers(ctx context.Context, b *bulk) error {
	columns := []string{"id", "created_at", "person_id", "competency_id", "kind", "visibility"}
	err := b.write(ctx, migrate.CompetencyOffersTable, columns, func(add func(...any)) {
		for i := 0; i < len(m.people); i += 2 {
			when := m.ago(700)
			add(m.id(ctx, when), when, m.people[i], pick(m, m.competencies), pick(m, []string{"OFFERS", "OFFERS", "SEEKS"}), pick(m, []string{"PUBLIC", "MEMBERS", "MEMBERS"}))
		}
	})
	if err != nil {
		return err
	}
	return b.write(ctx, migrate.ExpertAppointmentsTable, []string{"id", "created_at", "person_id", "competency_id", "statement"}, func(add func(...any)) {
		for i, one := range m.competencies {
			when := m.ago(700)
			// The third person is the expert of Doors.
			add(m.id(ctx, when), when, m.people[(2+i/4)%len(m.people)], one, m.words.text("en", 1))
		}
	})
}
