// Package house puts the rooms together: what each command of the shell opens, who does
// the jobs, and what the surface is made of.
package house

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/config"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/toolbox"
)

// house is what is open while a command runs.
type house struct {
	config.Config
	database *database.Database
	log      *slog.Logger
	rooms    *live.Rooms // of the site
	demo     bool
}

// with opens the house for a command and closes it again.
func with(ctx context.Context, c config.Config, stdout io.Writer, do func(*house) error) error {
	h, err := open(ctx, c, stdout)
	if err != nil {
		return err
	}
	return errors.Join(do(h), h.database.Close())
}

// asSystem is the context of what the house itself does.
func (h *house) asSystem(ctx context.Context) context.Context {
	return rule.AsSystem(db.NewContext(ctx, h.database.Client), "a command of the shell")
}

// open opens the database and brings its tables up to date.
func open(ctx context.Context, c config.Config, stdout io.Writer) (*house, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	h := &house{Config: c, log: logger(c, stdout)}
	if c.DatabaseURL == "" {
		if err := os.MkdirAll(c.Data, 0o700); err != nil {
			return nil, fmt.Errorf("make the data directory: %w", err)
		}
	}
	var err error
	h.database, err = database.Open(ctx, database.Config{
		URL: c.DatabaseURL, File: filepath.Join(c.Data, "constellation.sqlite"),
		Connections: c.DatabaseConnections, StatementTimeout: c.DatabaseTimeout, PlainStatements: !c.DatabaseStatements,
	})
	if err != nil {
		return nil, err
	}
	if err := h.database.Migrate(ctx); err != nil {
		return nil, errors.Join(err, h.database.Close())
	}
	if err := h.ship(ctx); err != nil {
		return nil, errors.Join(err, h.database.Close())
	}
	return h, nil
}

// ship brings the tools that come with the house up to date. Where another instance opens
// at the same moment and makes them first, it finds them there.
func (h *house) ship(ctx context.Context) error {
	err := h.database.InTx(h.asSystem(ctx), toolbox.Ship)
	if db.IsConstraintError(err) {
		err = h.database.InTx(h.asSystem(ctx), toolbox.Ship)
	}
	return err
}

func logger(c config.Config, to io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.LogLevel}
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(to, options))
	}
	return slog.New(slog.NewTextHandler(to, options))
}
