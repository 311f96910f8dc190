package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func (r *lessonResolver) Community(ctx context.Context, obj *db.Lesson) (*db.Community, error) {
	return lessonCommunity.Read(ctx, obj)
}

func (r *lessonResolver) MergedInto(ctx context.Context, obj *db.Lesson) (*db.Lesson, error) {
	return lessonMergedInto.Read(ctx, obj)
}

func (r *lessonResolver) Version(ctx context.Context, obj *db.Lesson) (*db.LessonVersion, error) {
	return lessonVersion.Read(ctx, obj)
}

func (r *lessonResolver) Versions(ctx context.Context, obj *db.Lesson, first *int, after *string, last *int, before *string) (*paging.Connection[*db.LessonVersion], error) {
	return lessonVersions.Read(ctx, obj)
}

func (r *lessonResolver) Events(ctx context.Context, obj *db.Lesson, relation *eventlesson.Relation, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Event], error) {
	return lessonEvents.Read(ctx, obj)
}

func (r *lessonResolver) KnowledgeAssets(ctx context.Context, obj *db.Lesson, first *int, after *string, last *int, before *string) (*paging.Connection[*db.KnowledgeAsset], error) {
	return lessonKnowledgeAssets.Read(ctx, obj)
}

func (r *lessonAuthorResolver) Person(ctx context.Context, obj *db.LessonAuthor) (*db.Person, error) {
	return lessonAuthorPerson.Read(ctx, obj)
}

func (r *lessonEvidenceResolver) KeyLearning(ctx context.Context, obj *db.LessonEvidence) (*db.KeyLearning, error) {
	return lessonEvidenceKeyLearning.Read(ctx, obj)
}

func (r *lessonEvidenceResolver) Event(ctx context.Context, obj *db.LessonEvidence) (*db.Event, error) {
	return lessonEvidenceEvent.Read(ctx, obj)
}

func (r *lessonVersionResolver) Lesson(ctx context.Context, obj *db.LessonVersion) (*db.Lesson, error) {
	return lessonVersionLesson.Read(ctx, obj)
}

func (r *lessonVersionResolver) Standing(ctx context.Context, obj *db.LessonVersion) (gen.LessonStanding, error) {
	return standingOf(obj.State), nil
}

func (r *lessonVersionResolver) ContextHTML(ctx context.Context, obj *db.LessonVersion) (string, error) {
	return markdown.HTML(obj.Context), nil
}

func (r *lessonVersionResolver) HappenedHTML(ctx context.Context, obj *db.LessonVersion) (string, error) {
	return markdown.HTML(obj.Happened), nil
}

func (r *lessonVersionResolver) CauseHTML(ctx context.Context, obj *db.LessonVersion) (string, error) {
	return markdown.HTML(obj.Cause), nil
}

func (r *lessonVersionResolver) StatementHTML(ctx context.Context, obj *db.LessonVersion) (string, error) {
	return markdown.HTML(obj.Lesson), nil
}

func (r *lessonVersionResolver) RecommendationHTML(ctx context.Context, obj *db.LessonVersion) (string, error) {
	return markdown.HTML(obj.Recommendation), nil
}

func (r *lessonVersionResolver) ConditionsHTML(ctx context.Context, obj *db.LessonVersion) (string, error) {
	return markdown.HTML(obj.Conditions), nil
}

func (r *lessonVersionResolver) Authors(ctx context.Context, obj *db.LessonVersion, first *int, after *string, last *int, before *string) (*paging.Connection[*db.LessonAuthor], error) {
	return lessonVersionAuthors.Read(ctx, obj)
}

func (r *lessonVersionResolver) Competencies(ctx context.Context, obj *db.LessonVersion, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Competency], error) {
	return lessonVersionCompetencies.Read(ctx, obj)
}

func (r *lessonVersionResolver) Evidence(ctx context.Context, obj *db.LessonVersion, first *int, after *string, last *int, before *string) (*paging.Connection[*db.LessonEvidence], error) {
	return lessonVersionEvidence.Read(ctx, obj)
}

func (r *lessonVersionResolver) Provenance(ctx context.Context, obj *db.LessonVersion, direction gen.ProvenanceDirection, depth *int) (*gen.ProvenanceWalk, error) {
	return walk(ctx, "lev", obj.ID, direction, depth)
}

func (r *queryResolver) Lessons(ctx context.Context, filter *gen.LessonFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Lesson], error) {
	return allLessons.List(ctx)
}

func (r *Resolver) Lesson() gen.LessonResolver { return &lessonResolver{r} }

func (r *Resolver) LessonAuthor() gen.LessonAuthorResolver { return &lessonAuthorResolver{r} }

func (r *Resolver) LessonEvidence() gen.LessonEvidenceResolver { return &lessonEvidenceResolver{r} }

func (r *Resolver) LessonVersion() gen.LessonVersionResolver { return &lessonVersionResolver{r} }

type (
	lessonResolver         struct{ *Resolver }
	lessonAuthorResolver   struct{ *Resolver }
	lessonEvidenceResolver struct{ *Resolver }
	lessonVersionResolver  struct{ *Resolver }
)
