package main_test

import (
	"bufio"
	"errors"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// build builds the command.
func build(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "cluster")
	if printed, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, printed)
	}
	return binary
}

// home is the directory of the server at address.
func home(t *testing.T, address string) string {
	t.Helper()
	parsed, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		t.Fatal(err)
	}
	return parsed.Query().Get("host")
}

func TestTheCommandHasAServerWhileItRuns(t *testing.T) {
	command := exec.CommandContext(t.Context(), build(t), "--", "sh", "-c",
		`echo "$CONSTELLATION_TEST_POSTGRES"; ls "$(echo "$CONSTELLATION_TEST_POSTGRES" | sed 's/.*host=//; s/&.*//; s/%2F/\//g')"; exit 7`)
	printed, err := command.Output()
	var failure *exec.ExitError
	if !errors.As(err, &failure) || failure.ExitCode() != 7 {
		t.Errorf("it ends with %v, want the 7 of what it ran", err)
	}
	address, listing, _ := strings.Cut(string(printed), "\n")
	if !strings.Contains(listing, "data") {
		t.Errorf("the server's directory holds %q", listing)
	}
	if _, err := os.Stat(home(t, address)); !os.IsNotExist(err) {
		t.Errorf("the server's directory is left behind: %v", err)
	}
}

func TestTheServerEndsWhenTheCommandIsKilled(t *testing.T) {
	command := exec.CommandContext(t.Context(), build(t), "--", "sh", "-c", `echo "$CONSTELLATION_TEST_POSTGRES"; read wait`)
	input, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer input.Close()
	// Not StdoutPipe, which Wait would wait for: the shell outlives the kill.
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	command.Stdout = write
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	if err := write.Close(); err != nil {
		t.Fatal(err)
	}
	address, err := bufio.NewReader(read).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	directory := home(t, address)
	if _, err := os.Stat(directory); err != nil {
		t.Fatalf("the server has no directory: %v", err)
	}
	if err := command.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := command.Wait(); err == nil {
		t.Error("it was not killed")
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		if _, err := os.Stat(directory); os.IsNotExist(err) {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("20 seconds later the server is still there, in %s", directory)
		}
	}
}

func TestWithoutACommandItSaysWhatToWrite(t *testing.T) {
	printed, err := exec.CommandContext(t.Context(), build(t)).CombinedOutput()
	if err == nil || !strings.Contains(string(printed), "cluster -- go test ./...") {
		t.Errorf("it says %q, %v", printed, err)
	}
}
