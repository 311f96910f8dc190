package web

import (
	"encoding/json"
	"slices"
	"strconv"
	"time"
)

// readCommunityName is the community something belongs to, where the viewer may see it.
type readCommunityName struct{ Slug, Name string }

func (c *readCommunityName) entry() readEntry {
	if c == nil {
		return readEntry{}
	}
	return readEntry{Path: "/communities/" + c.Slug, Name: c.Name}
}

func (c *readCommunityName) linked() linked {
	if c == nil {
		return nil
	}
	return linked{"@type": "Organization", "name": c.Name, "url": pagePath("/communities/" + c.Slug)}
}

// readLessonPage is the newest version of a lesson, as LessonQuery tells it.
type readLessonPage struct {
	Title, Language, Standing, Polarity, Scope          string
	Number, AgreedBy, AgreedOrganisations               int
	StatementHTML, ContextHTML, HappenedHTML, CauseHTML sanitised
	RecommendationHTML, ConditionsHTML                  sanitised
	Authors                                             readNodes[struct{ Person *readHost }]
	Evidence                                            readNodes[readEvidence]
}

type readEvidence struct {
	Summary, Language string
	Event             *struct{ ID, Title string }
}

func readLesson(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct {
		Node *struct {
			Typename        string `json:"__typename"`
			Community       *readCommunityName
			Version         *readLessonPage
			KnowledgeAssets readNodes[readAssetLine]
		}
	}
	if err := json.Unmarshal(data, &answer); err != nil || answer.Node == nil || answer.Node.Typename != "Lesson" || answer.Node.Version == nil {
		return readPage{}, false, err
	}
	shown := answer.Node.Version
	text := readText{Within: answer.Node.Community.entry(), Title: shown.Title, About: l.claim(shown)}
	if shown.StatementHTML != "" {
		text.Claim = &readSection{HTML: shown.StatementHTML, Language: shown.Language}
	}
	for _, part := range []readSection{
		{Heading: l.say("What to do", "Apa yang perlu dilakukan"), HTML: shown.RecommendationHTML},
		{Heading: l.say("Where it holds, and where not", "Di mana ia terpakai, dan di mana tidak"), HTML: shown.ConditionsHTML},
		{Heading: l.say("Where and when we learned it", "Di mana dan bila kami mempelajarinya"), HTML: shown.ContextHTML},
		{Heading: l.say("What happened", "Apa yang berlaku"), HTML: shown.HappenedHTML},
		{Heading: l.say("Why", "Sebabnya"), HTML: shown.CauseHTML},
	} {
		text.section(part)
	}
	text.section(readSection{Heading: l.say("What it rests on", "Sandarannya"), Entries: entries(shown.Evidence, evidence)})
	text.section(readSection{Heading: l.say("Reports that cite it", "Laporan yang memetiknya"), Entries: entries(answer.Node.KnowledgeAssets, l.asset)})
	return readPage{text: text, kind: "article", description: plain(shown.StatementHTML), linked: linked{
		"@type": "Article", "headline": shown.Title, "inLanguage": shown.Language, "author": authors(shown.Authors),
		"version": strconv.Itoa(shown.Number), "publisher": answer.Node.Community.linked(),
	}}, true, nil
}

// claim tells how far a lesson holds and who stands for it.
func (l language) claim(version *readLessonPage) string {
	polarity := l.say("Keep doing", "Teruskan")
	if version.Polarity == "IMPROVE" {
		polarity = l.say("Do differently", "Perbaiki")
	}
	scope := l.say("From one case", "Daripada satu kes")
	if version.Scope == "GENERIC" {
		scope = l.say("Holds in general", "Terpakai secara umum")
	}
	return joined(polarity, scope, l.standing(version.Standing))
}

func evidence(e readEvidence) readEntry {
	entry := readEntry{Name: e.Summary, Language: e.Language}
	if e.Event != nil {
		entry.Path, entry.About = "/events/"+e.Event.ID, e.Event.Title
	}
	return entry
}

func authors(people readNodes[struct{ Person *readHost }]) []linked {
	var told []linked
	for _, author := range people.all() {
		if author.Person != nil {
			told = append(told, linked{"@type": "Person", "name": author.Person.Name, "url": pagePath("/people/" + author.Person.ID)})
		}
	}
	return told
}

