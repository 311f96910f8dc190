// Package operate helps those who run the house from its shell: it says what is wrong
// before people notice, and does what no page may do.
package operate

import (
	"context"
	"fmt"
	"io"

	"entgo.io/ent/dialect"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/search"
)

// Finding is what an examination found: fine, or what to do.
type Finding struct {
	What   string
	Fine   bool
	Advice string
}

// Examine looks whether the house is sound: the database answers, its rows refer to
// rows that exist, the search knows what there is, counters are right.
func Examine(ctx context.Context, d *database.Database) ([]Finding, error) {
	ctx = rule.AsSystem(db.NewContext(ctx, d.Client), "the doctor looks at everything")
	findings := []Finding{found("the database answers", d.Ready(ctx), "Check DATABASE_URL and that the server runs.")}
	if d.Dialect == dialect.SQLite {
		findings = append(findings, sound(ctx, d))
	}
	lost, err := search.Difference(ctx, d)
	if err != nil {
		return nil, fmt.Errorf("compare the search documents: %w", err)
	}
	findings = append(findings, Finding{
		What: "search knows what there is", Fine: lost == 0,
		Advice: fmt.Sprintf("%d documents differ; run constellation doctor --repair.", lost),
	})
	wrong, err := miscounted(ctx, d)
	if err != nil {
		return nil, err
	}
	return append(findings, Finding{
		What: "member counts are right", Fine: wrong == 0,
		Advice: fmt.Sprintf("%d communities are miscounted; run constellation doctor --repair.", wrong),
	}), nil
}

func found(what string, err error, advice string) Finding {
	f := Finding{What: what, Fine: err == nil, Advice: advice}
	if err != nil {
		f.Advice = err.Error() + ". " + advice
	}
	return f
}

// sound asks SQLite to look through the whole file.
func sound(ctx context.Context, d *database.Database) Finding {
	f := Finding{What: "the file is sound", Advice: "Restore the last backup of the data directory."}
	var verdict string
	if err := d.SQL.QueryRowContext(ctx, "PRAGMA integrity_check").Scan(&verdict); err != nil || verdict != "ok" {
		return f
	}
	var dangling int
	err := d.SQL.QueryRowContext(ctx, "SELECT COUNT(*) FROM pragma_foreign_key_check").Scan(&dangling)
	f.Fine = err == nil && dangling == 0
	return f
}

// wrongCounts holds for communities whose counter is not the number of active members.
const wrongCounts = `member_count <> (SELECT COUNT(*) FROM memberships m WHERE m.community_id = communities.id AND m.state = 'ACTIVE')`

func miscounted(ctx context.Context, d *database.Database) (count int, err error) {
	err = d.SQL.QueryRowContext(ctx, "SELECT COUNT(*) FROM communities WHERE "+wrongCounts).Scan(&count)
	if err != nil {
		return 0, fmt.Errorf("count the miscounted: %w", err)
	}
	return count, nil
}

// Repair puts right what can be put right from what is there.
func Repair(ctx context.Context, d *database.Database) error {
	ctx = rule.AsSystem(db.NewContext(ctx, d.Client), "the doctor mends what can be computed again")
	if err := search.Rebuild(ctx, d); err != nil {
		return fmt.Errorf("rebuild the search documents: %w", err)
	}
	_, err := d.SQL.ExecContext(ctx, `UPDATE communities SET member_count = (SELECT COUNT(*) FROM memberships m WHERE m.community_id = communities.id AND m.state = 'ACTIVE') WHERE `+wrongCounts)
	if err != nil {
		return fmt.Errorf("count members again: %w", err)
	}
	return nil
}

// Report writes the findings, and returns an error when one of them is not fine.
func Report(to io.Writer, findings []Finding) error {
	ill := 0
	for _, f := range findings {
		if f.Fine {
			fmt.Fprintf(to, "ok    %s\n", f.What)
			continue
		}
		ill++
		fmt.Fprintf(to, "WRONG %s: %s\n", f.What, f.Advice)
	}
	if ill > 0 {
		return fmt.Errorf("%d findings need attention", ill)
	}
	return nil
}
