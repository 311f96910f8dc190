package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventcompetency"
	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
)

// The bounds of an event's lists.
const (
	mostCompetencies = 20
	mostLessons      = 20
	mostTeam         = 30
)

// CompetencyInput is a competency that an event works on.
type CompetencyInput struct {
	CompetencyID uuid.UUID
	TargetRank   *int // of the level it aims at; nil: none named
}

// TeamInput is a person who runs an event.
type TeamInput struct {
	PersonID uuid.UUID
	Duty     string // what they do; may be empty
}

// lists are the lists of an edit, as far as they were given; each replaces what was there.
type lists struct {
	competencies *[]CompetencyInput
	lessons      *[]brought
	team         *[]TeamInput
}

// lists checks the lists of the edit with the rights of who edits.
func (in EditInput) lists(readable context.Context, e *db.Event) (lists, error) {
	with := lists{competencies: in.Competencies.To, team: in.Team.To}
	if in.Competencies.Set {
		if err := checkCompetencies(readable, orEmpty(in.Competencies.To)); err != nil {
			return lists{}, err
		}
		with.competencies = ptrTo(orEmpty(in.Competencies.To))
	}
	if in.Team.Set {
		if err := checkTeam(readable, e, orEmpty(in.Team.To)); err != nil {
			return lists{}, err
		}
		with.team = ptrTo(orEmpty(in.Team.To))
	}
	if in.HostID.To != nil {
		if err := checkHost(readable, *in.HostID.To); err != nil {
			return lists{}, err
		}
	}
	if !in.LessonIDs.Set {
		return with, nil
	}
	lessons, err := bring(readable, e, orEmpty(in.LessonIDs.To))
	with.lessons = &lessons
	return with, err
}

func orEmpty[T any](list *[]T) []T {
	if list == nil {
		return nil
	}
	return *list
}

func ptrTo[T any](value T) *T { return &value }

func (l lists) none() bool { return l.competencies == nil && l.lessons == nil && l.team == nil }

// names are the lists that were given, as the trail says them.
func (l lists) names() []string {
	var names []string
	if l.competencies != nil {
		names = append(names, "competencies")
	}
	if l.lessons != nil {
		names = append(names, "lessons")
	}
	if l.team != nil {
		names = append(names, "team")
	}
	return names
}

// keep writes the lists to the event.
func (l lists) keep(ctx context.Context, e *db.Event) error {
	if l.competencies != nil {
		if err := workOn(ctx, e.ID, *l.competencies); err != nil {
			return err
		}
	}
	if l.team != nil {
		if err := teamUp(ctx, e.ID, *l.team); err != nil {
			return err
		}
	}
	if l.lessons != nil {
		return bringAll(ctx, e.ID, *l.lessons)
	}
	return nil
}

// workOn replaces the competencies that the event works on; those that stay keep their rows.
func workOn(ctx context.Context, id uuid.UUID, wanted []CompetencyInput) error {
	rows := db.FromContext(ctx).EventCompetency
	had, err := rows.Query().Where(eventcompetency.EventID(id)).All(rule.AsSystem(ctx, "the list is replaced whole"))
	if err != nil {
		return fmt.Errorf("read the event's competencies: %w", err)
	}
	kept := map[uuid.UUID]*db.EventCompetency{}
	for _, row := range had {
		kept[row.CompetencyID] = row
	}
	for _, one := range wanted {
		row := kept[one.CompetencyID]
		delete(kept, one.CompetencyID)
		switch {
		case row == nil:
			err = rows.Create().SetEventID(id).SetCompetencyID(one.CompetencyID).SetNillableTargetRank(one.TargetRank).Exec(ctx)
		case one.TargetRank == nil:
			err = row.Update().ClearTargetRank().Exec(ctx)
		default:
			err = row.Update().SetTargetRank(*one.TargetRank).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("work on a competency: %w", err)
		}
	}
	for _, row := range kept {
		if err := rows.DeleteOne(row).Exec(ctx); err != nil {
			return fmt.Errorf("no longer work on a competency: %w", err)
		}
	}
	return nil
}

// teamUp replaces the people who run the event; those who stay keep their rows.
func teamUp(ctx context.Context, id uuid.UUID, wanted []TeamInput) error {
	rows := db.FromContext(ctx).EventTeamMember
	had, err := rows.Query().Where(eventteammember.EventID(id)).All(rule.AsSystem(ctx, "the team is replaced whole"))
	if err != nil {
		return fmt.Errorf("read the event's team: %w", err)
	}
	kept := map[uuid.UUID]*db.EventTeamMember{}
	for _, row := range had {
		kept[row.PersonID] = row
	}
	for _, one := range wanted {
		if row := kept[one.PersonID]; row != nil {
			delete(kept, one.PersonID)
			err = row.Update().SetDuty(one.Duty).Exec(ctx)
		} else {
			err = rows.Create().SetEventID(id).SetPersonID(one.PersonID).SetDuty(one.Duty).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("team up: %w", problem.Of(err, map[string]string{"duty": "team"}))
		}
	}
	for _, row := range kept {
		if err := rows.DeleteOne(row).Exec(ctx); err != nil {
			return fmt.Errorf("leave the team: %w", err)
		}
	}
	return nil
}
