package graph

import (
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/paging"
)

// The lists and edges of feed.graphql, as they are loaded ahead.
var (
	calendarFeedRows      = paging.From(func(c *db.Client) *db.CalendarFeedQuery { return c.CalendarFeed.Query() })
	viewerCalendarFeeds   = &paging.Many[*db.CalendarFeed]{Name: "Viewer.calendarFeeds", From: calendarFeedRows, Link: linked("{person_id} = @ AND {revoked_at} IS NULL"), Order: newestFirst[*db.CalendarFeed]}
	calendarFeedCommunity = &paging.One[*db.CalendarFeed, *db.Community]{Name: "CalendarFeed.community", From: communityRows, Key: func(p *db.CalendarFeed) *uuid.UUID { return p.CommunityID }}
)
