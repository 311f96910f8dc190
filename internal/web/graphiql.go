package web

import (
	"net/http"
	"strconv"
)

// graphiqlPage loads GraphiQL from this binary, where the build put it.
const graphiqlPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL: Constellation</title>
<link rel="stylesheet" href="/graphiql/start.css">
<script type="module" src="/graphiql/start.js"></script>
</head>
<body>
<div id="graphiql" style="height: 100vh">Loading GraphiQL</div>
</body>
</html>
`

// graphiqlPolicy is looser than that of our own pages: GraphiQL's editor writes styles as it goes.
const graphiqlPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// graphiql shows the explorer of the API.
func (s *site) graphiql(w http.ResponseWriter, _ *http.Request) {
	page := graphiqlPage
	if _, built := s.files.byPath["/graphiql/start.js"]; !built {
		page = "<!doctype html><title>GraphiQL</title><p>GraphiQL is not built into this binary. Run <code>make build</code>."
	}
	header := w.Header()
	header.Set("Content-Type", kinds[".html"])
	header.Set("Content-Security-Policy", graphiqlPolicy)
	header.Set("Cache-Control", "no-cache")
	header.Set("Content-Length", strconv.Itoa(len(page)))
	_, _ = w.Write([]byte(page)) // the browser has gone: nobody is left to tell
}
