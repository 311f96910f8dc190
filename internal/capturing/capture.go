// Package capturing takes in what people contribute at an event, from whatever network
// they have, and lets them stay as unknown to readers as they choose: nothing that is
// kept for readers, the trail included, says who wrote.
package capturing

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// CaptureInput is what somebody adds, and where in the event.
type CaptureInput struct {
	EventID     uuid.UUID
	ClientID    string // made by the device, 1 to 64 characters
	Text        string // 1 to 2,000 characters
	Kind        *contribution.Kind
	SessionID   *uuid.UUID
	RoundID     *uuid.UUID // of a knowledge café; says the session too
	Table       *int       // by its number
	Attribution *contribution.Attribution
	AuthorID    *uuid.UUID // whose words they are; nil = the viewer's own
}

// Capture keeps a contribution. The same client id again, for good, gives the
// contribution that was kept then and changes nothing.
func Capture(ctx context.Context, in CaptureInput) (*db.Contribution, error) {
	e, err := db.FromContext(ctx).Event.Get(ctx, in.EventID)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.ContributionCapture, rule.Target{Community: e.CommunityID})
	if err != nil {
		return nil, err
	}
	if err := checkClientID(in.ClientID); err != nil {
		return nil, err
	}
	if before, err := captured(ctx, in); err != nil || before != nil {
		return before, err
	}
	if err := in.fits(ctx, e); err != nil {
		return nil, err
	}
	at, err := in.place(ctx, e)
	if err != nil {
		return nil, err
	}
	said, err := in.byWhom(ctx, e, at)
	if err != nil {
		return nil, err
	}
	return in.keep(ctx, e, at, said)
}

// captured is what the viewer sent by the client id before, nil if nothing.
func captured(ctx context.Context, in CaptureInput) (*db.Contribution, error) {
	found, err := db.FromContext(ctx).Contribution.Query().Where(
		contribution.EventID(in.EventID), contribution.CapturedByID(viewer.Of(ctx).PersonID), contribution.ClientID(in.ClientID)).
		Only(rule.AsSystem(ctx, "what one sent oneself is found, whatever the token may read"))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the contribution: %w", err)
	}
	return found, nil
}

// fits holds where the viewer is in the room of the event, and it takes contributions.
func (in CaptureInput) fits(ctx context.Context, e *db.Event) error {
	rooms, err := rule.InRoom(ctx, []*db.Event{e}, viewer.Of(ctx).PersonID)
	if err != nil {
		return err
	}
	if code := CannotCapture(e, rooms[e.ID], clock.Now(ctx)); code != "" {
		return refused(code)
	}
	return checkText(in.Text)
}

// keep writes the contribution, unless the same came at the same moment, and tells the room.
func (in CaptureInput) keep(ctx context.Context, e *db.Event, at place, said authorship) (*db.Contribution, error) {
	err := db.FromContext(ctx).Contribution.Create().
		SetEventID(e.ID).SetClientID(in.ClientID).SetText(in.Text).SetNillableKind(in.Kind).SetLanguage(e.Language).
		SetNillableSessionID(at.session).SetNillableRoundID(at.round).SetNillableTableNumber(in.Table).
		SetAuthorID(said.author).SetCapturedByID(viewer.Of(ctx).PersonID).
		SetAttribution(said.attribution).SetNillableOrganisationID(said.organisation).
		OnConflict().DoNothing().Exec(ctx)
	if errors.Is(err, sql.ErrNoRows) { // the same came at the same moment
		return captured(ctx, in)
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("keep the contribution: %w", err), nil)
	}
	kept, err := captured(ctx, in)
	if err != nil {
		return nil, err
	}
	if err := said.remember(ctx, in.Attribution); err != nil {
		return nil, err
	}
	subject := subjectOf(kept)
	if err := trail.KeepUnsigned(ctx, rule.ContributionCapture, subject, "text"); err != nil {
		return nil, err
	}
	if err := trail.Derive(ctx, subject, provenance.PredicateCAPTURED_AT, trail.Subject{Kind: "evt", ID: e.ID}); err != nil {
		return nil, err
	}
	return kept, tell(ctx, kept)
}

func subjectOf(c *db.Contribution) trail.Subject {
	return trail.Subject{Kind: "ctb", ID: c.ID, Revision: c.Revision}
}

// tell lets those in the room know that the contribution is new or not what it was.
func tell(ctx context.Context, c *db.Contribution) error {
	return live.Tell(ctx, live.Signal{Room: c.EventID, Kind: live.Contribution, Prefix: "ctb", Subject: c.ID})
}
