package main

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// The drill of mails_drill_test.go does the same with ten thousand letters, and waits as long
// as people would.
func TestLettersOfAKilledProcessArriveOnceOrTwiceWithTheSameID(t *testing.T) {
	for name, place := range places(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			// A letter that the database gave to the killed process after the leap waits for its minute.
			mails{letters: 300, killAt: 120, patience: 100 * time.Second, before: leapAhead}.drill(t, place)
		})
	}
}

// mails is a drill: letters are queued, the program is killed once so many have arrived,
// and another takes over, which has the patience for the rest.
type mails struct {
	letters, killAt int
	patience        time.Duration
	before          func(testing.TB, *database.Database) // the second start; may be nil
}

func (m mails) drill(t testing.TB, place place) {
	office := openPostOffice(t, nil)
	m.queue(t, place.database)
	first := place.serve(t, office)
	if got := office.await(m.killAt, m.patience); got < m.killAt {
		t.Fatalf("%d letters arrived within %s", got, m.patience)
	}
	if err := first.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = first.Wait() // it was killed
	atKill := office.await(0, 0)
	if atKill == m.letters {
		t.Fatal("all had arrived before the kill")
	}
	left := jobsIn(t, place.database, "'running'")
	if left == 0 {
		t.Error("no letter was under way, so nothing is shown")
	}
	if m.before != nil {
		m.before(t, place.database)
	}
	begun := time.Now()
	place.serve(t, office)
	if got := office.await(m.letters, m.patience); got != m.letters {
		t.Fatalf("%d of %d letters arrived, the last %s after the second start", got, m.letters, m.patience)
	}
	for late := begun.Add(m.patience); jobsIn(t, place.database, "'completed'") < m.letters; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(late) {
			t.Fatalf("%d jobs are done, want %d", jobsIn(t, place.database, "'completed'"), m.letters)
		}
	}
	t.Logf("killed at %d, %d were under way; all was done %s after the second start", atKill, left, time.Since(begun).Round(time.Second))
	m.check(t, office)
}

// check looks for letters that came more often than the one kill explains.
func (m mails) check(t testing.TB, office *postOffice) {
	twice := 0
	for id, times := range office.counted() {
		if times > 2 {
			t.Errorf("%s came %d times", id, times)
		}
		twice += times - 1
	}
	t.Logf("%d letters came twice", twice)
}

