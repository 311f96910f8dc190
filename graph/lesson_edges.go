package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of lesson.graphql, as they are loaded ahead.
var (
	allLessons                = &paging.Many[*db.Lesson]{Name: "Query.lessons", From: lessonRows, Order: newestFirst[*db.Lesson], Where: lessonsWhere}
	lessonCommunity           = &paging.One[*db.Lesson, *db.Community]{Name: "Lesson.community", From: communityRows, Key: keyOf(func(p *db.Lesson) uuid.UUID { return p.CommunityID })}
	lessonMergedInto          = &paging.One[*db.Lesson, *db.Lesson]{Name: "Lesson.mergedInto", From: lessonRows, Key: func(p *db.Lesson) *uuid.UUID { return p.MergedIntoID }}
	lessonVersion             = &paging.Each[*db.Lesson, *db.LessonVersion]{Name: "Lesson.version", Load: newestVersions}
	lessonVersions            = &paging.Many[*db.LessonVersion]{Name: "Lesson.versions", From: lessonVersionRows, Link: by("lesson_id"), Order: versionsNewestFirst}
	lessonEvents              = &paging.Many[*db.Event]{Name: "Lesson.events", From: eventRows, Link: eventsOfLesson, Order: eventsLatestFirst}
	lessonKnowledgeAssets     = &paging.Many[*db.KnowledgeAsset]{Name: "Lesson.knowledgeAssets", From: knowledgeAssetRows, Link: assetsCiting, Order: newestFirst[*db.KnowledgeAsset]}
	lessonAuthorPerson        = &paging.One[*db.LessonAuthor, *db.Person]{Name: "LessonAuthor.person", From: personRows, Key: keyOf(func(p *db.LessonAuthor) uuid.UUID { return p.PersonID })}
	lessonEvidenceKeyLearning = &paging.One[*db.LessonEvidence, *db.KeyLearning]{Name: "LessonEvidence.keyLearning", From: keyLearningRows, Key: func(p *db.LessonEvidence) *uuid.UUID { return p.KeyLearningID }}
	lessonEvidenceEvent       = &paging.One[*db.LessonEvidence, *db.Event]{Name: "LessonEvidence.event", From: eventRows, Key: func(p *db.LessonEvidence) *uuid.UUID { return p.EventID }}
	lessonVersionLesson       = &paging.One[*db.LessonVersion, *db.Lesson]{Name: "LessonVersion.lesson", From: lessonRows, Key: keyOf(func(p *db.LessonVersion) uuid.UUID { return p.LessonID })}
	lessonVersionAuthors      = &paging.Many[*db.LessonAuthor]{Name: "LessonVersion.authors", From: lessonAuthorRows, Link: by("version_id"), Order: asMade[*db.LessonAuthor]}
	lessonVersionCompetencies = &paging.Many[*db.Competency]{Name: "LessonVersion.competencies", From: competencyRows, Link: through("lesson_competencies", rule.PartOfLessonVersion, "competency_id", "version_id"), Order: competenciesByName}
	lessonVersionEvidence     = &paging.Many[*db.LessonEvidence]{Name: "LessonVersion.evidence", From: lessonEvidenceRows, Link: by("version_id"), Order: func(paging.Args) paging.Order[*db.LessonEvidence] {
		return paging.Order[*db.LessonEvidence]{Name: "position", Column: "position", Value: func(x *db.LessonEvidence) any {
			if x == nil {
				return 0
			}
			return x.Position
		}}
	}}
)

func versionsNewestFirst(paging.Args) paging.Order[*db.LessonVersion] {
	return paging.Order[*db.LessonVersion]{Name: "number", Column: "number", Desc: true, Value: func(l *db.LessonVersion) any {
		if l == nil {
			return 0
		}
		return l.Number
	}}
}

// newestVersions are the newest versions of the lessons that the viewer may read.
func newestVersions(ctx context.Context, of []*db.Lesson, _ paging.Args) (map[uuid.UUID]*db.LessonVersion, error) {
	versions, err := paging.Among(ctx, lessonVersionRows, "lesson_id", of, rule.Clause{})
	if err != nil {
		return nil, fmt.Errorf("newest versions: %w", err)
	}
	newest := make(map[uuid.UUID]*db.LessonVersion, len(versions))
	for _, version := range versions {
		if known := newest[version.LessonID]; known == nil || known.Number < version.Number {
			newest[version.LessonID] = version
		}
	}
	return newest, nil
}

func lessonsWhere(ctx context.Context, args paging.Args) (rule.Clause, error) {
	filter, v := args.In("filter"), viewer.Of(ctx)
	community, err := refers(filter, "community", "com", func(id uuid.UUID) rule.Clause { return rule.Says("{community_id} = ?", id) })
	if err != nil {
		return rule.Clause{}, err
	}
	competency, err := refers(filter, "competency", "cmp", func(id uuid.UUID) rule.Clause {
		return rule.Exists("lesson_competencies j", rule.Says("j.version_id = {id} AND j.competency_id = ?", id))
	})
	if err != nil {
		return rule.Clause{}, err
	}
	text, err := sought(filter)
	if err != nil {
		return rule.Clause{}, err
	}
	version := asked(words(text, "title", "lesson"), competency, standing(filter.Text("standing")),
		enum("polarity", filter.Text("polarity")), enum("scope", filter.Text("scope")))
	if version.Text == "" {
		return community, nil
	}
	return asked(community, newestReadable(v, version)), nil
}

// newestReadable holds for lessons whose newest version that the viewer may read
// fulfils the condition.
func newestReadable(v viewer.Viewer, condition rule.Clause) rule.Clause {
	newer := rule.Exists("lesson_versions n", rule.Both(
		rule.Says("n.lesson_id = x.lesson_id AND n.number > x.number"), rule.LessonVersion.Readable(v, "n")))
	newer.Text = "NOT " + newer.Text
	return rule.Exists("lesson_versions x", rule.Both(rule.Says("x.lesson_id = {id}"), rule.LessonVersion.Readable(v, "x"), condition.Of("x"), newer))
}

// assetsCiting links assets to a lesson by the editions that the viewer may read.
func assetsCiting(ctx context.Context, _ paging.Args) (rule.Clause, error) {
	return rule.Exists("asset_citations j JOIN asset_editions je ON je.id = j.edition_id", rule.Both(
		rule.Says("je.asset_id = {id} AND j.lesson_id = @"), rule.PartOfEdition.Readable(viewer.Of(ctx), "j"))), nil
}
