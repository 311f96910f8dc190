package markdown

import (
	"strings"

	"golang.org/x/net/html"
)

// Text is the Markdown source without its marks, on one line and with single spaces,
// for snippets, subjects and search. It is text, not HTML: escape it like any other.
func Text(source string) string {
	var words strings.Builder
	tokens := html.NewTokenizer(strings.NewReader(HTML(source)))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return strings.Join(strings.Fields(words.String()), " ")
		case html.TextToken:
			words.WriteString(tokens.Token().Data)
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			token := tokens.Token()
			words.WriteString(spoken(token))
		}
	}
}

// spoken is what a tag adds to the text: a picture its description, a tag within a
// sentence nothing, any other the gap between two paragraphs, cells or lines.
func spoken(tag html.Token) string {
	switch tag.Data {
	case "a", "strong", "em", "del", "code":
		return ""
	case "img":
		for _, attribute := range tag.Attr {
			if attribute.Key == "alt" {
				return attribute.Val
			}
		}
	}
	return " "
}