func (m mails) queue(t testing.TB, d *database.Database) {
	t.Helper()
	for from := 0; from < m.letters; from += 500 {
		err := d.InTx(t.Context(), func(ctx context.Context) error {
			for i := from; i < min(from+500, m.letters); i++ {
				letter := mail.Message{
					To: "siti@example.org", Subject: "Kopi & cerita", Text: "Besok pukul tiga.", MessageID: fmt.Sprintf("drill.%d@cop.example", i),
				}
				if err := jobs.Enqueue(ctx, mail.Job{Message: letter}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// jobsIn is how many letters are in the state, as the database knows it.
func jobsIn(t testing.TB, d *database.Database, state string) (count int) {
	t.Helper()
	query := "SELECT count(*) FROM river_job WHERE kind = 'mail' AND state = " + state
	if err := d.SQL.QueryRowContext(t.Context(), query).Scan(&count); err != nil {
		t.Fatal(err)
	}
	return count
}

// leapAhead has two minutes pass for what the killed process left: its jobs, and that it
// led the others.
func leapAhead(t testing.TB, d *database.Database) {
	t.Helper()
	attempted, elected := "attempted_at - interval '2 minutes'", "expires_at - interval '2 minutes'"
	if d.Dialect == dialect.SQLite {
		attempted, elected = "datetime(attempted_at, '-2 minutes', 'subsec')", "datetime(expires_at, '-2 minutes', 'subsec')"
	}
	err := d.InTx(t.Context(), func(ctx context.Context) error {
		tx, within := database.Tx(ctx)
		if !within {
			return sql.ErrTxDone
		}
		_, err1 := tx.ExecContext(ctx, "UPDATE river_job SET attempted_at = "+attempted+" WHERE state = 'running'")
		_, err2 := tx.ExecContext(ctx, "UPDATE river_leader SET elected_at = elected_at, expires_at = "+elected)
		return errors.Join(err1, err2)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// place is a database that the program serves, which we have open too.
type place struct {
	database *database.Database
	args     []string
}

// places are one on SQLite and one on PostgreSQL.
func places(t testing.TB) map[string]place {
	t.Helper()
	directory := t.TempDir()
	file, err := database.Open(t.Context(), database.Config{File: filepath.Join(directory, "constellation.sqlite")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := file.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := file.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	server := testdb.Postgres(t)
	return map[string]place{
		"sqlite":   {file, []string{"--data", directory}},
		"postgres": {server, []string{"--data", directory, "--database-url", server.URL}},
	}
}

// program serves on a free port once it is started.
func (p place) program(office *postOffice) *exec.Cmd {
	args := append([]string{"serve", "--listen", "127.0.0.1:0", "--mail-url", "smtp://" + office.address + "?tls=off", "--mail-from", "cop@example.org"}, p.args...)
	return exec.Command("constellation", args...)
}

// serve starts the program; it ends with the test.
func (p place) serve(t testing.TB, office *postOffice) *exec.Cmd {
	t.Helper()
	command := p.program(office)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if command.ProcessState == nil {
			_ = command.Process.Kill()
			_ = command.Wait()
		}
	})
	return command
}

// postOffice is a mail server that takes every letter and remembers its Message-ID.
type postOffice struct {
	address string
	read    func(to, id string) // by whoever the letter is for, as it comes; may be nil
	mu      sync.Mutex
	times   map[string]int
}

func openPostOffice(t testing.TB, read func(to, id string)) *postOffice {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	office := &postOffice{address: listener.Addr().String(), read: read, times: map[string]int{}}
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go office.converse(connection)
		}
	}()
	return office
}

func (o *postOffice) converse(connection net.Conn) {
	defer connection.Close()
	_, _ = io.WriteString(connection, "220 office\r\n")
	var to, id string
	inLetter := false
	for lines := bufio.NewScanner(connection); lines.Scan(); {
		line := lines.Text()
		answer := "250 fine"
		switch {
		case inLetter && line == ".":
			inLetter = false
			time.Sleep(5 * time.Millisecond) // so that the kill meets letters half said
			o.take(to, id)
		case inLetter:
			if value, found := strings.CutPrefix(line, "Message-ID:"); found {
				id = strings.TrimSpace(value)
			} else if id == "" && strings.HasPrefix(line, " <") { // a long one stands on a line of its own
				id = strings.TrimSpace(line)
			}
			continue
		case strings.HasPrefix(line, "RCPT TO:"):
			to = strings.Trim(strings.TrimPrefix(line, "RCPT TO:"), "<>")
		case strings.HasPrefix(line, "DATA"):
			answer, inLetter, id = "354 go on", true, ""
		case strings.HasPrefix(line, "QUIT"):
			answer = "221 bye"
		}
		if _, err := io.WriteString(connection, answer+"\r\n"); err != nil {
			return
		}
	}
}

func (o *postOffice) take(to, id string) {
	o.mu.Lock()
	o.times[id]++
	o.mu.Unlock()
	if o.read != nil {
		o.read(to, id)
	}
}

// counted is how often each letter came.
func (o *postOffice) counted() map[string]int {
	o.mu.Lock()
	defer o.mu.Unlock()
	counted := make(map[string]int, len(o.times))
	for id, times := range o.times {
		counted[id] = times
	}
	return counted
}

// await is how many letters have come once there are so many, or patience has run out.
func (o *postOffice) await(many int, patience time.Duration) int {
	for late := time.Now().Add(patience); ; time.Sleep(5 * time.Millisecond) {
		if got := len(o.counted()); got >= many || time.Now().After(late) {
			return got
		}
	}
}
