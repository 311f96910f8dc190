package web

import "encoding/json"

// readMap tells the chart of the communities in words, and what no community takes care of.
func readMap(data json.RawMessage, l language) (readPage, bool, error) {
	var answer struct {
		Communities  readNodes[readCommunityLine]
		Competencies readNodes[readHost]
	}
	if err := json.Unmarshal(data, &answer); err != nil {
		return readPage{}, false, err
	}
	text := readText{Title: l.say("The map", "Peta"),
		Note: l.say("Each star is a community: its size is its membership, its colour its stage of life. Lines join communities that share competencies or are linked.",
			"Setiap bintang ialah sebuah komuniti: saiznya bilangan ahli, warnanya peringkat. Garisan menghubungkan komuniti yang berkongsi kompetensi atau berkaitan.")}
	text.section(readSection{Heading: l.say("Communities", "Komuniti"), Entries: entries(answer.Communities, l.community)})
	text.section(readSection{Heading: l.say("What no community takes care of", "Yang belum dijaga mana-mana komuniti"),
		Note: l.say("Practitioners need these competencies too. A community could take them up, or a new one could start around one of them.",
			"Kompetensi ini juga diperlukan. Sesebuah komuniti boleh mengambilnya, atau komuniti baharu boleh bermula daripadanya."),
		Entries: entries(answer.Competencies, func(c readHost) readEntry { return readEntry{Path: "/competencies/" + c.ID, Name: c.Name} })})
	return readPage{text: text, linked: linked{"@type": "CollectionPage"},
		description: l.say("The communities of practice, how large and how grown they are, and what they share.",
			"Komuniti amalan, saiz dan peringkatnya, serta perkara yang dikongsi.")}, true, nil
}
