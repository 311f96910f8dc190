package reviewing

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/affiliation"
	"github.com/constellation-cop/constellation/ent/db/organisation"
)

// deepest bounds how far up an organisation is looked for: parts of parts of parts.
const deepest = 8

// organisationsOf counts people by their primary organisation, most first; parts of one
// organisation count as that one, and people without are counted last, under nil.
func organisationsOf(ctx context.Context, people []uuid.UUID) ([]OfOrganisation, error) {
	if len(people) == 0 {
		return nil, nil
	}
	works, err := db.FromContext(ctx).Affiliation.Query().
		Where(affiliation.PersonIDIn(people...), affiliation.Preferred(true), affiliation.UntilIsNil()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find where people work: %w", err)
	}
	whole, err := wholes(ctx, works)
	if err != nil {
		return nil, err
	}
	counted, placed := map[uuid.UUID]*OfOrganisation{}, map[uuid.UUID]bool{}
	for _, one := range works {
		of := whole[one.OrganisationID]
		if of == nil || placed[one.PersonID] {
			continue
		}
		placed[one.PersonID] = true
		if counted[of.ID] == nil {
			counted[of.ID] = &OfOrganisation{Organisation: of}
		}
		counted[of.ID].Came++
	}
	var list []OfOrganisation
	for _, one := range counted {
		list = append(list, *one)
	}
	slices.SortFunc(list, func(a, b OfOrganisation) int {
		return cmp.Or(cmp.Compare(b.Came, a.Came), cmp.Compare(a.Organisation.SortName, b.Organisation.SortName), cmp.Compare(a.Organisation.ID.String(), b.Organisation.ID.String()))
	})
	if alone := len(people) - len(placed); alone > 0 {
		list = append(list, OfOrganisation{Came: alone})
	}
	return list, nil
}

// wholes finds of each organisation people work for the one that it is a part of in the end.
func wholes(ctx context.Context, works []*db.Affiliation) (map[uuid.UUID]*db.Organisation, error) {
	known, missing := map[uuid.UUID]*db.Organisation{}, []uuid.UUID{}
	for _, one := range works {
		missing = append(missing, one.OrganisationID)
	}
	for range deepest {
		if len(missing) == 0 {
			break
		}
		found, err := db.FromContext(ctx).Organisation.Query().Where(organisation.IDIn(missing...)).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("find the organisations: %w", err)
		}
		missing = nil
		for _, one := range found {
			known[one.ID] = one
			if one.PartOfID != nil && known[*one.PartOfID] == nil {
				missing = append(missing, *one.PartOfID)
			}
		}
	}
	whole := make(map[uuid.UUID]*db.Organisation, len(known))
	for key, one := range known {
		for range deepest {
			if one.PartOfID == nil || known[*one.PartOfID] == nil {
				break
			}
			one = known[*one.PartOfID]
		}
		whole[key] = one
	}
	return whole, nil
}
