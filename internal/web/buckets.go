package web

import (
	"sync"
	"time"
)

// mostBuckets bounds the memory of one kind of bucket; full buckets are forgotten first.
const mostBuckets = 1 << 16

// buckets counts requests by key, each key with a bucket that refills over time.
type buckets struct {
	size Bucket
	now  func() time.Time

	mu    sync.Mutex
	level map[string]bucket
}

type bucket struct {
	tokens float64
	at     time.Time
}

func newBuckets(size Bucket) *buckets {
	return &buckets{size: size, now: time.Now, level: map[string]bucket{}}
}

// take removes one request from the bucket, or says how long to wait.
func (b *buckets) take(key string) *problem {
	return b.draw(key, 1)
}

// look reports an empty bucket and takes nothing.
func (b *buckets) look(key string) *problem {
	return b.draw(key, 0)
}

func (b *buckets) draw(key string, tokens float64) *problem {
	if b.size.Burst < 0 {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.now()
	level := b.refilled(key, now)
	if level < 1 {
		b.level[key] = bucket{tokens: level, at: now}
		missing := (1 - level) / float64(b.size.PerMinute)
		return tooOften(time.Duration(missing * float64(time.Minute)))
	}
	if tokens > 0 {
		b.makeRoom(now)
		b.level[key] = bucket{tokens: level - tokens, at: now}
	}
	return nil
}

func (b *buckets) refilled(key string, now time.Time) float64 {
	held, ok := b.level[key]
	if !ok {
		return float64(b.size.Burst)
	}
	return min(float64(b.size.Burst), held.tokens+now.Sub(held.at).Minutes()*float64(b.size.PerMinute))
}

// makeRoom forgets buckets that are full again, and any one where all are in use.
func (b *buckets) makeRoom(now time.Time) {
	if len(b.level) < mostBuckets {
		return
	}
	for key := range b.level {
		if b.refilled(key, now) >= float64(b.size.Burst) {
			delete(b.level, key)
		}
	}
	for key := range b.level {
		if len(b.level) < mostBuckets {
			return
		}
		delete(b.level, key)
	}
}
