// Package sheet is the shape of what a process tool asks a group to do and to write down:
// its steps, its sheet, and what somebody wrote on one.
package sheet

// Step is one step of a process tool.
type Step struct {
	Title   string `json:"title"`
	Text    string `json:"text"` // Markdown
	Minutes int    `json:"minutes"`
}

// Kind is what a field of a sheet takes.
type Kind string

// The kinds of fields.
const (
	Line  Kind = "LINE"
	Text  Kind = "TEXT"
	Table Kind = "TABLE"
	Scale Kind = "SCALE" // from 1 to 5
)

// Field is one thing that a sheet asks for.
type Field struct {
	Key     string   `json:"key"`
	Label   string   `json:"label"`
	Help    string   `json:"help,omitempty"`
	Kind    Kind     `json:"kind"`
	Columns []Column `json:"columns,omitempty"` // of a TABLE
}

// Column is one column of a field that is a table.
type Column struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// Answer is what was written into one field: a text, or the rows of a table by column.
type Answer struct {
	Field string              `json:"field"`
	Text  string              `json:"text,omitempty"`
	Rows  []map[string]string `json:"rows,omitempty"`
}
