// Package caller says from where a request came, for those who must know without
// knowing HTTP: attempts are counted by network, sign-ins are listed by browser.
package caller

import "context"

// Caller is the other end of a request.
type Caller struct {
	Network string // its address, or the prefix that stands for it
	Agent   string // what its software says it is
}

type key struct{}

// With returns a context of a request by the caller.
func With(ctx context.Context, c Caller) context.Context { return context.WithValue(ctx, key{}, c) }

// Of returns the caller of the request, nobody where there is none.
func Of(ctx context.Context) Caller {
	c, _ := ctx.Value(key{}).(Caller)
	return c
}
