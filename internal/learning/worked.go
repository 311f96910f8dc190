package learning

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/cafeseat"
	"github.com/constellation-cop/constellation/ent/db/cafetable"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
)

// worked reports whether anything came of the part of an agenda.
func worked(ctx context.Context, part *db.Session) (bool, error) {
	system := rule.AsSystem(ctx, "whatever came of a part keeps it, seen or not")
	client := db.FromContext(ctx)
	for _, found := range []func(context.Context) (bool, error){
		client.Contribution.Query().Where(contribution.SessionID(part.ID)).Exist,
		client.Worksheet.Query().Where(worksheet.SessionID(part.ID)).Exist,
		client.CafeRound.Query().Where(caferound.SessionID(part.ID), caferound.StateNEQ(caferound.StatePLANNED)).Exist,
	} {
		used, err := found(system)
		if err != nil {
			return false, fmt.Errorf("look what came of the part: %w", err)
		}
		if used {
			return true, nil
		}
	}
	return false, nil
}

// takeAway removes the part with the rounds and tables that were only planned in it.
func takeAway(ctx context.Context, part *db.Session) error {
	system := rule.AsSystem(ctx, "what was only planned in a part goes with it")
	client := db.FromContext(ctx)
	for _, remove := range []func(context.Context) (int, error){
		client.CafeSeat.Delete().Where(cafeseat.HasRoundWith(caferound.SessionID(part.ID))).Exec,
		client.CafeRound.Delete().Where(caferound.SessionID(part.ID)).Exec,
		client.CafeTable.Delete().Where(cafetable.SessionID(part.ID)).Exec,
		client.Session.Delete().Where(session.ID(part.ID)).Exec,
	} {
		if _, err := remove(system); err != nil {
			return fmt.Errorf("remove from the agenda: %w", err)
		}
	}
	return nil
}
