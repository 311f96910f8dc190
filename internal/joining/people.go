package joining

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/platform/pasted"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// mostPeople is how many people one invitation may name.
const mostPeople = 1000

// longestName is what a name of a person or an organisation may have in bytes.
const longestName = 200

// headings are the words that head the columns of a table, in English and Malay.
var headings = map[string]string{
	"email": "email", "e-mail": "email", "e-mel": "email", "emel": "email", "mail": "email", "address": "email", "alamat": "email",
	"email address": "email", "e-mail address": "email", "alamat e-mel": "email", "alamat emel": "email",
	"name": "name", "nama": "name", "full name": "name", "nama penuh": "name",
	"organisation": "organisation", "organization": "organisation", "organisasi": "organisation", "institusi": "organisation",
	"role": "role", "peranan": "role",
}

// roles are the words for roles, in English and Malay.
var roles = map[string]membership.Role{
	"coordinator": membership.RoleCOORDINATOR, "penyelaras": membership.RoleCOORDINATOR,
	"facilitator": membership.RoleFACILITATOR, "fasilitator": membership.RoleFACILITATOR, "pemudah cara": membership.RoleFACILITATOR,
	"member": membership.RoleMEMBER, "ahli": membership.RoleMEMBER,
	"observer": membership.RoleOBSERVER, "pemerhati": membership.RoleOBSERVER,
}

// read turns what was pasted into invitations, one a person; outcome is set where the
// line itself is at fault. Role is that of lines without one.
func read(people string, role membership.Role) ([]Invitation, error) {
	people = strings.TrimPrefix(people, "\ufeff")
	people = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(people)
	switch {
	case strings.ContainsRune(people, 0) || !utf8.ValidString(people):
		return nil, usererror.New("INVALID", "people", "The list holds characters that are no text. Save it as UTF-8 and paste it again.")
	case blank(people):
		return nil, usererror.New("REQUIRED", "people", "Paste at least one e-mail address.")
	}
	list, err := lines(people, role)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, usererror.New("REQUIRED", "people", "The list names nobody. Paste at least one e-mail address.")
	}
	if len(list) > mostPeople {
		message := fmt.Sprintf("The list names %d people. Invite at most %d at a time.", len(list), mostPeople)
		return nil, usererror.New("TOO_LONG", "people", message)
	}
	for i := range list {
		if err := list[i].check(); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func lines(people string, role membership.Role) ([]Invitation, error) {
	comma, columns, err := header(people)
	if err != nil {
		return nil, err
	}
	if columns != nil {
		return table(people, comma, columns, role)
	}
	return addresses(people, role), nil
}

// header recognises the head of a table: its first line names a column of addresses
// and holds none. It returns what parts the columns, and where each one stands.
func header(people string) (rune, map[string]int, error) {
	first, _, _ := strings.Cut(strings.TrimLeft(people, "\n \t"), "\n")
	if strings.Contains(first, "@") {
		return 0, nil, nil
	}
	comma := ','
	for _, other := range ";\t" {
		if strings.Count(first, string(other)) > strings.Count(first, string(comma)) {
			comma = other
		}
	}
	columns, twice := map[string]int{}, ""
	for i, cell := range strings.Split(first, string(comma)) {
		word := strings.ToLower(strings.Trim(cell, " \t\""))
		if column, known := headings[word]; known {
			if _, before := columns[column]; before {
				twice = column
			}
			columns[column] = i
		}
	}
	if _, found := columns["email"]; !found {
		return 0, nil, nil
	}
	if twice != "" {
		return 0, nil, usererror.New("INVALID", "people", "The table has two columns of the kind "+twice+". Leave one of them out.")
	}
	return comma, columns, nil
}

// table reads a CSV (RFC 4180), also one parted by semicolons or tabs as spreadsheets write it.
func table(people string, comma rune, columns map[string]int, role membership.Role) ([]Invitation, error) {
	reader := csv.NewReader(strings.NewReader(people))
	reader.Comma, reader.FieldsPerRecord, reader.LazyQuotes = comma, -1, true
	reader.TrimLeadingSpace = comma != '\t' // or empty cells would go with it
	var list []Invitation
	head := true
	for {
		row, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return nil, usererror.New("INVALID", "people", "The table cannot be read: "+err.Error()+". Check its quotation marks.")
		}
		if blank(strings.Join(row, "")) {
			continue
		}
		if head {
			head = false
			continue
		}
		cell := func(column string) string {
			at, there := columns[column]
			if !there || at >= len(row) {
				return ""
			}
			return pasted.Clean(row[at])
		}
		line, _ := reader.FieldPos(0)
		list = append(list, entry(line, cell("email"), cell("name"), cell("organisation"), cell("role"), role))
	}
}

// addresses reads addresses parted by lines, commas or semicolons, each perhaps as
// Name <address>.
func addresses(people string, role membership.Role) []Invitation {
	var list []Invitation
	for _, one := range pasted.Addresses(people) {
		list = append(list, entry(one.Line, one.Address, one.Name, "", "", role))
	}
	return list
}

// entry is the invitation of one line.
func entry(line int, address, name, organisation, word string, role membership.Role) Invitation {
	one := Invitation{Line: line, Email: address, Name: name, Organisation: organisation, Role: role}
	if word != "" {
		known, found := roles[strings.ToLower(word)]
		if found {
			one.Role = known
		} else {
			one.Outcome = NotARole
		}
	}
	proper, err := mail.Address(strings.TrimPrefix(address, "mailto:"))
	if err != nil {
		one.Outcome = NotAnAddress
		return one
	}
	one.Email = proper
	return one
}

// check refuses names that cannot be kept.
func (i Invitation) check() error {
	if len(i.Name) > longestName || len(i.Organisation) > longestName {
		message := fmt.Sprintf("The name or the organisation on line %d is longer than %d bytes. Shorten it.", i.Line, longestName)
		return usererror.New("TOO_LONG", "people", message)
	}
	return nil
}
