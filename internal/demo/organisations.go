package demo

import (
	"cmp"
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/organisation"
)

type organisationText struct {
	Key, Name, Short, Kind, Place, Language, Summary string
	PartOf                                           string `yaml:"part_of"`
}

func (s *scribe) organisations(ctx context.Context, b book) error {
	for _, o := range b.Organisations {
		create := db.FromContext(ctx).Organisation.Create().
			SetName(o.Name).SetShortName(o.Short).SetKind(organisation.Kind(o.Kind)).SetPlace(o.Place).
			SetLanguage(cmp.Or(o.Language, "en")).SetSummary(o.Summary)
		if o.PartOf != "" {
			whole, err := look(s.organisation, "organisation", o.PartOf)
			if err != nil {
				return err
			}
			create.SetPartOfID(whole.ID)
		}
		made, err := create.Save(s.at(ctx, s.days(-1130)))
		if err != nil {
			return fmt.Errorf("organisation %s: %w", o.Key, err)
		}
		s.organisation[o.Key] = made
	}
	return nil
}
