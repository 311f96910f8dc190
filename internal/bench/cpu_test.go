package bench_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"
)

// cost is CPU per request.
type cost struct{ server, database time.Duration }

// measure asks a round of questions, two at a time, and tells what one took of the server and of the
// database. What the asking takes is not counted.
func measure(b *testing.B, w *world, db []int, q question, as string, target *server) cost {
	b.Helper()
	server, database := target.spent(b), spentByDatabase(b, db)
	var together errgroup.Group
	for half := range 2 {
		together.Go(func() error {
			for number := half; number < q.many; number += 2 {
				if err := target.ask(b.Context(), w, q, as, q.subjects[number%len(q.subjects)], number, nil); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := together.Wait(); err != nil {
		b.Fatalf("%s as a %s: %v", q.name, as, err)
	}
	many := time.Duration(q.many)
	return cost{(target.spent(b) - server) / many, (spentByDatabase(b, db) - database) / many}
}

// tick is the unit of times in /proc (CLK_TCK, 100 a second on Linux).
const tick = 10 * time.Millisecond

// spent is the CPU a process has used so far; with its children that have ended, where asked.
func spent(pid int, children bool) (used time.Duration, parent int, err error) {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return 0, 0, fmt.Errorf("read the CPU of a process: %w", err)
	}
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest) // from the third on, proc(5)
	last := 13
	if children {
		last = 15
	}
	for _, field := range fields[11:last] {
		ticks, err := strconv.Atoi(field)
		if err != nil {
			return 0, 0, fmt.Errorf("read the CPU of a process: %w", err)
		}
		used += time.Duration(ticks) * tick
	}
	parent, err = strconv.Atoi(fields[1])
	return used, parent, err
}

// databaseProcesses is PostgreSQL's first process, whose children are all others.
func databaseProcesses(b *testing.B, w *world) []int {
	b.Helper()
	var backend int
	if err := w.database.SQL.QueryRowContext(b.Context(), "SELECT pg_backend_pid()").Scan(&backend); err != nil {
		b.Fatal(err)
	}
	_, first, err := spent(backend, false)
	if err != nil {
		b.Fatalf("the database must run on this machine to be measured: %v", err)
	}
	return []int{first}
}

// spentByDatabase is the CPU of all its processes: those that answer, those in the background, and
// those that came and went.
func spentByDatabase(b *testing.B, db []int) time.Duration {
	b.Helper()
	total, _, err := spent(db[0], true)
	if err != nil {
		b.Fatal(err)
	}
	processes, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		b.Fatal(err)
	}
	for _, process := range processes {
		pid, err := strconv.Atoi(filepath.Base(process))
		if err != nil {
			continue
		}
		if used, parent, err := spent(pid, true); err == nil && parent == db[0] {
			total += used
		}
	}
	return total
}
