package toolbox

import (
	"fmt"
	"regexp"

	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/internal/platform/locale"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// The bounds of a tool: it fits on a page.
const (
	mostLanguages = 10
	mostSteps     = 20
	mostLines     = 20
	mostFields    = 30
	mostColumns   = 10
	mostPeople    = 1000
	longestStep   = 480 // minutes
)

var (
	aTitle = bound{1, 200}
	aText  = bound{0, 2000}
	aLine  = bound{1, 300}
	aHelp  = bound{0, 300}
)

// plain is what keys of fields and columns look like.
var plain = regexp.MustCompile(`^[a-zA-Z][a-zA-Z0-9_-]{0,29}$`)

// checkTexts returns the texts cleaned, and everything in them that must be put right.
// All languages take equally long.
func checkTexts(texts []Text) ([]Text, error) {
	c := &cleaner{}
	if len(texts) == 0 || len(texts) > mostLanguages {
		return nil, usererror.New(invalid, "texts", fmt.Sprintf("Write the tool in one language at least, in %d at most.", mostLanguages))
	}
	clean, met := make([]Text, len(texts)), map[string]bool{}
	for i, text := range texts {
		field := fmt.Sprintf("texts.%d", i)
		if !locale.Language(text.Language) {
			c.add(invalid, field+".language", "Give a language tag such as en or ms.")
		}
		if met[text.Language] {
			c.add(invalid, field+".language", "Give each language once.")
		}
		met[text.Language] = true
		clean[i] = c.worded(field, text)
		if clean[i].minutes() != clean[0].minutes() {
			c.add(invalid, field+".steps", "The steps take equally long in all languages.")
		}
	}
	if n := clean[0].minutes(); n > 1440 {
		c.add(invalid, "texts.0.steps", "A tool takes a day at most; shorten its steps.")
	}
	return clean, c.wrong.OrNil()
}

func (c *cleaner) worded(field string, t Text) Text {
	clean := Text{
		Language: t.Language,
		Title:    c.text(field+".title", t.Title, aTitle),
		Purpose:  c.text(field+".purpose", t.Purpose, aText),
		Occasion: c.text(field+".occasion", t.Occasion, aText),
		Prepare:  c.lines(field+".prepare", t.Prepare, mostLines, aLine),
		Prompts:  c.lines(field+".prompts", t.Prompts, mostLines, aLine),
	}
	if len(t.Steps) == 0 || len(t.Steps) > mostSteps {
		c.add(invalid, field+".steps", fmt.Sprintf("Give the tool 1 to %d steps.", mostSteps))
		return clean
	}
	for i, step := range t.Steps {
		at := fmt.Sprintf("%s.steps.%d", field, i)
		if step.Minutes < 1 || step.Minutes > longestStep {
			c.add(invalid, at+".minutes", fmt.Sprintf("A step takes 1 to %d minutes.", longestStep))
		}
		clean.Steps = append(clean.Steps, sheet.Step{
			Title: c.text(at+".title", step.Title, aTitle), Text: c.text(at+".text", step.Text, aText), Minutes: step.Minutes,
		})
	}
	clean.Sheet = c.fields(field+".sheet", t.Sheet)
	return clean
}

func (c *cleaner) fields(field string, fields []sheet.Field) []sheet.Field {
	if len(fields) == 0 || len(fields) > mostFields {
		c.add(invalid, field, fmt.Sprintf("Give the sheet 1 to %d fields.", mostFields))
		return nil
	}
	var clean []sheet.Field
	met := map[string]bool{}
	for i, one := range fields {
		at := fmt.Sprintf("%s.%d", field, i)
		c.key(at+".key", one.Key, met)
		clean = append(clean, sheet.Field{
			Key: one.Key, Kind: one.Kind, Label: c.text(at+".label", one.Label, aTitle), Help: c.text(at+".help", one.Help, aHelp),
			Columns: c.columns(at+".columns", one),
		})
	}
	return clean
}

func (c *cleaner) columns(field string, of sheet.Field) []sheet.Column {
	if of.Kind != sheet.Table {
		if len(of.Columns) > 0 {
			c.add(invalid, field, "Only a table has columns.")
		}
		return nil
	}
	if len(of.Columns) == 0 || len(of.Columns) > mostColumns {
		c.add(invalid, field, fmt.Sprintf("Give the table 1 to %d columns.", mostColumns))
		return nil
	}
	var clean []sheet.Column
	met := map[string]bool{}
	for i, column := range of.Columns {
		at := fmt.Sprintf("%s.%d", field, i)
		c.key(at+".key", column.Key, met)
		clean = append(clean, sheet.Column{Key: column.Key, Label: c.text(at+".label", column.Label, aTitle)})
	}
	return clean
}

// key refuses a key that is none, or that was met before.
func (c *cleaner) key(field, key string, met map[string]bool) {
	if !plain.MatchString(key) {
		c.add(invalid, field, "Give a key of up to 30 letters and digits that begins with a letter.")
	}
	if met[key] {
		c.add(invalid, field, "Give each key once.")
	}
	met[key] = true
}

// checkGroup refuses groups that nobody can have.
func checkGroup(least, most int) error {
	if least >= 1 && most >= least && most <= mostPeople {
		return nil
	}
	return usererror.New(invalid, "groupMax", fmt.Sprintf("Say for how many people it is: from 1 to %d, the smaller number first.", mostPeople))
}
