package rule

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Who is in the room of an event, and who was: the policies, the acts, the needs and the
// letters all ask here.

// Clauses on registrations.
var (
	// takesPart holds for those in the room: with a place, or come.
	takesPart = says("{state} = 'CONFIRMED' OR {attendance} IN ('PRESENT', 'REMOTE')")
	// wasThere holds for those who came: marked present or, until that is said, with a place.
	wasThere = says("{attendance} IN ('PRESENT', 'REMOTE') OR {attendance} = 'UNKNOWN' AND {state} = 'CONFIRMED'")
)

// WasThere is a predicate of registrations: of those who came, marked present or, until
// that is said, with a place.
func WasThere(s *sql.Selector) { s.Where(wasThere.On(s)) }

// CameToEvent holds for rows of an event, by their event_id, that the person came to.
func CameToEvent(who uuid.UUID) Clause {
	return exists("registrations wt", both(says("wt.event_id = {event_id} AND wt.person_id = ?", who), wasThere.Of("wt")))
}

// CameTo says to which of the events the person came.
func CameTo(ctx context.Context, who uuid.UUID, events ...uuid.UUID) (map[uuid.UUID]bool, error) {
	return registered(ctx, who, events, WasThere)
}

// InRoom says of each event whether the person is in its room: they have a place, came, are
// on its team or, being the viewer, run it.
func InRoom(ctx context.Context, events []*db.Event, who uuid.UUID) (map[uuid.UUID]bool, error) {
	v, rooms := viewer.Of(ctx), make(map[uuid.UUID]bool, len(events))
	var open []uuid.UUID
	for _, e := range events {
		if rooms[e.ID] = who == v.PersonID && Facilitates(v, e); !rooms[e.ID] {
			open = append(open, e.ID)
		}
	}
	if len(open) == 0 || who == uuid.Nil {
		return rooms, nil
	}
	places, err := registered(ctx, who, open, func(s *sql.Selector) { s.Where(takesPart.On(s)) })
	if err != nil {
		return nil, err
	}
	for _, id := range open {
		rooms[id] = places[id]
	}
	if who == v.PersonID { // whose teams are known
		return rooms, nil
	}
	duties, err := db.FromContext(ctx).EventTeamMember.Query().
		Where(eventteammember.EventIDIn(open...), eventteammember.PersonID(who)).All(asWhoever(ctx))
	if err != nil {
		return nil, fmt.Errorf("find the team: %w", err)
	}
	for _, duty := range duties {
		rooms[duty.EventID] = true
	}
	return rooms, nil
}

// Elsewhere are those of the events at which the viewer, being a guest, is none: a guest is
// one of the events whose door they came through, or to which they were invited.
func Elsewhere(ctx context.Context, events []*db.Event) (map[uuid.UUID]bool, error) {
	v, elsewhere := viewer.Of(ctx), map[uuid.UUID]bool{}
	if !is(v, AGuest, Target{}) {
		return elsewhere, nil
	}
	ids := make([]uuid.UUID, len(events))
	for i, e := range events {
		ids[i], elsewhere[e.ID] = e.ID, true
	}
	doors, err := db.FromContext(ctx).Reader.Query().
		Where(reader.SubjectIDIn(ids...), reader.KindEQ(reader.KindPERSON), reader.ReaderID(v.PersonID)).All(asWhoever(ctx))
	if err != nil {
		return nil, fmt.Errorf("find the doors a guest came through: %w", err)
	}
	for _, door := range doors {
		elsewhere[door.SubjectID] = false
	}
	return elsewhere, nil
}

// Facilitates reports whether the viewer runs the event: with its team, as facilitator or
// coordinator of its community, or as steward.
func Facilitates(v viewer.Viewer, e *db.Event) bool {
	return v.Kind == viewer.System || v.Steward && v.Reaches(e.CommunityID) ||
		is(v, AFacilitator, Target{Community: e.CommunityID, Event: e.ID})
}

// registered are those of the events for which the person has such a registration.
func registered(ctx context.Context, who uuid.UUID, events []uuid.UUID, such func(*sql.Selector)) (map[uuid.UUID]bool, error) {
	found, err := db.FromContext(ctx).Registration.Query().
		Where(registration.EventIDIn(events...), registration.PersonID(who), such).All(asWhoever(ctx))
	if err != nil {
		return nil, fmt.Errorf("find who takes part: %w", err)
	}
	at := make(map[uuid.UUID]bool, len(found))
	for _, one := range found {
		at[one.EventID] = true
	}
	return at, nil
}

func asWhoever(ctx context.Context) context.Context {
	return AsSystem(ctx, "who takes part decides, whatever the viewer may read of it")
}
