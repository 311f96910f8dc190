package paging

import (
	"encoding/json"
	"math"
)

// The sizes of pages.
const (
	DefaultPage = 20
	LargestPage = 100
)

// Args are the arguments of a field as they were given.
type Args map[string]any

// page is which part of a list is wanted.
type page struct {
	size     int
	backward bool   // from the end
	after    string // cursors, empty for none
	before   string
}

func (a Args) page() (page, error) {
	first, hasFirst, err := a.size("first")
	if err != nil {
		return page{}, err
	}
	last, hasLast, err := a.size("last")
	if err != nil {
		return page{}, err
	}
	if hasFirst && hasLast {
		return page{}, badPage("give first or last, not both")
	}
	p := page{size: DefaultPage, after: a.Text("after"), before: a.Text("before")}
	switch {
	case hasFirst:
		p.size = first
	case hasLast:
		p.size, p.backward = last, true
	}
	return p, nil
}

func (a Args) size(name string) (size int, given bool, err error) {
	size, given = a.Int(name)
	if given && (size < 1 || size > LargestPage) {
		return 0, true, badPage("%s is from 1 to %d", name, LargestPage)
	}
	return size, given, nil
}

// Text returns a string or enum argument, empty where it is not given.
func (a Args) Text(name string) string {
	s, _ := a[name].(string)
	return s
}

// Int returns an integer argument; ok is false where it is not given.
func (a Args) Int(name string) (value int, ok bool) {
	switch v := a[name].(type) {
	case int:
		return v, true
	case int64:
		return bounded(float64(v)), true
	case float64:
		return bounded(v), true
	case json.Number:
		f, err := v.Float64()
		return bounded(f), err == nil
	}
	return 0, false
}

func bounded(f float64) int { return int(math.Max(math.MinInt32, math.Min(math.MaxInt32, f))) }

// Bool returns a boolean argument; ok is false where it is not given.
func (a Args) Bool(name string) (value, ok bool) {
	value, ok = a[name].(bool)
	return value, ok
}

// In returns an input object given as an argument, empty where it is not given.
func (a Args) In(name string) Args {
	m, _ := a[name].(map[string]any)
	return m
}

// Texts returns a list of strings or enums; a single value counts as a list of one.
func (a Args) Texts(name string) []string {
	switch v := a[name].(type) {
	case string:
		return []string{v}
	case []any:
		var texts []string
		for _, one := range v {
			if s, ok := one.(string); ok {
				texts = append(texts, s)
			}
		}
		return texts
	case []string:
		return v
	}
	return nil
}

// Check refuses page arguments that do not fit.
func (a Args) Check() error {
	_, err := a.page()
	return err
}
