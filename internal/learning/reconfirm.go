package learning

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// ReconfirmInput says which registration still holds.
type ReconfirmInput struct{ RegistrationID uuid.UUID }

// Reconfirm says that the viewer still comes, after the date moved or a freed place was
// taken for them. Said again, or unasked, nothing changes.
func Reconfirm(ctx context.Context, in ReconfirmInput) (*db.Registration, error) {
	ctx, mine, err := openOwn(ctx, rule.RegistrationConfirm, in.RegistrationID)
	if err != nil {
		return mine, err
	}
	if mine.Asks == registration.AsksNOTHING {
		return mine, nil
	}
	kept, err := db.FromContext(ctx).Registration.UpdateOneID(mine.ID).
		SetAsks(registration.AsksNOTHING).SetReconfirmedAt(clock.Now(ctx)).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("keep that they still come: %w", err)
	}
	subject := trail.Subject{Kind: "reg", ID: kept.ID, Revision: kept.Revision}
	if err := trail.Keep(ctx, rule.RegistrationConfirm, subject, "reconfirmed_at"); err != nil {
		return nil, err
	}
	return kept, tell(ctx, kept.EventID, live.Event)
}
