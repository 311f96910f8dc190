// Command constellation is the home of an organisation's communities of practice: one
// binary that serves the API and the app, on SQLite or on PostgreSQL.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata"

	"github.com/alecthomas/kong"

	_ "github.com/constellation-cop/constellation/ent/db/runtime"
	"github.com/constellation-cop/constellation/internal/house"
)

//go:generate go run ent/entc.go
//go:generate go run github.com/99designs/gqlgen generate
//go:generate go test ./graph -run TestSchemaIsTheGoldenCopy -update

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "constellation:", err)
		os.Exit(1)
	}
}

// run does one command; tests call it with an address on port 0.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	parser, err := kong.New(&house.Commands{}, kong.Name("constellation"), kong.Writers(stdout, stderr),
		kong.Description("The home of an organisation's communities of practice."))
	if err != nil {
		return fmt.Errorf("command line: %w", err)
	}
	parsed, err := parser.Parse(args)
	if err != nil {
		return fmt.Errorf("%w; constellation --help tells the commands", err)
	}
	parsed.BindTo(ctx, (*context.Context)(nil))
	parsed.BindTo(stdout, (*io.Writer)(nil))
	return parsed.Run()
}
