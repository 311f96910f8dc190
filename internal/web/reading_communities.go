package web

import (
	"encoding/json"
)

// chartFrom is how many communities the interface draws a chart of (frontend/src/home/HomeVisitor.tsx).
const chartFrom = 3

func readHome(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct {
		Constellation struct {
			Name        string
			SummaryHTML sanitised
		}
		Sky             readNodes[readCommunityLine]
		Running, Coming readNodes[readEventLine]
		Newest          readNodes[readAssetLine]
	}
	if err := json.Unmarshal(data, &answer); err != nil {
		return readPage{}, false, err
	}
	text := readText{Title: motto(l), Lead: answer.Constellation.SummaryHTML, Large: true, BesideChart: len(answer.Sky.all()) >= chartFrom}
	events := append(entries(answer.Running, l.event), entries(answer.Coming, l.event)...)
	text.section(readSection{Heading: l.say("Next events", "Acara akan datang"), Entries: events})
	text.section(readSection{Heading: l.say("Communities", "Komuniti"), Entries: entries(answer.Sky, l.community)})
	text.section(readSection{Heading: l.say("New reports", "Laporan baharu"), Entries: entries(answer.Newest, l.asset)})
	return readPage{text: text, description: or(plain(answer.Constellation.SummaryHTML), text.Title),
		linked: linked{"@type": "WebSite", "url": pagePath("/")}}, true, nil
}

func readCommunities(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct{ Communities readNodes[readCommunityLine] }
	if err := json.Unmarshal(data, &answer); err != nil {
		return readPage{}, false, err
	}
	text := readText{Title: l.say("Communities of practice", "Komuniti amalan")}
	text.section(readSection{Entries: entries(answer.Communities, l.community)})
	var listed []linked
	for number, community := range answer.Communities.all() {
		listed = append(listed, linked{"@type": "ListItem", "position": number + 1, "name": community.Name, "url": pagePath("/communities/" + community.Slug)})
	}
	return readPage{text: text,
		description: l.say("People who care about the same thing, meet around events and keep what they learn.",
			"Orang yang mengambil berat tentang perkara yang sama, bertemu dalam acara dan menyimpan apa yang dipelajari."),
		linked: linked{"@type": "CollectionPage", "mainEntity": linked{"@type": "ItemList", "itemListElement": listed}},
	}, true, nil
}

// readCommunityLink is how one community stands to another; the other may be hidden.
type readCommunityLink struct {
	Reason   string
	To, From *struct{ Slug, Name string }
}

