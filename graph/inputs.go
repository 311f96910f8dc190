package graph

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/hosting"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// The inputs of the API as the activities take them: ids read, and what was given
// told from what was left alone.

// maybe reads an id that may be left out.
func maybe(prefix string, text *string) (*uuid.UUID, error) {
	if text == nil {
		return nil, nil
	}
	key, err := id.Parse(prefix, *text)
	if err != nil {
		return nil, err
	}
	return &key, nil
}

// value is an omittable input field as activities take it.
func value[T any](o graphql.Omittable[*T]) given.Value[T] { return given.From(o.Value(), o.IsSet()) }

// idGiven is an omittable id as activities take it.
func idGiven(prefix string, o graphql.Omittable[*string]) (given.Value[uuid.UUID], error) {
	key, err := maybe(prefix, o.Value())
	return given.From(key, o.IsSet()), err
}

func orEmpty(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

func orFalse(answer *bool) bool { return answer != nil && *answer }

func communityEdit(input gen.CommunityEditInput) (joining.EditInput, error) {
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return joining.EditInput{}, err
	}
	host, err := idGiven("org", input.HostID)
	if err != nil {
		return joining.EditInput{}, err
	}
	competencies, err := competenciesGiven(input.Competencies)
	return joining.EditInput{
		CommunityID: community, Revision: input.Revision, Name: value(input.Name), Slug: value(input.Slug),
		Domain: value(input.Domain), Community: value(input.Community), Practice: value(input.Practice), Charter: value(input.Charter),
		Cadence: value(input.Cadence), Language: value(input.Language), Zone: value(input.Zone), Stage: value(input.Stage),
		Scale: value(input.Scale), JoinPolicy: value(input.JoinPolicy), Visibility: value(input.Visibility),
		HostID: host, Competencies: competencies,
	}, err
}

func competenciesGiven(list graphql.Omittable[[]*gen.CommunityCompetencyInput]) (given.Value[[]joining.CompetencyInput], error) {
	if !list.IsSet() {
		return given.Value[[]joining.CompetencyInput]{}, nil
	}
	all := make([]joining.CompetencyInput, len(list.Value()))
	for i, one := range list.Value() {
		key, err := id.Parse("cmp", one.CompetencyID)
		if err != nil {
			return given.Value[[]joining.CompetencyInput]{}, fmt.Errorf("competencies.%d: %w", i, err)
		}
		all[i] = joining.CompetencyInput{CompetencyID: key, TargetRank: one.TargetRank.Value()}
	}
	return given.To(all), nil
}

func organisationEdit(input gen.OrganisationEditInput) (hosting.EditInput, error) {
	organisation, err := maybe("org", input.OrganisationID.Value())
	if err != nil {
		return hosting.EditInput{}, err
	}
	partOf, err := idGiven("org", input.PartOfID)
	return hosting.EditInput{
		OrganisationID: organisation, Revision: input.Revision.Value(), Name: value(input.Name), ShortName: value(input.ShortName),
		Place: value(input.Place), Kind: value(input.Kind), URL: value(input.URL), Summary: value(input.Summary),
		PartOfID: partOf, Language: value(input.Language),
	}, err
}

func tokenCreate(input gen.TokenCreateInput) (account.TokenInput, error) {
	organisation, err := maybe("org", input.OrganisationID.Value())
	if err != nil {
		return account.TokenInput{}, err
	}
	communities := make([]uuid.UUID, len(input.CommunityIds.Value()))
	for i, text := range input.CommunityIds.Value() {
		if communities[i], err = id.Parse("com", text); err != nil {
			return account.TokenInput{}, err
		}
	}
	return account.TokenInput{
		Name: input.Name, Scopes: input.Scopes, OrganisationID: organisation,
		CommunityIDs: communities, ExpiresAt: input.ExpiresAt.Value(),
	}, nil
}

// invited are the lines of an invitation as the API shows them.
func invited(list []joining.Invitation) []*gen.Invitation {
	out := make([]*gen.Invitation, len(list))
	for i, one := range list {
		out[i] = &gen.Invitation{
			Line: one.Line, Email: one.Email, Name: one.Name, Organisation: one.Organisation,
			Role: one.Role, Outcome: gen.InvitationOutcome(one.Outcome),
		}
	}
	return out
}
