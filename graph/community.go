package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func (r *communityResolver) DomainHTML(ctx context.Context, obj *db.Community) (string, error) {
	return markdown.HTML(obj.Domain), nil
}

func (r *communityResolver) Community(ctx context.Context, obj *db.Community) (*string, error) {
	return inside(ctx, obj, obj.Community), nil
}

func (r *communityResolver) CommunityHTML(ctx context.Context, obj *db.Community) (*string, error) {
	return htmlInside(ctx, obj, obj.Community), nil
}

func (r *communityResolver) Practice(ctx context.Context, obj *db.Community) (*string, error) {
	return inside(ctx, obj, obj.Practice), nil
}

func (r *communityResolver) PracticeHTML(ctx context.Context, obj *db.Community) (*string, error) {
	return htmlInside(ctx, obj, obj.Practice), nil
}

func (r *communityResolver) Charter(ctx context.Context, obj *db.Community) (*string, error) {
	return inside(ctx, obj, obj.Charter), nil
}

func (r *communityResolver) CharterHTML(ctx context.Context, obj *db.Community) (*string, error) {
	return htmlInside(ctx, obj, obj.Charter), nil
}

func (r *communityResolver) Host(ctx context.Context, obj *db.Community) (*db.Organisation, error) {
	return communityHost.Read(ctx, obj)
}

func (r *communityResolver) Successor(ctx context.Context, obj *db.Community) (*db.Community, error) {
	return communitySuccessor.Read(ctx, obj)
}

func (r *communityResolver) Links(ctx context.Context, obj *db.Community, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CommunityLink], error) {
	return communityLinks.Read(ctx, obj)
}

func (r *communityResolver) LinkedFrom(ctx context.Context, obj *db.Community, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CommunityLink], error) {
	return communityLinkedFrom.Read(ctx, obj)
}

func (r *communityResolver) Competencies(ctx context.Context, obj *db.Community, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CommunityCompetency], error) {
	return communityCompetencies.Read(ctx, obj)
}

func (r *communityResolver) Members(ctx context.Context, obj *db.Community, state *membership.State, role *membership.Role, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Membership], error) {
	return communityMembers.Read(ctx, obj)
}

func (r *communityResolver) Events(ctx context.Context, obj *db.Community, filter *gen.EventFilter, orderBy *gen.EventOrder, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Event], error) {
	return communityEvents.Read(ctx, obj)
}

func (r *communityResolver) Lessons(ctx context.Context, obj *db.Community, filter *gen.LessonFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Lesson], error) {
	return communityLessons.Read(ctx, obj)
}

func (r *communityResolver) KnowledgeAssets(ctx context.Context, obj *db.Community, filter *gen.KnowledgeAssetFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.KnowledgeAsset], error) {
	return communityKnowledgeAssets.Read(ctx, obj)
}

func (r *communityResolver) ViewerMembership(ctx context.Context, obj *db.Community) (*db.Membership, error) {
	return communityViewerMembership.Read(ctx, obj)
}

func (r *communityResolver) ViewerCanRead(ctx context.Context, obj *db.Community) (bool, error) {
	return reads(ctx, obj), nil
}

func (r *communityResolver) ViewerCanJoin(ctx context.Context, obj *db.Community) (bool, error) {
	code, err := communityViewerCanJoin.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *communityResolver) ViewerCannotJoinBecause(ctx context.Context, obj *db.Community) (*gen.UserErrorCode, error) {
	code, err := communityViewerCannotJoinBecause.Read(ctx, obj)
	return because(code), err
}

func (r *communityResolver) ViewerCanLeave(ctx context.Context, obj *db.Community) (bool, error) {
	code, err := communityViewerCanLeave.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *communityResolver) ViewerCannotLeaveBecause(ctx context.Context, obj *db.Community) (*gen.UserErrorCode, error) {
	code, err := communityViewerCannotLeaveBecause.Read(ctx, obj)
	return because(code), err
}

func (r *communityResolver) ViewerCanEdit(ctx context.Context, obj *db.Community) (bool, error) {
	return ofCommunity(ctx, rule.CommunityEdit, obj) == "", nil
}

func (r *communityResolver) ViewerCannotEditBecause(ctx context.Context, obj *db.Community) (*gen.UserErrorCode, error) {
	return because(ofCommunity(ctx, rule.CommunityEdit, obj)), nil
}

func (r *communityResolver) ViewerCanInvite(ctx context.Context, obj *db.Community) (bool, error) {
	return ofCommunity(ctx, rule.MembershipInvite, obj) == "", nil
}

func (r *communityResolver) ViewerCannotInviteBecause(ctx context.Context, obj *db.Community) (*gen.UserErrorCode, error) {
	return because(ofCommunity(ctx, rule.MembershipInvite, obj)), nil
}

