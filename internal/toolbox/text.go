package toolbox

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/sheet"
)

// Text is a tool in one language.
type Text struct {
	Language string // BCP 47
	Title    string
	Purpose  string // Markdown
	Occasion string // Markdown: when to use it
	Steps    []sheet.Step
	Prepare  []string
	Prompts  []string
	Sheet    []sheet.Field
}

// textOf is a text as it is kept.
func textOf(row *db.ProcessToolText) Text {
	return Text{
		Language: row.Language, Title: row.Title, Purpose: row.Purpose, Occasion: row.Occasion,
		Steps: row.Steps, Prepare: row.Prepare, Prompts: row.Prompts, Sheet: row.Sheet,
	}
}

// write keeps the text of the tool.
func (t Text) write(ctx context.Context, tool uuid.UUID) error {
	err := db.FromContext(ctx).ProcessToolText.Create().SetToolID(tool).SetLanguage(t.Language).SetTitle(t.Title).
		SetPurpose(t.Purpose).SetOccasion(t.Occasion).SetSteps(t.Steps).SetPrepare(t.Prepare).SetPrompts(t.Prompts).
		SetSheet(t.Sheet).Exec(ctx)
	if err != nil {
		return fmt.Errorf("keep the text in %s: %w", t.Language, err)
	}
	return nil
}

// minutes are what all steps take together.
func (t Text) minutes() int {
	sum := 0
	for _, step := range t.Steps {
		sum += step.Minutes
	}
	return sum
}

// In chooses the text for readers of the language: that one, else English, else the first.
func In(language string, texts []*db.ProcessToolText) *db.ProcessToolText {
	var english, first *db.ProcessToolText
	for _, text := range texts {
		if text.Language == language {
			return text
		}
		if text.Language == "en" {
			english = text
		}
		if first == nil || text.Language < first.Language {
			first = text
		}
	}
	if english != nil {
		return english
	}
	return first
}
