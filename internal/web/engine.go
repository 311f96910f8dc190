package web

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/constellation-cop/constellation/internal/platform/graphlimit"
)

// engine answers GraphQL operations, whatever they came over, and refuses in the order of
// docs/api.md what would take too much.
type engine struct {
	config  Config
	limits  Limits
	log     *slog.Logger
	schema  graphql.ExecutableSchema
	prices  *graphlimit.Prices
	rules   *rules.Rules
	cache   graphql.Cache[*document]
	trusted map[string]*document
	places  places
}

// question is one operation as a client sends it.
type question struct {
	query         string
	documentID    string
	operationName string
	variables     map[string]any
	// readOnly refuses mutations, as GET must.
	readOnly bool
	// streams allows subscriptions: there is somewhere for many answers to go.
	streams bool
}

// answer is what goes back: data only when the operation was executed.
type answer struct {
	errors gqlerror.List
	data   []byte
	cost   *cost
	// operation is query, mutation, subscription, or empty when it was not understood.
	operation ast.Operation
}

// cost is what extensions.cost tells. It depends on the operation and its variables, never on data.
type cost struct {
	graphlimit.Shape
	graphlimit.Cost
	maximum *graphlimit.Limits
}

func newEngine(config Config) (*engine, error) {
	prices, err := graphlimit.NewPrices(config.Schema.Schema(), config.Limits.Operation)
	if err != nil {
		return nil, fmt.Errorf("read the schema's sizes: %w", err)
	}
	e := &engine{
		config: config, limits: config.Limits, log: config.Log, schema: config.Schema, prices: prices,
		rules:  validation(config.Limits.Text),
		cache:  lru.New[*document](cachedDocuments),
		places: newPlaces(config.Limits.Running, config.Limits.Wait),
	}
	e.trusted, err = e.trust(config.Documents)
	return e, err
}

// ask answers one question, or refuses it with a problem.
func (e *engine) ask(ctx context.Context, asked question) (answer, *problem) {
	operation, wrong := e.understand(ctx, asked)
	if wrong != nil {
		return answer{}, wrong
	}
	return e.run(ctx, operation)
}

// run answers an operation that has one answer, once there is a place.
func (e *engine) run(ctx context.Context, operation understood) (answer, *problem) {
	free, wrong := e.places.take(ctx)
	if wrong != nil {
		return answer{operation: operation.Operation.Operation}, wrong
	}
	defer free()
	ctx, cancel := context.WithTimeout(ctx, e.limits.Execution)
	defer cancel()
	return e.execute(ctx, operation)
}

// understood is an operation that may be executed.
type understood struct {
	*graphql.OperationContext
	cost cost
}

// understand finds, checks and prices the operation.
func (e *engine) understand(ctx context.Context, asked question) (understood, *problem) {
	found, wrong := e.find(ctx, asked)
	if wrong != nil {
		return understood{}, wrong
	}
	operation := found.query.Operations.ForName(asked.operationName)
	if wrong := allowed(operation, asked); wrong != nil {
		return understood{}, wrong
	}
	if wrong := e.inspect(asked.variables); wrong != nil {
		return understood{}, wrong
	}
	variables, err := validator.VariableValues(e.schema.Schema(), operation, asked.variables)
	if err != nil {
		return understood{}, badVariable(err)
	}
	price, err := e.prices.Price(operation, variables)
	if err != nil {
		return understood{}, overLimit(err)
	}
	return understood{
		OperationContext: &graphql.OperationContext{
			RawQuery: found.text, Variables: variables, OperationName: asked.operationName,
			Doc: found.query, Operation: operation,
			RecoverFunc:            e.recovered,
			ResolverMiddleware:     e.aroundField(),
			RootResolverMiddleware: e.aroundRoot(),
		},
		cost: cost{found.shape, price, &e.limits.Operation},
	}, nil
}

func allowed(operation *ast.OperationDefinition, asked question) *problem {
	switch {
	case operation == nil && asked.operationName == "":
		return refuse(ValidationFailed, "The document has several operations: name one in operationName.")
	case operation == nil:
		return refuse(ValidationFailed, clean(fmt.Sprintf("The document has no operation named %q.", asked.operationName)))
	case operation.Operation == ast.Subscription && !asked.streams:
		return refuse(BadUserInput, "Ask for subscriptions with Accept: text/event-stream, or over a websocket.")
	case asked.readOnly && operation.Operation == ast.Mutation:
		return &problem{code: BadUserInput, message: "GET is for queries only; send mutations by POST.", status: 405}
	}
	return nil
}

// execute runs the operation and gathers what it answers.
func (e *engine) execute(ctx context.Context, operation understood) (answer, *problem) {
	ctx = graphql.WithOperationContext(ctx, operation.OperationContext)
	ctx = graphql.WithResponseContext(ctx, e.present, e.recovered)
	given := answer{operation: operation.Operation.Operation, cost: &operation.cost}
	response := e.schema.Exec(ctx)(ctx)
	if response != nil {
		given.data = response.Data
	}
	if int64(len(given.data)) > e.limits.Answer {
		return given, refuse(ComplexityExceeded,
			fmt.Sprintf("The answer is larger than %d bytes. Ask for less at a time.", e.limits.Answer))
	}
	given.errors = graphql.GetErrors(ctx)
	for _, fault := range given.errors {
		if codeOf(fault) == Timeout {
			return given, &problem{code: Timeout, status: 504, errors: gqlerror.List{fault}}
		}
	}
	return given, nil
}

func (e *engine) aroundField() graphql.FieldMiddleware {
	if e.config.AroundField != nil {
		return e.config.AroundField
	}
	return func(ctx context.Context, next graphql.Resolver) (any, error) { return next(ctx) }
}

func (e *engine) aroundRoot() graphql.RootFieldMiddleware {
	if e.config.AroundRoot != nil {
		return e.config.AroundRoot
	}
	return func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { return next(ctx) }
}
