package toolbox

import (
	"fmt"
	"slices"

	"github.com/constellation-cop/constellation/ent/sheet"
)

// The bounds of what is written on a sheet.
const mostRows = 50

var (
	inLine = bound{0, 300}
	inText = bound{0, 4000}
	inCell = bound{0, 500}
)

// checkAnswers returns the answers cleaned, and everything in them that must be put right.
func checkAnswers(fields []sheet.Field, answers []sheet.Answer) ([]sheet.Answer, error) {
	c := &cleaner{}
	if len(answers) > mostFields {
		c.add(invalid, "answers", fmt.Sprintf("Give at most %d answers at once.", mostFields))
		return nil, c.wrong.OrNil()
	}
	var clean []sheet.Answer
	met := map[string]bool{}
	for i, answer := range answers {
		at := fmt.Sprintf("answers.%d", i)
		which := slices.IndexFunc(fields, func(field sheet.Field) bool { return field.Key == answer.Field })
		switch {
		case which < 0:
			c.add(invalid, at+".field", "This sheet has no such field.")
		case met[answer.Field]:
			c.add(invalid, at+".field", "Answer each field once.")
		default:
			clean = append(clean, c.answer(at, fields[which], answer))
		}
		met[answer.Field] = true
	}
	return clean, c.wrong.OrNil()
}

func (c *cleaner) answer(at string, field sheet.Field, answer sheet.Answer) sheet.Answer {
	if field.Kind != sheet.Table && len(answer.Rows) > 0 {
		c.add(invalid, at+".rows", "This field is no table; write a text.")
	}
	clean := sheet.Answer{Field: field.Key}
	switch field.Kind {
	case sheet.Line:
		clean.Text = c.text(at+".text", answer.Text, inLine)
	case sheet.Text:
		clean.Text = c.text(at+".text", answer.Text, inText)
	case sheet.Scale:
		if !slices.Contains([]string{"", "1", "2", "3", "4", "5"}, answer.Text) {
			c.add(invalid, at+".text", "Choose a number from 1 to 5.")
		}
		clean.Text = answer.Text
	case sheet.Table:
		if answer.Text != "" {
			c.add(invalid, at+".text", "This field is a table; write rows.")
		}
		clean.Rows = c.rows(at+".rows", field.Columns, answer.Rows)
	}
	return clean
}

// rows are the rows of a table without those that hold nothing.
func (c *cleaner) rows(at string, columns []sheet.Column, rows []map[string]string) []map[string]string {
	if len(rows) > mostRows {
		c.add(invalid, at, fmt.Sprintf("A table has at most %d rows.", mostRows))
		return nil
	}
	var clean []map[string]string
	for i, row := range rows {
		known, kept := 0, map[string]string{}
		for _, column := range columns {
			text, given := row[column.Key]
			if !given {
				continue
			}
			known++
			if text = c.text(fmt.Sprintf("%s.%d.%s", at, i, column.Key), text, inCell); text != "" {
				kept[column.Key] = text
			}
		}
		if known != len(row) {
			c.add(invalid, fmt.Sprintf("%s.%d", at, i), "This table has no such column.")
		}
		if len(kept) > 0 {
			clean = append(clean, kept)
		}
	}
	return clean
}
