package hosting

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// deepest is how many levels organisations may be parts of each other.
const deepest = 20

var (
	errNoName = usererror.New("REQUIRED", "name", "Give the organisation a name.")
	errStale  = usererror.New("CONFLICT", "revision", "Somebody changed the organisation meanwhile. Read it again and repeat your edit.")
)

// fits refuses what the schema cannot know to be wrong. The id is Nil for a new one.
func fits(ctx context.Context, id uuid.UUID, name string, partOf uuid.UUID, in EditInput) error {
	if address, set := in.URL.Get(); set && address != "" && !proper(address) {
		return usererror.New("INVALID", "url", "This is no web address. Write it like https://example.org.")
	}
	ctx = rule.AsSystem(ctx, "organisations are known to everyone, also to a token without their scope")
	if err := above(ctx, id, partOf, in.PartOfID.Set); err != nil {
		return err
	}
	sameParent := organisation.PartOfIDIsNil()
	if partOf != uuid.Nil {
		sameParent = organisation.PartOfID(partOf)
	}
	taken, err := db.FromContext(ctx).Organisation.Query().
		Where(organisation.SortName(hooks.Fold(name)), organisation.IDNEQ(id), sameParent).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the name: %w", err)
	}
	if taken {
		return usererror.New("TAKEN", "name", "There is an organisation of this name already. Edit it, or say what this one is a part of.")
	}
	return nil
}

// above refuses a whole that there is not, and one that is a part of this organisation.
func above(ctx context.Context, id, partOf uuid.UUID, changes bool) error {
	if !changes {
		return nil
	}
	for level := 0; partOf != uuid.Nil; level++ {
		if partOf == id {
			return usererror.New("INVALID", "partOfId", "An organisation cannot be a part of itself or of its own part. Choose another.")
		}
		if level == deepest {
			return usererror.New("INVALID", "partOfId", "Organisations are nested too deep here. Choose one nearer to the top.")
		}
		whole, err := db.FromContext(ctx).Organisation.Get(ctx, partOf)
		if db.IsNotFound(err) {
			return usererror.New("NOT_FOUND", "partOfId", "There is no such organisation. Choose one from the list.")
		}
		if err != nil {
			return fmt.Errorf("find the whole: %w", err)
		}
		partOf = deref(whole.PartOfID)
	}
	return nil
}
