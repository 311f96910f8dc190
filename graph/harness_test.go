package graph_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/graph"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// now is when the tests happen.
var now = time.Date(2026, time.November, 23, 8, 0, 0, 0, time.UTC)

// at is a context in which v asks the database.
func at(ctx context.Context, d *database.Database, v viewer.Viewer) context.Context {
	ctx = clock.With(ctx, func() time.Time { return now })
	return viewer.With(db.NewContext(ctx, d.Client), v)
}

// ask runs an operation against the resolvers as v, without HTTP.
func ask(t *testing.T, ctx context.Context, d *database.Database, query string, variables map[string]any) (map[string]any, []string) {
	t.Helper()
	exec := executor.New(gen.NewExecutableSchema(gen.Config{Resolvers: &graph.Resolver{Database: d}}))
	exec.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		return next(paging.With(ctx, graph.Loaders))
	})
	exec.AroundFields(graph.AroundField)
	ctx = graphql.StartOperationTrace(ctx)
	operation, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables})
	if errs != nil {
		t.Fatalf("%v\n%s", errs, query)
	}
	handle, ctx := exec.DispatchOperation(graphql.WithOperationContext(ctx, operation), operation)
	response := handle(ctx)
	var messages []string
	for _, e := range response.Errors {
		messages = append(messages, strings.Join([]string{e.Path.String(), e.Message}, ": "))
	}
	var data map[string]any
	if err := json.Unmarshal(response.Data, &data); err != nil {
		t.Fatalf("%v: %s", err, response.Data)
	}
	return data, messages
}
