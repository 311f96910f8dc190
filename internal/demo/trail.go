package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// subject is a record by the prefix of its id.
type subject struct {
	kind     string
	id       uuid.UUID
	revision int
}

// trail keeps that the person did the act then.
func (s *scribe) trail(ctx context.Context, when time.Time, actor *db.Person, act rule.Act, on subject) error {
	err := db.FromContext(ctx).Trail.Create().SetActorID(actor.ID).SetAct(string(act)).
		SetSubjectKind(on.kind).SetSubjectID(on.id).SetSubjectRevision(on.revision).
		SetVia(string(viewer.Person)).Exec(s.at(ctx, when))
	if err != nil {
		return fmt.Errorf("trail of %s: %w", act, err)
	}
	return nil
}
