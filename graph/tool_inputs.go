package graph

import (
	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
	"github.com/constellation-cop/constellation/internal/toolbox"
)

// Tools and sheets as the API takes and gives them.

// changeOf is what a community makes of a tool; nil stays as it is.
func changeOf(phase *gen.EventPhase, filledBy *worksheet.FilledBy, least, most *int, texts []*gen.ProcessToolTextInput) toolbox.Change {
	change := toolbox.Change{GroupMin: least, GroupMax: most}
	if phase != nil {
		in := processtool.Phase(*phase)
		change.Phase = &in
	}
	if filledBy != nil {
		by := processtool.FilledBy(*filledBy)
		change.FilledBy = &by
	}
	for _, text := range texts {
		change.Texts = append(change.Texts, textGiven(text))
	}
	return change
}

func textGiven(in *gen.ProcessToolTextInput) toolbox.Text {
	text := toolbox.Text{
		Language: in.Language, Title: in.Title, Purpose: in.Purpose, Occasion: in.Occasion,
		Prepare: in.Prepare.Value(), Prompts: in.Prompts.Value(),
	}
	for _, step := range in.Steps {
		text.Steps = append(text.Steps, sheet.Step{Title: step.Title, Text: step.Text, Minutes: step.Minutes})
	}
	for _, field := range in.Sheet {
		one := sheet.Field{Key: field.Key, Label: field.Label, Help: orEmpty(field.Help.Value()), Kind: sheet.Kind(field.Kind)}
		for _, column := range field.Columns.Value() {
			one.Columns = append(one.Columns, sheet.Column{Key: column.Key, Label: column.Label})
		}
		text.Sheet = append(text.Sheet, one)
	}
	return text
}

func worksheetStart(input gen.WorksheetStartInput) (toolbox.StartInput, error) {
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return toolbox.StartInput{}, err
	}
	tool, err := id.Parse("ptl", input.ToolID)
	if err != nil {
		return toolbox.StartInput{}, err
	}
	session, err := maybe("ses", input.SessionID.Value())
	if err != nil {
		return toolbox.StartInput{}, err
	}
	organisation, err := maybe("org", input.OrganisationID.Value())
	return toolbox.StartInput{
		EventID: event, ToolID: tool, SessionID: session, FilledBy: input.FilledBy.Value(),
		TableNumber: input.TableNumber.Value(), OrganisationID: organisation, Language: input.Language.Value(),
	}, err
}

func answersGiven(list []*gen.SheetAnswerInput) []sheet.Answer {
	answers := make([]sheet.Answer, len(list))
	for i, one := range list {
		answers[i] = sheet.Answer{Field: one.Field, Text: orEmpty(one.Text.Value())}
		for _, row := range one.Rows.Value() {
			cells := map[string]string{}
			for _, cell := range row.Cells {
				cells[cell.Column] = cell.Text
			}
			answers[i].Rows = append(answers[i].Rows, cells)
		}
	}
	return answers
}

func stepsShown(steps []sheet.Step) []*gen.ProcessToolStep {
	out := make([]*gen.ProcessToolStep, len(steps))
	for i, step := range steps {
		out[i] = &gen.ProcessToolStep{Title: step.Title, Text: step.Text, TextHTML: markdown.HTML(step.Text), Minutes: step.Minutes}
	}
	return out
}

func fieldsShown(fields []sheet.Field) []*gen.SheetField {
	out := make([]*gen.SheetField, len(fields))
	for i, field := range fields {
		columns := make([]*gen.SheetColumn, len(field.Columns))
		for j, column := range field.Columns {
			columns[j] = &gen.SheetColumn{Key: column.Key, Label: column.Label}
		}
		out[i] = &gen.SheetField{Key: field.Key, Label: field.Label, Help: field.Help, Kind: gen.SheetFieldKind(field.Kind), Columns: columns}
	}
	return out
}

// answersShown are the answers on the sheet, the cells in the order of the columns.
func answersShown(ws *db.Worksheet) []*gen.SheetAnswer {
	columns := map[string][]sheet.Column{}
	for _, field := range ws.Sheet {
		columns[field.Key] = field.Columns
	}
	out := make([]*gen.SheetAnswer, len(ws.Answers))
	for i, answer := range ws.Answers {
		shown := &gen.SheetAnswer{Field: answer.Field, Text: answer.Text, Rows: []*gen.SheetRow{}}
		for _, row := range answer.Rows {
			cells := []*gen.SheetCell{}
			for _, column := range columns[answer.Field] {
				if row[column.Key] != "" {
					cells = append(cells, &gen.SheetCell{Column: column.Key, Text: row[column.Key]})
				}
			}
			shown.Rows = append(shown.Rows, &gen.SheetRow{Cells: cells})
		}
		out[i] = shown
	}
	return out
}
