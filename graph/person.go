package graph

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/competencyoffer"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
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
	panic(fmt.Errorf("not implemented: ProfileUpdate - profileUpdate"))
}

func (r *mutationResolver) PersonErase(ctx context.Context, input gen.PersonEraseInput) (*gen.PersonErasePayload, error) {
	panic(fmt.Errorf("not implemented: PersonErase - personErase"))
}

func (r *mutationResolver) StewardGive(ctx context.Context, input gen.StewardGiveInput) (*gen.StewardGivePayload, error) {
	panic(fmt.Errorf("not implemented: StewardGive - stewardGive"))
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

func (r *Resolver) ExpertAppointment() gen.ExpertAppointmentResolver {
	return &expertAppointmentResolver{r}
}

func (r *Resolver) Person() gen.PersonResolver { return &personResolver{r} }

type (
	expertAppointmentResolver struct{ *Resolver }
	personResolver            struct{ *Resolver }
)
