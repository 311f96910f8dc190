package web

import (
	"net/http"
)

// routes is the whole surface.
func (s *site) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", openTo(s.config.Origins, http.HandlerFunc(s.graphql)))
	mux.HandleFunc("GET /graphql/schema.graphqls", s.schema)
	if s.config.GraphiQL {
		mux.HandleFunc("GET /graphiql", s.graphiql)
	}
	mux.HandleFunc("GET "+workerPath, s.worker)
	mux.HandleFunc("GET /livez", s.live)
	mux.HandleFunc("GET /readyz", s.ready)
	if s.config.Places != nil {
		mux.Handle("GET /sitemap.xml", s.visited(http.HandlerFunc(s.sitemap)))
		mux.HandleFunc("GET /robots.txt", s.robots)
	}
	if s.config.Rights != nil {
		s.feeds(mux)
	}
	for pattern, handler := range s.config.Routes {
		mux.Handle(pattern, s.visited(handler))
	}
	mux.HandleFunc("/", s.page)
	return named(s.recovering(s.secured(s.prepared(mux))))
}

// prepared gives each request the context that activities expect.
func (s *site) prepared(next http.Handler) http.Handler {
	if s.config.Context == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(s.config.Context(r.Context())))
	})
}

// visited lets a handler know who asks.
func (s *site) visited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, wrong := s.visit(w, r)
		if wrong != nil {
			write(w, r, plainJSON, answer{errors: wrong.list()}, wrong)
			return
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
