package bench_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// server is one of the two, in a process of its own on the loopback.
type server struct {
	url     string
	graphql bool
	pid     int
	client  *http.Client
}

var address = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

// startHouse builds ours and serves it as in production.
func startHouse(b *testing.B, w *world) *server {
	b.Helper()
	binary := os.Getenv("CONSTELLATION_BENCH_BINARY")
	if binary == "" {
		binary = filepath.Join(b.TempDir(), "constellation")
		if printed, err := exec.CommandContext(b.Context(), "go", "build", "-trimpath", "-o", binary, "../..").CombinedOutput(); err != nil {
			b.Fatalf("build: %v\n%s", err, printed)
		}
	}
	// The bucket of requests is for each address; the bench asks as many.
	command := exec.CommandContext(b.Context(), binary, "serve", "--listen", "127.0.0.1:0", "--trust-proxy", "127.0.0.1", "--log-level", "warn")
	command.Env = append(os.Environ(), "DATABASE_URL="+w.database.URL)
	s := start(b, command)
	s.graphql = true
	return s
}

// handDatabase names the database to this program when it is the handler written by hand.
const handDatabase = "CONSTELLATION_BENCH_HAND"

func startHand(b *testing.B, w *world) *server {
	b.Helper()
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	command := exec.CommandContext(b.Context(), self)
	command.Env = append(os.Environ(), handDatabase+"="+w.database.URL)
	return start(b, command)
}

// start waits until the server says where it is, and ends it with the bench.
func start(b *testing.B, command *exec.Cmd) *server {
	b.Helper()
	command.Stderr = os.Stderr
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) }
	command.WaitDelay = 30 * time.Second
	out, err := command.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := command.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM)
		_ = command.Wait() // it ends as it was told to
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if found := address.FindString(lines.Text()); found != "" {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return &server{url: found, pid: command.Process.Pid, client: &http.Client{
				Timeout: time.Minute, Transport: &http.Transport{MaxIdleConnsPerHost: 8, DisableCompression: true}}}
		}
	}
	b.Fatalf("%s ended before it was open", command.Path)
	return nil
}

func (s *server) spent(b *testing.B) time.Duration {
	b.Helper()
	used, _, err := spent(s.pid, false)
	if err != nil {
		b.Fatal(err)
	}
	return used
}

// ask asks one question and reads the whole answer, into target where there is one; the number
// tells the members apart.
func (s *server) ask(ctx context.Context, w *world, q question, as, subject string, number int, target any) error {
	method, where, body := http.MethodGet, s.url+q.address(subject), io.Reader(http.NoBody)
	if s.graphql {
		method, where, body = http.MethodPost, s.url+"/graphql", strings.NewReader(q.body(subject))
	}
	request, err := http.NewRequestWithContext(ctx, method, where, body)
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	if as == member {
		request.Header.Set("Cookie", "__Host-constellation="+w.secrets[number%len(w.secrets)])
	} else {
		request.Header.Set("X-Forwarded-For", fmt.Sprintf("10.%d.%d.%d", rand.IntN(256), rand.IntN(256), rand.IntN(256)))
	}
	answer, err := s.client.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK || strings.Contains(string(text[:min(len(text), 12)]), "errors") {
		return fmt.Errorf("%s answers %d: %.300s", where, answer.StatusCode, text)
	}
	if target == nil {
		return nil
	}
	return json.Unmarshal(text, target)
}

// data is the answer's data.
func (s *server) data(b *testing.B, w *world, q question, as, subject string, number int) any {
	b.Helper()
	var answer struct{ Data any }
	if err := s.ask(b.Context(), w, q, as, subject, number, &answer); err != nil {
		b.Fatal(err)
	}
	return answer.Data
}
