package jobs

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/constellation-cop/constellation/internal/platform/database"
)

// Count is how many jobs of each kind there are, waiting, done or given up.
func Count(ctx context.Context, d *database.Database) (map[string]int, error) {
	rows, err := d.SQL.QueryContext(ctx, "SELECT kind, count(*) FROM river_job GROUP BY kind")
	if err != nil {
		return nil, fmt.Errorf("count the jobs: %w", err)
	}
	defer rows.Close()
	counts := map[string]int{}
	for rows.Next() {
		var kind string
		var count int
		if err := rows.Scan(&kind, &count); err != nil {
			return nil, fmt.Errorf("count the jobs: %w", err)
		}
		counts[kind] = count
	}
	return counts, rows.Err()
}

// List is the arguments of all jobs of T's kind, the oldest first.
func List[T Args](ctx context.Context, d *database.Database) ([]T, error) {
	rows, err := d.SQL.QueryContext(ctx, "SELECT kind, args FROM river_job ORDER BY id")
	if err != nil {
		return nil, fmt.Errorf("list the jobs: %w", err)
	}
	defer rows.Close()
	var listed []T
	for rows.Next() {
		var args T
		var kind string
		var text []byte
		if err := rows.Scan(&kind, &text); err != nil {
			return nil, fmt.Errorf("list the jobs: %w", err)
		}
		if kind != args.Kind() {
			continue
		}
		if err := json.Unmarshal(text, &args); err != nil {
			return nil, fmt.Errorf("read a job of kind %s: %w", kind, err)
		}
		listed = append(listed, args)
	}
	return listed, rows.Err()
}
