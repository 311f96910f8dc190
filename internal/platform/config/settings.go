package config

import (
	"log/slog"
	"net/url"
	"reflect"
	"strings"
	"unicode"
)

// Setting is one line of the manual.
type Setting struct {
	Flag        string // without the dashes, such as base-url
	Environment string
	Default     string
	Help        string
}

// Settings lists every setting in the order of Config.
func Settings() []Setting {
	var settings []Setting
	for field := range fields() {
		flag := field.Tag.Get("name")
		if flag == "" {
			flag = dashed(field.Name)
		}
		settings = append(settings, Setting{flag, field.Tag.Get("env"), field.Tag.Get("default"), field.Tag.Get("help")})
	}
	return settings
}

func fields() func(func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		kind := reflect.TypeFor[Config]()
		for i := range kind.NumField() {
			if !yield(kind.Field(i)) {
				return
			}
		}
	}
}

// dashed writes a field's name as kong does: BaseURL is base-url.
func dashed(name string) string {
	var flag strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		startsWord := i > 0 && unicode.IsUpper(r) &&
			(unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1]))
		if startsWord {
			flag.WriteByte('-')
		}
		flag.WriteRune(unicode.ToLower(r))
	}
	return flag.String()
}

// LogValue shows the settings in the log without their passwords.
func (c Config) LogValue() slog.Value {
	c.DatabaseURL, c.MailURL = withoutPassword(c.DatabaseURL), withoutPassword(c.MailURL)
	values := reflect.ValueOf(c)
	var attributes []slog.Attr
	for field := range fields() {
		attributes = append(attributes, slog.Any(field.Name, values.FieldByIndex(field.Index).Interface()))
	}
	return slog.GroupValue(attributes...)
}

// withoutPassword is the address without its password, which may also be given as a
// parameter; what cannot be read is not shown at all.
func withoutPassword(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return "(unreadable)"
	}
	parsed.RawQuery = ""
	return parsed.Redacted()
}
