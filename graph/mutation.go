package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/idempotencykey"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Every act runs in one transaction: its idempotency key, the act itself, its
// trail, its jobs. An error, also one that people can put right, undoes it all.

// changed are the ids of what an act changed, by the name in its payload.
type changed map[string]uuid.UUID

// act does one act of the domain in a transaction of its own. What must be put right
// goes to errs; then nothing was written. Repeated with the same idempotency key it
// does nothing and shows what was changed then, under today's rights.
func (r *Resolver) act(ctx context.Context, name rule.Act, key *string, input any, errs *[]*gen.UserError, do func(context.Context) (changed, error), shows ...show) error {
	done, err := r.do(ctx, name, key, input, do)
	paging.Forget(ctx)
	*errs = []*gen.UserError{}
	if err != nil {
		var refused *rule.Refusal
		if errors.As(err, &refused) {
			r.keepRefusal(ctx, refused)
		}
		if *errs, err = userErrors(err); err != nil {
			return err
		}
	} else if err := r.renew(ctx); err != nil {
		return err
	}
	for _, show := range shows {
		if err := show(ctx, done); err != nil {
			return err
		}
	}
	return nil
}

func (r *Resolver) do(ctx context.Context, name rule.Act, key *string, input any, do func(context.Context) (changed, error)) (done changed, err error) {
	once := func(ctx context.Context) error {
		before, err := remembered(ctx, name, key, input)
		if err != nil || before != nil {
			done = before
			return err
		}
		if done, err = do(ctx); err != nil {
			return err
		}
		return remember(ctx, name, key, input, done)
	}
	err = r.Database.InTx(ctx, once)
	if errors.Is(err, errRaced) { // the same request came twice at once: the other one did it
		err = r.Database.InTx(ctx, once)
	}
	if err == nil || key == nil {
		return done, err
	}
	if before := r.meanwhile(ctx, name, key, input); before != nil {
		return before, nil
	}
	return done, err
}

// meanwhile is what the same request changed that came at the same moment and was first:
// because of it this one may have been refused, as by somebody who is registered already.
func (r *Resolver) meanwhile(ctx context.Context, name rule.Act, key *string, input any) (before changed) {
	err := r.Database.InTx(ctx, func(ctx context.Context) (err error) {
		before, err = remembered(ctx, name, key, input)
		return err
	})
	if err != nil { // the key is refused, and why is said already
		return nil
	}
	return before
}

// renew reads the viewer's rights again: the act may have changed them.
func (r *Resolver) renew(ctx context.Context) error {
	v := viewer.Of(ctx)
	if !v.SignedIn() {
		return nil
	}
	if err := r.Account.Refresh(ctx, &v); err != nil {
		return fmt.Errorf("renew the viewer: %w", err)
	}
	viewer.Renew(ctx, v)
	return nil
}

// keepRefusal writes the line of a refused act in a transaction of its own.
func (r *Resolver) keepRefusal(ctx context.Context, refused *rule.Refusal) {
	if !viewer.Of(ctx).SignedIn() {
		return
	}
	err := r.Database.InTx(ctx, func(ctx context.Context) error {
		return trail.KeepRefusal(ctx, refused.Act, aboutWhat(refused.On))
	})
	if err != nil && r.Log != nil {
		r.Log.WarnContext(ctx, "a refusal left no line in the trail", "error", err)
	}
}

// aboutWhat is what a refused act was about: a community, else a person, else nothing.
func aboutWhat(on rule.Target) trail.Subject {
	switch {
	case on.Community != uuid.Nil:
		return trail.Subject{Kind: "com", ID: on.Community}
	case on.Person != uuid.Nil:
		return trail.Subject{Kind: "per", ID: on.Person}
	}
	return trail.Subject{}
}

// userErrors are what people can put right; any other error stays an error.
func userErrors(err error) ([]*gen.UserError, error) {
	var list usererror.List
	var single *usererror.Error
	switch {
	case errors.As(err, &list):
	case errors.As(err, &single):
		list = usererror.List{single}
	default:
		return nil, err
	}
	out := make([]*gen.UserError, len(list))
	for i, e := range list {
		out[i] = &gen.UserError{Message: e.Message, Code: gen.UserErrorCode(e.Code)}
		if e.Field != "" {
			out[i].Field = strings.Split(e.Field, ".")
		}
	}
	return out, nil
}

