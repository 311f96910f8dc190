package reminding

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/calendarfeed"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	mostCalendarFeeds = 20 // of one person, at a time
	feedSecretBytes   = 20 // 160 random bits, 32 characters
	feedSecretLength  = 32
	feedHintLength    = 4
	noteFeedUse       = time.Hour // how often the last use is written down
)

// ErrNoFeed says that no feed has the address, or no longer.
var ErrNoFeed = errors.New("reminding: there is no such calendar feed")

// CalendarFeedCreate makes a secret address from which the viewer's calendar reads their
// events: of one community, or what they registered for and all their communities' (nil).
// The secret is not kept, so that it is shown once.
func CalendarFeedCreate(ctx context.Context, of *uuid.UUID) (*db.CalendarFeed, string, error) {
	target := rule.Target{}
	if of != nil {
		target.Community = *of
	}
	ctx, err := rule.Begin(ctx, rule.CalendarFeedCreate, target)
	if err != nil {
		return nil, "", err
	}
	if err := checkFeed(ctx, of); err != nil {
		return nil, "", err
	}
	bits := make([]byte, feedSecretBytes)
	if _, err := io.ReadFull(id.Random(ctx), bits); err != nil {
		return nil, "", fmt.Errorf("make a secret: %w", err)
	}
	secret := base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").EncodeToString(bits)
	made, err := db.FromContext(ctx).CalendarFeed.Create().SetPersonID(viewer.Of(ctx).PersonID).SetNillableCommunityID(of).
		SetHint(secret[feedSecretLength-feedHintLength:]).SetTokenHash(feedDigest(secret)).Save(ctx)
	if err != nil {
		return nil, "", problem.Of(fmt.Errorf("keep the calendar feed: %w", err), nil)
	}
	return made, secret, trail.Keep(ctx, rule.CalendarFeedCreate, trail.Subject{Kind: "cal", ID: made.ID}, "community_id")
}

// checkFeed refuses a community that the viewer does not read, and too many feeds.
func checkFeed(ctx context.Context, of *uuid.UUID) error {
	client, asks := db.FromContext(ctx), viewer.Of(ctx)
	if of != nil {
		found, err := client.Community.Get(ctx, *of)
		if db.IsNotFound(err) || err == nil && !rule.ReadsContent(asks, found.ID, found.Visibility == community.VisibilityPUBLIC) {
			return usererror.New("NOT_FOUND", "communityId", "There is no such community whose events you can read.")
		}
		if err != nil {
			return fmt.Errorf("find the community: %w", err)
		}
	}
	open, err := client.CalendarFeed.Query().Where(calendarfeed.PersonID(asks.PersonID), calendarfeed.RevokedAtIsNil()).Count(ctx)
	if err != nil {
		return fmt.Errorf("count the calendar feeds: %w", err)
	}
	if open >= mostCalendarFeeds {
		return usererror.New("INVALID", "", fmt.Sprintf("You have %d calendar feeds. Revoke one that no calendar reads any more.", open))
	}
	return nil
}

// CalendarFeedRevoke closes a feed of the viewer's at once. Said again, nothing changes.
func CalendarFeedRevoke(ctx context.Context, feed uuid.UUID) (*db.CalendarFeed, error) {
	seen, err := db.FromContext(ctx).CalendarFeed.Get(ctx, feed)
	if err != nil {
		return nil, fmt.Errorf("find the calendar feed: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.CalendarFeedRevoke, rule.Target{Person: seen.PersonID})
	if err != nil {
		return nil, err
	}
	changed, err := db.FromContext(ctx).CalendarFeed.Update().
		Where(calendarfeed.ID(seen.ID), calendarfeed.RevokedAtIsNil()).SetRevokedAt(clock.Now(ctx)).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("revoke the calendar feed: %w", err)
	}
	if changed == 1 {
		if err := trail.Keep(ctx, rule.CalendarFeedRevoke, trail.Subject{Kind: "cal", ID: seen.ID}, "revoked_at"); err != nil {
			return nil, err
		}
	}
	ended, err := db.FromContext(ctx).CalendarFeed.Get(ctx, seen.ID)
	if err != nil {
		return nil, fmt.Errorf("read the calendar feed: %w", err)
	}
	return ended, nil
}

// OpenFeed finds the feed by its secret, and once an hour notes that it was read. It is
// ErrNoFeed for what never was and what was revoked alike.
func OpenFeed(ctx context.Context, secret string) (*db.CalendarFeed, error) {
	if len(secret) != feedSecretLength {
		return nil, ErrNoFeed
	}
	ctx = rule.AsSystem(ctx, "whoever holds the secret of a feed may open it")
	client, now := db.FromContext(ctx), clock.Now(ctx)
	found, err := client.CalendarFeed.Query().Where(calendarfeed.TokenHash(feedDigest(secret)), calendarfeed.RevokedAtIsNil()).Only(ctx)
	if db.IsNotFound(err) {
		return nil, ErrNoFeed
	}
	if err != nil {
		return nil, fmt.Errorf("open the calendar feed: %w", err)
	}
	if found.LastUsedAt == nil || now.Sub(*found.LastUsedAt) >= noteFeedUse {
		if err := client.CalendarFeed.UpdateOne(found).SetLastUsedAt(now).Exec(ctx); err != nil {
			return nil, fmt.Errorf("note the use of a calendar feed: %w", err)
		}
	}
	return found, nil
}

// feedDigest is what is kept of a secret. It is not salted: 160 random bits are not guessed.
func feedDigest(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}
