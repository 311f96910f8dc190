package markdown

import (
	"regexp"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// ownPath is an absolute path on this site: one slash, then anything but a second slash
// or a backslash, either of which a browser reads as the start of another host.
var ownPath = regexp.MustCompile(`^/[^/\\\x00-\x20][^\\\x00-\x20]*$`)

// localImages makes links of images that lie on other sites: a page that loaded them
// would tell those sites who reads it.
type localImages struct{}

// Transform replaces the foreign images of the document.
func (localImages) Transform(document *ast.Document, _ text.Reader, _ parser.Context) {
	for _, image := range foreignImages(document) {
		link := ast.NewLink()
		link.Destination, link.Title = image.Destination, image.Title
		inside := insideLink(image)
		parent := image.Parent()
		for child := image.FirstChild(); child != nil; child = image.FirstChild() {
			if inside {
				parent.InsertBefore(parent, image, child)
			} else {
				link.AppendChild(link, child)
			}
		}
		if inside {
			parent.RemoveChild(parent, image)
		} else {
			parent.ReplaceChild(parent, image, link)
		}
	}
}

func foreignImages(document *ast.Document) []*ast.Image {
	var found []*ast.Image
	_ = ast.Walk(document, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if image, is := node.(*ast.Image); is && entering && !ownPath.Match(image.Destination) {
			found = append(found, image)
		}
		return ast.WalkContinue, nil
	})
	return found
}

// insideLink tells whether the image is itself the label of a link; links do not nest,
// so such an image leaves its description alone.
func insideLink(node ast.Node) bool {
	for parent := node.Parent(); parent != nil; parent = parent.Parent() {
		if parent.Kind() == ast.KindLink {
			return true
		}
	}
	return false
}
