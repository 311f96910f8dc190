// Package cookie lets an act remember who somebody is in their browser, without knowing about HTTP.
package cookie

import (
	"context"
	"errors"
	"time"
)

// ErrNone means that whoever asks cannot keep a cookie: a partner with a token, a page of another
// origin, or no browser at all.
var ErrNone = errors.New("this caller cannot keep a session cookie")

// Jar keeps the one cookie that holds a session's secret.
type Jar interface {
	// Set keeps the secret until then.
	Set(secret string, until time.Time)
	// Clear forgets it.
	Clear()
	// Secret is what the browser sent, empty when it sent nothing.
	Secret() string
}

type jarKey struct{}

// With puts the jar of one request into the context.
func With(ctx context.Context, jar Jar) context.Context {
	return context.WithValue(ctx, jarKey{}, jar)
}

// From returns the jar of the request, or ErrNone.
func From(ctx context.Context) (Jar, error) {
	if jar, ok := ctx.Value(jarKey{}).(Jar); ok {
		return jar, nil
	}
	return nil, ErrNone
}
