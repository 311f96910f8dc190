package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/cafetable"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// place is where in an event something was said.
type place struct {
	session, round *uuid.UUID
	ofTable        bool // a rapporteur speaks for the table
}

// place finds where the contribution belongs, if what is said there is taken.
func (in CaptureInput) place(ctx context.Context, e *db.Event) (place, error) {
	at := place{session: in.SessionID, round: in.RoundID}
	if in.RoundID != nil {
		round, err := db.FromContext(ctx).CafeRound.Get(ctx, *in.RoundID)
		if db.IsNotFound(err) || err == nil && in.SessionID != nil && *in.SessionID != round.SessionID {
			return place{}, usererror.New("NOT_FOUND", "roundId", "This round is not one of the session. Read the café again.")
		}
		if err != nil {
			return place{}, fmt.Errorf("find the round: %w", err)
		}
		if round.State == caferound.StatePLANNED {
			return place{}, usererror.New(notBegun, "roundId", "This round has not begun yet.")
		}
		at.session = &round.SessionID
	}
	if at.session == nil {
		if in.Table != nil {
			return place{}, usererror.New("INVALID", "table", "Tables are those of a session. Say which session, or leave the table out.")
		}
		return at, nil
	}
	part, err := db.FromContext(ctx).Session.Query().Where(session.ID(*at.session), session.EventID(e.ID)).Only(ctx)
	if db.IsNotFound(err) {
		return place{}, usererror.New("NOT_FOUND", "sessionId", "This session is not one of the event. Read the agenda again.")
	}
	if err != nil {
		return place{}, fmt.Errorf("find the session: %w", err)
	}
	if at.round == nil {
		if at.round, err = running(ctx, part); err != nil {
			return place{}, err
		}
	}
	table, err := in.tableOf(ctx, part)
	if err != nil {
		return place{}, err
	}
	at.ofTable = part.CaptureMode == session.CaptureModeRAPPORTEUR && in.Table != nil && in.AuthorID == nil
	return at, in.taken(ctx, e, part, table)
}

// running is the round that runs in the session, nil if none does: what is said meanwhile
// belongs to it, and is not shown before it ends.
func running(ctx context.Context, part *db.Session) (*uuid.UUID, error) {
	id, err := db.FromContext(ctx).CafeRound.Query().
		Where(caferound.SessionID(part.ID), caferound.StateEQ(caferound.StateRUNNING)).
		FirstID(rule.AsSystem(ctx, "whether a round runs decides, whatever the token may read"))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the round that runs: %w", err)
	}
	return &id, nil
}

// tableOf is the table that the contribution names, nil if it names none.
func (in CaptureInput) tableOf(ctx context.Context, part *db.Session) (*db.CafeTable, error) {
	if in.Table == nil {
		return nil, nil
	}
	table, err := db.FromContext(ctx).CafeTable.Query().Where(cafetable.SessionID(part.ID), cafetable.Number(*in.Table)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, usererror.New("NOT_FOUND", "table", "There is no table of this number in the session.")
	}
	if err != nil {
		return nil, fmt.Errorf("find the table: %w", err)
	}
	return table, nil
}

// taken holds where the session's way of capturing lets the viewer say this.
func (in CaptureInput) taken(ctx context.Context, e *db.Event, part *db.Session, table *db.CafeTable) error {
	kind := contribution.DefaultKind
	if in.Kind != nil {
		kind = *in.Kind
	}
	switch part.CaptureMode {
	case session.CaptureModeNONE:
		return usererror.New(notTaken, "sessionId", "Nothing is written down in this session. Leave the session out to say it of the whole event.")
	case session.CaptureModeTAKEAWAYS:
		if kind == contribution.KindTAKEAWAY {
			return nil
		}
		over, err := pledging(ctx, part, kind)
		if err != nil || over {
			return err
		}
		return usererror.New(notTaken, "kind", "This session takes what people take home. Choose that, or leave the session out.")
	case session.CaptureModeRAPPORTEUR:
		me := viewer.Of(ctx).PersonID
		if runs(ctx, e) || table != nil && table.HostID != nil && *table.HostID == me {
			return nil
		}
		return usererror.New(notTaken, "table", "In this session the host writes for the table. Tell your host.")
	}
	return nil
}

// pledging reports whether the contribution is a pledge after the last round of a café.
func pledging(ctx context.Context, part *db.Session, kind contribution.Kind) (bool, error) {
	if kind != contribution.KindPLEDGE || part.Kind != session.KindCAFE {
		return false, nil
	}
	more, err := db.FromContext(ctx).CafeRound.Query().
		Where(caferound.SessionID(part.ID), caferound.StateNEQ(caferound.StateENDED)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("find what rounds are to come: %w", err)
	}
	return !more, nil
}
