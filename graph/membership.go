package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

func (r *membershipResolver) Community(ctx context.Context, obj *db.Membership) (*db.Community, error) {
	return membershipCommunity.Read(ctx, obj)
}

func (r *membershipResolver) Person(ctx context.Context, obj *db.Membership) (*db.Person, error) {
	return membershipPerson.Read(ctx, obj)
}

func (r *membershipResolver) ViewerCanGiveRole(ctx context.Context, obj *db.Membership) (bool, error) {
	return refusal(ctx, rule.RoleGive, rule.Target{Community: obj.CommunityID}) == "", nil
}

func (r *membershipResolver) ViewerCannotGiveRoleBecause(ctx context.Context, obj *db.Membership) (*gen.UserErrorCode, error) {
	return because(refusal(ctx, rule.RoleGive, rule.Target{Community: obj.CommunityID})), nil
}

func (r *membershipResolver) ViewerCanSuspend(ctx context.Context, obj *db.Membership) (bool, error) {
	return whyNotSuspend(ctx, obj) == "", nil
}

func (r *membershipResolver) ViewerCannotSuspendBecause(ctx context.Context, obj *db.Membership) (*gen.UserErrorCode, error) {
	return because(whyNotSuspend(ctx, obj)), nil
}

func (r *mutationResolver) CommunityJoin(ctx context.Context, input gen.CommunityJoinInput) (*gen.CommunityJoinPayload, error) {
	p := &gen.CommunityJoinPayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CommunityJoin, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		m, err := joining.Join(ctx, joining.JoinInput{CommunityID: community, Brings: input.Brings.Value(), Seeks: input.Seeks.Value()})
		return changes("membership", m).and("community", community), err
	}, shown(&p.Community, communityRows, "community"), shown(&p.Membership, membershipRows, "membership"))
}

func (r *mutationResolver) CommunityLeave(ctx context.Context, input gen.CommunityLeaveInput) (*gen.CommunityLeavePayload, error) {
	p := &gen.CommunityLeavePayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CommunityLeave, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		m, err := joining.Leave(ctx, joining.LeaveInput{CommunityID: community})
		return changes("membership", m).and("community", community), err
	}, shown(&p.Community, communityRows, "community"), shown(&p.Membership, membershipRows, "membership"))
}

func (r *mutationResolver) MembershipDescribe(ctx context.Context, input gen.MembershipDescribeInput) (*gen.MembershipDescribePayload, error) {
	p := &gen.MembershipDescribePayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.MembershipDescribe, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		m, err := joining.Describe(ctx, joining.DescribeInput{CommunityID: community, Brings: input.Brings.Value(), Seeks: input.Seeks.Value()})
		return changes("membership", m).and("community", community), err
	}, shown(&p.Membership, membershipRows, "membership"))
}

func (r *mutationResolver) RequestAnswer(ctx context.Context, input gen.RequestAnswerInput) (*gen.RequestAnswerPayload, error) {
	p := &gen.RequestAnswerPayload{}
	membership, err := id.Parse("mem", input.MembershipID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.RequestAnswer, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		m, err := joining.AnswerRequest(ctx, joining.AnswerRequestInput{MembershipID: membership, Accept: input.Accept})
		if err != nil {
			return nil, err
		}
		return changed{"membership": m.ID, "community": m.CommunityID}, nil
	}, shown(&p.Membership, membershipRows, "membership"), shown(&p.Community, communityRows, "community"))
}

func (r *mutationResolver) RoleGive(ctx context.Context, input gen.RoleGiveInput) (*gen.RoleGivePayload, error) {
	p := &gen.RoleGivePayload{}
	membership, err := id.Parse("mem", input.MembershipID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.RoleGive, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := joining.GiveRole(ctx, joining.GiveRoleInput{MembershipID: membership, Revision: input.Revision, Role: input.Role})
		return changed{"membership": membership}, err
	}, shown(&p.Membership, membershipRows, "membership"))
}

func (r *mutationResolver) MembershipSuspend(ctx context.Context, input gen.MembershipSuspendInput) (*gen.MembershipSuspendPayload, error) {
	p := &gen.MembershipSuspendPayload{}
	membership, err := id.Parse("mem", input.MembershipID)
	if err != nil {
		return nil, err
	}
	suspended := input.Suspended.Value() == nil || *input.Suspended.Value()
	return p, r.act(ctx, rule.MembershipSuspend, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := joining.Suspend(ctx, joining.SuspendInput{MembershipID: membership, Revision: input.Revision, Suspended: suspended})
		return changed{"membership": membership}, err
	}, shown(&p.Membership, membershipRows, "membership"))
}

func whyNotSuspend(ctx context.Context, m *db.Membership) gen.UserErrorCode {
	if code := refusal(ctx, rule.MembershipSuspend, rule.Target{Community: m.CommunityID}); code != "" {
		return code
	}
	return gen.UserErrorCode(joining.SuspendRefusal(m))
}

func (r *mutationResolver) MembershipInvite(ctx context.Context, input gen.MembershipInviteInput) (*gen.MembershipInvitePayload, error) {
	p := &gen.MembershipInvitePayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	in := joining.InviteInput{CommunityID: community, People: input.People}
	if role := input.Role.Value(); role != nil {
		in.Role = *role
	}
	if preview := input.Preview.Value(); preview != nil {
		in.Preview = *preview
	}
	return p, r.act(ctx, rule.MembershipInvite, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		invitations, err := joining.Invite(ctx, in)
		p.Invitations = invited(invitations)
		return changed{"community": community}, err
	}, shown(&p.Community, communityRows, "community"))
}

func (r *Resolver) Membership() gen.MembershipResolver { return &membershipResolver{r} }

type membershipResolver struct{ *Resolver }
