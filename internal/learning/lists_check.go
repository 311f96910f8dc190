package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/proficiencylevel"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// checkCompetencies refuses competencies that the viewer does not know, that come twice,
// or that aim at a level their framework does not have.
func checkCompetencies(readable context.Context, wanted []CompetencyInput) error {
	if len(wanted) > mostCompetencies {
		return usererror.New("INVALID", "competencies", fmt.Sprintf("An event works on at most %d competencies. Choose the main ones.", mostCompetencies))
	}
	ids := make([]uuid.UUID, len(wanted))
	for i, one := range wanted {
		ids[i] = one.CompetencyID
	}
	found, err := db.FromContext(readable).Competency.Query().Where(competency.IDIn(ids...)).All(readable)
	if err != nil {
		return fmt.Errorf("find the competencies: %w", err)
	}
	frameworks := map[uuid.UUID]uuid.UUID{}
	for _, one := range found {
		frameworks[one.ID] = one.FrameworkID
	}
	var wrong usererror.List
	for i, one := range wanted {
		field := fmt.Sprintf("competencies.%d.", i)
		framework, known := frameworks[one.CompetencyID]
		if !known {
			wrong = append(wrong, usererror.New("NOT_FOUND", field+"competencyId", "There is no such competency, or it stands in the list twice. Choose one from a framework."))
			continue
		}
		delete(frameworks, one.CompetencyID)
		if one.TargetRank == nil {
			continue
		}
		level, err := db.FromContext(readable).ProficiencyLevel.Query().
			Where(proficiencylevel.FrameworkID(framework), proficiencylevel.Rank(*one.TargetRank)).Exist(readable)
		if err != nil {
			return fmt.Errorf("find the level: %w", err)
		}
		if !level {
			wrong = append(wrong, usererror.New("INVALID", field+"targetRank", "The framework has no level of this rank. Choose one of its levels."))
		}
	}
	return wrong.OrNil()
}

// checkTeam refuses people whom the viewer does not see, and who are not on the team yet.
func checkTeam(readable context.Context, e *db.Event, wanted []TeamInput) error {
	if len(wanted) > mostTeam {
		return usererror.New("INVALID", "team", fmt.Sprintf("At most %d people run an event.", mostTeam))
	}
	ids := make([]uuid.UUID, len(wanted))
	for i, one := range wanted {
		ids[i] = one.PersonID
	}
	seen, err := db.FromContext(readable).Person.Query().Where(person.IDIn(ids...), person.StateEQ(person.StateACTIVE)).IDs(readable)
	if err != nil {
		return fmt.Errorf("find the people: %w", err)
	}
	had, err := db.FromContext(readable).EventTeamMember.Query().Where(eventteammember.EventID(e.ID)).All(readable)
	if err != nil {
		return fmt.Errorf("find the team: %w", err)
	}
	known := map[uuid.UUID]bool{}
	for _, id := range seen {
		known[id] = true
	}
	for _, row := range had {
		known[row.PersonID] = true
	}
	var wrong usererror.List
	for i, one := range wanted {
		if !known[one.PersonID] {
			wrong = append(wrong, usererror.New("NOT_FOUND", fmt.Sprintf("team.%d.personId", i), "There is no such person with an account, or they stand in the list twice."))
		}
		delete(known, one.PersonID)
	}
	return wrong.OrNil()
}

func checkHost(readable context.Context, id uuid.UUID) error {
	there, err := db.FromContext(readable).Organisation.Query().Where(organisation.ID(id)).Exist(readable)
	if err != nil {
		return fmt.Errorf("find the host: %w", err)
	}
	if !there {
		return usererror.New("NOT_FOUND", "hostId", "There is no such organisation.")
	}
	return nil
}
