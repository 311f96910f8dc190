package toolbox

import (
	"context"
	"fmt"
	"reflect"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/processtooltext"
)

// Ship makes the tools that come with the house records, one a tool with a text per
// language. Done again it changes only what is written otherwise now; a tool that no
// longer ships is retired, so that the sheets filled with it keep it.
func Ship(ctx context.Context) error {
	tools, err := readShipped()
	if err != nil {
		return err
	}
	rows, texts, err := shippedBefore(ctx)
	if err != nil {
		return err
	}
	for i, tool := range tools {
		row := rows[tool.Key]
		delete(rows, tool.Key)
		if err := tool.ship(ctx, i+1, row, texts); err != nil {
			return fmt.Errorf("ship the tool %s: %w", tool.Key, err)
		}
	}
	for key, gone := range rows {
		if gone.State == processtool.StateRETIRED {
			continue
		}
		if err := gone.Update().SetState(processtool.StateRETIRED).AddRevision(1).Exec(ctx); err != nil {
			return fmt.Errorf("retire the tool %s: %w", key, err)
		}
	}
	return nil
}

// shippedBefore are the shipped tools there are, by key, and their texts, by tool.
func shippedBefore(ctx context.Context) (map[string]*db.ProcessTool, map[uuid.UUID][]*db.ProcessToolText, error) {
	client := db.FromContext(ctx)
	rows, err := client.ProcessTool.Query().Where(processtool.ShippedKeyNotNil()).All(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("find the tools shipped before: %w", err)
	}
	byKey := make(map[string]*db.ProcessTool, len(rows))
	ids := make([]uuid.UUID, len(rows))
	for i, row := range rows {
		byKey[*row.ShippedKey], ids[i] = row, row.ID
	}
	texts, err := client.ProcessToolText.Query().Where(processtooltext.ToolIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("find the texts shipped before: %w", err)
	}
	byTool := map[uuid.UUID][]*db.ProcessToolText{}
	for _, text := range texts {
		byTool[text.ToolID] = append(byTool[text.ToolID], text)
	}
	return byKey, byTool, nil
}

// ship writes the tool where its row and texts are not as its file tells them.
func (s shipped) ship(ctx context.Context, position int, row *db.ProcessTool, texts map[uuid.UUID][]*db.ProcessToolText) error {
	if row == nil {
		made, err := db.FromContext(ctx).ProcessTool.Create().SetShippedKey(s.Key).SetPhase(s.Phase).SetPosition(position).
			SetMinutes(s.Minutes).SetGroupMin(s.Group.Min).SetGroupMax(s.Group.Max).SetFilledBy(s.FilledBy).Save(ctx)
		if err != nil {
			return err
		}
		return replaceTexts(ctx, made.ID, nil, s.texts())
	}
	rewritten := !s.reads(texts[row.ID])
	if rewritten {
		if err := replaceTexts(ctx, row.ID, texts[row.ID], s.texts()); err != nil {
			return err
		}
	}
	if !rewritten && s.is(row) && row.Position == position {
		return nil
	}
	return row.Update().SetPhase(s.Phase).SetPosition(position).SetMinutes(s.Minutes).SetGroupMin(s.Group.Min).
		SetGroupMax(s.Group.Max).SetFilledBy(s.FilledBy).SetState(processtool.StateOFFERED).AddRevision(1).Exec(ctx)
}

// is reports whether the row is as the file tells it.
func (s shipped) is(row *db.ProcessTool) bool {
	return row.Phase == s.Phase && row.Minutes == s.Minutes && row.GroupMin == s.Group.Min && row.GroupMax == s.Group.Max &&
		row.FilledBy == s.FilledBy && row.State == processtool.StateOFFERED
}

// reads reports whether the texts are as the file tells them.
func (s shipped) reads(rows []*db.ProcessToolText) bool {
	kept := map[string]Text{}
	for _, row := range rows {
		kept[row.Language] = textOf(row)
	}
	told := map[string]Text{}
	for _, text := range s.texts() {
		told[text.Language] = text
	}
	return reflect.DeepEqual(kept, told)
}

// replaceTexts puts the texts in the place of those the tool had.
func replaceTexts(ctx context.Context, tool uuid.UUID, had []*db.ProcessToolText, texts []Text) error {
	for _, row := range had {
		if err := db.FromContext(ctx).ProcessToolText.DeleteOne(row).Exec(ctx); err != nil {
			return fmt.Errorf("take the text in %s away: %w", row.Language, err)
		}
	}
	for _, text := range texts {
		if err := text.write(ctx, tool); err != nil {
			return err
		}
	}
	return nil
}
