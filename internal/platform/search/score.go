package search

// The weights of the fields, as PostgreSQL's ts_rank gives them to A, B and C.
const (
	weightTitle = 1.0
	weightLead  = 0.4
	weightBody  = 0.2
)

// akinCounts is what a word found by its stem counts beside one found as written.
const akinCounts = 0.6

// score is how good a document is, for SQLite: for each term its occurrences, the
// heaviest first, each counting less than the one before (1/n²). It depends on the
// document and the terms alone. 0 means that a term is missing.
func score(d document, terms []term) float32 {
	var whole float64
	fields := []struct {
		weight float64
		words  []token
	}{
		{weightTitle, tokens(d.title)},
		{weightLead, tokens(d.lead)},
		{weightLead, tokens(d.aliases)},
		{weightBody, tokens(d.body)},
	}
	for _, t := range terms {
		var sum float64
		nth := 1.0
		for _, field := range fields {
			for _, word := range field.words {
				if how := t.match(word.folded); how != apart {
					sum += field.weight * counts(how) / (nth * nth)
					nth++
				}
			}
		}
		if sum == 0 {
			return 0
		}
		whole += sum
	}
	return float32(whole / float64(len(terms)))
}

func counts(how int) float64 {
	if how == same {
		return 1
	}
	return akinCounts
}
