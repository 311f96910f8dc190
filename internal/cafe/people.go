package cafe

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/affiliation"
	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
)

// seatable holds for those who sit at tables: who came, and who is expected in the room
// and was not said to be elsewhere.
func seatable() predicate.Registration {
	return registration.Or(
		registration.AttendanceEQ(registration.AttendancePRESENT),
		registration.And(registration.AttendanceEQ(registration.AttendanceUNKNOWN),
			registration.StateEQ(registration.StateCONFIRMED), registration.ModeEQ(registration.ModeIN_PERSON)))
}

// among tells which of the people are at the event: registered with a place, come, or on
// its team.
func among(ctx context.Context, e *db.Event, people []uuid.UUID) (map[uuid.UUID]bool, error) {
	here := map[uuid.UUID]bool{}
	if len(people) == 0 {
		return here, nil
	}
	system := rule.AsSystem(ctx, "who is in the room decides, whatever the viewer sees of it")
	places, err := db.FromContext(ctx).Registration.Query().
		Where(registration.EventID(e.ID), registration.PersonIDIn(people...), seatable()).All(system)
	if err != nil {
		return nil, fmt.Errorf("find who is in the room: %w", err)
	}
	team, err := db.FromContext(ctx).EventTeamMember.Query().
		Where(eventteammember.EventID(e.ID), eventteammember.PersonIDIn(people...)).All(system)
	if err != nil {
		return nil, fmt.Errorf("find the team: %w", err)
	}
	for _, place := range places {
		here[place.PersonID] = true
	}
	for _, duty := range team {
		here[duty.PersonID] = true
	}
	return here, nil
}

// guests are those to seat at the event with the hosts of the tables, each with their
// organisation, in the order of their ids.
func guests(ctx context.Context, event uuid.UUID, tables []*db.CafeTable) ([]Guest, error) {
	system := rule.AsSystem(ctx, "everybody in the room sits somewhere, whoever sees them elsewhere")
	places, err := db.FromContext(ctx).Registration.Query().Where(registration.EventID(event), seatable()).
		Limit(mostSeated).Order(registration.ByID()).All(system)
	if err != nil {
		return nil, fmt.Errorf("find who is in the room: %w", err)
	}
	found := map[uuid.UUID]Guest{}
	for _, place := range places {
		found[place.PersonID] = Guest{Person: place.PersonID, Host: -1}
	}
	for i, table := range tables {
		if table.HostID != nil {
			found[*table.HostID] = Guest{Person: *table.HostID, Host: i}
		}
	}
	people := slices.Collect(maps.Keys(found))
	employed, err := db.FromContext(ctx).Affiliation.Query().
		Where(affiliation.PersonIDIn(people...), affiliation.Preferred(true), affiliation.UntilIsNil()).All(system)
	if err != nil {
		return nil, fmt.Errorf("find where they work: %w", err)
	}
	for _, one := range employed {
		guest := found[one.PersonID]
		guest.Organisation = one.OrganisationID
		found[one.PersonID] = guest
	}
	slices.SortFunc(people, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	list := make([]Guest, len(people))
	for i, person := range people {
		list[i] = found[person]
	}
	return list, nil
}
