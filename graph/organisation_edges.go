package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
)

// The lists and edges of organisation.graphql, as they are loaded ahead.
var (
	allOrganisations        = &paging.Many[*db.Organisation]{Name: "Query.organisations", From: organisationRows, Order: organisationsByName, Where: organisationsWhere}
	organisationPartOf      = &paging.One[*db.Organisation, *db.Organisation]{Name: "Organisation.partOf", From: organisationRows, Key: func(p *db.Organisation) *uuid.UUID { return p.PartOfID }}
	organisationParts       = &paging.Many[*db.Organisation]{Name: "Organisation.parts", From: organisationRows, Link: by("part_of_id"), Order: organisationsByName}
	organisationCommunities = &paging.Many[*db.Community]{Name: "Organisation.communities", From: communityRows, Link: by("host_id"), Order: communitiesByName}
	organisationPeople      = &paging.Many[*db.Affiliation]{Name: "Organisation.people", From: affiliationRows, Link: linked("{organisation_id} = @ AND {until} IS NULL"), Order: asMade[*db.Affiliation]}
	organisationEvents      = &paging.Many[*db.Event]{Name: "Organisation.events", From: eventRows, Link: by("host_id"), Order: eventsLatestFirst}
	affiliationPerson       = &paging.One[*db.Affiliation, *db.Person]{Name: "Affiliation.person", From: personRows, Key: keyOf(func(p *db.Affiliation) uuid.UUID { return p.PersonID })}
	affiliationOrganisation = &paging.One[*db.Affiliation, *db.Organisation]{Name: "Affiliation.organisation", From: organisationRows, Key: keyOf(func(p *db.Affiliation) uuid.UUID { return p.OrganisationID })}
)

func organisationsByName(paging.Args) paging.Order[*db.Organisation] {
	return paging.Order[*db.Organisation]{Name: "name", Column: "sort_name", Value: func(o *db.Organisation) any {
		if o == nil {
			return ""
		}
		return o.SortName
	}}
}

func organisationsWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	filter := args.In("filter")
	text, err := sought(filter)
	if err != nil {
		return rule.Clause{}, err
	}
	return asked(words(text, "sort_name", "short_name"), enum("kind", filter.Text("kind"))), nil
}
