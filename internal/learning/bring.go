package learning

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lesson"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// brought is a lesson that an event brings in, in the version that was read then.
type brought struct{ lesson, version uuid.UUID }

// bring finds the lessons to bring in, as the viewer reads them; those brought before stay
// also where the viewer does not.
func bring(readable context.Context, e *db.Event, wanted []uuid.UUID) ([]brought, error) {
	if len(wanted) > mostLessons {
		return nil, usererror.New("INVALID", "lessonIds", fmt.Sprintf("An event brings in at most %d lessons. Choose those it will use.", mostLessons))
	}
	seen, err := db.FromContext(readable).Lesson.Query().Where(lesson.IDIn(wanted...)).IDs(readable)
	if err != nil {
		return nil, fmt.Errorf("find the lessons: %w", err)
	}
	versions, err := db.FromContext(readable).LessonVersion.Query().Where(lessonversion.LessonIDIn(seen...)).
		Order(lessonversion.ByNumber(sql.OrderAsc())).All(readable)
	if err != nil {
		return nil, fmt.Errorf("find the lessons' versions: %w", err)
	}
	newest := map[uuid.UUID]uuid.UUID{}
	for _, version := range versions {
		newest[version.LessonID] = version.ID
	}
	var all []brought
	for i, id := range wanted {
		version, known := newest[id]
		if !known {
			return nil, usererror.New("NOT_FOUND", fmt.Sprintf("lessonIds.%d", i), "There is no such lesson, or it stands in the list twice.")
		}
		delete(newest, id)
		all = append(all, brought{id, version})
	}
	hidden, err := unseen(readable, e)
	return append(all, hidden...), err
}

// unseen are the lessons that the event brings in and the viewer does not see.
func unseen(readable context.Context, e *db.Event) ([]brought, error) {
	system := rule.AsSystem(readable, "what is brought in stays, also what the viewer does not see")
	rows, err := db.FromContext(system).EventLesson.Query().
		Where(eventlesson.EventID(e.ID), eventlesson.RelationEQ(eventlesson.RelationBRINGS)).All(system)
	if err != nil {
		return nil, fmt.Errorf("find what is brought in: %w", err)
	}
	var hidden []brought
	for _, row := range rows {
		seen, err := db.FromContext(readable).Lesson.Query().Where(lesson.ID(row.LessonID)).Exist(readable)
		if err != nil {
			return nil, fmt.Errorf("find the lesson: %w", err)
		}
		if !seen {
			hidden = append(hidden, brought{lesson: row.LessonID})
		}
	}
	return hidden, nil
}

// bringAll replaces the lessons that the event brings in, and keeps where they go.
func bringAll(ctx context.Context, id uuid.UUID, wanted []brought) error {
	system := rule.AsSystem(ctx, "the list is replaced whole")
	rows := db.FromContext(ctx).EventLesson
	had, err := rows.Query().Where(eventlesson.EventID(id), eventlesson.RelationEQ(eventlesson.RelationBRINGS)).All(system)
	if err != nil {
		return fmt.Errorf("read what is brought in: %w", err)
	}
	kept := map[uuid.UUID]*db.EventLesson{}
	for _, row := range had {
		kept[row.LessonID] = row
	}
	for _, one := range wanted {
		if kept[one.lesson] != nil {
			delete(kept, one.lesson)
			continue
		}
		if err := rows.Create().SetEventID(id).SetLessonID(one.lesson).SetRelation(eventlesson.RelationBRINGS).Exec(ctx); err != nil {
			return fmt.Errorf("bring a lesson in: %w", err)
		}
		if err := trail.Derive(ctx, trail.Subject{Kind: "evt", ID: id}, provenance.PredicateBRINGS, trail.Subject{Kind: "lev", ID: one.version}); err != nil {
			return err
		}
	}
	for _, row := range kept {
		if err := rows.DeleteOne(row).Exec(ctx); err != nil {
			return fmt.Errorf("leave a lesson out: %w", err)
		}
		if err := leaveOut(system, id, row.LessonID); err != nil {
			return err
		}
	}
	return nil
}

// leaveOut forgets that the event brought in the lesson.
func leaveOut(system context.Context, id, of uuid.UUID) error {
	versions, err := db.FromContext(system).LessonVersion.Query().Where(lessonversion.LessonID(of)).IDs(system)
	if err != nil {
		return fmt.Errorf("find the lesson's versions: %w", err)
	}
	_, err = db.FromContext(system).Provenance.Delete().Where(provenance.SubjectID(id),
		provenance.PredicateEQ(provenance.PredicateBRINGS), provenance.ObjectIDIn(versions...)).Exec(system)
	if err != nil {
		return fmt.Errorf("leave a lesson out: %w", err)
	}
	return nil
}
