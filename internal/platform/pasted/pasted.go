// Package pasted reads the addresses that people paste from their letters and lists.
package pasted

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Address is one address of what was pasted.
type Address struct {
	Line    int    // of what was pasted, from 1
	Name    string // before an address in angles; may be empty
	Address string // as it was written
}

// Addresses reads addresses parted by lines, commas or semicolons, each perhaps as
// Name <address>.
func Addresses(text string) []Address {
	var list []Address
	for i, line := range strings.Split(text, "\n") {
		for _, part := range parts(line) {
			name, address := apart(part)
			list = append(list, Address{Line: i + 1, Name: name, Address: address})
		}
	}
	return list
}

// parts cuts a line at commas and semicolons that are neither quoted nor in angles, and
// at spaces between bare addresses.
func parts(line string) []string {
	var list []string
	quoted, angled := false, false
	pieces := strings.FieldsFunc(line, func(r rune) bool {
		switch r {
		case '"':
			quoted = !quoted
		case '<':
			angled = true
		case '>':
			angled = false
		case ',', ';':
			return !quoted && !angled
		}
		return false
	})
	for _, piece := range pieces {
		words := strings.Fields(piece)
		if !strings.Contains(piece, "<") && strings.Count(piece, "@") > 1 {
			list = append(list, words...)
		} else if len(words) > 0 {
			list = append(list, strings.Join(words, " "))
		}
	}
	return list
}

// apart takes Name <address> apart; without angles all is the address.
func apart(part string) (name, address string) {
	before, rest, angled := strings.Cut(part, "<")
	if !angled {
		return "", Clean(part)
	}
	address, _, _ = strings.Cut(rest, ">")
	return Clean(strings.Trim(Clean(before), `"'`)), Clean(address)
}

// Clean is the text composed, with single spaces.
func Clean(text string) string { return norm.NFC.String(strings.Join(strings.Fields(text), " ")) }
