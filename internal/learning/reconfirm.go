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
	seen, err := db.FromContext(ctx).Registration.Get(ctx, in.RegistrationID)
	if err != nil {
		return nil, fmt.Errorf("find the registration: %w", err)
	}
	of, err := db.FromContext(ctx).Event.Get(
		rule.AsSystem(ctx, "who holds a place may say that they still come, whatever the token may read"), seen.EventID)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.RegistrationConfirm, rule.Target{Community: of.CommunityID, Person: seen.PersonID})
	if err != nil {
		return nil, err
	}
	held, err := hold(ctx, seen.EventID)
	if err != nil {
		return nil, err
	}
	mine, err := answerOf(ctx, held.ID, seen.PersonID)
	if err != nil {
		return nil, err
	}
	if code := CannotCancel(held, mine, clock.Now(ctx)); code != "" {
		return mine, refused(code)
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
	return kept, tell(ctx, held.ID, live.Event)
}
