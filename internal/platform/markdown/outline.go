package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// outline makes the headings of a document fit the page around it. The page has its one
// h1 already, so the first level here is h2; and a level that the author skipped is
// closed up, because people who read by headings take a gap for something missing.
type outline struct{}

// Transform sets the level of each heading: one more than the number of headings it
// lies under.
func (outline) Transform(document *ast.Document, _ text.Reader, _ parser.Context) {
	var above []int
	_ = ast.Walk(document, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		heading, is := node.(*ast.Heading)
		if !is || !entering {
			return ast.WalkContinue, nil
		}
		for len(above) > 0 && above[len(above)-1] >= heading.Level {
			above = above[:len(above)-1]
		}
		above = append(above, heading.Level)
		heading.Level = min(1+len(above), 6)
		return ast.WalkSkipChildren, nil
	})
}