func readAsset(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct {
		Node *struct {
			Typename  string `json:"__typename"`
			Kind      string
			Community *readCommunityName
			Event     *struct{ ID, Title string }
			Edition   *struct {
				Title, Language, Licence string
				Number                   int
				SummaryHTML              sanitised
				PublishedAt              *time.Time
				Sections                 readNodes[struct {
					Heading, Language string
					BodyHTML          sanitised
				}]
			}
		}
	}
	if err := json.Unmarshal(data, &answer); err != nil || answer.Node == nil || answer.Node.Typename != "KnowledgeAsset" || answer.Node.Edition == nil {
		return readPage{}, false, err
	}
	shown := answer.Node.Edition
	number := l.say("edition ", "edisi ") + strconv.Itoa(shown.Number)
	text := readText{Within: answer.Node.Community.entry(), Title: shown.Title,
		About: joined(l.assetKind(answer.Node.Kind), number, l.day(shown.PublishedAt, "UTC"))}
	if event := answer.Node.Event; event != nil {
		text.fact(readFact{Term: l.say("On", "Tentang"), Detail: event.Title, Path: "/events/" + event.ID})
	}
	text.section(readSection{HTML: shown.SummaryHTML, Language: shown.Language, Leads: true})
	for _, section := range shown.Sections.all() {
		text.section(readSection{Heading: section.Heading, HTML: section.BodyHTML, Language: section.Language})
	}
	told := linked{"@type": "CreativeWork", "headline": shown.Title, "inLanguage": shown.Language, "version": strconv.Itoa(shown.Number),
		"license": shown.Licence, "publisher": answer.Node.Community.linked()}
	if answer.Node.Kind == "REPORT" {
		told["@type"] = "Report"
	}
	if shown.PublishedAt != nil {
		told["datePublished"] = shown.PublishedAt.Format(time.RFC3339)
	}
	return readPage{text: text, kind: "article", description: or(plain(shown.SummaryHTML), shown.Title), linked: told}, true, nil
}

func readCompetency(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct {
		Node *struct {
			Typename        string `json:"__typename"`
			Name, Code      string
			DescriptionHTML sanitised
			Framework       *readHost
			Descriptors     readNodes[readDescriptor]
			Communities     readNodes[struct{ Community *readCommunityName }]
			Narrower        readNodes[readHost]
			Lessons         readNodes[readLessonLine]
			Events          readNodes[readEventLine]
		}
	}
	if err := json.Unmarshal(data, &answer); err != nil || answer.Node == nil || answer.Node.Typename != "Competency" {
		return readPage{}, false, err
	}
	shown := answer.Node
	term := linked{"@type": "DefinedTerm", "termCode": shown.Code}
	text := readText{Title: shown.Name, About: shown.Code, Lead: shown.DescriptionHTML}
	if shown.Framework != nil {
		text.About = joined(shown.Code, shown.Framework.Name)
		term["inDefinedTermSet"] = linked{"@type": "DefinedTermSet", "name": shown.Framework.Name}
	}
	text.section(readSection{Heading: l.say("What belongs to it", "Yang tergolong di dalamnya"), Entries: entries(shown.Narrower,
		func(c readHost) readEntry { return readEntry{Path: "/competencies/" + c.ID, Name: c.Name} })})
	text.section(readSection{Heading: l.say("What each level looks like", "Rupa setiap tahap"), Entries: entries(readNodes[readDescriptor]{Nodes: l.ladder(shown.Descriptors.all())}, descriptor)})
	text.section(readSection{Heading: l.say("Communities that take care of it", "Komuniti yang menjaganya"), Entries: entries(shown.Communities,
		func(c struct{ Community *readCommunityName }) readEntry { return c.Community.entry() })})
	text.section(readSection{Heading: l.say("Lessons about it", "Pengajaran tentangnya"), Entries: entries(shown.Lessons, l.lesson)})
	text.section(readSection{Heading: l.say("Events that work on it", "Acara yang melatihnya"), Entries: entries(shown.Events, l.event)})
	return readPage{text: text, description: or(plain(shown.DescriptionHTML), shown.Name), linked: term}, true, nil
}

type readDescriptor struct {
	Text, Language string
	Level          *struct {
		Rank int
		Name string
	}
}

// ladder is what each level looks like, in the reader's language where it was said in it
// (frontend/src/competencies/ladder.ts does the same).
func (l language) ladder(said []readDescriptor) []readDescriptor {
	var levels []readDescriptor
	for _, d := range said {
		known := slices.IndexFunc(levels, func(other readDescriptor) bool { return other.rank() == d.rank() })
		switch {
		case known < 0:
			levels = append(levels, d)
		case levels[known].Language != string(l) && d.Language == string(l):
			levels[known] = d
		}
	}
	slices.SortStableFunc(levels, func(a, b readDescriptor) int { return a.rank() - b.rank() })
	return levels
}

func (d readDescriptor) rank() int {
	if d.Level == nil {
		return 0
	}
	return d.Level.Rank
}

func descriptor(d readDescriptor) readEntry {
	entry := readEntry{Name: d.Text, Language: d.Language}
	if d.Level != nil {
		entry.About = strconv.Itoa(d.Level.Rank) + ". " + d.Level.Name
	}
	return entry
}
