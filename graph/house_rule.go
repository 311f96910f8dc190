package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/learning"
)

// sayHouseRule says the house rule; what stays in the room from now on leaves what was
// made of it.
func sayHouseRule(ctx context.Context, in learning.HouseRuleInput) (*db.Event, error) {
	said, err := learning.SayHouseRule(ctx, in)
	if err != nil || said.HouseRule != event.HouseRuleSTAYS {
		return said, err
	}
	return said, capturing.StayInRoom(ctx, said)
}
