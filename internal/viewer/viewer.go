// Package viewer says who asks: the one principal of a request, whatever the
// credential it came with. Every rule and every page starts from it.
package viewer

import (
	"context"
	"slices"
	"sync/atomic"

	"github.com/google/uuid"
)

// Kind is the kind of principal.
type Kind string

// The kinds of principals.
const (
	Visitor Kind = "VISITOR" // not signed in
	Person  Kind = "PERSON"  // a person with a sign-in, guest or active
	Token   Kind = "TOKEN"   // a partner's software acting for a person, within scopes
	System  Kind = "SYSTEM"  // the house itself: jobs, start, the demo
)

// Role is what a person is in a community.
type Role string

// The roles, as the memberships name them.
const (
	Coordinator Role = "COORDINATOR"
	Facilitator Role = "FACILITATOR"
	Member      Role = "MEMBER"
	Observer    Role = "OBSERVER"
)

// Viewer is the principal, with the rights that were read for it at the
// beginning of the request.
type Viewer struct {
	Kind     Kind
	PersonID uuid.UUID // zero for a visitor and the system
	Active   bool      // false for a guest
	Steward  bool
	Expert   bool               // appointed for at least one competency
	Roles    map[uuid.UUID]Role // by community, active memberships only
	Teams    []uuid.UUID        // events whose team the person is on
	SignInID uuid.UUID          // zero without a cookie session

	TokenID     uuid.UUID
	Scopes      []string    // of a token
	Communities []uuid.UUID // a token's communities; empty = all the person may read
}

type key struct{}

// With returns a context in which v asks.
func With(ctx context.Context, v Viewer) context.Context {
	held := new(atomic.Pointer[Viewer])
	held.Store(&v)
	return context.WithValue(ctx, key{}, held)
}

// From returns who asks; ok is false where nobody said.
func From(ctx context.Context) (v Viewer, ok bool) {
	held, ok := ctx.Value(key{}).(*atomic.Pointer[Viewer])
	if !ok {
		return Viewer{}, false
	}
	return *held.Load(), true
}

// Renew says what the viewer is after an act that changed their rights, so that
// the answer to the act is read with the rights that it gave.
func Renew(ctx context.Context, v Viewer) {
	if held, ok := ctx.Value(key{}).(*atomic.Pointer[Viewer]); ok {
		held.Store(&v)
	}
}

// Of returns who asks, a visitor where nobody said.
func Of(ctx context.Context) Viewer {
	v, ok := From(ctx)
	if !ok {
		return Viewer{Kind: Visitor}
	}
	return v
}

// SignedIn reports whether a person stands behind the request.
func (v Viewer) SignedIn() bool { return v.PersonID != uuid.Nil }

// In reports whether the viewer is an active member of the community, in any role.
func (v Viewer) In(community uuid.UUID) bool {
	_, in := v.Roles[community]
	return in && v.within(community)
}

// Is reports whether the viewer holds one of the roles in the community.
func (v Viewer) Is(community uuid.UUID, roles ...Role) bool {
	role, in := v.Roles[community]
	return in && v.within(community) && slices.Contains(roles, role)
}

// Runs reports whether the viewer coordinates or facilitates the community.
func (v Viewer) Runs(community uuid.UUID) bool {
	return v.Is(community, Coordinator, Facilitator)
}

// Has reports whether the credential carries the scope; only tokens are limited.
func (v Viewer) Has(scope string) bool {
	return v.Kind != Token || slices.Contains(v.Scopes, scope)
}

// within reports whether the credential reaches the community.
func (v Viewer) within(community uuid.UUID) bool {
	return len(v.Communities) == 0 || slices.Contains(v.Communities, community)
}

// Reaches reports whether the credential reaches the community; only tokens are limited.
func (v Viewer) Reaches(community uuid.UUID) bool { return v.within(community) }

// Principal names the viewer for limits and idempotency: kind and id.
func (v Viewer) Principal() string {
	switch v.Kind {
	case Token:
		return "token:" + v.TokenID.String()
	case Person:
		return "person:" + v.PersonID.String()
	default:
		return string(v.Kind)
	}
}

// Identity is the person behind the viewer, zero for a visitor.
func (v *Viewer) Identity() uuid.UUID { return v.PersonID }

// TypeName is the type of the viewer in the API.
func (*Viewer) TypeName() string { return "Viewer" }
