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

// The lists and edges of asset.graphql, as they are loaded ahead.
var (
	allKnowledgeAssets      = &paging.Many[*db.KnowledgeAsset]{Name: "Query.knowledgeAssets", From: knowledgeAssetRows, Order: newestFirst[*db.KnowledgeAsset], Where: knowledgeAssetsWhere}
	knowledgeAssetCommunity = &paging.One[*db.KnowledgeAsset, *db.Community]{Name: "KnowledgeAsset.community", From: communityRows, Key: keyOf(func(p *db.KnowledgeAsset) uuid.UUID { return p.CommunityID })}
	knowledgeAssetOwner     = &paging.One[*db.KnowledgeAsset, *db.Person]{Name: "KnowledgeAsset.owner", From: personRows, Key: func(p *db.KnowledgeAsset) *uuid.UUID { return p.OwnerID }}
	knowledgeAssetEvent     = &paging.One[*db.KnowledgeAsset, *db.Event]{Name: "KnowledgeAsset.event", From: eventRows, Key: func(p *db.KnowledgeAsset) *uuid.UUID { return p.EventID }}
	knowledgeAssetEdition   = &paging.Each[*db.KnowledgeAsset, *db.AssetEdition]{Name: "KnowledgeAsset.edition", Load: newestEditions}
	knowledgeAssetEditions  = &paging.Many[*db.AssetEdition]{Name: "KnowledgeAsset.editions", From: assetEditionRows, Link: by("asset_id"), Order: editionsNewestFirst}
	knowledgeAssetLessons   = &paging.Many[*db.Lesson]{Name: "KnowledgeAsset.lessons", From: lessonRows, Link: lessonsCited, Order: newestFirst[*db.Lesson]}
	assetEditionAsset       = &paging.One[*db.AssetEdition, *db.KnowledgeAsset]{Name: "AssetEdition.asset", From: knowledgeAssetRows, Key: keyOf(func(p *db.AssetEdition) uuid.UUID { return p.AssetID })}
	assetEditionApprovedBy  = &paging.One[*db.AssetEdition, *db.Person]{Name: "AssetEdition.approvedBy", From: personRows, Key: func(p *db.AssetEdition) *uuid.UUID { return p.ApprovedByID }}
	assetEditionEditedBy    = &paging.One[*db.AssetEdition, *db.Person]{Name: "AssetEdition.editedBy", From: personRows, Key: func(p *db.AssetEdition) *uuid.UUID { return p.EditedByID }}
	assetEditionSections    = &paging.Many[*db.AssetSection]{Name: "AssetEdition.sections", From: assetSectionRows, Link: by("edition_id"), Order: func(paging.Args) paging.Order[*db.AssetSection] {
		return paging.Order[*db.AssetSection]{Name: "position", Column: "position", Value: func(x *db.AssetSection) any {
			if x == nil {
				return 0
			}
			return x.Position
		}}
	}}
	assetEditionCitations = &paging.Many[*db.AssetCitation]{Name: "AssetEdition.citations", From: assetCitationRows, Link: by("edition_id"), Order: asMade[*db.AssetCitation]}
	assetCitationVersion  = &paging.One[*db.AssetCitation, *db.LessonVersion]{Name: "AssetCitation.version", From: lessonVersionRows, Key: keyOf(func(p *db.AssetCitation) uuid.UUID { return p.VersionID })}
	assetCitationSection  = &paging.One[*db.AssetCitation, *db.AssetSection]{Name: "AssetCitation.section", From: assetSectionRows, Key: func(p *db.AssetCitation) *uuid.UUID { return p.SectionID }}
)

func editionsNewestFirst(paging.Args) paging.Order[*db.AssetEdition] {
	return paging.Order[*db.AssetEdition]{Name: "number", Column: "number", Desc: true, Value: func(e *db.AssetEdition) any {
		if e == nil {
			return 0
		}
		return e.Number
	}}
}

// newestEditions are the newest editions of the assets that the viewer may read.
func newestEditions(ctx context.Context, of []*db.KnowledgeAsset, _ paging.Args) (map[uuid.UUID]*db.AssetEdition, error) {
	editions, err := paging.Among(ctx, assetEditionRows, "asset_id", of, rule.Clause{})
	if err != nil {
		return nil, fmt.Errorf("newest editions: %w", err)
	}
	newest := make(map[uuid.UUID]*db.AssetEdition, len(editions))
	for _, edition := range editions {
		if known := newest[edition.AssetID]; known == nil || known.Number < edition.Number {
			newest[edition.AssetID] = edition
		}
	}
	return newest, nil
}

func knowledgeAssetsWhere(ctx context.Context, args paging.Args) (rule.Clause, error) {
	filter := args.In("filter")
	community, err := refers(filter, "community", "com", func(id uuid.UUID) rule.Clause { return rule.Says("{community_id} = ?", id) })
	if err != nil {
		return rule.Clause{}, err
	}
	text, err := sought(filter)
	if err != nil {
		return rule.Clause{}, err
	}
	return asked(community, enum("kind", filter.Text("kind")), titled(viewer.Of(ctx), text)), nil
}

// titled holds for assets with the words in an edition that the viewer may read.
func titled(v viewer.Viewer, text string) rule.Clause {
	if text == "" {
		return rule.Clause{}
	}
	return rule.Exists("asset_editions x", rule.Both(rule.Says("x.asset_id = {id}"),
		rule.AssetEdition.Readable(v, "x"), words(text, "title", "summary").Of("x")))
}

// lessonsCited links lessons to an asset by the editions that the viewer may read.
func lessonsCited(ctx context.Context, _ paging.Args) (rule.Clause, error) {
	return rule.Exists("asset_citations j JOIN asset_editions je ON je.id = j.edition_id", rule.Both(
		rule.Says("j.lesson_id = {id} AND je.asset_id = @"), rule.PartOfEdition.Readable(viewer.Of(ctx), "j"))), nil
}
