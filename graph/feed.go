package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (r *calendarFeedResolver) Community(ctx context.Context, obj *db.CalendarFeed) (*db.Community, error) {
	return calendarFeedCommunity.Read(ctx, obj)
}

func (r *communityResolver) Feeds(ctx context.Context, obj *db.Community) (*gen.CommunityFeeds, error) {
	if obj.Visibility != community.VisibilityPUBLIC || obj.State == community.StateREQUESTED {
		return nil, nil
	}
	here := r.Account.BaseURL + "/communities/" + obj.Slug
	return &gen.CommunityFeeds{CalendarURL: here + "/events.ics", AtomURL: here + "/feed.atom", JSONURL: here + "/feed.json"}, nil
}

func (r *eventResolver) CalendarURL(ctx context.Context, obj *db.Event) (*string, error) {
	if !reminding.HasCalendar(obj) {
		return nil, nil
	}
	address := r.Account.BaseURL + "/events/" + id.Encode("evt", obj.ID) + ".ics"
	return &address, nil
}

func (r *mutationResolver) CalendarFeedCreate(ctx context.Context, input gen.CalendarFeedCreateInput) (*gen.CalendarFeedCreatePayload, error) {
	p := &gen.CalendarFeedCreatePayload{}
	of, err := maybe("com", input.CommunityID.Value())
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CalendarFeedCreate, nil, nil, &p.UserErrors, func(ctx context.Context) (changed, error) {
		feed, secret, err := reminding.CalendarFeedCreate(ctx, of)
		if err != nil {
			return nil, err
		}
		address := r.Account.BaseURL + "/calendar/" + secret + ".ics"
		p.URL = &address
		return changed{"calendarFeed": feed.ID}, nil
	}, shown(&p.CalendarFeed, calendarFeedRows, "calendarFeed"))
}

func (r *mutationResolver) CalendarFeedRevoke(ctx context.Context, input gen.CalendarFeedRevokeInput) (*gen.CalendarFeedRevokePayload, error) {
	p := &gen.CalendarFeedRevokePayload{}
	feed, err := id.Parse("cal", input.CalendarFeedID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CalendarFeedRevoke, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := reminding.CalendarFeedRevoke(ctx, feed)
		return changed{"calendarFeed": feed}, err
	}, shown(&p.CalendarFeed, calendarFeedRows, "calendarFeed"))
}

func (r *viewerResolver) CalendarFeeds(ctx context.Context, obj *viewer.Viewer, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CalendarFeed], error) {
	return viewerCalendarFeeds.Read(ctx, obj)
}

func (r *viewerResolver) ViewerCanCreateCalendarFeed(ctx context.Context, obj *viewer.Viewer) (bool, error) {
	return refusal(ctx, rule.CalendarFeedCreate, rule.Target{}) == "", nil
}

func (r *viewerResolver) ViewerCannotCreateCalendarFeedBecause(ctx context.Context, obj *viewer.Viewer) (*gen.UserErrorCode, error) {
	return because(refusal(ctx, rule.CalendarFeedCreate, rule.Target{})), nil
}

func (r *Resolver) CalendarFeed() gen.CalendarFeedResolver { return &calendarFeedResolver{r} }

type calendarFeedResolver struct{ *Resolver }
