// Package rule says who may read and who may do what: every permission of
// Constellation, as sentences, in one place. ent applies them to each query and
// each write, so that the API, the jobs and the exports all pass through them.
package rule

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/privacy"

	"github.com/constellation-cop/constellation/internal/viewer"
)

// Policy is the rule of one entity: which rows a viewer reads, and within which
// acts its rows are written.
type Policy struct {
	Scope string                     // the scope a token needs to read it; empty = none needed
	Reads func(viewer.Viewer) Clause // nil = nobody but the system
	Plain func(viewer.Viewer) Clause // the part of Reads by which most is read, where Reads is long
	Acts  []Act
}

// EvalQuery narrows the query to the rows that the viewer may read.
func (p Policy) EvalQuery(ctx context.Context, q ent.Query) error {
	v, ok := viewer.From(ctx)
	if !ok {
		return privacy.Denyf("rule: nobody said who asks")
	}
	if v.Kind == viewer.System {
		return nil
	}
	if first, ok := ctx.Value(plainKey{}).(*bool); ok && p.Plain != nil {
		*first = true
		p.Reads = p.Plain
	}
	return narrow(q, p.clause(v))
}

// PlainFirst runs read by the plain part of the policy of what it reads, where that has
// one, and again by the whole where it found nothing: PostgreSQL prepares every condition
// of a long rule for each row that is read, though the first mostly holds.
func PlainFirst[T any](ctx context.Context, read func(context.Context) ([]T, error)) ([]T, error) {
	plain := false
	found, err := read(context.WithValue(ctx, plainKey{}, &plain))
	if err != nil || !plain || len(found) > 0 {
		return found, err
	}
	return read(ctx)
}

// Readable is the condition under which the viewer reads a row, for statements
// written by hand: alias is the row's table in the statement.
func (p Policy) Readable(v viewer.Viewer, alias string) Clause {
	if v.Kind == viewer.System {
		return everything
	}
	return p.clause(v).Of(alias)
}

func (p Policy) clause(v viewer.Viewer) Clause {
	if p.Reads == nil || (p.Scope != "" && !v.Has(p.Scope)) {
		return nothing
	}
	return p.Reads(v)
}

// EvalMutation allows a write only within an act that may write the entity; the
// act itself was allowed by Begin.
func (p Policy) EvalMutation(ctx context.Context, m ent.Mutation) error {
	v, ok := viewer.From(ctx)
	if !ok {
		return privacy.Denyf("rule: nobody said who writes")
	}
	if v.Kind == viewer.System {
		return nil
	}
	act, doing := ctx.Value(actKey{}).(Act)
	if doing && slices.Contains(p.Acts, act) {
		return nil
	}
	return privacy.Denyf("rule: %s is not written by %q", m.Type(), act)
}

// SomebodyAsks is the base of every entity's policy: nothing is read or written
// where nobody said who asks.
var SomebodyAsks ent.Policy = somebodyAsks{}

type somebodyAsks struct{}

func (somebodyAsks) EvalQuery(ctx context.Context, _ ent.Query) error       { return asked(ctx) }
func (somebodyAsks) EvalMutation(ctx context.Context, _ ent.Mutation) error { return asked(ctx) }

func asked(ctx context.Context) error {
	if _, ok := viewer.From(ctx); !ok {
		return privacy.Denyf("rule: nobody said who asks")
	}
	return privacy.Skip
}

// AsSystem returns a context that passes every rule; why is written where it is
// called, for the next reader.
func AsSystem(ctx context.Context, why string) context.Context {
	if why == "" {
		why = "unsaid"
	}
	ctx = context.WithValue(ctx, reasonKey{}, why)
	return viewer.With(ctx, viewer.Viewer{Kind: viewer.System})
}

// Reason returns why a context passes every rule.
func Reason(ctx context.Context) string {
	why, _ := ctx.Value(reasonKey{}).(string)
	return why
}

type (
	actKey    struct{}
	reasonKey struct{}
	plainKey  struct{}
)

// Refusal says that the viewer may not do an act, and why.
type Refusal struct {
	Act     Act
	Because Because
	On      Target
}

// Error says it in words.
func (r *Refusal) Error() string { return fmt.Sprintf("rule: %s refused: %s", r.Act, r.Because) }
