package demo

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
)

type expertText struct {
	Person, Statement string
	For               []string
}

// experts are appointed by the steward, for one competency at a time.
func (s *scribe) experts(ctx context.Context, b book) error {
	steward, err := look(s.person, "person", stewardKey(b))
	if err != nil {
		return err
	}
	for _, e := range b.Experts {
		expert, err := look(s.person, "person", e.Person)
		if err != nil {
			return err
		}
		for _, code := range e.For {
			one, err := look(s.competency, "competency", code)
			if err != nil {
				return err
			}
			err = db.FromContext(ctx).ExpertAppointment.Create().SetPersonID(expert.ID).SetCompetencyID(one.ID).
				SetAppointedByID(steward.ID).SetStatement(e.Statement).Exec(s.at(ctx, s.days(-1000)))
			if err != nil {
				return fmt.Errorf("expert %s for %s: %w", e.Person, code, err)
			}
			s.expert[code] = append(s.expert[code], e.Person)
		}
	}
	return nil
}

func stewardKey(b book) string {
	for _, p := range b.People {
		if p.Door == "steward" {
			return p.Key
		}
	}
	return ""
}
