package web

import (
	"bytes"
	"net/http"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

// schema serves the contract, for clients and their tools.
func (s *site) schema(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/graphql; charset=utf-8")
	w.Header().Set("Content-Disposition", `inline; filename="schema.graphqls"`)
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("Content-Length", strconv.Itoa(len(s.sdl)))
	_, _ = w.Write(s.sdl) // the client has gone: nobody is left to tell
}

func printSchema(schema *ast.Schema) []byte {
	var out bytes.Buffer
	formatter.NewFormatter(&out, formatter.WithIndent("  ")).FormatSchema(schema)
	return out.Bytes()
}
