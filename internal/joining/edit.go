package joining

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/given"
)

// EditInput is what changes in a community; a value that is not set stays.
type EditInput struct {
	CommunityID                          uuid.UUID
	Revision                             int // as the viewer saw it
	Name, Slug                           given.Value[string]
	Domain, Community, Practice, Charter given.Value[string]
	Cadence, Language, Zone              given.Value[string]
	Stage                                given.Value[community.Stage] // nothing: nobody has said
	Scale                                given.Value[community.Scale]
	JoinPolicy                           given.Value[community.JoinPolicy]
	Visibility                           given.Value[community.Visibility]
	HostID                               given.Value[uuid.UUID] // nothing: no host
	Competencies                         given.Value[[]CompetencyInput]
}

// Edit changes a community. A changed join policy keeps all memberships as they are.
// On CONFLICT the community returned is the one there is now.
func Edit(ctx context.Context, in EditInput) (*db.Community, error) {
	c, err := seen(ctx, in.CommunityID)
	if err != nil {
		return nil, err
	}
	readable := ctx
	ctx, err = rule.Begin(ctx, rule.CommunityEdit, rule.Target{Community: in.CommunityID})
	if err != nil {
		return nil, err
	}
	if err := alive(c); err != nil {
		return c, err
	}
	if c.Revision != in.Revision {
		return c, errStale
	}
	if err := fits(readable, c, in); err != nil {
		return c, err
	}
	edit := apply(c.Update(), in)
	changed := trail.Changed(edit.Mutation())
	edited, err := write(ctx, rule.CommunityEdit, c, edit)
	if err != nil {
		return edited, err
	}
	if in.Competencies.Set {
		cares, _ := in.Competencies.Get()
		if err := careFor(ctx, readable, c.ID, cares); err != nil {
			return c, err
		}
		changed = append(changed, "competencies")
	}
	return edited, trail.Keep(ctx, rule.CommunityEdit, trail.Subject{Kind: "com", ID: c.ID, Revision: edited.Revision}, changed...)
}

// fits refuses what the schema cannot know to be wrong.
func fits(readable context.Context, c *db.Community, in EditInput) error {
	if host, set := in.HostID.Get(); set {
		if err := hostable(readable, host); err != nil {
			return err
		}
	}
	if in.Domain.Set && (in.Domain.To == nil || blank(*in.Domain.To)) {
		return errNoDomain
	}
	wish, set := in.Slug.Get()
	if !set || wish == c.Slug {
		return nil
	}
	if err := usable(wish); err != nil {
		return err
	}
	taken, err := takenLike(readable, wish)
	if err != nil {
		return err
	}
	if taken[wish] {
		return errTaken
	}
	return nil
}

func apply(edit *db.CommunityUpdateOne, in EditInput) *db.CommunityUpdateOne {
	in.Name.OrZero(func(v string) { edit.SetName(v) })
	in.Slug.IfAny(func(v string) { edit.SetSlug(v) })
	in.Domain.IfAny(func(v string) { edit.SetDomain(v) })
	in.Community.OrZero(func(v string) { edit.SetCommunity(v) })
	in.Practice.OrZero(func(v string) { edit.SetPractice(v) })
	in.Charter.OrZero(func(v string) { edit.SetCharter(v) })
	in.Cadence.OrZero(func(v string) { edit.SetCadence(v) })
	in.Language.IfAny(func(v string) { edit.SetLanguage(v) })
	in.Zone.IfAny(func(v string) { edit.SetZone(v) })
	in.Stage.OrClear(func(v community.Stage) { edit.SetStage(v) }, func() { edit.ClearStage() })
	in.Scale.IfAny(func(v community.Scale) { edit.SetScale(v) })
	in.JoinPolicy.IfAny(func(v community.JoinPolicy) { edit.SetJoinPolicy(v) })
	in.Visibility.IfAny(func(v community.Visibility) { edit.SetVisibility(v) })
	in.HostID.OrClear(func(v uuid.UUID) { edit.SetHostID(v) }, func() { edit.ClearHostID() })
	return edit
}

// write keeps an edited community if nobody changed it since it was read; otherwise it
// returns CONFLICT and the community as it is now.
func write(ctx context.Context, act rule.Act, c *db.Community, edit *db.CommunityUpdateOne) (*db.Community, error) {
	_, moves := edit.Mutation().Slug()
	edited, err := edit.Where(community.Revision(c.Revision)).AddRevision(1).Save(ctx)
	switch {
	case err == nil:
		return edited, nil
	case moves && db.IsConstraintError(err):
		return c, errTaken // by somebody who took the slug a moment ago
	case !db.IsNotFound(err):
		return c, refused(act, err)
	}
	now, err := freshly(ctx, c.ID)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", act, err)
	}
	return now, errStale
}
