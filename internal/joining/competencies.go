package joining

import (
	"context"
	"fmt"
	"strconv"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/communitycompetency"
	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/proficiencylevel"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// most is how many competencies one community can take care of.
const most = 200

// CompetencyInput is a competency that a community takes care of.
type CompetencyInput struct {
	CompetencyID uuid.UUID
	TargetRank   *int // of the level it aims at; nil: none named
}

// careFor replaces the competencies that the community takes care of. Those that stay
// keep their rows.
func careFor(ctx, readable context.Context, communityID uuid.UUID, wanted []CompetencyInput) error {
	if err := known(readable, wanted); err != nil {
		return err
	}
	asSystem := rule.AsSystem(ctx, "the list is replaced whole, whatever of it the viewer sees")
	had, err := db.FromContext(ctx).CommunityCompetency.Query().
		Where(communitycompetency.CommunityID(communityID)).All(asSystem)
	if err != nil {
		return fmt.Errorf("read the competencies of the community: %w", err)
	}
	rows := make(map[uuid.UUID]*db.CommunityCompetency, len(had))
	for _, row := range had {
		rows[row.CompetencyID] = row
	}
	for _, one := range wanted {
		if err := care(ctx, communityID, rows[one.CompetencyID], one); err != nil {
			return err
		}
		delete(rows, one.CompetencyID)
	}
	for _, row := range rows {
		if err := db.FromContext(ctx).CommunityCompetency.DeleteOne(row).Exec(ctx); err != nil {
			return fmt.Errorf("no longer care for a competency: %w", err)
		}
	}
	return nil
}

// care writes one competency; row is the one there is, nil where there is none.
func care(ctx context.Context, communityID uuid.UUID, row *db.CommunityCompetency, one CompetencyInput) error {
	var err error
	switch {
	case row == nil:
		err = db.FromContext(ctx).CommunityCompetency.Create().SetCommunityID(communityID).
			SetCompetencyID(one.CompetencyID).SetNillableTargetRank(one.TargetRank).Exec(ctx)
	case one.TargetRank == nil && row.TargetRank != nil:
		err = row.Update().ClearTargetRank().Exec(ctx)
	case one.TargetRank != nil && (row.TargetRank == nil || *row.TargetRank != *one.TargetRank):
		err = row.Update().SetTargetRank(*one.TargetRank).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("care for a competency: %w", err)
	}
	return nil
}

// known refuses competencies that the viewer does not know, that come twice, or that
// aim at a level their framework does not have.
func known(readable context.Context, wanted []CompetencyInput) error {
	if len(wanted) > most {
		return usererror.New("INVALID", "competencies", "A community takes care of at most "+strconv.Itoa(most)+" competencies. Choose the main ones.")
	}
	var ids []uuid.UUID
	for _, one := range wanted {
		ids = append(ids, one.CompetencyID)
	}
	found, err := db.FromContext(readable).Competency.Query().Where(competency.IDIn(ids...)).All(readable)
	if err != nil {
		return fmt.Errorf("find the competencies: %w", err)
	}
	frameworks := make(map[uuid.UUID]uuid.UUID, len(found))
	for _, one := range found {
		frameworks[one.ID] = one.FrameworkID
	}
	levels, err := levelsOf(readable, found)
	if err != nil {
		return err
	}
	return each(wanted, frameworks, levels)
}

type level struct {
	framework uuid.UUID
	rank      int
}

func levelsOf(readable context.Context, found []*db.Competency) (map[level]bool, error) {
	var frameworks []uuid.UUID
	for _, one := range found {
		frameworks = append(frameworks, one.FrameworkID)
	}
	steps, err := db.FromContext(readable).ProficiencyLevel.Query().
		Where(proficiencylevel.FrameworkIDIn(frameworks...)).All(readable)
	if err != nil {
		return nil, fmt.Errorf("find the levels: %w", err)
	}
	levels := make(map[level]bool, len(steps))
	for _, step := range steps {
		levels[level{step.FrameworkID, step.Rank}] = true
	}
	return levels, nil
}

func each(wanted []CompetencyInput, frameworks map[uuid.UUID]uuid.UUID, levels map[level]bool) error {
	var wrong usererror.List
	before := map[uuid.UUID]bool{}
	for i, one := range wanted {
		field := "competencies." + strconv.Itoa(i)
		framework, found := frameworks[one.CompetencyID]
		switch {
		case !found:
			wrong = append(wrong, usererror.New("NOT_FOUND", field+".competencyId", "There is no such competency. Choose one from a framework."))
		case before[one.CompetencyID]:
			wrong = append(wrong, usererror.New("INVALID", field+".competencyId", "The competency stands in the list already. Name it once."))
		case one.TargetRank != nil && !levels[level{framework, *one.TargetRank}]:
			wrong = append(wrong, usererror.New("INVALID", field+".targetRank", "The framework has no level of this rank. Choose one of its levels."))
		}
		before[one.CompetencyID] = true
	}
	return wrong.OrNil()
}
