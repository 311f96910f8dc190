package graph

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
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

func (r *mutationResolver) CommunityJoin(ctx context.Context, input gen.CommunityJoinInput) (*gen.CommunityJoinPayload, error) {
	panic(fmt.Errorf("not implemented: CommunityJoin - communityJoin"))
}

func (r *mutationResolver) CommunityLeave(ctx context.Context, input gen.CommunityLeaveInput) (*gen.CommunityLeavePayload, error) {
	panic(fmt.Errorf("not implemented: CommunityLeave - communityLeave"))
}

func (r *mutationResolver) MembershipDescribe(ctx context.Context, input gen.MembershipDescribeInput) (*gen.MembershipDescribePayload, error) {
	panic(fmt.Errorf("not implemented: MembershipDescribe - membershipDescribe"))
}

func (r *mutationResolver) RequestAnswer(ctx context.Context, input gen.RequestAnswerInput) (*gen.RequestAnswerPayload, error) {
	panic(fmt.Errorf("not implemented: RequestAnswer - requestAnswer"))
}

func (r *mutationResolver) RoleGive(ctx context.Context, input gen.RoleGiveInput) (*gen.RoleGivePayload, error) {
	panic(fmt.Errorf("not implemented: RoleGive - roleGive"))
}

func (r *mutationResolver) MembershipInvite(ctx context.Context, input gen.MembershipInviteInput) (*gen.MembershipInvitePayload, error) {
	panic(fmt.Errorf("not implemented: MembershipInvite - membershipInvite"))
}

func (r *Resolver) Membership() gen.MembershipResolver { return &membershipResolver{r} }

type membershipResolver struct{ *Resolver }
