package learning

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// OpenTo is the code that says why nobody new comes in through the event's door, empty
// where they do: to register, or to be there at once.
func OpenTo(ctx context.Context, e *db.Event) (string, error) {
	gone, err := Archived(rule.AsSystem(ctx, "the door shows whether it is open, whoever stands before it"), []*db.Event{e})
	if err != nil {
		return "", err
	}
	now := clock.Now(ctx)
	if code := CannotCheckIn(e, nil, now); code == notRegistered {
		return "", nil
	}
	return CannotRegister(e, !gone[e.CommunityID], nil, now), nil
}

// ComeIn gives somebody who knows the event's code a place: one in line before it, and
// once it has begun one in the room.
func ComeIn(ctx context.Context, e *db.Event, mode *registration.Mode) (*db.Registration, error) {
	if e.State == event.StateIN_PROGRESS {
		return CheckIn(ctx, CheckInInput{EventID: e.ID, Code: e.Code, Mode: mode})
	}
	return Register(ctx, RegisterInput{EventID: e.ID, Mode: mode})
}

// OpenDoor lets the viewer read the event whose code they know, also one that is hidden
// from them otherwise.
func OpenDoor(ctx context.Context, code string) (*db.Event, error) {
	ctx, err := rule.Begin(ctx, rule.EventDoorOpen, rule.Target{})
	if err != nil {
		return nil, err
	}
	found, err := ByCode(ctx, code)
	if err != nil {
		return nil, err
	}
	err = db.FromContext(ctx).Reader.Create().SetSubjectKind("evt").SetSubjectID(found.ID).
		SetKind(reader.KindPERSON).SetReaderID(viewer.Of(ctx).PersonID).OnConflict().DoNothing().
		Exec(rule.AsSystem(ctx, "who knows the code reads the event"))
	if wasThere(err) {
		return found, nil // they could before
	}
	if err != nil {
		return nil, fmt.Errorf("open the event's door: %w", err)
	}
	return found, trail.Keep(ctx, rule.EventDoorOpen, trail.Subject{Kind: "evt", ID: found.ID, Revision: found.Revision})
}

// wasThere reports whether nothing was written on conflict, because the row was there.
func wasThere(err error) bool { return errors.Is(err, sql.ErrNoRows) }
