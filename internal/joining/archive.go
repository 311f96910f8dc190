package joining

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/knowledgeasset"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// ArchiveInput closes a community and names who looks after what it published.
type ArchiveInput struct {
	CommunityID uuid.UUID
	Revision    int // as the viewer saw it
	SuccessorID *uuid.UUID
}

// Archive closes a community; it stays readable. If it has published anything, a living
// community has to look after that. On CONFLICT the community returned is the one
// there is now.
func Archive(ctx context.Context, in ArchiveInput) (*db.Community, error) {
	c, err := seen(ctx, in.CommunityID)
	if err != nil {
		return nil, err
	}
	readable := ctx
	ctx, err = rule.Begin(ctx, rule.CommunityArchive, rule.Target{Community: in.CommunityID})
	if err != nil {
		return nil, err
	}
	if err := alive(c); err != nil {
		return c, err
	}
	if c.Revision != in.Revision {
		return c, errStale
	}
	if err := succeeds(ctx, readable, in); err != nil {
		return c, err
	}
	edit := c.Update().SetState(community.StateARCHIVED).SetArchivedAt(clock.Now(ctx)).SetNillableSuccessorID(in.SuccessorID)
	changed := trail.Changed(edit.Mutation())
	archived, err := write(ctx, rule.CommunityArchive, c, edit)
	if err != nil {
		return archived, err
	}
	return archived, trail.Keep(ctx, rule.CommunityArchive, trail.Subject{Kind: "com", ID: c.ID, Revision: archived.Revision}, changed...)
}

// succeeds refuses a successor that cannot look after anything, and none where one is
// needed. Both communities are held, so that two cannot be archived into each other.
func succeeds(ctx, readable context.Context, in ArchiveInput) error {
	if in.SuccessorID == nil {
		return orphans(ctx, in.CommunityID)
	}
	if *in.SuccessorID == in.CommunityID {
		return usererror.New("INVALID", "successorId", "A community cannot look after itself once it is archived. Choose another.")
	}
	if _, err := seen(readable, *in.SuccessorID); db.IsNotFound(err) {
		return usererror.New("NOT_FOUND", "successorId", "There is no such community. Choose another.")
	} else if err != nil {
		return err
	}
	both := []uuid.UUID{in.CommunityID, *in.SuccessorID}
	slices.SortFunc(both, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	for _, id := range both {
		c, err := held(ctx, id)
		if err != nil {
			return err
		}
		if code := lifeless(c); id == *in.SuccessorID && code != "" {
			return usererror.New(code, "successorId", "This community is archived or not active yet. Choose another to look after what was published.")
		}
	}
	return nil
}

// orphans refuses to leave what was published without anybody to look after it, as
// long as another community is alive.
func orphans(ctx context.Context, id uuid.UUID) error {
	ctx = rule.AsSystem(ctx, "what was published needs a successor whether or not the viewer may read it")
	published, err := db.FromContext(ctx).AssetEdition.Query().Where(
		assetedition.StateIn(assetedition.StatePUBLISHED, assetedition.StateUNDER_REVIEW),
		assetedition.HasAssetWith(knowledgeasset.CommunityID(id))).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for what was published: %w", err)
	}
	if !published {
		return nil
	}
	others, err := db.FromContext(ctx).Community.Query().Where(
		community.IDNEQ(id), community.StateEQ(community.StateACTIVE), community.VisibilityNEQ(community.VisibilityPRIVATE)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for a successor: %w", err)
	}
	if !others {
		return nil
	}
	return usererror.New("REQUIRED", "successorId", "The community has published knowledge. Choose the community that looks after it.")
}
