package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
)

// The lists and edges of person.graphql, as they are loaded ahead.
var (
	allPeople                   = &paging.Many[*db.Person]{Name: "Query.people", From: personRows, Order: peopleByName, Where: peopleWhere}
	personAffiliations          = &paging.Many[*db.Affiliation]{Name: "Person.affiliations", From: affiliationRows, Link: linked("{person_id} = @ AND {until} IS NULL"), Order: asMade[*db.Affiliation]}
	personMemberships           = &paging.Many[*db.Membership]{Name: "Person.memberships", From: membershipRows, Link: linked("{person_id} = @ AND {state} = 'ACTIVE'"), Order: asMade[*db.Membership]}
	personCompetencyOffers      = &paging.Many[*db.CompetencyOffer]{Name: "Person.competencyOffers", From: competencyOfferRows, Link: by("person_id"), Order: asMade[*db.CompetencyOffer], Where: offersWhere}
	personExpertAppointments    = &paging.Many[*db.ExpertAppointment]{Name: "Person.expertAppointments", From: expertAppointmentRows, Link: by("person_id"), Order: asMade[*db.ExpertAppointment]}
	expertAppointmentPerson     = &paging.One[*db.ExpertAppointment, *db.Person]{Name: "ExpertAppointment.person", From: personRows, Key: keyOf(func(p *db.ExpertAppointment) uuid.UUID { return p.PersonID })}
	expertAppointmentCompetency = &paging.One[*db.ExpertAppointment, *db.Competency]{Name: "ExpertAppointment.competency", From: competencyRows, Key: keyOf(func(p *db.ExpertAppointment) uuid.UUID { return p.CompetencyID })}
)

func offersWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	return enum("kind", args.Text("kind")), nil
}

func peopleByName(paging.Args) paging.Order[*db.Person] {
	return paging.Order[*db.Person]{Name: "name", Column: "sort_name", Value: func(p *db.Person) any {
		if p == nil {
			return ""
		}
		return p.SortName
	}}
}

func peopleWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	filter, those := args.In("filter"), rule.Clause{}
	if wanted, asked := filter.Bool("steward"); asked {
		those = rule.Says("{steward} = ?", wanted)
	}
	text, err := sought(filter)
	if err != nil {
		return rule.Clause{}, err
	}
	return asked(rule.Says("{state} <> 'ERASED'"), words(text, "sort_name"), those), nil
}
