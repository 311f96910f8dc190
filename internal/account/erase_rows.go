package account

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/accesstoken"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/affiliation"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/cafeseat"
	"github.com/constellation-cop/constellation/ent/db/cafetable"
	"github.com/constellation-cop/constellation/ent/db/calendarfeed"
	"github.com/constellation-cop/constellation/ent/db/competencyoffer"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/eventteammember"
	"github.com/constellation-cop/constellation/ent/db/expertappointment"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/mailchoice"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewanswer"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/db/signinlink"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
)

// removals deletes, in this order, every row that is only the person's: ways in,
// addresses, what the person works for, offers, judges and may read, the sheets filled in
// alone with what was cited of them, what they took back of what they said, their seats and
// tables in rounds to come, and the team of events to come. Questions they asked lose their
// words. What they said and did not take back stays: the anonymous could else be told by
// what goes with whom.
func removals(ctx context.Context, who uuid.UUID) []func() (int, error) {
	ctx = rule.AsSystem(ctx, "erasure reaches what nobody else may write")
	client := db.FromContext(ctx)
	return []func() (int, error){
		func() (int, error) {
			return client.SignInLink.Delete().Where(signinlink.Or(signinlink.PersonID(who), signinlink.GuestID(who))).Exec(ctx)
		},
		func() (int, error) { return client.SignIn.Delete().Where(signin.PersonID(who)).Exec(ctx) },
		func() (int, error) { return client.CalendarFeed.Delete().Where(calendarfeed.PersonID(who)).Exec(ctx) },
		func() (int, error) { return client.MailChoice.Delete().Where(mailchoice.PersonID(who)).Exec(ctx) },
		func() (int, error) { return client.ReviewAnswer.Delete().Where(reviewanswer.PersonID(who)).Exec(ctx) },
		func() (int, error) { return unsayWorksheets(ctx, who) },
		func() (int, error) { return client.Worksheet.Delete().Where(worksheet.PersonID(who)).Exec(ctx) },
		func() (int, error) {
			return client.Contribution.Delete().Where(contribution.AuthorID(who), contribution.StateEQ(contribution.StateWITHDRAWN)).Exec(ctx)
		},
		func() (int, error) {
			return client.CafeSeat.Delete().Where(cafeseat.PersonID(who), cafeseat.HasRoundWith(caferound.StateNEQ(caferound.StateENDED))).Exec(ctx)
		},
		func() (int, error) {
			return client.CafeTable.Update().Where(cafetable.HostID(who)).ClearHostID().Save(ctx)
		},
		func() (int, error) {
			return client.ActionItem.Update().Where(actionitem.OwnerID(who)).ClearOwnerID().Save(ctx)
		},
		func() (int, error) { return client.AccessToken.Delete().Where(accesstoken.PersonID(who)).Exec(ctx) },
		func() (int, error) { return client.EmailAddress.Delete().Where(emailaddress.PersonID(who)).Exec(ctx) },
		func() (int, error) { return client.Affiliation.Delete().Where(affiliation.PersonID(who)).Exec(ctx) },
		func() (int, error) {
			return client.CompetencyOffer.Delete().Where(competencyoffer.PersonID(who)).Exec(ctx)
		},
		func() (int, error) {
			return client.ExpertAppointment.Delete().Where(expertappointment.PersonID(who)).Exec(ctx)
		},
		func() (int, error) {
			return client.Reader.Delete().Where(reader.KindEQ(reader.KindPERSON), reader.ReaderID(who)).Exec(ctx)
		},
		func() (int, error) {
			return client.EventTeamMember.Delete().Where(eventteammember.PersonID(who),
				eventteammember.HasEventWith(event.EndsAtGT(clock.Now(ctx)))).Exec(ctx)
		},
		func() (int, error) {
			return client.Registration.Update().
				Where(registration.PersonID(who), registration.QuestionNEQ("")).SetQuestion("").Save(ctx)
		},
	}
}

