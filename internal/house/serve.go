package house

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/url"
	"time"

	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"

	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/cafe"
	"github.com/constellation-cop/constellation/internal/founding"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// serve answers until ctx ends, then lets what is under way finish.
func (h *house) serve(ctx context.Context, stdout io.Writer) error {
	spare()
	listener, err := net.Listen("tcp", h.Listen)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	if h.BaseURL == "" {
		h.BaseURL = "http://" + listener.Addr().String()
	}
	sender, err := h.sender()
	if err != nil {
		return err
	}
	doors := account.New(account.Config{Database: h.database, Sender: sender, BaseURL: h.BaseURL, Demo: h.demo, LeaveAll: learning.LeaveAll})
	runner, err := jobs.NewRunner(h.database, h.workers(doors, sender), h.log)
	if err != nil {
		return err
	}
	site, err := h.site(doors, identify(doors), web.Limits{Drain: h.Drain})
	if err != nil {
		return err
	}
	if err := h.welcome(ctx, stdout); err != nil {
		return err
	}
	together, ctx := errgroup.WithContext(ctx)
	together.Go(func() error { return site.Serve(ctx, listener) })
	together.Go(func() error { return h.rooms.Run(ctx) })
	together.Go(func() error {
		return runner.Run(viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor}), h.Drain)
	})
	if h.MetricsListen != "" {
		metrics, err := net.Listen("tcp", h.MetricsListen)
		if err != nil {
			return fmt.Errorf("listen for metrics: %w", err)
		}
		together.Go(func() error { return site.ServeMetrics(ctx, metrics) })
	}
	return together.Wait()
}

// welcome says where people find the house, and how an empty one begins.
func (h *house) welcome(ctx context.Context, stdout io.Writer) error {
	var code string
	err := h.database.InTx(viewer.With(ctx, viewer.Viewer{Kind: viewer.System}), func(ctx context.Context) (err error) {
		code, err = founding.Open(ctx)
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "Constellation is open at %s\n", h.BaseURL)
	if code != "" {
		fmt.Fprintf(stdout, "It is empty. Begin at %s/welcome?code=%s\n", h.BaseURL, url.QueryEscape(code))
	}
	return nil
}

func (h *house) sender() (mail.Sender, error) {
	if h.MailURL == "" {
		return mail.NewLog(h.log), nil
	}
	return mail.NewSMTP(h.MailURL, h.MailFrom)
}

// workers are the jobs that run beside the requests.
func (h *house) workers(doors *account.Account, sender mail.Sender) *jobs.Workers {
	w := jobs.NewWorkers()
	letters := joining.Letters{Client: h.database.Client, Sender: sender, BaseURL: h.BaseURL}
	jobs.Register(w, time.Minute, mail.Deliver(sender))
	jobs.Register(w, time.Minute, letters.Invitation)
	jobs.Register(w, time.Minute, doors.SendLink)
	jobs.Register(w, time.Minute, doors.SendCoordinatorLetter)
	h.letters(w, sender)
	jobs.Register(w, time.Minute, func(ctx context.Context, _ learning.Clock) error {
		return h.database.InTx(ctx, func(ctx context.Context) error {
			_, _, err := learning.Advance(ctx)
			return err
		})
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, _ reviewing.Clock) error {
		return h.database.InTx(ctx, func(ctx context.Context) error {
			_, err := reviewing.Advance(ctx)
			return err
		})
	})
	jobs.Register(w, time.Minute, h.planAhead)
	jobs.Register(w, time.Minute, func(ctx context.Context, over cafe.RoundOver) error {
		return h.database.InTx(ctx, func(ctx context.Context) error { return cafe.EndOver(ctx, over) })
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, _ account.Swept) error { return h.database.InTx(ctx, account.Sweep) })
	jobs.Every(w, time.Minute, func() jobs.Args { return learning.Clock{} })
	jobs.Every(w, time.Minute, func() jobs.Args { return reviewing.Clock{} })
	jobs.Every(w, 24*time.Hour, func() jobs.Args { return learning.SeriesClock{} })
	jobs.Every(w, 24*time.Hour, func() jobs.Args { return account.Swept{} })
	return w
}

// planAhead plans the events of all series twelve months ahead, each in a transaction of
// its own.
func (h *house) planAhead(ctx context.Context, _ learning.SeriesClock) error {
	var series []uuid.UUID
	err := h.database.InTx(ctx, func(ctx context.Context) (err error) {
		series, err = learning.SeriesToExpand(ctx)
		return err
	})
	if err != nil {
		return err
	}
	for _, id := range series {
		if err := h.database.InTx(ctx, func(ctx context.Context) error { return learning.ExpandSeries(ctx, id) }); err != nil {
			return fmt.Errorf("plan series %s ahead: %w", id, err)
		}
	}
	return nil
}
