package house

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/reviewing"
)

// letters are the jobs that write to people about events and communities, and the clock
// that reminds them.
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
	jobs.Register(w, time.Minute, func(ctx context.Context, job reviewing.Reminded) error {
		return l.ReviewReminded(ctx, job.ReviewID, job.PersonID, job.At)
	})
	h.communityLetters(w, l)
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

// communityLetters are the jobs that write about who asks to come in, and the answers.
func (h *house) communityLetters(w *jobs.Workers, l reminding.Letters) {
	jobs.Register(w, time.Minute, func(ctx context.Context, job joining.RequestLetter) error {
		return l.JoinRequested(ctx, job.MembershipID, job.Revision, job.CoordinatorID)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job joining.AcceptanceLetter) error {
		return l.JoinAccepted(ctx, job.MembershipID, job.Revision)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job joining.DeclineLetter) error {
		return l.JoinDeclined(ctx, job.MembershipID, job.Revision)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job joining.StartLetter) error {
		return l.StartRequested(ctx, job.CommunityID, job.StewardID)
	})
	jobs.Register(w, time.Minute, func(ctx context.Context, job joining.StartAnswerLetter) error {
		if job.Accepted {
			return l.StartAccepted(ctx, job.CommunityID, job.AskerID)
		}
		return l.StartDeclined(ctx, job.CommunityID, job.AskerID, job.Asked)
	})
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
		LookBack: func(ctx context.Context, review uuid.UUID, said reminding.LookedBack) error {
			_, err := reviewing.Answer(ctx, reviewing.AnswerInput{ReviewID: review, Expected: said.Expected, Happened: said.Happened,
				Difference: said.Difference, Keep: said.Keep, Change: said.Change})
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