// unsayWorksheets takes the words of the person's own sheets from the evidence of lessons.
func unsayWorksheets(ctx context.Context, who uuid.UUID) (int, error) {
	theirs, err := db.FromContext(ctx).Worksheet.Query().Where(worksheet.PersonID(who)).IDs(ctx)
	if err != nil {
		return 0, err
	}
	return db.FromContext(ctx).LessonEvidence.Update().Where(lessonevidence.WorksheetIDIn(theirs...)).
		SetSummary("").ClearWorksheetID().Save(ctx)
}

// leaveCommunities ends the person's memberships and returns the active communities
// that are left without a coordinator, in the order of their ids.
func (a *Account) leaveCommunities(ctx context.Context, who uuid.UUID) ([]*db.Community, error) {
	asSystem := rule.AsSystem(ctx, "somebody leaves for good, whoever sees their memberships")
	client := db.FromContext(ctx)
	theirs, err := client.Membership.Query().
		Where(membership.PersonID(who), membership.StateNEQ(membership.StateLEFT)).
		Order(membership.ByCommunityID()).All(asSystem)
	if err != nil {
		return nil, fmt.Errorf("find the memberships: %w", err)
	}
	var orphaned []*db.Community
	for _, m := range theirs {
		left, err := leaveOne(ctx, m)
		if err != nil {
			return nil, err
		}
		alone, err := withoutCoordinator(asSystem, m)
		if err != nil {
			return nil, err
		}
		if alone {
			orphaned = append(orphaned, left)
			if err := tellStewards(asSystem, left.ID); err != nil {
				return nil, err
			}
		}
	}
	return orphaned, nil
}

// leaveOne ends one membership. The community's row is written first, as by everybody
// who joins or leaves.
func leaveOne(ctx context.Context, m *db.Membership) (*db.Community, error) {
	client := db.FromContext(ctx)
	home, err := client.Community.UpdateOneID(m.CommunityID).AddMemberCount(0).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("hold the community: %w", err)
	}
	wasActive, err := client.Membership.Update().
		Where(membership.ID(m.ID), membership.StateEQ(membership.StateACTIVE)).
		SetState(membership.StateLEFT).SetBrings("").SetSeeks("").AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("end a membership: %w", err)
	}
	if wasActive == 1 {
		if home, err = client.Community.UpdateOneID(m.CommunityID).AddMemberCount(-1).Save(ctx); err != nil {
			return nil, fmt.Errorf("count the members: %w", err)
		}
	} else {
		err := client.Membership.Update().Where(membership.ID(m.ID)).
			SetState(membership.StateLEFT).SetBrings("").SetSeeks("").AddRevision(1).Exec(ctx)
		if err != nil {
			return nil, fmt.Errorf("end a membership: %w", err)
		}
	}
	return home, nil
}

// withoutCoordinator reports whether the community lost its last coordinator with m.
func withoutCoordinator(ctx context.Context, m *db.Membership) (bool, error) {
	if m.Role != membership.RoleCOORDINATOR || m.State != membership.StateACTIVE {
		return false, nil
	}
	other, err := db.FromContext(ctx).Membership.Query().Where(
		membership.CommunityID(m.CommunityID), membership.RoleEQ(membership.RoleCOORDINATOR),
		membership.StateEQ(membership.StateACTIVE), membership.HasPersonWith(person.StateEQ(person.StateACTIVE))).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("find another coordinator: %w", err)
	}
	return !other, nil
}

// tellStewards has a letter go to every steward.
func tellStewards(ctx context.Context, home uuid.UUID) error {
	stewards, err := db.FromContext(ctx).Person.Query().
		Where(person.Steward(true), person.StateEQ(person.StateACTIVE)).Order(person.ByID()).IDs(ctx)
	if err != nil {
		return fmt.Errorf("find the stewards: %w", err)
	}
	for _, steward := range stewards {
		if err := jobs.Enqueue(ctx, CoordinatorLetter{CommunityID: home, StewardID: steward}); err != nil {
			return err
		}
	}
	return nil
}
