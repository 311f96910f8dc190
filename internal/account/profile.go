package account

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/db/signinlink"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/locale"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// ProfileInput is what the viewer changes of their profile; nil stays as it is.
type ProfileInput struct {
	Revision                 int
	Name, Headline, Practice *string
	Language, Zone           *string
	Visibility               *person.Visibility
	Reminder                 *person.Reminder
	Password                 *Password // from PreparePassword; nil stays as it is
}

// ProfileUpdate edits the viewer's profile. A new password ends all other sign-ins.
// Beside a CONFLICT it returns the person as they are now.
func ProfileUpdate(ctx context.Context, in ProfileInput) (*db.Person, error) {
	v := viewer.Of(ctx)
	ctx, err := rule.Begin(ctx, rule.ProfileUpdate, rule.Target{Person: v.PersonID})
	if err != nil {
		return nil, err
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	update := db.FromContext(ctx).Person.UpdateOneID(v.PersonID).
		Where(person.RevisionEQ(in.Revision), person.StateIn(person.StateACTIVE, person.StateGUEST)).
		SetNillableName(in.Name).SetNillableHeadline(in.Headline).SetNillablePractice(in.Practice).
		SetNillableLanguage(in.Language).SetNillableZone(in.Zone).SetNillableVisibility(in.Visibility).SetNillableReminder(in.Reminder)
	if in.Password != nil {
		update.Where(person.PasswordHash(in.Password.before)).SetPasswordHash(in.Password.hash)
	}
	changed := trail.Changed(update.Mutation())
	edited, err := update.AddRevision(1).Save(ctx)
	if db.IsNotFound(err) {
		now, err := db.FromContext(ctx).Person.Get(rule.AsSystem(ctx, "one sees oneself, whatever the token may read"), v.PersonID)
		if err != nil {
			return nil, fmt.Errorf("read the person: %w", err)
		}
		return now, usererror.New("CONFLICT", "revision", "Your profile was changed meanwhile. Read it again and repeat.")
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("edit the profile: %w", err), nil)
	}
	if in.Password != nil {
		if err := endOthers(ctx, v); err != nil {
			return nil, err
		}
	}
	return edited, trail.Keep(ctx, rule.ProfileUpdate, trail.Subject{Kind: "per", ID: edited.ID, Revision: edited.Revision}, changed...)
}

// check returns everything that must be put right and that the model does not check.
func (in ProfileInput) check() error {
	var wrong usererror.List
	if in.Language != nil && !locale.Language(*in.Language) {
		wrong = append(wrong, usererror.New("INVALID", "language", "Give a language tag such as en or ms."))
	}
	if in.Zone != nil && !locale.Zone(*in.Zone) {
		wrong = append(wrong, usererror.New("INVALID", "zone", "Give a time zone by its IANA name, such as Asia/Kuala_Lumpur."))
	}
	if in.Password != nil && in.Password.refused != nil {
		wrong = append(wrong, in.Password.refused)
	}
	return wrong.OrNil()
}

// endOthers ends what somebody else may have got in with: every other sign-in, and the
// links under way.
func endOthers(ctx context.Context, v viewer.Viewer) error {
	if err := end(ctx, signin.PersonID(v.PersonID), signin.IDNEQ(v.SignInID)); err != nil {
		return err
	}
	_, err := db.FromContext(ctx).SignInLink.Delete().
		Where(signinlink.PersonID(v.PersonID), signinlink.UsedAtIsNil()).
		Exec(rule.AsSystem(ctx, "links are the house's own"))
	if err != nil {
		return fmt.Errorf("end the links: %w", err)
	}
	return nil
}
