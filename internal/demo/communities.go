package demo

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/communitylink"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
)

type communityText struct {
	Key, Slug, Name, Host, Language         string
	Stage, Scale, Cadence, Join, Visibility string
	Begun                                   int
	Competencies                            map[string]*int
	Domain, Community, Practice, Charter    string
	People                                  peopleText
	Brings                                  map[string]string
	LooksFor                                map[string]string `yaml:"looks_for"`
	Series                                  []seriesText
	Events                                  []eventText
	Lessons                                 []lessonText
}

type peopleText struct {
	Coordinator, Facilitator, Member, Observer []string
	Invited, Requested, Suspended, Left        []string
}

type linkText struct{ From, To, Kind, Reason string }

func (s *scribe) communities(ctx context.Context, b book) error {
	for _, c := range b.Communities {
		if err := s.oneCommunity(ctx, c); err != nil {
			return fmt.Errorf("community %s: %w", c.Key, err)
		}
	}
	return nil
}

func (s *scribe) oneCommunity(ctx context.Context, c communityText) error {
	host, err := look(s.organisation, "organisation", c.Host)
	if err != nil {
		return err
	}
	made, err := db.FromContext(ctx).Community.Create().SetName(c.Name).SetSlug(c.Slug).SetHostID(host.ID).
		SetLanguage(cmp.Or(c.Language, "en")).SetStage(community.Stage(c.Stage)).SetScale(community.Scale(c.Scale)).
		SetCadence(c.Cadence).SetJoinPolicy(community.JoinPolicy(cmp.Or(c.Join, "OPEN"))).
		SetVisibility(community.Visibility(cmp.Or(c.Visibility, "PUBLIC"))).
		SetDomain(c.Domain).SetCommunity(c.Community).SetPractice(c.Practice).SetCharter(c.Charter).
		SetMemberCount(len(c.People.active())).Save(s.at(ctx, s.days(c.Begun)))
	if err != nil {
		return err
	}
	s.community[c.Key] = made
	if err := s.memberships(ctx, c); err != nil {
		return err
	}
	err = inOrder(c.Competencies, func(code string, target *int) error {
		one, err := look(s.competency, "competency", code)
		if err != nil {
			return err
		}
		return db.FromContext(ctx).CommunityCompetency.Create().SetCommunityID(made.ID).SetCompetencyID(one.ID).
			SetNillableTargetRank(target).Exec(s.at(ctx, made.CreatedAt))
	})
	if err != nil {
		return err
	}
	return s.trail(ctx, made.CreatedAt, s.person[c.People.Coordinator[0]], rule.CommunityStart, subject{"com", made.ID, 1})
}

// active are those whom the community counts as its members.
func (p peopleText) active() []string {
	var list []string
	for _, part := range [][]string{p.Coordinator, p.Facilitator, p.Member, p.Observer} {
		list = append(list, part...)
	}
	return list
}

// memberships come one after the other, three days apart; who was asked, asks or is
// kept apart did so lately.
func (s *scribe) memberships(ctx context.Context, c communityText) error {
	since := s.days(c.Begun)
	groups := []struct {
		keys  []string
		role  membership.Role
		state membership.State
	}{
		{c.People.Coordinator, membership.RoleCOORDINATOR, membership.StateACTIVE},
		{c.People.Facilitator, membership.RoleFACILITATOR, membership.StateACTIVE},
		{c.People.Member, membership.RoleMEMBER, membership.StateACTIVE},
		{c.People.Observer, membership.RoleOBSERVER, membership.StateACTIVE},
		{c.People.Suspended, membership.RoleMEMBER, membership.StateSUSPENDED},
		{c.People.Left, membership.RoleMEMBER, membership.StateLEFT},
	}
	for _, g := range groups {
		for _, key := range g.keys {
			if err := s.membership(s.at(ctx, since), c, key, g.role, g.state); err != nil {
				return err
			}
			since = since.Add(67 * time.Hour)
		}
	}
	for _, key := range c.People.Invited {
		if err := s.membership(s.at(ctx, s.days(-4)), c, key, membership.RoleMEMBER, membership.StateINVITED); err != nil {
			return err
		}
	}
	for _, key := range c.People.Requested {
		if err := s.membership(s.at(ctx, s.days(-2)), c, key, membership.RoleMEMBER, membership.StateREQUESTED); err != nil {
			return err
		}
	}
	s.members[c.Key] = append(append(append([]string{}, c.People.Coordinator...), c.People.Facilitator...), c.People.Member...)
	return nil
}

func (s *scribe) membership(ctx context.Context, c communityText, key string, role membership.Role, state membership.State) error {
	person, err := look(s.person, "person", key)
	if err != nil {
		return err
	}
	create := db.FromContext(ctx).Membership.Create().SetCommunityID(s.community[c.Key].ID).SetPersonID(person.ID).
		SetRole(role).SetState(state).SetBrings(c.Brings[key]).SetSeeks(c.LooksFor[key])
	if state == membership.StateINVITED {
		create.SetInvitedByID(s.person[c.People.Coordinator[0]].ID)
	}
	if err := create.Exec(ctx); err != nil {
		return fmt.Errorf("membership of %s: %w", key, err)
	}
	return nil
}

// links are the threads between the communities.
func (s *scribe) links(ctx context.Context, b book) error {
	for _, l := range b.Links {
		from, err := look(s.community, "community", l.From)
		if err != nil {
			return err
		}
		to, err := look(s.community, "community", l.To)
		if err != nil {
			return err
		}
		later := from.CreatedAt
		if to.CreatedAt.After(later) {
			later = to.CreatedAt
		}
		err = db.FromContext(ctx).CommunityLink.Create().SetFromID(from.ID).SetToID(to.ID).
			SetKind(communitylink.Kind(l.Kind)).SetReason(l.Reason).Exec(s.at(ctx, later.Add(48*time.Hour)))
		if err != nil {
			return fmt.Errorf("link of %s to %s: %w", l.From, l.To, err)
		}
	}
	return nil
}
