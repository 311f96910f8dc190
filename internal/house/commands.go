package house

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"

	"github.com/constellation-cop/constellation/internal/demo"
	"github.com/constellation-cop/constellation/internal/operate"
	"github.com/constellation-cop/constellation/internal/platform/config"
)

// Commands are what the shell can ask for.
type Commands struct {
	Serve   serveCommand   `cmd:"" default:"withargs" help:"Serve the app and the API (the usual command)."`
	Migrate migrateCommand `cmd:"" help:"Bring the database's tables up to date and end."`
	Demo    demoCommand    `cmd:"" help:"Fill an empty database with the demo constellation, or with a large one for measuring."`
	Admin   adminCommand   `cmd:"" help:"Do what no page may do: begin, make a steward, make a sign-in link."`
	Doctor  doctorCommand  `cmd:"" help:"Look whether everything is sound."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

type serveCommand struct {
	config.Config `embed:""`
	Demo          bool `help:"Fill an empty database with the demo constellation and open its doors." env:"CONSTELLATION_DEMO"`
}

// Run serves until the context ends.
func (c *serveCommand) Run(ctx context.Context, stdout io.Writer) error {
	h, err := open(ctx, c.Config, stdout)
	if err != nil {
		return err
	}
	h.demo = c.Demo
	if c.Demo {
		if err := demo.Fill(h.asSystem(ctx), h.database); err != nil {
			return errors.Join(err, h.database.Close())
		}
	}
	return errors.Join(h.serve(ctx, stdout), h.database.Close())
}

type migrateCommand struct {
	config.Config `embed:""`
}

// Run brings the tables up to date.
func (c *migrateCommand) Run(ctx context.Context, stdout io.Writer) error {
	return with(ctx, c.Config, stdout, func(*house) error {
		fmt.Fprintln(stdout, "The tables are up to date.")
		return nil
	})
}

type demoCommand struct {
	config.Config `embed:""`
	Large         int    `help:"Make the large constellation of docs/performance.md instead, this many times over." placeholder:"TIMES"`
	Seed          uint64 `help:"Seed of the large constellation." default:"1"`
}

// Run fills the database.
func (c *demoCommand) Run(ctx context.Context, stdout io.Writer) error {
	return with(ctx, c.Config, stdout, func(h *house) error {
		if c.Large > 0 {
			return demo.Large(h.asSystem(ctx), h.database, demo.Once.Times(c.Large), c.Seed)
		}
		return demo.Fill(h.asSystem(ctx), h.database)
	})
}

type doctorCommand struct {
	config.Config `embed:""`
	Repair        bool `help:"Put right what can be computed again."`
}

// Run examines the house.
func (c *doctorCommand) Run(ctx context.Context, stdout io.Writer) error {
	return with(ctx, c.Config, stdout, func(h *house) error {
		if c.Repair {
			if err := operate.Repair(ctx, h.database); err != nil {
				return err
			}
		}
		findings, err := operate.Examine(ctx, h.database)
		if err != nil {
			return err
		}
		return operate.Report(stdout, findings)
	})
}

type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(stdout io.Writer) error {
	_, err := fmt.Fprintln(stdout, "constellation", version, runtime.Version())
	return err
}

// version is set by the build.
var version = "development"
