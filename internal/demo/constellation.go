package demo

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
)

// constellation begins it; the steward is the one who did.
func (s *scribe) constellation(ctx context.Context, b book) error {
	steward, err := look(s.person, "person", stewardKey(b))
	if err != nil {
		return err
	}
	made, err := db.FromContext(ctx).Constellation.Create().SetDemo(true).
		SetName("Constellation").
		SetSummary("Nine communities of practice of the information profession in Malaysia. Hosts and themes are real; people, figures and opinions are invented.").
		Save(s.at(ctx, s.days(-1120)))
	if err != nil {
		return fmt.Errorf("constellation: %w", err)
	}
	return s.trail(ctx, made.CreatedAt, steward, rule.ConstellationBegin, subject{"con", made.ID, 1})
}
