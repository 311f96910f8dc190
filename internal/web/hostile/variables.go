package hostile

import (
	"fmt"
	"net/http"
	"strings"
)

// variables are operations whose variables are the weapon.
func variables() []request {
	repeat := strings.Repeat
	first := `query($first:Int){communities(first:$first){nodes{id}}}`
	filter := `query($filter:EventFilter){events(filter:$filter){totalCount}}`
	raw := func(text, variables string) string {
		return strings.TrimSuffix(query(text), "}") + `,"variables":` + variables + "}"
	}
	table := []request{
		{name: "a page of 100,000 in a variable", body: raw(first, `{"first":100000}`)},
		{name: "a page of 1e999", body: raw(first, `{"first":1e999}`)},
		{name: "a page of many digits", body: raw(first, `{"first":`+repeat("9", 100_000)+`}`)},
		{name: "a page that is a text", body: raw(first, `{"first":"many"}`)},
		{name: "pages by default value", body: query(`query($first:Int=1000){communities(first:$first){nodes{id}}}`)},
		{name: "NUL in a variable", body: raw(filter, `{"filter":{"text":"a\u0000b"}}`)},
		{name: "NUL in a variable's name", body: raw(filter, `{"filter":{"a\u0000b":1}}`)},
		{name: "half a surrogate pair in a variable", body: raw(filter, `{"filter":{"text":"\ud800"}}`)},
		{name: "the wrong half first", body: raw(filter, `{"filter":{"text":"\udc00\ud800"}}`)},
		{name: "a text of 100 kB", body: raw(filter, `{"filter":{"text":"`+repeat("x", 100<<10)+`"}}`)},
		{name: "variables 40 deep", body: raw(filter, `{"filter":`+repeat(`{"any":`, 40)+"1"+repeat("}", 40)+"}")},
		{name: "variables 9,000 deep", body: raw(filter, `{"filter":`+repeat("[", 9000)+repeat("]", 9000)+"}")},
		{name: "100,000 values", body: raw(filter, `{"filter":{"any":[`+repeat("1,", 100_000)+"1]}}")},
		{name: "20,000 keys", body: raw(filter, `{"filter":{`+keys(20_000)+`"z":1}}`)},
		{name: "an unknown key", body: raw(filter, `{"filter":{"password":"x"}}`)},
		{name: "a missing variable", body: query(`query($slug:String!){community(slug:$slug){id}}`)},
		{name: "a day that is none", body: raw(filter, `{"filter":{"from":"yesterday"}}`), status: http.StatusOK},
		{name: "200 ids in a variable", body: raw(`query($ids:[ID!]!){nodes(ids:$ids){id}}`, `{"ids":[`+repeat(`"x",`, 199)+`"x"]}`)},
	}
	for i := range table {
		table[i].code = badInput
		if table[i].status == 0 {
			table[i].status = http.StatusBadRequest
		}
	}
	return table
}

func keys(count int) string {
	var out strings.Builder
	for i := range count {
		fmt.Fprintf(&out, `"k%d":1,`, i)
	}
	return out.String()
}
