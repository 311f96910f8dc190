package demo

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// scribe writes the demo constellation and remembers what it wrote, by the keys that
// the texts use.
type scribe struct {
	now           time.Time
	zone          *time.Location
	written       time.Duration // one microsecond for each record, so that ids keep their order
	organisation  map[string]*db.Organisation
	person        map[string]*db.Person
	host          map[string]string // of a person, the key of the organisation
	competency    map[string]*db.Competency
	expert        map[string][]string // of a competency
	community     map[string]*db.Community
	members       map[string][]string // of a community, those who are active and not observers
	event         map[string]*db.Event
	learnings     map[string][]*db.KeyLearning // of an event
	present       map[string][]string          // at an event
	lesson        map[string]*db.Lesson
	version       map[string]*db.LessonVersion // by lesson@number
	latestVersion map[string]*db.LessonVersion
}

func newScribe(now time.Time) *scribe {
	return &scribe{
		now: now, zone: home,
		organisation: map[string]*db.Organisation{}, person: map[string]*db.Person{}, host: map[string]string{},
		competency: map[string]*db.Competency{}, expert: map[string][]string{}, community: map[string]*db.Community{}, members: map[string][]string{},
		event: map[string]*db.Event{}, learnings: map[string][]*db.KeyLearning{}, present: map[string][]string{},
		lesson: map[string]*db.Lesson{}, version: map[string]*db.LessonVersion{}, latestVersion: map[string]*db.LessonVersion{},
	}
}

// home is the zone of Kuala Lumpur, which has had no summer time since 1935; it is
// written out so that the demo needs no zone files.
var home = time.FixedZone("Asia/Kuala_Lumpur", 8*60*60)

// at returns a context in which the record being made is from that time.
func (s *scribe) at(ctx context.Context, moment time.Time) context.Context {
	s.written += time.Microsecond
	return clock.With(ctx, clock.Fixed(moment.Truncate(time.Millisecond).Add(s.written%time.Millisecond)))
}

// days is so many days from now, at nine in the morning.
func (s *scribe) days(n int) time.Time {
	here := s.now.In(s.zone)
	return time.Date(here.Year(), here.Month(), here.Day()+n, 9, 0, 0, 0, s.zone).UTC()
}

// derive keeps that the subject came from the object.
func (s *scribe) derive(ctx context.Context, kind string, subject uuid.UUID, predicate provenance.Predicate, objectKind string, object uuid.UUID) error {
	err := db.FromContext(ctx).Provenance.Create().SetSubjectKind(kind).SetSubjectID(subject).
		SetPredicate(predicate).SetObjectKind(objectKind).SetObjectID(object).Exec(ctx)
	if err != nil {
		return fmt.Errorf("keep where %s came from: %w", kind, err)
	}
	return nil
}

// look finds what the texts call key.
func look[T any](in map[string]T, kind, key string) (T, error) {
	found, ok := in[key]
	if !ok {
		return found, fmt.Errorf("the texts name the %s %q, which there is not", kind, key)
	}
	return found, nil
}

// inOrder visits a map by its keys, so that each run writes alike.
func inOrder[V any](m map[string]V, visit func(key string, value V) error) error {
	for _, key := range slices.SortedFunc(maps.Keys(m), cmp.Compare[string]) {
		if err := visit(key, m[key]); err != nil {
			return err
		}
	}
	return nil
}
