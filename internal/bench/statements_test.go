package bench_test

import (
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// someMember stands for any member who runs nothing: who it is, each request says.
var someMember = viewer.Viewer{Kind: viewer.Person, PersonID: uuid.UUID{1}, Active: true}

// me is the person of a sign-in.
func me(hash string) string {
	return `(SELECT s.person_id FROM sign_ins s JOIN persons p ON p.id = s.person_id
WHERE s.token_hash = ` + hash + ` AND s.revoked_at IS NULL AND s.expires_at > now() AND p.state = 'ACTIVE')`
}

// reads is the house's own rule for a table, whose only argument is who asks.
func reads(v viewer.Viewer, policy rule.Policy, alias string) string {
	return "(" + strings.ReplaceAll(policy.Readable(v, alias).Text, "?", "(SELECT id FROM me)") + ")"
}

// asking puts the person before a statement; without one there is nothing to put.
func asking(v viewer.Viewer, hash, statement string) string {
	if !v.SignedIn() {
		return statement
	}
	return "WITH me (id) AS MATERIALIZED " + me(hash) + " " + statement
}

const (
	hostOf = `(SELECT json_build_object('id', o.id, 'name', o.name) FROM organisations o WHERE o.id = %.host_id)`
	list   = `coalesce(json_agg(row.json ORDER BY row.place), '[]')`
)

// statements write the answers to the questions, for who asks.
var statements = map[string]func(viewer.Viewer) string{
	"/list": func(v viewer.Viewer) string {
		return asking(v, "$1", `SELECT json_build_object('communities', json_build_object('nodes', `+list+`)) FROM (
SELECT row_number() OVER (ORDER BY x.sort_name, x.id) AS place, json_build_object('id', x.id, 'slug', x.slug, 'name', x.name, 'domain', x.domain,
 'stage', x.stage, 'memberCount', x.member_count, 'host', `+host("x")+`,
 'all', json_build_object('totalCount', (SELECT count(*) FROM events ev WHERE ev.community_id = x.id AND `+reads(v, rule.Event, "ev")+`)),
 'next', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('id', y.id, 'title', y.title, 'startsAt', y.starts_at, 'zone', y.zone)), '[]')
  FROM (SELECT ev.id, ev.title, ev.starts_at, ev.zone FROM events ev WHERE ev.community_id = x.id
   AND ev.state IN ('DRAFT', 'ANNOUNCED', 'POSTPONED', 'CANCELLED') AND `+reads(v, rule.Event, "ev")+` ORDER BY ev.starts_at, ev.id LIMIT 1) AS y))) AS json
FROM (SELECT co.id, co.sort_name, co.slug, co.name, co.domain, co.stage, co.member_count, co.host_id FROM communities co
 WHERE `+reads(v, rule.Community, "co")+` ORDER BY co.sort_name, co.id LIMIT 20) AS x) AS row`)
	},
	"/detail": func(v viewer.Viewer) string {
		return asking(v, "$2", `SELECT json_build_object('community', (SELECT json_build_object('id', x.id, 'slug', x.slug, 'name', x.name, 'domain', x.domain,
 'stage', x.stage, 'memberCount', x.member_count, 'host', `+host("x")+`, 'events', json_build_object('nodes', (SELECT `+list+` FROM (
  SELECT row_number() OVER (ORDER BY y.starts_at DESC, y.id DESC) AS place, json_build_object('id', y.id, 'title', y.title, 'startsAt', y.starts_at, 'endsAt', y.ends_at,
   'place', y.place, 'confirmedCount', y.confirmed_count, 'lessons', json_build_object('nodes', (SELECT `+list+` FROM (
    SELECT row_number() OVER (ORDER BY z.id DESC) AS place, json_build_object('id', z.id,
     'version', (SELECT json_build_object('id', ve.id, 'title', ve.title, 'statement', ve.lesson, 'polarity', ve.polarity)
      FROM lesson_versions ve WHERE ve.lesson_id = z.id AND `+reads(v, rule.LessonVersion, "ve")+` ORDER BY ve.number DESC LIMIT 1),
     'knowledgeAssets', json_build_object('nodes', (SELECT `+list+` FROM (
      SELECT row_number() OVER (ORDER BY t.id DESC) AS place, json_build_object('id', t.id, 'kind', t.kind,
       'edition', (SELECT json_build_object('id', ae.id, 'title', ae.title) FROM asset_editions ae
        WHERE ae.asset_id = t.id AND `+reads(v, rule.AssetEdition, "ae")+` ORDER BY ae.number DESC LIMIT 1)) AS json
      FROM (SELECT kn.id, kn.kind FROM knowledge_assets kn WHERE EXISTS (SELECT 1 FROM asset_citations j JOIN asset_editions je ON je.id = j.edition_id
        WHERE je.asset_id = kn.id AND j.lesson_id = z.id AND `+reads(v, rule.PartOfEdition, "j")+`)
       AND `+reads(v, rule.KnowledgeAsset, "kn")+` ORDER BY kn.id DESC LIMIT 3) AS t) AS row))) AS json
    FROM (SELECT le.id FROM lessons le WHERE EXISTS (SELECT 1 FROM event_lessons j WHERE j.lesson_id = le.id AND j.event_id = y.id)
     AND `+reads(v, rule.Lesson, "le")+` ORDER BY le.id DESC LIMIT 5) AS z) AS row))) AS json
  FROM (SELECT ev.id, ev.title, ev.starts_at, ev.ends_at, ev.place, ev.confirmed_count FROM events ev WHERE ev.community_id = x.id
   AND `+reads(v, rule.Event, "ev")+` ORDER BY ev.starts_at DESC, ev.id DESC LIMIT 20) AS y) AS row)))
FROM communities x WHERE x.slug = $1 AND `+reads(v, rule.Community, "x")+`))`)
	},
	"/node": func(v viewer.Viewer) string {
		return asking(v, "$2", `SELECT json_build_object('node', (SELECT json_build_object('id', x.id, 'title', x.title, 'purpose', x.purpose,
 'startsAt', x.starts_at, 'endsAt', x.ends_at, 'place', x.place, 'format', x.format, 'state', x.state, 'zone', x.zone, 'confirmedCount', x.confirmed_count)
FROM events x WHERE x.id = $1 AND `+reads(v, rule.Event, "x")+`))`)
	},
	"/edges": func(v viewer.Viewer) string {
		return asking(v, "$2", `SELECT json_build_object('node', (SELECT json_build_object('id', x.id, 'title', x.title, 'purpose', x.purpose,
 'startsAt', x.starts_at, 'endsAt', x.ends_at, 'place', x.place, 'format', x.format, 'state', x.state, 'host', `+host("x")+`,
 'community', (SELECT json_build_object('id', co.id, 'slug', co.slug, 'name', co.name) FROM communities co WHERE co.id = x.community_id AND `+reads(v, rule.Community, "co")+`))
FROM events x WHERE x.id = $1 AND `+reads(v, rule.Event, "x")+`))`)
	},
}

func host(alias string) string { return strings.ReplaceAll(hostOf, "%", alias) }
