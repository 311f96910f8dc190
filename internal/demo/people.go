package demo

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
)

type personText struct {
	Key, Name, Of, Title, Headline, Practice, Language, See string
	Door                                                    string
	Offers, Seeks                                           []string
}

// address is where the person gets post: nowhere, for nobody owns these domains.
func (p personText) address() string {
	if p.Door != "" {
		return p.Door + "@constellation.test"
	}
	return p.Key + "@" + p.Of + ".example.org"
}

func (s *scribe) people(ctx context.Context, b book) error {
	for i, p := range b.People {
		if err := s.oneOfThePeople(s.at(ctx, s.days(-1125).Add(time.Duration(i)*17*time.Minute)), p); err != nil {
			return fmt.Errorf("person %s: %w", p.Key, err)
		}
	}
	return nil
}

func (s *scribe) oneOfThePeople(ctx context.Context, p personText) error {
	employer, err := look(s.organisation, "organisation", p.Of)
	if err != nil {
		return err
	}
	client := db.FromContext(ctx)
	made, err := client.Person.Create().SetName(p.Name).SetState(person.StateACTIVE).
		SetHeadline(p.Headline).SetPractice(p.Practice).SetLanguage(cmp.Or(p.Language, "en")).
		SetVisibility(person.Visibility(cmp.Or(p.See, "MEMBERS"))).SetSteward(p.Door == "steward").Save(ctx)
	if err != nil {
		return err
	}
	s.person[p.Key], s.host[p.Key] = made, p.Of
	err = client.EmailAddress.Create().SetPersonID(made.ID).SetAddress(p.address()).
		SetVerifiedAt(made.CreatedAt).SetPreferred(true).Exec(ctx)
	if err != nil {
		return err
	}
	return client.Affiliation.Create().SetPersonID(made.ID).SetOrganisationID(employer.ID).
		SetTitle(p.Title).SetPreferred(true).Exec(ctx)
}
