package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/competencyoffer"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func (r *competencyResolver) Name(ctx context.Context, obj *db.Competency, language *string) (string, error) {
	return competencyName.Read(ctx, obj)
}

func (r *competencyResolver) DescriptionHTML(ctx context.Context, obj *db.Competency) (string, error) {
	return markdown.HTML(obj.Description), nil
}

func (r *competencyResolver) Framework(ctx context.Context, obj *db.Competency) (*db.CompetencyFramework, error) {
	return competencyFramework.Read(ctx, obj)
}

func (r *competencyResolver) ReplacedBy(ctx context.Context, obj *db.Competency) (*db.Competency, error) {
	return competencyReplacedBy.Read(ctx, obj)
}

func (r *competencyResolver) Labels(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CompetencyLabel], error) {
	return competencyLabels.Read(ctx, obj)
}

func (r *competencyResolver) Broader(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Competency], error) {
	return competencyBroader.Read(ctx, obj)
}

func (r *competencyResolver) Narrower(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Competency], error) {
	return competencyNarrower.Read(ctx, obj)
}

func (r *competencyResolver) Related(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Competency], error) {
	return competencyRelated.Read(ctx, obj)
}

func (r *competencyResolver) Descriptors(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.LevelDescriptor], error) {
	return competencyDescriptors.Read(ctx, obj)
}

func (r *competencyResolver) Communities(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CommunityCompetency], error) {
	return competencyCommunities.Read(ctx, obj)
}

func (r *competencyResolver) Offers(ctx context.Context, obj *db.Competency, kind *competencyoffer.Kind, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CompetencyOffer], error) {
	return competencyOffers.Read(ctx, obj)
}

func (r *competencyResolver) Experts(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ExpertAppointment], error) {
	return competencyExperts.Read(ctx, obj)
}

func (r *competencyResolver) Lessons(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Lesson], error) {
	return competencyLessons.Read(ctx, obj)
}

func (r *competencyResolver) Events(ctx context.Context, obj *db.Competency, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Event], error) {
	return competencyEvents.Read(ctx, obj)
}

func (r *competencyFrameworkResolver) SummaryHTML(ctx context.Context, obj *db.CompetencyFramework) (string, error) {
	return markdown.HTML(obj.Summary), nil
}

func (r *competencyFrameworkResolver) Levels(ctx context.Context, obj *db.CompetencyFramework, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ProficiencyLevel], error) {
	return competencyFrameworkLevels.Read(ctx, obj)
}

func (r *competencyFrameworkResolver) Competencies(ctx context.Context, obj *db.CompetencyFramework, kind *competency.Kind, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Competency], error) {
	return competencyFrameworkCompetencies.Read(ctx, obj)
}

func (r *competencyOfferResolver) Person(ctx context.Context, obj *db.CompetencyOffer) (*db.Person, error) {
	return competencyOfferPerson.Read(ctx, obj)
}

func (r *competencyOfferResolver) Competency(ctx context.Context, obj *db.CompetencyOffer) (*db.Competency, error) {
	return competencyOfferCompetency.Read(ctx, obj)
}

func (r *levelDescriptorResolver) Level(ctx context.Context, obj *db.LevelDescriptor) (*db.ProficiencyLevel, error) {
	return levelDescriptorLevel.Read(ctx, obj)
}

func (r *proficiencyLevelResolver) Name(ctx context.Context, obj *db.ProficiencyLevel, language *string) (string, error) {
	if language != nil && obj.Names[*language] != "" {
		return obj.Names[*language], nil
	}
	return obj.Name, nil
}

func (r *queryResolver) Competencies(ctx context.Context, filter *gen.CompetencyFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Competency], error) {
	return allCompetencies.List(ctx)
}

func (r *queryResolver) CompetencyFrameworks(ctx context.Context, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CompetencyFramework], error) {
	return allCompetencyFrameworks.List(ctx)
}

func (r *Resolver) Competency() gen.CompetencyResolver { return &competencyResolver{r} }

func (r *Resolver) CompetencyFramework() gen.CompetencyFrameworkResolver {
	return &competencyFrameworkResolver{r}
}

func (r *Resolver) CompetencyOffer() gen.CompetencyOfferResolver { return &competencyOfferResolver{r} }

func (r *Resolver) LevelDescriptor() gen.LevelDescriptorResolver { return &levelDescriptorResolver{r} }

func (r *Resolver) ProficiencyLevel() gen.ProficiencyLevelResolver {
	return &proficiencyLevelResolver{r}
}

type (
	competencyResolver          struct{ *Resolver }
	competencyFrameworkResolver struct{ *Resolver }
	competencyOfferResolver     struct{ *Resolver }
	levelDescriptorResolver     struct{ *Resolver }
	proficiencyLevelResolver    struct{ *Resolver }
)
