package id_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

func TestEncode(t *testing.T) {
	cases := map[string]struct {
		uuid uuid.UUID
		text string
	}{
		"the smallest number is all zeroes":       {uuid.Nil, "com_00000000000000000000000000"},
		"the largest number begins with seven":    {uuid.Max, "com_7zzzzzzzzzzzzzzzzzzzzzzzzz"},
		"a number in between has 26 digits":       {uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057"), "com_01h455vb4pex5vsknk084sn02q"},
		"the last digit holds the last five bits": {uuid.MustParse("00000000-0000-0000-0000-00000000001f"), "com_0000000000000000000000000z"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := id.Encode("com", c.uuid); got != c.text {
				t.Errorf("%s is written %s, want %s", c.uuid, got, c.text)
			}
			if got, err := id.Parse("com", c.text); err != nil || got != c.uuid {
				t.Errorf("%s is read as %s, %v", c.text, got, err)
			}
		})
	}

	t.Run("texts sort as the ids do, and come back as they were", func(t *testing.T) {
		var texts []string
		for step := range 2000 {
			ctx := clock.With(t.Context(), clock.Fixed(moment.Add(time.Duration(step)*time.Millisecond)))
			made := id.New(ctx)
			text := id.Encode("les", made)
			if prefix, back, err := id.Decode(text); err != nil || prefix != "les" || back != made {
				t.Fatalf("%s came back as %s %s, %v", text, prefix, back, err)
			}
			texts = append(texts, text)
		}
		if !slices.IsSorted(texts) {
			t.Error("they do not sort")
		}
	})
}

func TestDecodeRefuses(t *testing.T) {
	good := id.Encode("com", id.New(t.Context()))
	cases := map[string]string{
		"nothing":                        "",
		"a kind alone":                   "com",
		"a kind and an underscore":       "com_",
		"digits alone":                   good[4:],
		"no kind before the underscore":  good[3:],
		"a kind of two letters":          good[1:],
		"a kind of four letters":         "x" + good,
		"a kind with a digit":            "c0m" + good[3:],
		"a kind in capitals":             "COM" + good[3:],
		"one digit too few":              good[:len(good)-1],
		"one digit too many":             good + "0",
		"digits in capitals":             "com_01H455VB4PEX5VSKNK084SN02Q",
		"the letter i, which looks as 1": "com_01h455vb4pex5vsknk084sn02i",
		"the letter l, which looks as 1": "com_01h455vb4pex5vsknk084sn02l",
		"the letter o, which looks as 0": "com_01h455vb4pex5vsknk084sn02o",
		"the letter u":                   "com_01h455vb4pex5vsknk084sn02u",
		"a hyphen":                       "com_01h455vb4p-x5vsknk084sn02q",
		"a letter that is not ASCII":     "com_01h455vb4pex5vsknk084sn0é",
		"a number of 129 bits":           "com_80000000000000000000000000",
		"a letter in the first place":    "com_z0000000000000000000000000",
		"a space in front":               " " + good,
		"a line break behind":            good + "\n",
		"a line break behind the kind":   "com\n_" + good[4:],
		"a NUL":                          good[:len(good)-1] + "\x00",
		"a plain UUID":                   uuid.Max.String(),
		"a very long text":               strings.Repeat("com_", 100_000),
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			if prefix, u, err := id.Decode(text); !errors.Is(err, id.ErrMalformed) || prefix != "" || u != uuid.Nil {
				t.Errorf("%q is read as %s %s, %v", text, prefix, u, err)
			}
		})
	}
}

func TestParseRefusesAnotherKind(t *testing.T) {
	text := id.Encode("com", id.New(clock.With(t.Context(), clock.Fixed(time.Unix(0, 0)))))
	if u, err := id.Parse("evt", text); !errors.Is(err, id.ErrMalformed) || u != uuid.Nil {
		t.Errorf("%s is read as %s, %v", text, u, err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("com_01h455vb4pex5vsknk084sn02q")
	f.Add("com_80000000000000000000000000")
	f.Fuzz(func(t *testing.T, text string) {
		prefix, u, err := id.Decode(text)
		if err == nil && id.Encode(prefix, u) != text {
			t.Errorf("%q is a second spelling of %q", text, id.Encode(prefix, u))
		}
	})
}
