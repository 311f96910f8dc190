// Package markdown turns what people write into pages that are safe to show to others.
package markdown

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// engine reads CommonMark with GitHub's tables, strikethrough and bare links. Raw HTML
// is left out (the renderer's default). XHTML because tables then say align="right"
// where they otherwise carry a style attribute, which our CSP forbids, and because the
// same output goes into EPUB.
var engine = goldmark.New(
	goldmark.WithExtensions(
		extension.Table,
		extension.Strikethrough,
		extension.NewLinkify(extension.WithLinkifyAllowedProtocols([]string{"http:", "https:", "mailto:"})),
	),
	goldmark.WithParserOptions(parser.WithASTTransformers(
		util.Prioritized(outline{}, 100),
		util.Prioritized(localImages{}, 101),
	)),
	goldmark.WithRendererOptions(html.WithXHTML()),
)

// MaxBytes is the longest source that is read as Markdown, about 10,000 words. Some
// hostile sources take time by the square of their length (at this bound under a
// second), so a longer one is shown as the plain text it is.
const MaxBytes = 64 << 10

// HTML is the page made of the Markdown source: a fragment of well-formed XHTML without
// scripts, styles, ids or anything loaded from another site, whose headings begin at h2.
func HTML(source string) string {
	if len(source) > MaxBytes {
		return "<p>" + string(util.EscapeHTML([]byte(source))) + "</p>"
	}
	var page bytes.Buffer
	if err := engine.Convert([]byte(source), &page); err != nil {
		// A buffer takes every write and the parser knows no error, so this is not
		// reached; if it were, half a page would be worse than none.
		return ""
	}
	return policy.SanitizeReader(&page).String()
}
