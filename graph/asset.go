package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func (r *assetCitationResolver) Version(ctx context.Context, obj *db.AssetCitation) (*db.LessonVersion, error) {
	return assetCitationVersion.Read(ctx, obj)
}

func (r *assetCitationResolver) Section(ctx context.Context, obj *db.AssetCitation) (*db.AssetSection, error) {
	return assetCitationSection.Read(ctx, obj)
}

func (r *assetEditionResolver) Asset(ctx context.Context, obj *db.AssetEdition) (*db.KnowledgeAsset, error) {
	return assetEditionAsset.Read(ctx, obj)
}

func (r *assetEditionResolver) SummaryHTML(ctx context.Context, obj *db.AssetEdition) (string, error) {
	return markdown.HTML(obj.Summary), nil
}

func (r *assetEditionResolver) Hash(ctx context.Context, obj *db.AssetEdition) (*string, error) {
	return notEmpty(obj.Hash), nil
}

func (r *assetEditionResolver) ApprovedBy(ctx context.Context, obj *db.AssetEdition) (*db.Person, error) {
	return assetEditionApprovedBy.Read(ctx, obj)
}

func (r *assetEditionResolver) EditedBy(ctx context.Context, obj *db.AssetEdition) (*db.Person, error) {
	return assetEditionEditedBy.Read(ctx, obj)
}

func (r *assetEditionResolver) Sections(ctx context.Context, obj *db.AssetEdition, first *int, after *string, last *int, before *string) (*paging.Connection[*db.AssetSection], error) {
	return assetEditionSections.Read(ctx, obj)
}

func (r *assetEditionResolver) Citations(ctx context.Context, obj *db.AssetEdition, first *int, after *string, last *int, before *string) (*paging.Connection[*db.AssetCitation], error) {
	return assetEditionCitations.Read(ctx, obj)
}

func (r *assetEditionResolver) Provenance(ctx context.Context, obj *db.AssetEdition, direction gen.ProvenanceDirection, depth *int) (*gen.ProvenanceWalk, error) {
	return walk(ctx, "ede", obj.ID, direction, depth)
}

func (r *assetSectionResolver) BodyHTML(ctx context.Context, obj *db.AssetSection) (string, error) {
	return markdown.HTML(obj.Body), nil
}

func (r *knowledgeAssetResolver) Community(ctx context.Context, obj *db.KnowledgeAsset) (*db.Community, error) {
	return knowledgeAssetCommunity.Read(ctx, obj)
}

func (r *knowledgeAssetResolver) Owner(ctx context.Context, obj *db.KnowledgeAsset) (*db.Person, error) {
	return knowledgeAssetOwner.Read(ctx, obj)
}

func (r *knowledgeAssetResolver) Event(ctx context.Context, obj *db.KnowledgeAsset) (*db.Event, error) {
	return knowledgeAssetEvent.Read(ctx, obj)
}

func (r *knowledgeAssetResolver) Edition(ctx context.Context, obj *db.KnowledgeAsset) (*db.AssetEdition, error) {
	return knowledgeAssetEdition.Read(ctx, obj)
}

func (r *knowledgeAssetResolver) Editions(ctx context.Context, obj *db.KnowledgeAsset, first *int, after *string, last *int, before *string) (*paging.Connection[*db.AssetEdition], error) {
	return knowledgeAssetEditions.Read(ctx, obj)
}

func (r *knowledgeAssetResolver) Lessons(ctx context.Context, obj *db.KnowledgeAsset, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Lesson], error) {
	return knowledgeAssetLessons.Read(ctx, obj)
}

func (r *queryResolver) KnowledgeAssets(ctx context.Context, filter *gen.KnowledgeAssetFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.KnowledgeAsset], error) {
	return allKnowledgeAssets.List(ctx)
}

func (r *Resolver) AssetCitation() gen.AssetCitationResolver { return &assetCitationResolver{r} }

func (r *Resolver) AssetEdition() gen.AssetEditionResolver { return &assetEditionResolver{r} }

func (r *Resolver) AssetSection() gen.AssetSectionResolver { return &assetSectionResolver{r} }

func (r *Resolver) KnowledgeAsset() gen.KnowledgeAssetResolver { return &knowledgeAssetResolver{r} }

type (
	assetCitationResolver  struct{ *Resolver }
	assetEditionResolver   struct{ *Resolver }
	assetSectionResolver   struct{ *Resolver }
	knowledgeAssetResolver struct{ *Resolver }
)
