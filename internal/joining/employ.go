package joining

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/affiliation"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
)

func fold(name string) string { return hooks.Fold(name) }

// employersOf finds the organisations that the list names for people without an account
// of their own, by full or short name, and adds those there are not.
func employersOf(ctx context.Context, c *db.Community, guests []*guest) (map[string]uuid.UUID, error) {
	names := map[string]string{}
	var folded []string
	for _, one := range guests {
		newcomer := one.person == nil || one.person.State == person.StateGUEST
		if key := fold(one.Organisation); one.Outcome == Invited && newcomer && key != "" && names[key] == "" {
			names[key], folded = one.Organisation, append(folded, key)
		}
	}
	found, err := called(ctx, folded)
	if err != nil || len(found) == len(folded) {
		return found, err
	}
	if err := holdConstellation(ctx); err != nil {
		return nil, err
	}
	if found, err = called(ctx, folded); err != nil {
		return nil, err
	}
	slices.Sort(folded)
	for _, key := range folded {
		if _, there := found[key]; there {
			continue
		}
		added, err := db.FromContext(ctx).Organisation.Create().SetName(names[key]).SetLanguage(c.Language).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("add an organisation: %w", problem.Of(err, map[string]string{"name": "people"}))
		}
		found[key] = added.ID
	}
	return found, nil
}

// called finds organisations by their folded names; a full name goes before a short one,
// and the oldest before the others.
func called(ctx context.Context, folded []string) (map[string]uuid.UUID, error) {
	found := map[string]uuid.UUID{}
	if len(folded) == 0 {
		return found, nil
	}
	words := make([]any, len(folded))
	for i, word := range folded {
		words[i] = word
	}
	organisations, err := db.FromContext(ctx).Organisation.Query().Where(organisation.Or(
		organisation.SortNameIn(folded...),
		func(s *sql.Selector) { s.Where(sql.In(sql.Lower(s.C(organisation.FieldShortName)), words...)) },
	)).Order(organisation.ByID()).All(rule.AsSystem(ctx, "organisations are known to everyone, also to a token without their scope"))
	if err != nil {
		return nil, fmt.Errorf("find the organisations: %w", err)
	}
	for _, named := range []func(*db.Organisation) string{
		func(o *db.Organisation) string { return o.SortName },
		func(o *db.Organisation) string { return fold(o.ShortName) },
	} {
		for _, one := range organisations {
			key := named(one)
			if _, there := found[key]; !there && slices.Contains(folded, key) {
				found[key] = one.ID
			}
		}
	}
	return found, nil
}

// employ says where a guest works, if nobody has said so yet. People with an account say
// it themselves.
func employ(ctx context.Context, p *db.Person, employer uuid.UUID) error {
	if employer == uuid.Nil || p.State != person.StateGUEST {
		return nil
	}
	said, err := db.FromContext(ctx).Affiliation.Query().Where(affiliation.PersonID(p.ID)).
		Exist(rule.AsSystem(ctx, "whether anything was said, seen or not"))
	if err != nil {
		return fmt.Errorf("look where a guest works: %w", err)
	}
	if said {
		return nil
	}
	err = db.FromContext(ctx).Affiliation.Create().SetPersonID(p.ID).SetOrganisationID(employer).SetPreferred(true).Exec(ctx)
	if err != nil {
		return fmt.Errorf("say where a guest works: %w", err)
	}
	return nil
}
