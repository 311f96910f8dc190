package house

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/reviewing"
)

// letters are the jobs that write to people about events, and the clock that reminds them.
func (h *house) letters(w *jobs.Workers, sender mail.Sender) {
	l := reminding.Letters{Database: h.database, Sender: sender, BaseURL: h.BaseURL, From: h.MailFrom}
	jobs.Register(w, time.Minute, func(ctx context.Context, job learning.Registered) error {
		return l.Registered(ctx, job.RegistrationID, job.Revision)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job learning.PlaceGiven) error {
		return l.PlaceGiven(ctx, job.RegistrationID, job.Revision)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job learning.EventMoved) error {
		return l.Tell(ctx, job.EventID, reminding.Moved, job.Sequence)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job learning.EventPostponed) error {
		return l.Tell(ctx, job.EventID, reminding.Postponed, job.Sequence)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job learning.EventCancelled) error {
		return l.Tell(ctx, job.EventID, reminding.Cancelled, job.Sequence)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job reviewing.Asked) error {
		return l.ReviewAsked(ctx, job.ReviewID, job.PersonID)
	})
	jobs.Register(w, time.Minute, l.Told)
	jobs.Register(w, time.Minute, l.Reminder)
	jobs.Register(w, time.Minute, l.ActionDue)
	jobs.Register(w, time.Minute, func(ctx context.Context, _ reminding.Clock) error {
		return h.database.InTx(ctx, func(ctx context.Context) error {
			_, err := reminding.Remind(ctx)
			return err
		})
	})
	jobs.Every(w, time.Minute, func() jobs.Args { return reminding.Clock{} })
}

// answers are what people may say from a letter, by the acts of the API.
func (h *house) answers(doors *account.Account) reminding.Answers {
	return reminding.Answers{Database: h.database, BaseURL: h.BaseURL, Acts: reminding.Acts{
		As: func(ctx context.Context, person uuid.UUID) (context.Context, error) {
			as, err := doors.As(ctx, person)
			if errors.Is(err, account.ErrGone) {
				return ctx, reminding.ErrGone
			}
			return as, err
		},
		Come: come,
		Decline: func(ctx context.Context, event uuid.UUID) error {
			_, err := learning.Decline(ctx, learning.DeclineInput{EventID: event})
			return err
		},
	}}
}

// come registers the viewer; who is registered already says that they still come.
func come(ctx context.Context, event uuid.UUID, mode *registration.Mode) error {
	mine, err := learning.Register(ctx, learning.RegisterInput{EventID: event, Mode: mode})
	var refused *usererror.Error
	if errors.As(err, &refused) && refused.Code == "ALREADY_REGISTERED" {
		err = nil
	}
	if err != nil {
		return err
	}
	_, err = learning.Reconfirm(ctx, learning.ReconfirmInput{RegistrationID: mine.ID})
	return err
}
