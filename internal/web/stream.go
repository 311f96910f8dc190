package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/constellation-cop/constellation/internal/viewer"
)

// audience is where the answers of one operation go: an event stream, or a socket.
type audience interface {
	// begun says that from now on nothing is missed.
	begun() error
	// next gives an answer.
	next(answer) error
}

// Why a subscription ends although its source goes on.
var (
	errDraining  = errors.New("the instance is shutting down")
	errSignedOut = errors.New("whoever asked is signed out")
)

// stream answers a question in as many answers as it has.
func (e *engine) stream(ctx context.Context, asked question, to audience) *problem {
	asked.streams = true
	operation, wrong := e.understand(ctx, asked)
	if wrong != nil {
		return wrong
	}
	if operation.Operation.Operation == ast.Subscription {
		return e.follow(ctx, operation, to)
	}
	given, wrong := e.run(ctx, operation)
	if wrong != nil {
		return wrong
	}
	_ = to.next(given) // the client has gone: nobody is left to tell
	return nil
}

// follow answers whenever the subscription's source has something, until it ends, ctx does, or the
// client has gone. Each answer is loaded afresh.
func (e *engine) follow(ctx context.Context, operation understood, to audience) *problem {
	ctx = graphql.WithOperationContext(ctx, operation.OperationContext)
	source := graphql.WithResponseContext(ctx, e.present, e.recovered)
	free, wrong := e.places.take(ctx)
	if wrong != nil {
		return wrong
	}
	responses := e.schema.Exec(source)
	free()
	if faults := graphql.GetErrors(source); len(faults) > 0 {
		return &problem{code: codeOf(faults[0]), errors: faults}
	}
	if err := to.begun(); err != nil {
		return nil // the client has gone
	}
	for {
		fresh := graphql.WithResponseContext(e.atRoot(e.prepared(ctx), operation.OperationContext), e.present, e.recovered)
		response := responses(fresh)
		if response == nil {
			return nil
		}
		if int64(len(response.Data)) > e.limits.Answer {
			return refuse(ComplexityExceeded, fmt.Sprintf("The answer is larger than %d bytes. Ask for less at a time.", e.limits.Answer))
		}
		given := answer{operation: ast.Subscription, data: response.Data, errors: graphql.GetErrors(fresh)}
		if err := to.next(given); err != nil {
			return nil // the client has gone
		}
	}
}

// prepared gives an answer what activities expect in the context.
func (e *engine) prepared(ctx context.Context) context.Context {
	if e.config.Context == nil {
		return ctx
	}
	return e.config.Context(ctx)
}

// atRoot says where an answer stands, so that the paths of its errors begin with the root field.
func (e *engine) atRoot(ctx context.Context, operation *graphql.OperationContext) context.Context {
	fields := graphql.CollectFields(operation, operation.Operation.SelectionSet, []string{"Subscription"})
	if len(fields) == 0 {
		return ctx
	}
	return graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "Subscription", Field: fields[0]})
}

// attend ends what hangs on ctx when the instance shuts down, or when the credential of whoever asks
// is good no more. It returns when ctx has ended.
func (s *site) attend(ctx context.Context, end context.CancelCauseFunc) {
	for {
		timer := time.NewTimer(untilNextLook(time.Now()))
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-s.ending:
			timer.Stop()
			end(errDraining)
			return
		case <-timer.C:
		}
		if err := s.renew(ctx); errors.Is(err, ErrUnauthenticated) {
			end(errSignedOut)
			return
		}
	}
}

// look is how often credentials of those who listen are looked at. All are looked at in the same
// moment, so that one statement does for all.
const look = time.Second

func untilNextLook(now time.Time) time.Duration {
	return now.Truncate(look).Add(look).Sub(now)
}

// renew reads the rights of whoever asks again. Where they cannot be read the subscription goes on:
// each of its answers needs them once more.
func (s *site) renew(ctx context.Context) error {
	if s.config.Renew == nil || !viewer.Of(ctx).SignedIn() {
		return nil
	}
	err := s.config.Renew(ctx)
	if err != nil && ctx.Err() == nil && !errors.Is(err, ErrUnauthenticated) {
		s.config.Log.WarnContext(ctx, "renew the rights of one who listens", "error", err)
	}
	return err
}

// signedOut is what a client is told whose credential ended.
func signedOut() *problem {
	return &problem{
		code: Unauthenticated, status: http.StatusUnauthorized,
		message: "The sign-in or access token ended. Sign in again.",
	}
}
