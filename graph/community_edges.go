package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of community.graphql, as they are loaded ahead.
var (
	allCommunities                    = &paging.Many[*db.Community]{Name: "Query.communities", From: communityRows, Order: communitiesOrder, Where: communitiesWhere}
	communityHost                     = &paging.One[*db.Community, *db.Organisation]{Name: "Community.host", From: organisationRows, Key: func(p *db.Community) *uuid.UUID { return p.HostID }}
	communitySuccessor                = &paging.One[*db.Community, *db.Community]{Name: "Community.successor", From: communityRows, Key: func(p *db.Community) *uuid.UUID { return p.SuccessorID }}
	communityLinks                    = &paging.Many[*db.CommunityLink]{Name: "Community.links", From: communityLinkRows, Link: by("from_id"), Order: asMade[*db.CommunityLink]}
	communityLinkedFrom               = &paging.Many[*db.CommunityLink]{Name: "Community.linkedFrom", From: communityLinkRows, Link: by("to_id"), Order: asMade[*db.CommunityLink]}
	communityCompetencies             = &paging.Many[*db.CommunityCompetency]{Name: "Community.competencies", From: communityCompetencyRows, Link: by("community_id"), Order: asMade[*db.CommunityCompetency]}
	communityMembers                  = &paging.Many[*db.Membership]{Name: "Community.members", From: membershipRows, Link: by("community_id"), Order: asMade[*db.Membership], Where: membersWhere}
	communityEvents                   = &paging.Many[*db.Event]{Name: "Community.events", From: eventRows, Link: by("community_id"), Order: eventsOrder(latestFirst), Where: eventsWhere}
	communityLessons                  = &paging.Many[*db.Lesson]{Name: "Community.lessons", From: lessonRows, Link: by("community_id"), Order: newestFirst[*db.Lesson], Where: lessonsWhere}
	communityKnowledgeAssets          = &paging.Many[*db.KnowledgeAsset]{Name: "Community.knowledgeAssets", From: knowledgeAssetRows, Link: by("community_id"), Order: newestFirst[*db.KnowledgeAsset], Where: knowledgeAssetsWhere}
	communityViewerMembership         = &paging.Each[*db.Community, *db.Membership]{Name: "Community.viewerMembership", Load: membershipsOfViewer}
	communityViewerCanJoin            = &paging.Each[*db.Community, gen.UserErrorCode]{Name: "Community.viewerCanJoin", Load: whyNotJoin}
	communityViewerCannotJoinBecause  = &paging.Each[*db.Community, gen.UserErrorCode]{Name: "Community.viewerCannotJoinBecause", Load: whyNotJoin}
	communityViewerCanLeave           = &paging.Each[*db.Community, gen.UserErrorCode]{Name: "Community.viewerCanLeave", Load: whyNotLeave}
	communityViewerCannotLeaveBecause = &paging.Each[*db.Community, gen.UserErrorCode]{Name: "Community.viewerCannotLeaveBecause", Load: whyNotLeave}
	communityLinkFrom                 = &paging.One[*db.CommunityLink, *db.Community]{Name: "CommunityLink.from", From: communityRows, Key: keyOf(func(p *db.CommunityLink) uuid.UUID { return p.FromID })}
	communityLinkTo                   = &paging.One[*db.CommunityLink, *db.Community]{Name: "CommunityLink.to", From: communityRows, Key: keyOf(func(p *db.CommunityLink) uuid.UUID { return p.ToID })}
	communityCompetencyCommunity      = &paging.One[*db.CommunityCompetency, *db.Community]{Name: "CommunityCompetency.community", From: communityRows, Key: keyOf(func(p *db.CommunityCompetency) uuid.UUID { return p.CommunityID })}
	communityCompetencyCompetency     = &paging.One[*db.CommunityCompetency, *db.Competency]{Name: "CommunityCompetency.competency", From: competencyRows, Key: keyOf(func(p *db.CommunityCompetency) uuid.UUID { return p.CompetencyID })}
)

func communitiesByName(paging.Args) paging.Order[*db.Community] {
	return paging.Order[*db.Community]{Name: "name", Column: "sort_name", Value: func(c *db.Community) any {
		if c == nil {
			return ""
		}
		return c.SortName
	}}
}

func communitiesOrder(args paging.Args) paging.Order[*db.Community] {
	if args.Text("orderBy") != string(gen.CommunityOrderMembers) {
		return communitiesByName(args)
	}
	return paging.Order[*db.Community]{Name: "members", Column: "member_count", Desc: true, Value: func(c *db.Community) any {
		if c == nil {
			return 0
		}
		return c.MemberCount
	}}
}

func communitiesWhere(ctx context.Context, args paging.Args) (rule.Clause, error) {
	filter, v := args.In("filter"), viewer.Of(ctx)
	competency, err := refers(filter, "competency", "cmp", func(id uuid.UUID) rule.Clause {
		return rule.Exists("community_competencies j", rule.Both(
			rule.Says("j.community_id = {id} AND j.competency_id = ?", id), rule.CommunityCompetency.Readable(v, "j")))
	})
	if err != nil {
		return rule.Clause{}, err
	}
	host, err := refers(filter, "host", "org", func(id uuid.UUID) rule.Clause { return rule.Says("{host_id} = ?", id) })
	if err != nil {
		return rule.Clause{}, err
	}
	text, err := sought(filter)
	if err != nil {
		return rule.Clause{}, err
	}
	return asked(words(text, "sort_name", "domain"), enum("stage", filter.Text("stage")), enum("state", filter.Text("state")), competency, host, joined(v, filter)), nil
}

// joined holds for the communities that the viewer is in, or is not in.
func joined(v viewer.Viewer, filter paging.Args) rule.Clause {
	wanted, asked := filter.Bool("joined")
	if !asked {
		return rule.Clause{}
	}
	in := rule.Exists("memberships j", rule.Says("j.community_id = {id} AND j.person_id = ? AND j.state = 'ACTIVE'", v.PersonID))
	if !wanted {
		in.Text = "NOT " + in.Text
	}
	return in
}

// membersWhere lists active members unless another state is asked for.
func membersWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	state := args.Text("state")
	if state == "" {
		state = string(membership.StateACTIVE)
	}
	return asked(enum("state", state), enum("role", args.Text("role"))), nil
}

// membershipsOfViewer are the viewer's memberships of the communities, in any state.
func membershipsOfViewer(ctx context.Context, of []*db.Community, _ paging.Args) (map[uuid.UUID]*db.Membership, error) {
	v := viewer.Of(ctx)
	found := map[uuid.UUID]*db.Membership{}
	if !v.SignedIn() {
		return found, nil
	}
	mine, err := paging.Among(ctx, membershipRows, "community_id", of, rule.Says("{person_id} = ?", v.PersonID))
	if err != nil {
		return nil, fmt.Errorf("viewer's memberships: %w", err)
	}
	for _, m := range mine {
		found[m.CommunityID] = m
	}
	return found, nil
}
