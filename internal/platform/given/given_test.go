package given_test

import (
	"testing"

	"github.com/constellation-cop/constellation/internal/platform/given"
)

func TestValue(t *testing.T) {
	for name, c := range map[string]struct {
		value                  given.Value[string]
		orZero, ifAny, orClear string
	}{
		"a value is taken everywhere":          {given.To("x"), "x", "x", "x"},
		"nothing empties and clears":           {given.Nothing[string](), "", "old", "cleared"},
		"what is left alone stays":             {given.Value[string]{}, "old", "old", "old"},
		"an omitted input field is left alone": {given.From[string](nil, false), "old", "old", "old"},
		"an input field of null is nothing":    {given.From[string](nil, true), "", "old", "cleared"},
	} {
		t.Run(name, func(t *testing.T) {
			orZero, ifAny, orClear := "old", "old", "old"
			c.value.OrZero(func(s string) { orZero = s })
			c.value.IfAny(func(s string) { ifAny = s })
			c.value.OrClear(func(s string) { orClear = s }, func() { orClear = "cleared" })
			if orZero != c.orZero || ifAny != c.ifAny || orClear != c.orClear {
				t.Errorf("it leaves %q, %q, %q", orZero, ifAny, orClear)
			}
		})
	}
}
