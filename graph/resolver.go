// Package graph is the API: the contract in its .graphql files, and beside each
// the resolvers that hand the work to one activity.
package graph

import (
	"context"
	"log/slog"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Resolver is what the resolvers need beyond the context.
type Resolver struct {
	Database *database.Database
	Log      *slog.Logger
	// Again reads the rights of a viewer once more, after an act.
	Again func(context.Context, viewer.Viewer) (viewer.Viewer, error)
}
