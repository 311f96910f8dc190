package cafe

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/cafeseat"
	"github.com/constellation-cop/constellation/ent/db/cafetable"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// setTables sets the tables up as the input says.
func (in SetInput) setTables(ctx context.Context, part *db.Session, e *db.Event) error {
	if err := in.checkHosts(ctx, e); err != nil {
		return err
	}
	known, err := db.FromContext(ctx).CafeTable.Query().Where(cafetable.SessionID(part.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("find the tables: %w", err)
	}
	for i, wanted := range in.Tables {
		at := slices.IndexFunc(known, func(t *db.CafeTable) bool { return t.Number == wanted.Number })
		var old *db.CafeTable
		if at >= 0 {
			old = known[at]
		}
		if err := wanted.set(ctx, part, old); err != nil {
			return problem.Of(fmt.Errorf("set up a table: %w", err), map[string]string{"topic": fmt.Sprintf("tables.%d.topic", i)})
		}
	}
	for _, old := range known {
		if slices.ContainsFunc(in.Tables, func(t TableInput) bool { return t.Number == old.Number }) {
			continue
		}
		if err := clear(ctx, old); err != nil {
			return err
		}
	}
	return nil
}

// checkHosts holds where every host is in the room, and hosts one table.
func (in SetInput) checkHosts(ctx context.Context, e *db.Event) error {
	var hosts []uuid.UUID
	for i, table := range in.Tables {
		if table.HostID == nil {
			continue
		}
		if slices.Contains(hosts, *table.HostID) {
			return usererror.New("TAKEN", fmt.Sprintf("tables.%d.hostId", i), "This person hosts another table. Choose somebody else.")
		}
		hosts = append(hosts, *table.HostID)
	}
	here, err := among(ctx, e, hosts)
	if err != nil {
		return err
	}
	for i, table := range in.Tables {
		if table.HostID != nil && !here[*table.HostID] {
			return usererror.New("NOT_FOUND", fmt.Sprintf("tables.%d.hostId", i), "This person is not in the room. Add them to those who came first.")
		}
	}
	return nil
}

// set writes the table over the one of the same number, nil if there is none.
func (t TableInput) set(ctx context.Context, part *db.Session, old *db.CafeTable) error {
	tables := db.FromContext(ctx).CafeTable
	if old == nil {
		return tables.Create().SetSessionID(part.ID).SetNumber(t.Number).SetTopic(t.Topic).SetNillableHostID(t.HostID).Exec(ctx)
	}
	update := tables.UpdateOneID(old.ID).SetTopic(t.Topic)
	if t.HostID == nil {
		return update.ClearHostID().Exec(ctx)
	}
	return update.SetHostID(*t.HostID).Exec(ctx)
}

// clear takes a table away, unless people sat at it.
func clear(ctx context.Context, table *db.CafeTable) error {
	seats := db.FromContext(ctx).CafeSeat
	used, err := seats.Query().Where(cafeseat.TableID(table.ID), cafeseat.HasRoundWith(caferound.StateNEQ(caferound.StatePLANNED))).Exist(ctx)
	if err != nil {
		return fmt.Errorf("find who sat at a table: %w", err)
	}
	if used {
		return usererror.New(begun, "tables", fmt.Sprintf("People sat at table %d already. Keep it.", table.Number))
	}
	// Where somebody was to sit there, the whole round is seated anew.
	planned, err := db.FromContext(ctx).CafeRound.Query().
		Where(caferound.SessionID(table.SessionID), caferound.StateEQ(caferound.StatePLANNED)).IDs(ctx)
	if err != nil {
		return fmt.Errorf("find the rounds to come: %w", err)
	}
	if _, err := seats.Delete().Where(cafeseat.RoundIDIn(planned...)).Exec(ctx); err != nil {
		return fmt.Errorf("clear the seats of a table: %w", err)
	}
	if err := db.FromContext(ctx).CafeTable.DeleteOne(table).Exec(ctx); err != nil {
		return fmt.Errorf("take a table away: %w", err)
	}
	return nil
}
