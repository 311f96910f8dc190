package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/competencyoffer"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (r *expertAppointmentResolver) Person(ctx context.Context, obj *db.ExpertAppointment) (*db.Person, error) {
	return expertAppointmentPerson.Read(ctx, obj)
}

func (r *expertAppointmentResolver) Competency(ctx context.Context, obj *db.ExpertAppointment) (*db.Competency, error) {
	return expertAppointmentCompetency.Read(ctx, obj)
}

func (r *mutationResolver) ProfileUpdate(ctx context.Context, input gen.ProfileUpdateInput) (*gen.ProfileUpdatePayload, error) {
	p := &gen.ProfileUpdatePayload{}
	password, err := r.Account.PreparePassword(ctx, input.CurrentPassword.Value(), input.NewPassword.Value())
	if err != nil {
		return p, r.refusedBefore(ctx, err, &p.UserErrors)
	}
	asked := input // what is remembered of the request holds no password
	asked.CurrentPassword, asked.NewPassword = graphql.Omittable[*string]{}, graphql.Omittable[*string]{}
	return p, r.act(ctx, rule.ProfileUpdate, input.IdempotencyKey.Value(), asked, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := account.ProfileUpdate(ctx, account.ProfileInput{
			Revision: input.Revision, Name: input.Name.Value(), Headline: input.Headline.Value(), Practice: input.Practice.Value(),
			Language: input.Language.Value(), Zone: input.Zone.Value(), Visibility: input.Visibility.Value(),
			Reminder: input.Reminder.Value(), Password: password,
		})
		return changed{"person": viewer.Of(ctx).PersonID}, err
	}, shown(&p.Person, personRows, "person"))
}

func (r *mutationResolver) PersonErase(ctx context.Context, input gen.PersonEraseInput) (*gen.PersonErasePayload, error) {
	p := &gen.PersonErasePayload{}
	person, err := id.Parse("per", input.PersonID)
	if err != nil {
		return nil, err
	}
	oneself := viewer.Of(ctx).PersonID == person
	err = r.act(ctx, rule.PersonErase, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		erased, err := r.Account.PersonErase(ctx, account.EraseInput{PersonID: person, ConfirmName: input.ConfirmName})
		if err != nil {
			return nil, err
		}
		p.Person = erased.Person
		return changed{"person": person}, nil
	})
	if err == nil && oneself && len(p.UserErrors) == 0 {
		leave(ctx)
	}
	return p, err
}

func (r *mutationResolver) StewardGive(ctx context.Context, input gen.StewardGiveInput) (*gen.StewardGivePayload, error) {
	p := &gen.StewardGivePayload{}
	person, err := id.Parse("per", input.PersonID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.StewardGive, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := joining.GiveSteward(ctx, joining.GiveStewardInput{PersonID: person, Steward: input.Steward})
		return changed{"person": person}, err
	}, shown(&p.Person, personRows, "person"))
}

func (r *personResolver) Name(ctx context.Context, obj *db.Person) (string, error) {
	return nameOf(obj), nil
}

func (r *personResolver) PracticeHTML(ctx context.Context, obj *db.Person) (string, error) {
	return markdown.HTML(obj.Practice), nil
}

func (r *personResolver) IsViewer(ctx context.Context, obj *db.Person) (bool, error) {
	return viewer.Of(ctx).PersonID == obj.ID, nil
}

func (r *personResolver) Affiliations(ctx context.Context, obj *db.Person, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Affiliation], error) {
	return personAffiliations.Read(ctx, obj)
}

func (r *personResolver) Memberships(ctx context.Context, obj *db.Person, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Membership], error) {
	return personMemberships.Read(ctx, obj)
}

func (r *personResolver) CompetencyOffers(ctx context.Context, obj *db.Person, kind *competencyoffer.Kind, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CompetencyOffer], error) {
	return personCompetencyOffers.Read(ctx, obj)
}

func (r *personResolver) ExpertAppointments(ctx context.Context, obj *db.Person, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ExpertAppointment], error) {
	return personExpertAppointments.Read(ctx, obj)
}

func (r *personResolver) ViewerCanEdit(ctx context.Context, obj *db.Person) (bool, error) {
	return refusal(ctx, rule.ProfileUpdate, rule.Target{Person: obj.ID}) == "", nil
}

func (r *personResolver) ViewerCannotEditBecause(ctx context.Context, obj *db.Person) (*gen.UserErrorCode, error) {
	return because(refusal(ctx, rule.ProfileUpdate, rule.Target{Person: obj.ID})), nil
}

func (r *personResolver) ViewerCanErase(ctx context.Context, obj *db.Person) (bool, error) {
	return refusal(ctx, rule.PersonErase, rule.Target{Person: obj.ID}) == "", nil
}

func (r *personResolver) ViewerCannotEraseBecause(ctx context.Context, obj *db.Person) (*gen.UserErrorCode, error) {
	return because(refusal(ctx, rule.PersonErase, rule.Target{Person: obj.ID})), nil
}

func (r *queryResolver) People(ctx context.Context, filter *gen.PersonFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Person], error) {
	return allPeople.List(ctx)
}

func (r *Resolver) ExpertAppointment() gen.ExpertAppointmentResolver {
	return &expertAppointmentResolver{r}
}

func (r *Resolver) Person() gen.PersonResolver { return &personResolver{r} }

type (
	expertAppointmentResolver struct{ *Resolver }
	personResolver            struct{ *Resolver }
)
