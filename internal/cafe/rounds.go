package cafe

import (
	"context"
	"fmt"
	"slices"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/cafeseat"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// setRounds plans the rounds that have not begun as the input says.
func (in SetInput) setRounds(ctx context.Context, part *db.Session) error {
	rounds := db.FromContext(ctx).CafeRound
	known, err := rounds.Query().Where(caferound.SessionID(part.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("find the rounds: %w", err)
	}
	for i, wanted := range in.Rounds {
		at := slices.IndexFunc(known, func(r *db.CafeRound) bool { return r.Number == wanted.Number })
		switch {
		case at < 0:
			err = rounds.Create().SetSessionID(part.ID).SetNumber(wanted.Number).SetQuestion(wanted.Question).SetMinutes(wanted.Minutes).Exec(ctx)
		case known[at].State == caferound.StatePLANNED:
			err = rounds.UpdateOneID(known[at].ID).SetQuestion(wanted.Question).SetMinutes(wanted.Minutes).Exec(ctx)
		case known[at].Question != wanted.Question || known[at].Minutes != wanted.Minutes:
			return usererror.New(begun, fmt.Sprintf("rounds.%d", i), "This round has begun already. Leave it as it is.")
		}
		if err != nil {
			return problem.Of(fmt.Errorf("plan a round: %w", err), map[string]string{"question": fmt.Sprintf("rounds.%d.question", i)})
		}
	}
	for _, old := range known {
		wanted := slices.ContainsFunc(in.Rounds, func(r RoundInput) bool { return r.Number == old.Number })
		if wanted || old.State != caferound.StatePLANNED {
			continue
		}
		if _, err := db.FromContext(ctx).CafeSeat.Delete().Where(cafeseat.RoundID(old.ID)).Exec(ctx); err != nil {
			return fmt.Errorf("clear the seats of a round: %w", err)
		}
		if err := rounds.DeleteOne(old).Exec(ctx); err != nil {
			return fmt.Errorf("drop a round: %w", err)
		}
	}
	return nil
}
