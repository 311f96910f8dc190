package demo

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/competencyoffer"
)

// offers keeps what people can help with, and what they want to learn.
func (s *scribe) offers(ctx context.Context, b book) error {
	for i, p := range b.People {
		for _, code := range p.Offers {
			if err := s.offer(s.at(ctx, s.days(-900+i)), p, competencyoffer.KindOFFERS, code); err != nil {
				return err
			}
		}
		for _, code := range p.Seeks {
			if err := s.offer(s.at(ctx, s.days(-300+i)), p, competencyoffer.KindSEEKS, code); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *scribe) offer(ctx context.Context, p personText, kind competencyoffer.Kind, code string) error {
	one, err := look(s.competency, "competency", code)
	if err != nil {
		return err
	}
	person := s.person[p.Key]
	err = db.FromContext(ctx).CompetencyOffer.Create().SetPersonID(person.ID).SetCompetencyID(one.ID).SetKind(kind).
		SetVisibility(competencyoffer.Visibility(person.Visibility)).SetLanguage(person.Language).Exec(ctx)
	if err != nil {
		return fmt.Errorf("offer of %s by %s: %w", code, p.Key, err)
	}
	return nil
}
