package toolbox

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/processtooltext"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
)

// Change is what a community makes of a tool; nil stays as it is.
type Change struct {
	Phase              *processtool.Phase
	FilledBy           *processtool.FilledBy
	GroupMin, GroupMax *int
	Texts              []Text // none: the texts stay; else all languages there are
}

// AdaptInput says which community makes its own version of which tool.
type AdaptInput struct {
	CommunityID uuid.UUID
	ToolID      uuid.UUID
	Change
}

// Adapt makes a community's own version of a tool; the tool it is based on stays.
func Adapt(ctx context.Context, in AdaptInput) (*db.ProcessTool, error) {
	client := db.FromContext(ctx)
	home, err := client.Community.Get(ctx, in.CommunityID)
	if err != nil {
		return nil, fmt.Errorf("find the community: %w", err)
	}
	base, err := client.ProcessTool.Get(ctx, in.ToolID)
	if err != nil {
		return nil, fmt.Errorf("find the tool: %w", err)
	}
	had, err := client.ProcessToolText.Query().Where(processtooltext.ToolID(base.ID)).Order(processtooltext.ByLanguage()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the tool's texts: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.ToolAdapt, rule.Target{Community: home.ID})
	if err != nil {
		return nil, err
	}
	if home.State == community.StateARCHIVED {
		return nil, refused(archived)
	}
	if len(in.Texts) == 0 {
		for _, text := range had {
			in.Texts = append(in.Texts, textOf(text))
		}
	}
	if in.Texts, err = checkTexts(in.Texts); err != nil {
		return nil, err
	}
	least, most := or(in.GroupMin, base.GroupMin), or(in.GroupMax, base.GroupMax)
	if err := checkGroup(least, most); err != nil {
		return nil, err
	}
	made, err := client.ProcessTool.Create().SetCommunityID(home.ID).SetBasedOnID(base.ID).SetPosition(base.Position).
		SetPhase(or(in.Phase, base.Phase)).SetFilledBy(or(in.FilledBy, base.FilledBy)).SetGroupMin(least).SetGroupMax(most).
		SetMinutes(in.Texts[0].minutes()).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("keep the community's version: %w", err), nil)
	}
	if err := replaceTexts(ctx, made.ID, nil, in.Texts); err != nil {
		return nil, problem.Of(err, nil)
	}
	return made, trail.Keep(ctx, rule.ToolAdapt, trail.Subject{Kind: "ptl", ID: made.ID, Revision: made.Revision}, "based_on_id", "texts")
}

// or is what was given, else what there was.
func or[T any](given *T, was T) T {
	if given != nil {
		return *given
	}
	return was
}
