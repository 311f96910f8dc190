package web

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/caller"
	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// enter says who asks and whether they may ask so often.
//
// A bearer token wins over a cookie. The cookie counts only when the page that asks is our own: of
// another origin's request it is ignored, and where that origin is not even allowed, refused.
func (s *site) enter(w http.ResponseWriter, r *http.Request) (context.Context, *problem) {
	r = s.from(r)
	if token := bearer(r); token != "" {
		return s.enterByToken(r, token)
	}
	if !s.foreign(r) {
		return s.enterByCookie(w, r)
	}
	if r.Header.Get("Cookie") != "" && !s.welcome(r.Header.Get("Origin")) && r.Method != http.MethodGet {
		return r.Context(), &problem{
			code: Forbidden, status: http.StatusForbidden,
			message: "This request comes from a page of another origin. Use an access token.",
		}
	}
	ctx, err := s.identify(r.Context(), "", "")
	return s.admit(ctx, err, s.address(r))
}

// visit is enter for what people open in their browser: a link from elsewhere is followed with the
// cookie, as browsers send it along only when the whole page goes there (SameSite=Lax).
func (s *site) visit(w http.ResponseWriter, r *http.Request) (context.Context, *problem) {
	if reading := r.Method == http.MethodGet || r.Method == http.MethodHead; reading && bearer(r) == "" {
		return s.enterByCookie(w, s.from(r))
	}
	return s.enter(w, r)
}

// from says in the context where the request comes from.
func (s *site) from(r *http.Request) *http.Request {
	return r.WithContext(caller.With(r.Context(), caller.Caller{Network: s.address(r), Agent: r.UserAgent()}))
}

func (s *site) enterByToken(r *http.Request, token string) (context.Context, *problem) {
	address := s.address(r)
	if wrong := s.failures.look(address); wrong != nil {
		return r.Context(), wrong
	}
	ctx, err := s.identify(r.Context(), "", token)
	if errors.Is(err, ErrUnauthenticated) {
		s.failures.take(address)
		return ctx, &problem{
			code: Unauthenticated, status: http.StatusUnauthorized,
			message: "This access token is unknown, expired or revoked. Make a new one on your profile.",
		}
	}
	return s.admit(ctx, err, address)
}

func (s *site) enterByCookie(w http.ResponseWriter, r *http.Request) (context.Context, *problem) {
	jar := s.jar(w, r)
	ctx, err := s.identify(cookie.With(r.Context(), jar), jar.secret, "")
	return s.admit(ctx, err, s.address(r))
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
