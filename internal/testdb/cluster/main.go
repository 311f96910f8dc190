// Command cluster runs a command, such as go test ./..., beside one PostgreSQL server
// that all its processes share, and stops the server afterwards:
//
//	go run ./internal/testdb/cluster -- go test ./...
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"github.com/constellation-cop/constellation/internal/testdb/postgres"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code, err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "cluster:", err)
	}
	os.Exit(code)
}

// run is the command's exit code, or 1 when it could not be run.
func run(ctx context.Context, arguments []string) (code int, err error) {
	if len(arguments) > 0 && arguments[0] == "--" {
		arguments = arguments[1:]
	}
	if len(arguments) == 0 {
		return 1, errors.New("say what to run: cluster -- go test ./...")
	}
	server, err := postgres.Start(ctx)
	if err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, server.Stop()) }()

	command := exec.CommandContext(ctx, arguments[0], arguments[1:]...)
	command.Cancel = func() error { return command.Process.Signal(os.Interrupt) }
	command.Env = append(os.Environ(), "CONSTELLATION_TEST_POSTGRES="+server.URL)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	err = command.Run()
	var failure *exec.ExitError
	if errors.As(err, &failure) {
		return max(failure.ExitCode(), 1), nil
	}
	if err != nil {
		return 1, fmt.Errorf("run %s: %w", arguments[0], err)
	}
	return 0, nil
}
