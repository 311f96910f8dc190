package joining

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var errNoDomain = usererror.New("REQUIRED", "domain", "Say in one sentence what the community cares about.")

// StartInput describes a community to start; nil is what the schema or the
// constellation has by default.
type StartInput struct {
	Name, Domain                 string // both needed
	Slug                         *string
	Community, Practice, Charter *string
	Stage                        *community.Stage
	Scale                        *community.Scale
	Cadence                      *string
	JoinPolicy                   *community.JoinPolicy
	Visibility                   *community.Visibility
	HostID                       *uuid.UUID
	Language, Zone               *string
}

// Start starts a community whose coordinator is the viewer. A steward's is active at
// once; anybody else's waits, seen by them and the stewards only, for the answer, and the
// stewards are told.
func Start(ctx context.Context, in StartInput) (*db.Community, error) {
	v := viewer.Of(ctx)
	readable := ctx
	ctx, err := rule.Begin(ctx, rule.CommunityStart, rule.Target{})
	if err != nil {
		return nil, err
	}
	who, err := self(ctx)
	if err != nil {
		return nil, err
	}
	create, err := draft(readable, in)
	if err != nil {
		return nil, err
	}
	create.SetState(community.StateREQUESTED).SetMemberCount(1)
	if rule.StartsAtOnce(v) {
		create.SetState(community.StateACTIVE)
	}
	c, err := createAt(ctx, create, in.Name, in.Slug)
	if err != nil {
		return nil, err
	}
	if err := trail.Keep(ctx, rule.CommunityStart, trail.Subject{Kind: "com", ID: c.ID, Revision: c.Revision}, "state"); err != nil {
		return nil, err
	}
	err = db.FromContext(ctx).Membership.Create().SetCommunityID(c.ID).SetPersonID(who).SetRole(membership.RoleCOORDINATOR).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("name the coordinator: %w", err)
	}
	if c.State == community.StateACTIVE {
		return c, nil
	}
	return c, tellStewards(ctx, c)
}

// draft fills a community from the input; its slug, state and members come later.
func draft(ctx context.Context, in StartInput) (*db.CommunityCreate, error) {
	if blank(in.Domain) {
		return nil, errNoDomain
	}
	create := db.FromContext(ctx).Community.Create().SetName(in.Name).SetDomain(in.Domain).
		SetNillableCommunity(in.Community).SetNillablePractice(in.Practice).SetNillableCharter(in.Charter).
		SetNillableStage(in.Stage).SetNillableScale(in.Scale).SetNillableCadence(in.Cadence).
		SetNillableJoinPolicy(in.JoinPolicy).SetNillableVisibility(in.Visibility)
	if in.HostID != nil {
		if err := hostable(ctx, *in.HostID); err != nil {
			return nil, err
		}
		create.SetHostID(*in.HostID)
	}
	home, err := db.FromContext(ctx).Constellation.Query().First(ctx)
	if err != nil && !db.IsNotFound(err) {
		return nil, fmt.Errorf("read the constellation: %w", err)
	}
	if home != nil {
		create.SetLanguage(home.Language).SetZone(home.Zone)
	}
	return create.SetNillableLanguage(in.Language).SetNillableZone(in.Zone), nil
}

// hostable refuses a host that the viewer does not know.
func hostable(ctx context.Context, id uuid.UUID) error {
	_, err := db.FromContext(ctx).Organisation.Get(ctx, id)
	if db.IsNotFound(err) {
		return usererror.New("NOT_FOUND", "hostId", "There is no such organisation. Choose one from the list, or leave it out.")
	}
	if err != nil {
		return fmt.Errorf("find the host: %w", err)
	}
	return nil
}

// refused is an error of a write of a community, said at the input's fields.
func refused(act rule.Act, err error) error {
	return fmt.Errorf("%s: %w", act, problem.Of(err, nil))
}
