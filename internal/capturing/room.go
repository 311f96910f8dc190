package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// InRoom says of each event whether the person is in its room: they have a place, came,
// are on its team or, being the viewer, run it.
func InRoom(ctx context.Context, events []*db.Event, who uuid.UUID) (map[uuid.UUID]bool, error) {
	rooms := make(map[uuid.UUID]bool, len(events))
	var open []uuid.UUID
	for _, e := range events {
		if who == viewer.Of(ctx).PersonID && runs(ctx, e) {
			rooms[e.ID] = true
			continue
		}
		open = append(open, e.ID)
	}
	if len(open) == 0 {
		return rooms, nil
	}
	system := rule.AsSystem(ctx, "who is in the room decides, whatever the viewer sees of it")
	places, err := db.FromContext(ctx).Registration.Query().Where(
		registration.EventIDIn(open...), registration.PersonID(who), registration.Or(
			registration.StateEQ(registration.StateCONFIRMED),
			registration.AttendanceIn(registration.AttendancePRESENT, registration.AttendanceREMOTE))).All(system)
	if err != nil {
		return nil, fmt.Errorf("find a place in the room: %w", err)
	}
	for _, place := range places {
		rooms[place.EventID] = true
	}
	if who == viewer.Of(ctx).PersonID { // whose teams are known
		return rooms, nil
	}
	duties, err := db.FromContext(ctx).EventTeamMember.Query().
		Where(eventteammember.EventIDIn(open...), eventteammember.PersonID(who)).All(system)
	if err != nil {
		return nil, fmt.Errorf("find the team: %w", err)
	}
	for _, duty := range duties {
		rooms[duty.EventID] = true
	}
	return rooms, nil
}

// runs reports whether the viewer facilitates the event.
func runs(ctx context.Context, e *db.Event) bool {
	return rule.May(ctx, rule.ContributionSort, rule.Target{Community: e.CommunityID, Event: e.ID}) == nil
}
