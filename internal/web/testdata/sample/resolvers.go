package sample

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Root answers with as much as is asked for.
type Root struct{}

// Community answers for communities.
func (Root) Community() CommunityResolver { return communities{} }

// Event answers for events.
func (Root) Event() EventResolver { return events{} }

// Mutation answers acts.
func (Root) Mutation() MutationResolver { return mutations{} }

// Query answers questions.
func (Root) Query() QueryResolver { return queries{} }

// Subscription answers with changes.
func (Root) Subscription() SubscriptionResolver { return subscriptions{} }

type (
	communities   struct{}
	events        struct{}
	mutations     struct{}
	queries       struct{}
	subscriptions struct{}
)

// ErrHidden is an error that names what nobody should see.
var ErrHidden = errors.New("pq: relation secret_table does not exist")

func size(first, last *int) int {
	for _, size := range []*int{first, last} {
		if size != nil {
			return *size
		}
	}
	return 20
}

func community(i int) *Community {
	return &Community{ID: "con_" + strconv.Itoa(i), Slug: "c" + strconv.Itoa(i), Name: "Community " + strconv.Itoa(i)}
}

func someEvents(count int) *EventConnection {
	page := &EventConnection{TotalCount: count, PageInfo: &PageInfo{}}
	for i := range count {
		event := &Event{ID: "evt_" + strconv.Itoa(i), Title: "Event " + strconv.Itoa(i)}
		page.Nodes = append(page.Nodes, event)
		page.Edges = append(page.Edges, &EventEdge{Cursor: strconv.Itoa(i), Node: event})
	}
	return page
}

func (communities) Events(_ context.Context, _ *Community, first *int, _ *string, last *int, _ *string) (*EventConnection, error) {
	return someEvents(size(first, last)), nil
}

func (communities) Links(context.Context, *Community) ([]*Community, error) {
	return []*Community{community(1), community(2)}, nil
}

func (events) Community(context.Context, *Event) (*Community, error) { return community(1), nil }

func (queries) Constellation(context.Context) (*Constellation, error) {
	return &Constellation{Name: "Sample"}, nil
}

func (queries) Viewer(ctx context.Context) (*Viewer, error) {
	return &Viewer{Name: string(viewer.Of(ctx).Kind)}, nil
}

func (queries) Communities(_ context.Context, first *int, _ *string, last *int, _ *string) (*CommunityConnection, error) {
	count := size(first, last)
	page := &CommunityConnection{TotalCount: count, PageInfo: &PageInfo{}}
	for i := range count {
		page.Nodes = append(page.Nodes, community(i))
		page.Edges = append(page.Edges, &CommunityEdge{Cursor: strconv.Itoa(i), Node: community(i)})
	}
	return page, nil
}

func (queries) Community(_ context.Context, slug string) (*Community, error) {
	found := community(1)
	found.Slug = slug
	return found, nil
}

func (queries) Events(_ context.Context, first *int, _ *string, last *int, _ *string, _ *EventFilter) (*EventConnection, error) {
	return someEvents(size(first, last)), nil
}

func (queries) Node(_ context.Context, id string) (Node, error) {
	return &Community{ID: id, Name: id}, nil
}

func (queries) Nodes(_ context.Context, ids []string) ([]Node, error) {
	nodes := make([]Node, len(ids))
	for i, id := range ids {
		nodes[i] = &Community{ID: id, Name: id}
	}
	return nodes, nil
}

func (queries) Fail(ctx context.Context, how Failure) (*string, error) {
	switch how {
	case FailurePanic:
		panic("secret of the panic")
	case FailureHidden:
		return nil, ErrHidden
	case FailureSlow:
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(time.Minute):
			return nil, nil
		}
	case FailureHuge:
		huge := strings.Repeat("x", 9<<20)
		return &huge, nil
	}
	return nil, errors.New("failed")
}

func (mutations) CommunityJoin(_ context.Context, input CommunityJoinInput) (*CommunityJoinPayload, error) {
	return &CommunityJoinPayload{Community: community(1)}, nil
}

func (mutations) SignIn(ctx context.Context, name string) (*Viewer, error) {
	jar, err := cookie.From(ctx)
	if err != nil {
		return nil, err
	}
	jar.Set("secret-of-"+name, time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC))
	return &Viewer{Name: name}, nil
}

func (mutations) SignOut(ctx context.Context) (*Viewer, error) {
	jar, err := cookie.From(ctx)
	if err != nil {
		return nil, err
	}
	jar.Clear()
	return &Viewer{Name: string(viewer.Visitor)}, nil
}

// EventChanged tells of two changes of the event "two", and of none of "never", which goes on.
func (subscriptions) EventChanged(ctx context.Context, id string) (<-chan *Event, error) {
	changes := make(chan *Event)
	switch id {
	case "two":
		go func() {
			defer close(changes)
			for _, title := range []string{"first", "second"} {
				select {
				case changes <- &Event{ID: id, Title: title}:
				case <-ctx.Done():
					return
				}
			}
		}()
		return changes, nil
	case "never":
		return changes, nil
	}
	return nil, errors.New("nothing changes here")
}
