package web

import (
	"context"
	"crypto/rand"
	"net/http"
)

const requestHeader = "X-Request-Id"

type requestKey struct{}

// named gives each request an id of ours, which people can quote and the log repeats.
func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()
		w.Header().Set(requestHeader, id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, id)))
	})
}

func requestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}
