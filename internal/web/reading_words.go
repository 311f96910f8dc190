package web

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// language is what a page is written in: en or ms.
type language string

// languageOf is the language someone reads in, found as the interface finds it (src/first.js): the
// cookie, else what the browser speaks first.
func languageOf(r *http.Request) language {
	if chosen, err := r.Cookie("locale"); err == nil {
		if chosen.Value == "ms" {
			return "ms"
		}
		return "en"
	}
	spoken, _, _ := strings.Cut(r.Header.Get("Accept-Language"), ",")
	if tag := strings.ToLower(strings.TrimSpace(spoken)); tag == "ms" || strings.HasPrefix(tag, "ms-") || strings.HasPrefix(tag, "ms;") {
		return "ms"
	}
	return "en"
}

func (l language) say(english, malay string) string {
	if l == "ms" {
		return malay
	}
	return english
}

func motto(l language) string { return l.say("Come. Learn. Share.", "Datang. Belajar. Berkongsi.") }

// rooms are the ways in, of those that have something to show.
func (l language) rooms(open []string) []readEntry {
	all := []readEntry{
		{About: "EVENTS", Path: "/events", Name: l.say("Events", "Acara")},
		{Path: "/communities", Name: l.say("Communities", "Komuniti")},
		{About: "ASSETS", Path: "/assets", Name: l.say("Knowledge", "Pengetahuan")},
		{About: "MAP", Path: "/map", Name: l.say("Map", "Peta")},
	}
	return slices.DeleteFunc(all, func(room readEntry) bool { return room.About != "" && !slices.Contains(open, room.About) })
}

func (l language) hosted(host *readHost) string {
	if host == nil {
		return ""
	}
	return l.say("Hosted by ", "Di bawah naungan ") + host.Name
}

func (l language) members(count int) string {
	if count == 1 {
		return l.say("1 member", "1 ahli")
	}
	return strconv.Itoa(count) + l.say(" members", " ahli")
}

func (l language) stage(code string) string {
	switch code {
	case "POTENTIAL":
		return l.say("Starting", "Bermula")
	case "COALESCING":
		return l.say("Coming together", "Terbentuk")
	case "MATURING":
		return l.say("Growing", "Berkembang")
	case "STEWARDSHIP":
		return l.say("Established", "Mantap")
	case "TRANSFORMATION":
		return l.say("Changing", "Berubah")
	}
	return ""
}

func (l language) format(code string) string {
	switch code {
	case "WORKSHOP":
		return l.say("Workshop", "Bengkel")
	case "KNOWLEDGE_CAFE":
		return l.say("Knowledge café", "Kafe ilmu")
	case "SEMINAR":
		return l.say("Seminar", "Seminar")
	case "WEBINAR":
		return l.say("Webinar", "Webinar")
	case "PEER_ASSIST":
		return l.say("Peer assist", "Bantuan rakan")
	case "SITE_VISIT":
		return l.say("Site visit", "Lawatan tapak")
	case "DISTILLATION":
		return l.say("Drawing out lessons", "Merumuskan pengajaran")
	}
	return l.say("Event", "Acara")
}

func (l language) assetKind(code string) string {
	switch code {
	case "REPORT":
		return l.say("Report", "Laporan")
	case "GUIDE":
		return l.say("Guide", "Panduan")
	case "CHECKLIST":
		return l.say("Checklist", "Senarai semak")
	case "CASE":
		return l.say("Case", "Kajian kes")
	case "TEMPLATE":
		return l.say("Template", "Templat")
	case "PLAYBOOK":
		return l.say("Playbook", "Buku amalan")
	case "PLAN":
		return l.say("Plan", "Pelan")
	}
	return l.say("Document", "Dokumen")
}

func (l language) standing(code string) string {
	switch code {
	case "DRAFT":
		return l.say("Draft", "Draf")
	case "BEING_AGREED":
		return l.say("Do we agree?", "Adakah kita bersetuju?")
	case "AGREED":
		return l.say("Agreed by peers", "Dipersetujui rakan")
	case "VALIDATED":
		return l.say("Validated by experts", "Disahkan pakar")
	case "PROVEN_IN_USE":
		return l.say("Proven in use", "Terbukti dalam amalan")
	}
	return l.say("Not checked yet", "Belum disemak")
}

// joined puts what there is into one line.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), " · ")
}

var malayMonths = [...]string{"Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September", "Oktober", "November", "Disember"}

// day writes a date on the clock of its place.
func (l language) day(moment *time.Time, zone string) string {
	if moment == nil {
		return ""
	}
	local := moment.In(place(zone))
	month := local.Month().String()
	if l == "ms" {
		month = malayMonths[local.Month()-1]
	}
	return strconv.Itoa(local.Day()) + " " + month + " " + strconv.Itoa(local.Year())
}

// hours writes when something begins and ends, on the clock of its place, and which clock that is.
func (l language) hours(from, to *time.Time, zone string) string {
	if from == nil {
		return l.say("No date yet", "Tarikh belum ditetapkan")
	}
	where := place(zone)
	told := l.day(from, zone) + ", " + from.In(where).Format("15:04")
	if to != nil {
		told += "–"
		if to.In(where).Format(time.DateOnly) != from.In(where).Format(time.DateOnly) {
			told += l.day(to, zone) + ", "
		}
		told += to.In(where).Format("15:04")
	}
	return told + " (" + zone + ")"
}

func place(zone string) *time.Location {
	where, err := time.LoadLocation(zone)
	if err != nil {
		return time.UTC
	}
	return where
}
