package web

import "net/http"

// workerPath is where the build leaves the service worker. It stands at the root, for it looks after
// every page.
const workerPath = "/worker.js"

// workerPolicy lets the worker ask this site, and nobody else.
const workerPolicy = "default-src 'none'; connect-src 'self'; script-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"

// worker sends the service worker, which opens the interface where there is no network. Browsers ask
// for it again and again, so that a new version is found the same day.
func (s *site) worker(w http.ResponseWriter, r *http.Request) {
	found, ok := s.files.byPath[workerPath]
	if !ok {
		missing(w)
		return
	}
	header := w.Header()
	header.Set("Content-Security-Policy", workerPolicy)
	header.Set("Service-Worker-Allowed", "/")
	found.serve(w, r)
}
