// Package frontend carries the interface people see into the binary: the built pages, and the list
// of documents that interface may send.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Documents is the JSON object of trusted documents: the SHA-256 (lower-case hex) of a GraphQL
// document's text, and the text. The interface sends `documentId: "sha256:<hex>"`.
//
//go:embed documents.json
var Documents []byte

// Dist is what Vite built: index.html, assets/ with hashed names (each also as .br and .gz) and
// manifest.json. Before the first build it holds only .keep.
func Dist() (fs.FS, error) {
	return fs.Sub(dist, "dist")
}