func readCommunity(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct {
		Community *struct {
			readCommunityLine
			Cadence                     string
			CommunityHTML, PracticeHTML sanitised
			CharterHTML                 sanitised
			Running, Coming, Held       readNodes[readEventLine]
			Competencies                readNodes[struct{ Competency *struct{ ID, Name string } }]
			Coordinators                readNodes[struct {
				Person *struct{ ID, Name, Headline string }
			}]
			Links, LinkedFrom readNodes[readCommunityLink]
			Feeds             *struct{ CalendarURL, AtomURL, JSONURL string }
		}
	}
	if err := json.Unmarshal(data, &answer); err != nil || answer.Community == nil {
		return readPage{}, false, err
	}
	shown := answer.Community
	text := readText{Title: shown.Name, Large: true, About: joined(l.stage(shown.Stage), l.members(shown.MemberCount), shown.Cadence)}
	organisation := linked{"@type": "Organization"}
	if shown.Host != nil {
		text.fact(readFact{Term: l.say("Hosted by", "Di bawah naungan"), Detail: shown.Host.Name, Path: "/organisations/" + shown.Host.ID})
		organisation["parentOrganization"] = linked{"@type": "Organization", "name": shown.Host.Name, "url": pagePath("/organisations/" + shown.Host.ID)}
	}
	text.section(readSection{Heading: l.say("What we care about", "Apa yang kami ambil berat"), HTML: shown.DomainHTML, Leads: true})
	text.section(readSection{Heading: l.say("Who we are", "Siapa kami"), HTML: shown.CommunityHTML})
	text.section(readSection{Heading: l.say("What we do and keep", "Apa yang kami lakukan dan simpan"), HTML: shown.PracticeHTML})
	text.section(readSection{Heading: l.say("How we work", "Cara kami bekerja"), HTML: shown.CharterHTML})
	events := append(entries(shown.Running, l.event), append(entries(shown.Coming, l.event), entries(shown.Held, l.event)...)...)
	text.section(readSection{Heading: l.say("Events", "Acara"), Entries: events})
	text.section(readSection{Heading: l.say("Competencies", "Kompetensi"), Entries: entries(shown.Competencies,
		func(c struct{ Competency *struct{ ID, Name string } }) readEntry {
			if c.Competency == nil {
				return readEntry{}
			}
			return readEntry{Path: "/competencies/" + c.Competency.ID, Name: c.Competency.Name}
		})})
	text.section(readSection{Heading: l.say("Whom to ask", "Siapa yang boleh ditanya"), Entries: entries(shown.Coordinators,
		func(m struct {
			Person *struct{ ID, Name, Headline string }
		}) readEntry {
			if m.Person == nil {
				return readEntry{}
			}
			return readEntry{Path: "/people/" + m.Person.ID, Name: m.Person.Name, About: m.Person.Headline}
		})})
	near := append(entries(shown.Links, neighbour), entries(shown.LinkedFrom, neighbour)...)
	text.section(readSection{Heading: l.say("Communities near it", "Komuniti berkaitan"), Entries: near})
	page := readPage{text: text, description: plain(shown.DomainHTML), linked: organisation}
	if feeds := shown.Feeds; feeds != nil {
		page.alternates = []Alternate{
			{"application/atom+xml", shown.Name, feeds.AtomURL}, {"application/feed+json", shown.Name, feeds.JSONURL}, {"text/calendar", shown.Name, feeds.CalendarURL},
		}
	}
	return page, true, nil
}

func neighbour(link readCommunityLink) readEntry {
	other := link.To
	if other == nil {
		other = link.From
	}
	if other == nil {
		return readEntry{}
	}
	return readEntry{Path: "/communities/" + other.Slug, Name: other.Name, About: link.Reason}
}

func readOrganisation(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct {
		Node *struct {
			Typename                    string `json:"__typename"`
			Name, ShortName, Place, URL string
			SummaryHTML                 sanitised
			PartOf                      *readHost
			Communities                 readNodes[readCommunityLine]
			Events                      readNodes[readEventLine]
		}
	}
	if err := json.Unmarshal(data, &answer); err != nil || answer.Node == nil || answer.Node.Typename != "Organisation" {
		return readPage{}, false, err
	}
	shown := answer.Node
	text := readText{Title: shown.Name, About: joined(shown.ShortName, shown.Place), Lead: shown.SummaryHTML}
	organisation := linked{"@type": "Organization", "alternateName": shown.ShortName, "address": shown.Place, "sameAs": shown.URL}
	if shown.PartOf != nil {
		text.fact(readFact{Term: l.say("Part of", "Sebahagian daripada"), Detail: shown.PartOf.Name, Path: "/organisations/" + shown.PartOf.ID})
		organisation["parentOrganization"] = linked{"@type": "Organization", "name": shown.PartOf.Name, "url": pagePath("/organisations/" + shown.PartOf.ID)}
	}
	text.section(readSection{Heading: l.say("Communities it hosts", "Komuniti naungannya"), Entries: entries(shown.Communities, l.community)})
	text.section(readSection{Heading: l.say("Events it hosts", "Acara naungannya"), Entries: entries(shown.Events, l.event)})
	return readPage{text: text, description: or(plain(shown.SummaryHTML), joined(shown.Name, shown.Place)), linked: organisation}, true, nil
}