// keptFor is how long an idempotency key is remembered.
const keptFor = 24 * time.Hour

// remembered is what the act changed when it was done with this key before, nil if
// it was not.
func remembered(ctx context.Context, name rule.Act, key *string, input any) (changed, error) {
	if key == nil {
		return nil, nil
	}
	if *key == "" || utf8.RuneCountInString(*key) > longestKey {
		return nil, usererror.New("INVALID", "idempotencyKey", "An idempotency key has 1 to 255 characters.")
	}
	system := rule.AsSystem(ctx, "idempotency keys are the house's")
	row, err := db.FromContext(ctx).IdempotencyKey.Query().Where(
		idempotencykey.Principal(viewer.Of(ctx).Principal()), idempotencykey.Mutation(string(name)), idempotencykey.Key(kept(*key))).Only(system)
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("idempotency: %w", err)
	}
	if !row.ExpiresAt.After(clock.Now(ctx)) {
		return nil, db.FromContext(ctx).IdempotencyKey.DeleteOne(row).Exec(system)
	}
	if row.ArgumentsHash != hashOf(input) {
		return nil, usererror.New("IDEMPOTENCY_MISMATCH", "idempotencyKey", "This idempotency key was used with other arguments. Use a new key.")
	}
	done := changed{}
	for field, text := range row.Changed {
		id, err := uuid.Parse(text)
		if err != nil {
			return nil, fmt.Errorf("idempotency: %w", err)
		}
		done[field] = id
	}
	return done, nil
}

func remember(ctx context.Context, name rule.Act, key *string, input any, done changed) error {
	if key == nil {
		return nil
	}
	ids := make(map[string]string, len(done))
	for field, id := range done {
		ids[field] = id.String()
	}
	err := db.FromContext(ctx).IdempotencyKey.Create().
		SetPrincipal(viewer.Of(ctx).Principal()).SetMutation(string(name)).SetKey(kept(*key)).
		SetArgumentsHash(hashOf(input)).SetChanged(ids).SetExpiresAt(clock.Now(ctx).Add(keptFor)).
		Exec(rule.AsSystem(ctx, "idempotency keys are the house's"))
	if db.IsConstraintError(err) {
		return errRaced
	}
	if err != nil {
		return fmt.Errorf("idempotency: %w", err)
	}
	return nil
}

// longestKey is how many characters an idempotency key may have, and how many bytes of
// one are kept.
const longestKey = 255

// kept is the key as it is kept: its hash where it has more bytes than characters fit.
func kept(key string) string {
	if len(key) <= longestKey {
		return key
	}
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:])
}

// errRaced says that another request with the same key came first.
var errRaced = errors.New("idempotency: the key was used at the same moment")

// hashOf tells inputs apart.
func hashOf(input any) string {
	text, err := json.Marshal(input)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// show puts a record that an act changed into the payload.
type show func(context.Context, changed) error

// shown reads the record under the viewer's rights of now, with what the payload's
// field asks of it; it stays null where there is none that the viewer may see.
func shown[T paging.Record](into *T, from paging.Source[T], name string) show {
	return func(ctx context.Context, done changed) error {
		id, ok := done[name]
		if !ok {
			return nil
		}
		found, err := paging.ByIDs(ctx, from, []uuid.UUID{id})
		if err != nil || len(found) == 0 {
			return err
		}
		*into = found[0]
		for _, field := range graphql.CollectFields(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field.Selections, nil) {
			if field.Name == name {
				paging.Ahead(ctx, field.Selections, []paging.Node{found[0]})
			}
		}
		return nil
	}
}

// changes is the record that an act changed, nothing where it gave none.
func changes[T any, R interface {
	*T
	Identity() uuid.UUID
}](name string, record R) changed {
	if record == nil {
		return changed{}
	}
	return changed{name: record.Identity()}
}

// with adds what else the act changed.
func (c changed) with(more changed) changed {
	maps.Copy(c, more)
	return c
}

// and adds another record that the act changed.
func (c changed) and(name string, id uuid.UUID) changed {
	c[name] = id
	return c
}
