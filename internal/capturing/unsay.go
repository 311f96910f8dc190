package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/wording"
)

// StayInRoom takes what was said at the event from all that rests on it, once the house
// rule says that it stays in the room. It is part of the act that says so, and the event
// is held.
func StayInRoom(ctx context.Context, e *db.Event) error {
	client := db.FromContext(ctx)
	system := rule.AsSystem(ctx, "what stays in the room leaves whatever rests on it")
	picked, err := client.KeyLearning.Query().Where(keylearning.EventID(e.ID), keylearning.ContributionIDNotNil()).All(system)
	if err != nil {
		return fmt.Errorf("find what was picked: %w", err)
	}
	cited, err := client.LessonEvidence.Query().Where(lessonevidence.EventID(e.ID), lessonevidence.ContributionIDNotNil()).All(system)
	if err != nil {
		return fmt.Errorf("find what was cited: %w", err)
	}
	var ids []uuid.UUID
	for _, one := range picked {
		ids = append(ids, *one.ContributionID)
	}
	for _, one := range cited {
		ids = append(ids, *one.ContributionID)
	}
	said, err := client.Contribution.Query().Where(contribution.IDIn(ids...)).Order(contribution.ByID()).All(system)
	if err != nil {
		return fmt.Errorf("find what was said: %w", err)
	}
	for _, one := range said {
		if err := unsay(ctx, e, one); err != nil {
			return err
		}
	}
	return nil
}

// unsay takes the words of a contribution from what rests on them (docs/adr/0014): what
// says the same goes with them, what says it in other words stays without them. It is part
// of the act that took them back, whose line in the trail does not tell who wrote.
func unsay(ctx context.Context, e *db.Event, said *db.Contribution) error {
	ctx = rule.AsSystem(ctx, "what rests on the words is found and changed, whoever reads it")
	gone, loosened, err := unsayLearnings(ctx, e, said)
	if err != nil {
		return err
	}
	if err := unsayEvidence(ctx, said, gone); err != nil {
		return err
	}
	for _, one := range gone {
		if err := removeLearning(ctx, one); err != nil {
			return err
		}
	}
	if len(gone) == 0 && !loosened {
		return nil
	}
	return live.Tell(ctx, live.Signal{Room: e.ID, Kind: live.Review, Prefix: "evt", Subject: e.ID})
}

// unsayLearnings finds the key learnings that say the same, and parts the others from the
// contribution. While the event is open, those who run it are asked whether these still stand.
func unsayLearnings(ctx context.Context, e *db.Event, said *db.Contribution) (gone []*db.KeyLearning, loosened bool, err error) {
	picked, err := db.FromContext(ctx).KeyLearning.Query().Where(keylearning.ContributionID(said.ID)).Order(keylearning.ByID()).All(ctx)
	if err != nil {
		return nil, false, fmt.Errorf("find the key learnings: %w", err)
	}
	for _, one := range picked {
		if one.Verbatim || wording.Quotes(one.Text, said.Text) {
			gone = append(gone, one)
			continue
		}
		loosened = true
		update := db.FromContext(ctx).KeyLearning.UpdateOneID(one.ID).ClearContributionID()
		if e.State != event.StateCLOSED {
			update.SetUnsupportedAt(clock.Now(ctx))
		}
		if err := update.Exec(ctx); err != nil {
			return nil, false, fmt.Errorf("part a key learning from what was said: %w", err)
		}
		if err := trail.Sever(ctx, trail.Subject{Kind: "key", ID: one.ID}, trail.Subject{Kind: "ctb", ID: said.ID}); err != nil {
			return nil, false, err
		}
	}
	return gone, loosened, nil
}

func removeLearning(ctx context.Context, one *db.KeyLearning) error {
	if err := db.FromContext(ctx).KeyLearning.DeleteOne(one).Exec(ctx); err != nil {
		return fmt.Errorf("take a key learning away: %w", err)
	}
	return trail.Uproot(ctx, trail.Subject{Kind: "key", ID: one.ID})
}
