package web

import (
	"errors"
	"net/http"
	"runtime/debug"
)

// recovering answers a panic outside of resolvers with an internal error, and logs it.
func (s *site) recovering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(http.ErrAbortHandler) // net/http's own way to break off a connection
			}
			s.config.Log.ErrorContext(r.Context(), "panic", "panic", cause,
				"request", requestID(r.Context()), "stack", string(debug.Stack()))
			wrong := unwell(r.Context())
			write(w, r, plainJSON, answer{errors: wrong.list()}, wrong)
		}()
		next.ServeHTTP(w, r)
	})
}
