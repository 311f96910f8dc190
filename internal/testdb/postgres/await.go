package postgres

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/lib/pq"
)

// patience bounds how long a server may take to answer.
const patience = 60 * time.Second

// await returns once the server answers, or ends before it does.
func (c *Cluster) await(ctx context.Context) error {
	connector, err := pq.NewConnector(c.URL)
	if err != nil {
		return fmt.Errorf("reach PostgreSQL: %w", err)
	}
	pool := sql.OpenDB(connector)
	defer pool.Close()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		err := pool.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case ended := <-c.done:
			c.done <- ended
			return fmt.Errorf("PostgreSQL ended before it answered: %w", err)
		case <-ctx.Done():
			return fmt.Errorf("PostgreSQL did not answer in time: %w", err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
