// Package cafe runs a knowledge café: people talk at small tables in rounds, and meet
// others in each.
package cafe

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
)

// SetInput is the café that a session is to be.
type SetInput struct {
	SessionID   uuid.UUID
	CaptureMode *session.CaptureMode // nil: what it was, at first what people take home
	Tables      []TableInput
	Rounds      []RoundInput
}

// TableInput is a table, named by its number.
type TableInput struct {
	Number int // from 1
	Topic  string
	HostID *uuid.UUID // who stays at it in all rounds; nil for nobody
}

// RoundInput is a round, named by its number.
type RoundInput struct {
	Number   int // from 1
	Question string
	Minutes  int
}

// Set makes the session a café with these tables and rounds. What has begun stays as it
// was: rounds that ran keep their questions, and tables that people sat at are not taken away.
func Set(ctx context.Context, in SetInput) (*db.Session, error) {
	ctx, part, e, err := begin(ctx, rule.CafeSet, in.SessionID)
	if err != nil {
		return nil, err
	}
	if code := CannotSet(e); code != "" {
		return nil, refused(code)
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	if err := in.setRounds(ctx, part); err != nil {
		return nil, err
	}
	if err := in.setTables(ctx, part, e); err != nil {
		return nil, err
	}
	update := db.FromContext(ctx).Session.UpdateOneID(part.ID).SetKind(session.KindCAFE)
	switch {
	case in.CaptureMode != nil:
		update.SetCaptureMode(*in.CaptureMode)
	case part.Kind != session.KindCAFE:
		update.SetCaptureMode(session.CaptureModeTAKEAWAYS)
	}
	part, err = update.Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("make the session a café: %w", err), nil)
	}
	return part, done(ctx, rule.CafeSet, e.ID, trail.Subject{Kind: "ses", ID: part.ID}, "rounds", "tables")
}
