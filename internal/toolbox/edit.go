package toolbox

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/processtooltext"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// EditInput is what changes in a community's own tool.
type EditInput struct {
	ToolID   uuid.UUID
	Revision int // as the viewer saw it
	Change
}

// Edit changes a community's own version of a tool. Sheets that were begun keep the
// fields they were begun with. On CONFLICT the tool returned is the one there is now.
func Edit(ctx context.Context, in EditInput) (*db.ProcessTool, error) {
	ctx, tool, err := own(ctx, rule.ToolEdit, in.ToolID, in.Revision)
	if err != nil {
		return tool, err
	}
	least, most := or(in.GroupMin, tool.GroupMin), or(in.GroupMax, tool.GroupMax)
	if err := checkGroup(least, most); err != nil {
		return tool, err
	}
	update := tool.Update().SetPhase(or(in.Phase, tool.Phase)).SetFilledBy(or(in.FilledBy, tool.FilledBy)).SetGroupMin(least).SetGroupMax(most)
	changed := []string{"filled_by", "group_max", "group_min", "phase"}
	if len(in.Texts) == 0 {
		return save(ctx, rule.ToolEdit, tool, update, changed...)
	}
	texts, err := checkTexts(in.Texts)
	if err != nil {
		return tool, err
	}
	saved, err := save(ctx, rule.ToolEdit, tool, update.SetMinutes(texts[0].minutes()), append(changed, "texts")...)
	if err != nil {
		return saved, err
	}
	had, err := db.FromContext(ctx).ProcessToolText.Query().Where(processtooltext.ToolID(tool.ID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the tool's texts: %w", err)
	}
	if err := replaceTexts(ctx, tool.ID, had, texts); err != nil {
		return nil, problem.Of(err, nil)
	}
	return saved, nil
}

// RetireInput names the community's tool that is to be offered no longer.
type RetireInput struct {
	ToolID   uuid.UUID
	Revision int // as the viewer saw it
}

// Retire offers a community's own tool no longer; the sheets filled with it keep it.
func Retire(ctx context.Context, in RetireInput) (*db.ProcessTool, error) {
	ctx, tool, err := own(ctx, rule.ToolRetire, in.ToolID, in.Revision)
	if err != nil {
		return tool, err
	}
	return save(ctx, rule.ToolRetire, tool, tool.Update().SetState(processtool.StateRETIRED), "state")
}

// own begins an act on a community's own tool, at the revision the viewer saw.
func own(ctx context.Context, act rule.Act, id uuid.UUID, revision int) (context.Context, *db.ProcessTool, error) {
	tool, err := db.FromContext(ctx).ProcessTool.Get(ctx, id)
	if err != nil {
		return nil, nil, fmt.Errorf("find the tool: %w", err)
	}
	var home uuid.UUID
	if tool.CommunityID != nil {
		home = *tool.CommunityID
	}
	ctx, err = rule.Begin(ctx, act, rule.Target{Community: home})
	if err != nil {
		return nil, nil, err
	}
	switch {
	case tool.CommunityID == nil:
		return nil, tool, usererror.New(invalid, "toolId", "This tool comes with the house. Make your community's own version of it and change that.")
	case tool.Revision != revision:
		return nil, tool, refused(conflict)
	}
	return ctx, tool, nil
}

// save writes the tool unless somebody changed it a moment ago.
func save(ctx context.Context, act rule.Act, tool *db.ProcessTool, update *db.ProcessToolUpdateOne, changed ...string) (*db.ProcessTool, error) {
	saved, err := update.Where(processtool.Revision(tool.Revision)).AddRevision(1).Save(ctx)
	if db.IsNotFound(err) {
		return tool, refused(conflict)
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("keep the tool: %w", err), nil)
	}
	return saved, trail.Keep(ctx, act, trail.Subject{Kind: "ptl", ID: saved.ID, Revision: saved.Revision}, changed...)
}
