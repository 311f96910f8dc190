package joining

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

func TestRead(t *testing.T) {
	cases := map[string]struct {
		people string
		want   []string // line, address, name, organisation, role, outcome
	}{
		"one address": {"siti@example.org", []string{"1 siti@example.org|||MEMBER|"}},
		"lines, commas and semicolons": {"a@x.org, b@x.org;c@x.org\r\n\r\nd@x.org\n", []string{
			"1 a@x.org|||MEMBER|", "1 b@x.org|||MEMBER|", "1 c@x.org|||MEMBER|", "3 d@x.org|||MEMBER|"}},
		"old line ends":                   {"a@x.org\rb@x.org", []string{"1 a@x.org|||MEMBER|", "2 b@x.org|||MEMBER|"}},
		"spaces between bare addresses":   {"a@x.org b@x.org", []string{"1 a@x.org|||MEMBER|", "1 b@x.org|||MEMBER|"}},
		"names with addresses":            {"Siti Aminah <siti@x.org>, \"Ali, Haji\" <ali@x.org>", []string{"1 siti@x.org|Siti Aminah||MEMBER|", "1 ali@x.org|Ali, Haji||MEMBER|"}},
		"a domain in capitals":            {"Siti@EXAMPLE.Org", []string{"1 Siti@example.org|||MEMBER|"}},
		"a link copied from a page":       {"mailto:a@x.org", []string{"1 a@x.org|||MEMBER|"}},
		"what is no address":              {"siti\n@x.org\nSiti <>", []string{"1 siti|||MEMBER|NOT_AN_ADDRESS", "2 @x.org|||MEMBER|NOT_AN_ADDRESS", "3 |Siti||MEMBER|NOT_AN_ADDRESS"}},
		"a table":                         {"email,name,organisation,role\na@x.org,Siti,UM,Coordinator", []string{"2 a@x.org|Siti|UM|COORDINATOR|"}},
		"a table in Malay":                {"Nama,E-mel,Organisasi,Peranan\nSiti,a@x.org,UM,penyelaras\nAli,b@x.org,,Pemerhati", []string{"2 a@x.org|Siti|UM|COORDINATOR|", "3 b@x.org|Ali||OBSERVER|"}},
		"a table with a byte order mark":  {"\ufeffEmail,Name\r\na@x.org,Siti\r\n", []string{"2 a@x.org|Siti||MEMBER|"}},
		"a table as a spreadsheet has it": {"email\tname\torganisation\tpost\na@x.org\t\tUM\tLibrarian", []string{"2 a@x.org||UM|MEMBER|"}},
		"a table with semicolons":         {"email;name\na@x.org;\"Ali; Haji\"", []string{"2 a@x.org|Ali; Haji||MEMBER|"}},
		"quoted cells over lines":         {"email,name\n\"a@x.org\",\"Siti\nAminah\"\nb@x.org, \"Ali\"", []string{"2 a@x.org|Siti Aminah||MEMBER|", "4 b@x.org|Ali||MEMBER|"}},
		"short and empty rows":            {"\n \nemail,name\n\n,\na@x.org", []string{"6 a@x.org|||MEMBER|"}},
		"a role that is none":             {"email,role\na@x.org,boss\nb,boss", []string{"2 a@x.org|||MEMBER|NOT_A_ROLE", "3 b|||MEMBER|NOT_AN_ADDRESS"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			list, err := read(c.people, membership.RoleMEMBER)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, i := range list {
				got = append(got, fmt.Sprintf("%d %s|%s|%s|%s|%s", i.Line, i.Email, i.Name, i.Organisation, i.Role, i.Outcome))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q is read as\n%q, want\n%q", c.people, got, c.want)
			}
		})
	}
}

func TestReadRefuses(t *testing.T) {
	cases := map[string]struct{ people, code string }{
		"nothing":                 {" \n", "REQUIRED"},
		"a head alone":            {"email,name\n", "REQUIRED"},
		"commas alone":            {",;,\n", "REQUIRED"},
		"a column twice":          {"email,e-mel,name\na@x.org,b@x.org,Siti", "INVALID"},
		"a NUL":                   {"a@x.org\x00", "INVALID"},
		"bytes that are no text":  {"a@x.org\xff", "INVALID"},
		"more than a thousand":    {strings.Repeat("a@x.org\n", 1001), "TOO_LONG"},
		"a name that is too long": {strings.Repeat("a", 201) + " <a@x.org>", "TOO_LONG"},
		"an organisation that is": {"email,organisation\na@x.org," + strings.Repeat("a", 201), "TOO_LONG"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := read(c.people, membership.RoleMEMBER)
			var wrong *usererror.Error
			if !errors.As(err, &wrong) || wrong.Code != c.code || wrong.Field != "people" {
				t.Errorf("the error is %+v", err)
			}
		})
	}
}

func TestNameIn(t *testing.T) {
	for address, want := range map[string]string{
		"siti.aminah@x.org": "Siti Aminah", "ali+cop@x.org": "Ali", "_@x.org": "_@x.org",
	} {
		if got := nameIn(address); got != want {
			t.Errorf("%s is %q, want %q", address, got, want)
		}
	}
}
