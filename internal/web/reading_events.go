package web

import (
	"encoding/json"
	"time"
)

func readEvents(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct{ Events readNodes[readEventLine] }
	if err := json.Unmarshal(data, &answer); err != nil {
		return readPage{}, false, err
	}
	text := readText{Title: l.say("Events", "Acara")}
	text.section(readSection{Heading: l.say("To come", "Akan datang"), Entries: entries(answer.Events, l.event)})
	var listed []linked
	for number, event := range answer.Events.all() {
		listed = append(listed, linked{"@type": "ListItem", "position": number + 1, "name": event.Title, "url": pagePath("/events/" + event.ID)})
	}
	return readPage{text: text, description: l.say("What the communities will hold, and what they held.", "Acara yang akan dan telah diadakan oleh komuniti."),
		linked: linked{"@type": "CollectionPage", "mainEntity": linked{"@type": "ItemList", "itemListElement": listed}}}, true, nil
}

// readEventPage is the answer to EventQuery.
type readEventPage struct {
	readEventLine
	Zone                        string
	PurposeHTML, PreReadingHTML sanitised
	CalendarURL                 string
	Questions                   []string
	Host                        *readHost
	Community                   *struct {
		Slug, Name string
		Host       *readHost
	}
	Sessions readNodes[struct {
		Title       string
		StartsAt    *time.Time
		SummaryHTML sanitised
	}]
	KeyLearnings                 readNodes[struct{ Text, Language string }]
	LessonsDrawn, LessonsBrought readNodes[readLessonLine]
	KnowledgeAssets              readNodes[readAssetLine]
}

func readEvent(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct{ Event *readEventPage }
	if err := json.Unmarshal(data, &answer); err != nil || answer.Event == nil {
		return readPage{}, false, err
	}
	shown := answer.Event
	text := readText{Title: shown.Title, About: joined(l.format(shown.Format), l.cancelled(shown.State)), Lead: shown.PurposeHTML}
	if shown.Community != nil {
		text.Within = readEntry{Path: "/communities/" + shown.Community.Slug, Name: shown.Community.Name}
	}
	moment := ""
	if shown.StartsAt != nil {
		moment = shown.StartsAt.Format(time.RFC3339)
	}
	text.fact(readFact{Term: l.say("When", "Bila"), Detail: l.hours(shown.StartsAt, shown.EndsAt, shown.Zone), Moment: moment})
	online := ""
	if shown.IsOnline {
		online = l.say("Online", "Dalam talian")
	}
	text.fact(readFact{Term: l.say("Where", "Di mana"), Detail: joined(shown.Place, online)})
	if host := shown.host(); host != nil {
		text.fact(readFact{Term: l.say("Host", "Tuan rumah"), Detail: host.Name, Path: "/organisations/" + host.ID})
	}
	text.section(readSection{Heading: l.say("What we learned", "Apa yang kami pelajari"), Entries: entries(shown.KeyLearnings,
		func(k struct{ Text, Language string }) readEntry {
			return readEntry{Name: k.Text, Language: k.Language}
		})})
	text.section(readSection{Heading: l.say("Questions", "Soalan"), Entries: entries(readNodes[string]{Nodes: shown.Questions},
		func(question string) readEntry { return readEntry{Name: question} })})
	text.section(readSection{Heading: l.say("Agenda", "Atur cara"), Entries: shown.agenda()})
	text.section(readSection{Heading: l.say("Before you come", "Sebelum anda datang"), HTML: shown.PreReadingHTML})
	text.section(readSection{Heading: l.say("Reports", "Laporan"), Entries: entries(shown.KnowledgeAssets, l.asset)})
	text.section(readSection{Heading: l.say("Lessons drawn from it", "Pengajaran yang dirumuskan"), Entries: entries(shown.LessonsDrawn, l.lesson)})
	text.section(readSection{Heading: l.say("Lessons brought to it", "Pengajaran yang dibawa"), Entries: entries(shown.LessonsBrought, l.lesson)})
	page := readPage{text: text, kind: "article", linked: shown.linked(),
		description: or(plain(shown.PurposeHTML), joined(shown.Title, text.Facts[0].Detail))}
	if shown.CalendarURL != "" {
		page.alternates = []Alternate{{"text/calendar", shown.Title, shown.CalendarURL}}
	}
	return page, true, nil
}

func (e *readEventPage) host() *readHost {
	if e.Host == nil && e.Community != nil {
		return e.Community.Host
	}
	return e.Host
}

func (e *readEventPage) agenda() []readEntry {
	var agenda []readEntry
	for _, session := range e.Sessions.all() {
		entry := readEntry{Name: session.Title, HTML: session.SummaryHTML}
		if session.StartsAt != nil {
			entry.About = session.StartsAt.In(place(e.Zone)).Format("15:04")
		}
		agenda = append(agenda, entry)
	}
	return agenda
}

// linked is the event for search engines (schema.org/Event, and schema.org/EventStatusType).
func (e *readEventPage) linked() linked {
	told := linked{"@type": "Event", "eventStatus": "https://schema.org/EventScheduled"}
	switch e.State {
	case "CANCELLED":
		told["eventStatus"] = "https://schema.org/EventCancelled"
	case "POSTPONED":
		told["eventStatus"] = "https://schema.org/EventPostponed"
	}
	if e.StartsAt != nil {
		told["startDate"] = e.StartsAt.In(place(e.Zone)).Format(time.RFC3339)
	}
	if e.EndsAt != nil {
		told["endDate"] = e.EndsAt.In(place(e.Zone)).Format(time.RFC3339)
	}
	here := linked{"@type": "Place", "name": e.Place, "address": e.Place}
	online := linked{"@type": "VirtualLocation", "url": pagePath("/events/" + e.ID)}
	switch {
	case e.Place != "" && e.IsOnline:
		told["eventAttendanceMode"], told["location"] = "https://schema.org/MixedEventAttendanceMode", []linked{here, online}
	case e.IsOnline:
		told["eventAttendanceMode"], told["location"] = "https://schema.org/OnlineEventAttendanceMode", online
	case e.Place != "":
		told["eventAttendanceMode"], told["location"] = "https://schema.org/OfflineEventAttendanceMode", here
	}
	if host := e.host(); host != nil {
		told["organizer"] = linked{"@type": "Organization", "name": host.Name, "url": pagePath("/organisations/" + host.ID)}
	}
	return told
}

func (l language) cancelled(state string) string {
	switch state {
	case "CANCELLED":
		return l.say("Cancelled", "Dibatalkan")
	case "POSTPONED":
		return l.say("Postponed, waiting for a new date", "Ditangguhkan, menunggu tarikh baharu")
	case "DRAFT":
		return l.say("Draft, not announced", "Draf, belum diumumkan")
	}
	return ""
}
