package joining

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// GiveStewardInput makes the person steward of the constellation, or ends it.
type GiveStewardInput struct {
	PersonID uuid.UUID
	Steward  bool
}

// GiveSteward makes an active person steward, or ends it. The constellation keeps at
// least one steward.
func GiveSteward(ctx context.Context, in GiveStewardInput) (*db.Person, error) {
	p, err := db.FromContext(ctx).Person.Get(ctx, in.PersonID)
	if err != nil {
		return nil, fmt.Errorf("find the person: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.StewardGive, rule.Target{Person: in.PersonID})
	if err != nil {
		return nil, err
	}
	if err := holdConstellation(ctx); err != nil {
		return nil, err
	}
	if err := mayChange(ctx, p, in.Steward); err != nil {
		return p, err
	}
	changed, err := p.Update().Where(person.Steward(!in.Steward)).SetSteward(in.Steward).AddRevision(1).Save(ctx)
	if db.IsNotFound(err) {
		return p, nil // they are what they are to be
	}
	if err != nil {
		return nil, fmt.Errorf("give the stewardship: %w", err)
	}
	return changed, trail.Keep(ctx, rule.StewardGive, trail.Subject{Kind: "per", ID: p.ID, Revision: changed.Revision}, "steward")
}

func mayChange(ctx context.Context, p *db.Person, steward bool) error {
	if steward && p.State != person.StateACTIVE {
		return usererror.New("INVALID", "personId", "Only somebody with an account can be steward. Ask them to sign in first.")
	}
	if steward {
		return nil
	}
	ctx = rule.AsSystem(ctx, "stewards count whether or not the viewer may see them")
	others, err := db.FromContext(ctx).Person.Query().
		Where(person.Steward(true), person.StateEQ(person.StateACTIVE), person.IDNEQ(p.ID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for another steward: %w", err)
	}
	if !others {
		return usererror.New("INVALID", "steward", "A constellation needs a steward. Make somebody else steward first.")
	}
	return nil
}

// holdConstellation keeps what is one in the whole constellation, its stewards and the
// names of its organisations, from changing until the transaction ends.
func holdConstellation(ctx context.Context) error {
	ctx = rule.AsSystem(ctx, "the constellation is held while what it has once changes")
	if _, err := db.FromContext(ctx).Constellation.Query().Where(hold).All(ctx); err != nil {
		return fmt.Errorf("hold the constellation: %w", err)
	}
	return nil
}
