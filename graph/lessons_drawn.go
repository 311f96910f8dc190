package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
)

// lessonsDrawnFrom are the lessons drawn from records, by where their versions came from
// and as far as the viewer may see them: of several the first.
func lessonsDrawnFrom[P paging.Record](ctx context.Context, of []P, _ paging.Args) (map[uuid.UUID]*db.Lesson, error) {
	sources := make([]uuid.UUID, len(of))
	for i, one := range of {
		sources[i] = one.Identity()
	}
	steps, err := db.FromContext(ctx).Provenance.Query().
		Where(provenance.ObjectIDIn(sources...), provenance.PredicateEQ(provenance.PredicateDERIVED_FROM), provenance.SubjectKind("lev")).
		Order(provenance.ByID()).All(rule.AsSystem(ctx, "where lessons come from is kept for all; each is read by its own policy"))
	if err != nil {
		return nil, fmt.Errorf("lessons drawn from records: %w", err)
	}
	var keys []uuid.UUID
	for _, step := range steps {
		keys = append(keys, step.SubjectID)
	}
	versions, err := paging.ByIDs(ctx, lessonVersionRows, keys)
	if err != nil {
		return nil, fmt.Errorf("lessons drawn from records: %w", err)
	}
	keys = nil
	lessonOf := make(map[uuid.UUID]uuid.UUID, len(versions))
	for _, version := range versions {
		lessonOf[version.ID] = version.LessonID
		keys = append(keys, version.LessonID)
	}
	lessons, err := paging.ByIDs(ctx, lessonRows, keys)
	if err != nil {
		return nil, fmt.Errorf("lessons drawn from records: %w", err)
	}
	seen := make(map[uuid.UUID]*db.Lesson, len(lessons))
	for _, lesson := range lessons {
		seen[lesson.ID] = lesson
	}
	drawn := map[uuid.UUID]*db.Lesson{}
	for _, step := range steps {
		if lesson := seen[lessonOf[step.SubjectID]]; lesson != nil && drawn[step.ObjectID] == nil {
			drawn[step.ObjectID] = lesson
		}
	}
	return drawn, nil
}

// unsupportedLearnings are the key learnings of which the viewer, who says them, is asked
// whether they still stand.
func unsupportedLearnings(ctx context.Context, of []*db.KeyLearning, _ paging.Args) (map[uuid.UUID]bool, error) {
	var keys []uuid.UUID
	for _, one := range of {
		if one.UnsupportedAt != nil {
			keys = append(keys, one.EventID)
		}
	}
	asked := map[uuid.UUID]bool{}
	if len(keys) == 0 {
		return asked, nil
	}
	events, err := eventsOf(ctx, keys)
	if err != nil {
		return nil, err
	}
	for _, one := range of {
		asked[one.ID] = one.UnsupportedAt != nil && whyNotSay(ctx, events[one.EventID]) == ""
	}
	return asked, nil
}
