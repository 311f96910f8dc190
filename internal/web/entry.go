package web

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// enter says who asks and whether they may ask so often.
//
// A bearer token wins over a cookie. The cookie counts only when the page that asks is our own: of
// another origin's request it is ignored, and where that origin is not even allowed, refused.
func (s *site) enter(w http.ResponseWriter, r *http.Request) (context.Context, *problem) {
	ctx, address := r.Context(), s.address(r)
	bearer := bearer(r)
	if bearer == "" {
		return s.enterByCookie(ctx, w, r, address)
	}
	if wrong := s.failures.look(address); wrong != nil {
		return ctx, wrong
	}
	ctx, err := s.identify(ctx, "", bearer)
	if errors.Is(err, ErrUnauthenticated) {
		s.failures.take(address)
		return ctx, &problem{
			code: Unauthenticated, status: http.StatusUnauthorized,
			message: "This access token is unknown, expired or revoked. Make a new one on your profile.",
		}
	}
	return s.admit(ctx, err, address)
}

func (s *site) enterByCookie(ctx context.Context, w http.ResponseWriter, r *http.Request, address string) (context.Context, *problem) {
	secret := ""
	switch {
	case !s.foreign(r):
		jar := s.jar(w, r)
		secret = jar.secret
		ctx = cookie.With(ctx, jar)
	case r.Header.Get("Cookie") != "" && !s.welcome(r.Header.Get("Origin")) && r.Method != http.MethodGet:
		return ctx, &problem{
			code: Forbidden, status: http.StatusForbidden,
			message: "This request comes from a page of another origin. Use an access token.",
		}
	}
	ctx, err := s.identify(ctx, secret, "")
	return s.admit(ctx, err, address)
}

// admit takes a request out of the bucket of whoever asks.
func (s *site) admit(ctx context.Context, err error, address string) (context.Context, *problem) {
	if err != nil {
		s.config.Log.ErrorContext(ctx, "identify", "error", err, "request", requestID(ctx))
		return ctx, unwell(ctx)
	}
	if principal := principal(ctx); principal != "" {
		return ctx, s.people.take(principal)
	}
	return ctx, s.addresses.take(address)
}

func (s *site) identify(ctx context.Context, cookie, bearer string) (context.Context, error) {
	if s.config.Identify == nil {
		return viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor}), nil
	}
	return s.config.Identify(ctx, cookie, bearer)
}

// principal names whose bucket a request belongs to, empty for a visitor.
func principal(ctx context.Context) string {
	switch who := viewer.Of(ctx); who.Kind {
	case viewer.Person:
		return "person " + who.PersonID.String()
	case viewer.Token:
		return "token " + who.TokenID.String()
	}
	return ""
}

// bearer is the access token of a request (RFC 6750, 2.1).
func bearer(r *http.Request) string {
	scheme, token, found := strings.Cut(r.Header.Get("Authorization"), " ")
	if !found || !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

// tooOften asks a client to wait until its bucket holds a request again.
func tooOften(wait time.Duration) *problem {
	return &problem{
		code: RateLimited, status: http.StatusTooManyRequests, retry: wait,
		message: "Too many requests. Wait as long as Retry-After says.",
	}
}
