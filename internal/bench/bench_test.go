package bench_test

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestMain serves the handler written by hand where the bench starts itself anew for it.
func TestMain(m *testing.M) {
	if address := os.Getenv(handDatabase); address != "" {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		err := serveByHand(ctx, address)
		stop()
		if err != nil {
			fmt.Fprintln(os.Stderr, "by hand:", err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// rounds are measured in turn, ours and the other's, after one to warm up; the median tells.
const rounds = 5

func BenchmarkAgainstAHandlerWrittenByHand(b *testing.B) {
	world := build(b)
	house, hand := startHouse(b, world), startHand(b, world)
	db := databaseProcesses(b, world)
	var table []line
	for _, q := range questions {
		for _, as := range []string{visitor, member} {
			b.Run(q.name+"/"+as, func(b *testing.B) {
				var l line
				for b.Loop() {
					asked := q.asked(world)
					equal(b, world, asked, as, house, hand)
					l = compare(b, world, db, asked, as, house, hand)
				}
				table = append(table, l)
				b.ReportMetric(l.ratio(), "times")
				if q.most > 0 && l.ratio() > q.most {
					b.Errorf("it costs %.2f times as much as by hand; at most %.1f is allowed", l.ratio(), q.most)
				}
			})
		}
	}
	b.Log("\n" + render(table))
}

// line is what one question cost, in CPU of server and database per request.
type line struct {
	question
	as          string
	house, hand cost
}

func (l line) ratio() float64 {
	return float64(l.house.server+l.house.database) / float64(l.hand.server+l.hand.database)
}

func compare(b *testing.B, w *world, db []int, q question, as string, house, hand *server) line {
	b.Helper()
	var ours, theirs []cost
	for round := range rounds + 1 {
		for _, one := range []struct {
			target *server
			costs  *[]cost
		}{{house, &ours}, {hand, &theirs}} {
			spent := measure(b, w, db, q, as, one.target)
			if round > 0 {
				*one.costs = append(*one.costs, spent)
			}
		}
	}
	return line{q, as, median(ours), median(theirs)}
}

// median is the round in the middle by what it cost in all.
func median(costs []cost) cost {
	slices.SortFunc(costs, func(a, b cost) int {
		return int((a.server + a.database) - (b.server + b.database))
	})
	return costs[len(costs)/2]
}

func render(table []line) string {
	var out strings.Builder
	out.WriteString("| question | as | ratio | at most | ours: server + database | by hand: server + database |\n|---|---|---|---|---|---|\n")
	for _, l := range table {
		most := "noted"
		if l.most > 0 {
			most = fmt.Sprintf("%.1f", l.most)
		}
		fmt.Fprintf(&out, "| %s | %s | **%.2f** | %s | %s + %s ms | %s + %s ms |\n", l.question.name, l.as, l.ratio(), most,
			milliseconds(l.house.server), milliseconds(l.house.database), milliseconds(l.hand.server), milliseconds(l.hand.database))
	}
	return out.String()
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.2f", float64(d)/float64(time.Millisecond))
}
