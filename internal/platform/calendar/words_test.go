package calendar_test

import (
	"testing"
	"time"
)

func TestWords(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	first := time.Date(2026, 4, 14, 19, 0, 0, 0, berlin) // a Tuesday
	for text, want := range map[string][2]string{
		"FREQ=DAILY":                            {"every day", "setiap hari"},
		"FREQ=DAILY;INTERVAL=3":                 {"every 3 days", "setiap 3 hari"},
		"FREQ=WEEKLY":                           {"every week on Tuesday", "setiap minggu pada hari Selasa"},
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU": {"every 2 weeks on Monday, Wednesday and Sunday", "setiap 2 minggu pada hari Isnin, Rabu dan Ahad"},
		"FREQ=MONTHLY;BYDAY=2TU":                {"every second Tuesday of the month", "setiap Selasa kedua dalam sebulan"},
		"FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2":      {"every second Tuesday of the month", "setiap Selasa kedua dalam sebulan"},
		"FREQ=MONTHLY;BYDAY=-1FR":               {"every last Friday of the month", "setiap Jumaat terakhir dalam sebulan"},
		"FREQ=MONTHLY;INTERVAL=3;BYDAY=1SA":     {"every 3 months on the first Saturday", "setiap 3 bulan pada Sabtu pertama"},
		"FREQ=MONTHLY":                          {"every month on day 14", "setiap bulan pada 14 hari bulan"},
		"FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31": {"every 2 months on day 31", "setiap 2 bulan pada 31 hari bulan"},
		"FREQ=MONTHLY;BYMONTHDAY=-1":            {"every month on the last day", "setiap bulan pada hari terakhir"},
		"FREQ=YEARLY":                           {"every year on 14 April", "setiap tahun pada 14 April"},
		"FREQ=YEARLY;INTERVAL=2;BYMONTH=8":      {"every 2 years on 14 August", "setiap 2 tahun pada 14 Ogos"},
		"FREQ=YEARLY;BYMONTH=3;BYDAY=2TU":       {"every year on the second Tuesday of March", "setiap tahun pada Selasa kedua bulan Mac"},
		"FREQ=WEEKLY;COUNT=10":                  {"every week on Tuesday, 10 times", "setiap minggu pada hari Selasa, 10 kali"},
		"FREQ=WEEKLY;UNTIL=20271231":            {"every week on Tuesday, until 31 December 2027", "setiap minggu pada hari Selasa, hingga 31 Disember 2027"},
		"FREQ=WEEKLY;UNTIL=20271231T230000Z":    {"every week on Tuesday, until 1 January 2028", "setiap minggu pada hari Selasa, hingga 1 Januari 2028"},
		"FREQ=MONTHLY;BYDAY=TU":                 {"FREQ=MONTHLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=TU"},
		"FREQ=MONTHLY;BYDAY=-2TU;COUNT=2":       {"FREQ=MONTHLY;COUNT=2;BYDAY=-2TU", "FREQ=MONTHLY;COUNT=2;BYDAY=-2TU"},
		"FREQ=MONTHLY;BYMONTHDAY=-3":            {"FREQ=MONTHLY;BYMONTHDAY=-3", "FREQ=MONTHLY;BYMONTHDAY=-3"},
		"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13":   {"FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR"},
		"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1":  {"FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU", "FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU"},
		"FREQ=WEEKLY;BYMONTH=3":                 {"FREQ=WEEKLY;BYMONTH=3", "FREQ=WEEKLY;BYMONTH=3"},
		"FREQ=DAILY;BYDAY=MO":                   {"FREQ=DAILY;BYDAY=MO", "FREQ=DAILY;BYDAY=MO"},
		"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1":   {"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1"},
		"FREQ=YEARLY;BYMONTH=3;BYDAY=TU":        {"FREQ=YEARLY;BYMONTH=3;BYDAY=TU", "FREQ=YEARLY;BYMONTH=3;BYDAY=TU"},
		"FREQ=YEARLY;BYMONTH=3,4":               {"FREQ=YEARLY;BYMONTH=3,4", "FREQ=YEARLY;BYMONTH=3,4"},
	} {
		rule := mustParse(t, text)
		for i, language := range []string{"en", "ms-MY"} {
			if got := rule.Words(language, first); got != want[i] {
				t.Errorf("%s in %s: got %q, want %q", text, language, got, want[i])
			}
		}
	}
}
