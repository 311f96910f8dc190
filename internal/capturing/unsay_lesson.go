package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetcitation"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/lesson"
	"github.com/constellation-cop/constellation/ent/db/lessonauthor"
	"github.com/constellation-cop/constellation/ent/db/lessoncompetency"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/wording"
)

// unsayEvidence takes the words from lessons: as evidence, and as the text of a draft that
// says nothing else. What peers agreed on is theirs; of its evidence the words go.
func unsayEvidence(ctx context.Context, said *db.Contribution, gone []*db.KeyLearning) error {
	keys := make([]uuid.UUID, len(gone))
	for i, one := range gone {
		keys[i] = one.ID
	}
	resting, err := db.FromContext(ctx).LessonEvidence.Query().
		Where(lessonevidence.Or(lessonevidence.ContributionID(said.ID), lessonevidence.KeyLearningIDIn(keys...))).
		WithVersion().Order(lessonevidence.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("find the evidence: %w", err)
	}
	for _, one := range resting {
		frozen, err := isFrozen(ctx, one.Edges.Version)
		if err != nil {
			return err
		}
		switch {
		case frozen:
			err = db.FromContext(ctx).LessonEvidence.UpdateOneID(one.ID).SetSummary("").ClearKeyLearningID().Exec(ctx)
		case wording.Quotes(one.Edges.Version.Lesson, one.Summary):
			err = removeDraft(ctx, one.Edges.Version)
		default:
			err = removeEvidence(ctx, one)
		}
		if err != nil {
			return fmt.Errorf("take the words from a lesson: %w", err)
		}
	}
	return nil
}

// isFrozen reports whether peers are agreeing on the version or have agreed, or something
// cites it: its text stays.
func isFrozen(ctx context.Context, version *db.LessonVersion) (bool, error) {
	switch version.State {
	case lessonversion.StateOBSERVATION, lessonversion.StateIDENTIFIED, lessonversion.StateRETURNED, lessonversion.StateREJECTED:
		return db.FromContext(ctx).AssetCitation.Query().Where(assetcitation.VersionID(version.ID)).Exist(ctx)
	}
	return true, nil
}

// removeEvidence parts a draft in other words from what it rested on; without evidence it
// does not pass the gate.
func removeEvidence(ctx context.Context, one *db.LessonEvidence) error {
	if _, err := db.FromContext(ctx).LessonEvidence.Delete().Where(lessonevidence.ID(one.ID)).Exec(ctx); err != nil {
		return err
	}
	if one.ContributionID == nil {
		return nil
	}
	return trail.Sever(ctx, trail.Subject{Kind: "lev", ID: one.VersionID}, trail.Subject{Kind: "ctb", ID: *one.ContributionID})
}

// removeDraft takes a version away, and its lesson where it was the only one.
func removeDraft(ctx context.Context, version *db.LessonVersion) error {
	client := db.FromContext(ctx)
	removals := []func(context.Context) (int, error){
		client.LessonEvidence.Delete().Where(lessonevidence.VersionID(version.ID)).Exec,
		client.LessonAuthor.Delete().Where(lessonauthor.VersionID(version.ID)).Exec,
		client.LessonCompetency.Delete().Where(lessoncompetency.VersionID(version.ID)).Exec,
		client.Reader.Delete().Where(reader.SubjectID(version.ID)).Exec,
		client.LessonVersion.Delete().Where(lessonversion.ID(version.ID)).Exec,
	}
	others, err := client.LessonVersion.Query().Where(lessonversion.LessonID(version.LessonID), lessonversion.IDNEQ(version.ID)).Exist(ctx)
	if err != nil {
		return err
	}
	if !others {
		removals = append(removals,
			client.EventLesson.Delete().Where(eventlesson.LessonID(version.LessonID)).Exec,
			client.Reader.Delete().Where(reader.SubjectID(version.LessonID)).Exec,
			client.Lesson.Delete().Where(lesson.ID(version.LessonID)).Exec)
	}
	for _, remove := range removals {
		if _, err := remove(ctx); err != nil {
			return err
		}
	}
	return trail.Uproot(ctx, trail.Subject{Kind: "lev", ID: version.ID})
}
