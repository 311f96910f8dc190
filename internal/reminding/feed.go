package reminding

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/keylearning"
	"github.com/constellation-cop/constellation/ent/db/knowledgeasset"
	"github.com/constellation-cop/constellation/ent/db/lesson"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/internal/platform/feed"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/letter"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

const (
	mostOfAKind = 30 // entries of one kind that are looked at
	mostNews    = 50 // entries of a feed
)

// CommunityNews is what is new in a community, as visitors may read it, whoever asks: the
// latest events, what was learned at them, lessons, and published reports.
func (h House) CommunityNews(ctx context.Context, slug string) (feed.Feed, error) {
	ctx = asVisitor(ctx)
	home, err := openCommunity(ctx, slug)
	if err != nil {
		return feed.Feed{}, err
	}
	out := feed.Feed{
		ID: home.ID, Title: home.Name, About: shortened(markdown.Text(home.Domain), mostDescribed), Language: home.Language,
		Home: h.BaseURL + "/communities/" + home.Slug, Author: home.Name, Updated: home.CreatedAt,
	}
	for _, read := range []func(context.Context, *db.Community) ([]feed.Entry, error){h.newEvents, h.newKeyLearnings, h.newLessons, h.newReports} {
		entries, err := read(ctx, home)
		if err != nil {
			return feed.Feed{}, err
		}
		out.Entries = append(out.Entries, entries...)
	}
	slices.SortFunc(out.Entries, func(a, b feed.Entry) int {
		if order := b.Updated.Compare(a.Updated); order != 0 {
			return order
		}
		return slices.Compare(a.ID[:], b.ID[:])
	})
	out.Entries = out.Entries[:min(len(out.Entries), mostNews)]
	return out, nil
}

func (h House) newEvents(ctx context.Context, home *db.Community) ([]feed.Entry, error) {
	rows, err := db.FromContext(ctx).Event.Query().Where(event.CommunityID(home.ID), dated()).
		Order(db.Desc(event.FieldID)).Limit(mostOfAKind).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the new events: %w", err)
	}
	var entries []feed.Entry
	for _, of := range rows {
		entry := feed.Entry{
			ID: of.ID, Title: of.Title, URL: h.BaseURL + "/events/" + id.Encode("evt", of.ID), Kind: say(home.Language, "Event", "Acara"),
			Summary: oneLine(letter.Time(of.Language, of.StartsAt, of.Zone), location(of, nil)), Content: of.Purpose,
			Published: given(of.AnnouncedAt, of.CreatedAt),
		}
		entry.Updated = latest(entry.Published, given(of.MovedAt, entry.Published))
		switch of.State {
		case event.StateCANCELLED:
			entry.Summary, entry.Updated = ended(say(of.Language, "Cancelled", "Dibatalkan"), of.Reason), of.UpdatedAt
		case event.StatePOSTPONED:
			entry.Summary, entry.Updated = ended(say(of.Language, "Postponed", "Ditangguhkan"), of.Reason), of.UpdatedAt
		}
		entries = append(entries, entry)
	}
	return entries, nil
}

func (h House) newKeyLearnings(ctx context.Context, home *db.Community) ([]feed.Entry, error) {
	rows, err := db.FromContext(ctx).KeyLearning.Query().Where(keylearning.HasEventWith(event.CommunityID(home.ID), dated())).
		WithEvent().Order(db.Desc(keylearning.FieldID)).Limit(mostOfAKind).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the new key learnings: %w", err)
	}
	var entries []feed.Entry
	for _, said := range rows {
		at := said.Edges.Event
		if at == nil {
			continue
		}
		entries = append(entries, feed.Entry{
			ID: said.ID, Title: said.Text, URL: h.BaseURL + "/events/" + id.Encode("evt", at.ID), Summary: at.Title,
			Kind: say(home.Language, "Said at an event", "Disebut di acara"), Published: said.CreatedAt, Updated: said.CreatedAt,
		})
	}
	return entries, nil
}

func (h House) newLessons(ctx context.Context, home *db.Community) ([]feed.Entry, error) {
	rows, err := db.FromContext(ctx).LessonVersion.Query().Where(
		lessonversion.HasLessonRecordWith(lesson.CommunityID(home.ID), lesson.FateEQ(lesson.FateKEPT)),
		lessonversion.StateIn(lessonversion.StateAGREED, lessonversion.StateIN_VALIDATION, lessonversion.StateVALIDATED),
	).Order(db.Desc(lessonversion.FieldID)).Limit(mostOfAKind).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the new lessons: %w", err)
	}
	var entries []feed.Entry
	for _, version := range rows {
		if slices.ContainsFunc(entries, func(known feed.Entry) bool { return known.ID == version.LessonID }) {
			continue
		}
		published := given(version.AgreedAt, version.CreatedAt)
		entries = append(entries, feed.Entry{
			ID: version.LessonID, Title: version.Title, URL: h.BaseURL + "/lessons/" + id.Encode("les", version.LessonID),
			Content: paragraphs(version.Lesson, version.Recommendation), Kind: say(home.Language, "Lesson", "Pengajaran"),
			Published: published, Updated: latest(published, given(version.ValidatedAt, published)),
		})
	}
	return entries, nil
}

func (h House) newReports(ctx context.Context, home *db.Community) ([]feed.Entry, error) {
	rows, err := db.FromContext(ctx).AssetEdition.Query().Where(
		assetedition.HasAssetWith(knowledgeasset.CommunityID(home.ID), knowledgeasset.FateEQ(knowledgeasset.FateKEPT)),
		assetedition.StateEQ(assetedition.StatePUBLISHED), assetedition.FormEQ(assetedition.FormFORMAL),
	).Order(db.Desc(assetedition.FieldID)).Limit(mostOfAKind).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the new reports: %w", err)
	}
	var entries []feed.Entry
	for _, edition := range rows {
		published := given(edition.PublishedAt, edition.CreatedAt)
		entries = append(entries, feed.Entry{
			ID: edition.AssetID, Title: edition.Title, URL: h.BaseURL + "/assets/" + id.Encode("ast", edition.AssetID),
			Content: edition.Summary, Kind: say(home.Language, "Report", "Laporan"), Published: published, Updated: published,
		})
	}
	return entries, nil
}

// given is the moment, or the other where there is none.
func given(moment *time.Time, otherwise time.Time) time.Time {
	if moment == nil {
		return otherwise
	}
	return *moment
}

// oneLine writes parts beside each other, paragraphs below each other.
func oneLine(parts ...string) string { return glue(" · ", parts) }

func paragraphs(parts ...string) string { return glue("\n\n", parts) }

func glue(between string, parts []string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), between)
}