func (r *communityResolver) ViewerCanArchive(ctx context.Context, obj *db.Community) (bool, error) {
	return ofCommunity(ctx, rule.CommunityArchive, obj) == "", nil
}

func (r *communityResolver) ViewerCannotArchiveBecause(ctx context.Context, obj *db.Community) (*gen.UserErrorCode, error) {
	return because(ofCommunity(ctx, rule.CommunityArchive, obj)), nil
}

func (r *communityResolver) ViewerCanDraftEvent(ctx context.Context, obj *db.Community) (bool, error) {
	return ofCommunity(ctx, rule.EventDraft, obj) == "", nil
}

func (r *communityResolver) ViewerCannotDraftEventBecause(ctx context.Context, obj *db.Community) (*gen.UserErrorCode, error) {
	return because(ofCommunity(ctx, rule.EventDraft, obj)), nil
}

func (r *communityCompetencyResolver) Community(ctx context.Context, obj *db.CommunityCompetency) (*db.Community, error) {
	return communityCompetencyCommunity.Read(ctx, obj)
}

func (r *communityCompetencyResolver) Competency(ctx context.Context, obj *db.CommunityCompetency) (*db.Competency, error) {
	return communityCompetencyCompetency.Read(ctx, obj)
}

func (r *communityLinkResolver) From(ctx context.Context, obj *db.CommunityLink) (*db.Community, error) {
	return communityLinkFrom.Read(ctx, obj)
}

func (r *communityLinkResolver) To(ctx context.Context, obj *db.CommunityLink) (*db.Community, error) {
	return communityLinkTo.Read(ctx, obj)
}

func (r *mutationResolver) CommunityStart(ctx context.Context, input gen.CommunityStartInput) (*gen.CommunityStartPayload, error) {
	p := &gen.CommunityStartPayload{}
	host, err := maybe("org", input.HostID.Value())
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CommunityStart, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		c, err := joining.Start(ctx, joining.StartInput{
			Name: input.Name, Domain: input.Domain, Slug: input.Slug.Value(), Community: input.Community.Value(),
			Practice: input.Practice.Value(), Charter: input.Charter.Value(), Stage: input.Stage.Value(), Scale: input.Scale.Value(),
			Cadence: input.Cadence.Value(), JoinPolicy: input.JoinPolicy.Value(), Visibility: input.Visibility.Value(),
			HostID: host, Language: input.Language.Value(), Zone: input.Zone.Value(),
		})
		return changes("community", c), err
	}, shown(&p.Community, communityRows, "community"))
}

func (r *mutationResolver) CommunityEdit(ctx context.Context, input gen.CommunityEditInput) (*gen.CommunityEditPayload, error) {
	p := &gen.CommunityEditPayload{}
	in, err := communityEdit(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CommunityEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := joining.Edit(ctx, in)
		return changed{"community": in.CommunityID}, err
	}, shown(&p.Community, communityRows, "community"))
}

func (r *mutationResolver) CommunityArchive(ctx context.Context, input gen.CommunityArchiveInput) (*gen.CommunityArchivePayload, error) {
	p := &gen.CommunityArchivePayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	successor, err := maybe("com", input.SuccessorID.Value())
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CommunityArchive, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := joining.Archive(ctx, joining.ArchiveInput{CommunityID: community, Revision: input.Revision, SuccessorID: successor})
		return changed{"community": community}, err
	}, shown(&p.Community, communityRows, "community"))
}

func (r *mutationResolver) CommunityAnswer(ctx context.Context, input gen.CommunityAnswerInput) (*gen.CommunityAnswerPayload, error) {
	p := &gen.CommunityAnswerPayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CommunityAnswer, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := joining.Answer(ctx, joining.AnswerInput{CommunityID: community, Accept: input.Accept})
		return changed{"community": community}, err
	}, shown(&p.Community, communityRows, "community"))
}

func (r *queryResolver) Communities(ctx context.Context, filter *gen.CommunityFilter, orderBy *gen.CommunityOrder, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Community], error) {
	return allCommunities.List(ctx)
}

func (r *queryResolver) Community(ctx context.Context, slug string) (*db.Community, error) {
	return bySlug(ctx, slug)
}

func (r *Resolver) Community() gen.CommunityResolver { return &communityResolver{r} }

func (r *Resolver) CommunityCompetency() gen.CommunityCompetencyResolver {
	return &communityCompetencyResolver{r}
}

func (r *Resolver) CommunityLink() gen.CommunityLinkResolver { return &communityLinkResolver{r} }

type (
	communityResolver           struct{ *Resolver }
	communityCompetencyResolver struct{ *Resolver }
	communityLinkResolver       struct{ *Resolver }
)
