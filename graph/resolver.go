// Package graph is the API: the contract in its .graphql files, and beside each
// the resolvers that hand the work to one activity.
package graph

import (
	"log/slog"

	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// Resolver is what the resolvers need beyond the context.
type Resolver struct {
	Database *database.Database
	Log      *slog.Logger
	Account  *account.Account
	Rooms    *live.Rooms // of subscriptions
}
