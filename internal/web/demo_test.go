package web

import "testing"

func TestADoorOfTheDemoLeadsOnlyToPagesOfOurs(t *testing.T) {
	for page, leads := range map[string]string{
		"":                          "/",
		"/":                         "/",
		"/communities/preservation": "/communities/preservation",
		"/events?view=month#today":  "/events?view=month#today",
		"https://example.org/":      "/",
		"//example.org/":            "/",
		`/\example.org/`:            "/",
		"/events\r\nX-Other: yes":   "/",
		"javascript:alert(1)":       "/",
	} {
		if got := inside(page); got != leads {
			t.Errorf("inside(%q) = %q, not %q", page, got, leads)
		}
	}
}
