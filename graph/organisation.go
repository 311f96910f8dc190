package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/hosting"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func (r *affiliationResolver) Person(ctx context.Context, obj *db.Affiliation) (*db.Person, error) {
	return affiliationPerson.Read(ctx, obj)
}

func (r *affiliationResolver) Organisation(ctx context.Context, obj *db.Affiliation) (*db.Organisation, error) {
	return affiliationOrganisation.Read(ctx, obj)
}

func (r *mutationResolver) OrganisationEdit(ctx context.Context, input gen.OrganisationEditInput) (*gen.OrganisationEditPayload, error) {
	p := &gen.OrganisationEditPayload{}
	in, err := organisationEdit(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.OrganisationEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		o, err := hosting.Edit(ctx, in)
		return changes("organisation", o), err
	}, shown(&p.Organisation, organisationRows, "organisation"))
}

func (r *organisationResolver) URL(ctx context.Context, obj *db.Organisation) (*string, error) {
	return notEmpty(obj.URL), nil
}

func (r *organisationResolver) SummaryHTML(ctx context.Context, obj *db.Organisation) (string, error) {
	return markdown.HTML(obj.Summary), nil
}

func (r *organisationResolver) PartOf(ctx context.Context, obj *db.Organisation) (*db.Organisation, error) {
	return organisationPartOf.Read(ctx, obj)
}

func (r *organisationResolver) Parts(ctx context.Context, obj *db.Organisation, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Organisation], error) {
	return organisationParts.Read(ctx, obj)
}

func (r *organisationResolver) Communities(ctx context.Context, obj *db.Organisation, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Community], error) {
	return organisationCommunities.Read(ctx, obj)
}

func (r *organisationResolver) People(ctx context.Context, obj *db.Organisation, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Affiliation], error) {
	return organisationPeople.Read(ctx, obj)
}

func (r *organisationResolver) Events(ctx context.Context, obj *db.Organisation, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Event], error) {
	return organisationEvents.Read(ctx, obj)
}

func (r *organisationResolver) ViewerCanEdit(ctx context.Context, obj *db.Organisation) (bool, error) {
	return refusal(ctx, rule.OrganisationEdit, rule.Target{}) == "", nil
}

func (r *organisationResolver) ViewerCannotEditBecause(ctx context.Context, obj *db.Organisation) (*gen.UserErrorCode, error) {
	return because(refusal(ctx, rule.OrganisationEdit, rule.Target{})), nil
}

func (r *queryResolver) Organisations(ctx context.Context, filter *gen.OrganisationFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Organisation], error) {
	return allOrganisations.List(ctx)
}

func (r *Resolver) Affiliation() gen.AffiliationResolver { return &affiliationResolver{r} }

func (r *Resolver) Organisation() gen.OrganisationResolver { return &organisationResolver{r} }

type (
	affiliationResolver  struct{ *Resolver }
	organisationResolver struct{ *Resolver }
)
