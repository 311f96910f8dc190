package demo

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// vocabulary draws words as people use them: a few very often, most of them seldom
// (Zipf's law), so that a search meets common and rare ones.
type vocabulary struct {
	random *rand.Rand
	tongue map[string]tongue // by language
}

type tongue struct {
	words []string // the commonest first
	draw  *rand.Zipf
}

const commonEnglish = `the of and to a in that is for with we what how when before after from by on as it our they which one more
library knowledge people question service reader community work team learning lesson event information change plan together
practice answer time collection example experience answer meeting story figure report promise cost value help user record
method small shared open local weekly daily common better clear useful early late short long first last new old
catalogue archive loan shelf room counter branch campus school hospital ministry student teacher researcher librarian
indicator competency audit review evidence expert agreement validation membership workshop seminar café webinar visit
marketing campaign poster message audience budget partner strategy aim target result outcome impact quality standard survey
map taxonomy metadata index search digital preservation copy format storage licence copyright repository dataset
asking listening writing reading teaching measuring counting planning sharing mapping keeping finding choosing closing
handover inventory holder finding gap duplicate owner date quarter month year morning evening table circle round`

const commonMalay = `yang dan di ke dari untuk dengan kita apa bagaimana apabila sebelum selepas oleh pada sebagai ini itu mereka satu lebih
perpustakaan pengetahuan orang soalan perkhidmatan pembaca komuniti kerja pasukan pembelajaran pengajaran acara maklumat perubahan pelan bersama
amalan jawapan masa koleksi contoh pengalaman mesyuarat cerita angka laporan janji kos nilai bantuan pengguna rekod
kaedah kecil kongsi terbuka tempatan mingguan harian biasa baik jelas berguna awal lewat pendek panjang pertama terakhir baharu lama
katalog arkib pinjaman rak bilik kaunter cawangan kampus sekolah hospital kementerian pelajar guru penyelidik pustakawan
petunjuk kompetensi audit semakan bukti pakar persetujuan pengesahan keahlian bengkel seminar lawatan
pemasaran kempen poster mesej khalayak belanjawan rakan strategi matlamat sasaran hasil kesan mutu piawaian tinjauan
peta taksonomi metadata indeks carian digital pemeliharaan salinan format simpanan lesen hakcipta repositori
bertanya mendengar menulis membaca mengajar mengukur mengira merancang berkongsi memetakan menyimpan mencari memilih menutup
serahan inventori pemegang penemuan jurang pendua pemilik tarikh suku bulan tahun pagi petang meja bulatan pusingan`

var (
	rareBeginnings = strings.Fields("meta micro hyper inter trans geo bio eco tele poly mono neo proto crypto carto biblio archivo didacto ethno litho hydro aero thermo chrono phono photo typo logo icono morpho")
	rareEndings    = strings.Fields("graphy logy metry scope nomy theque phile genesis morph plex type gram crat phone sphere stat trope chrome cline derm drome glyph lith mancy mere nym path phyte pod port scribe sect tone verse ward wright")
	syllables      = strings.Fields("la mi ra tu san di ke lo ri na be su jan mo ta wi ne ku ma ri do le fa hi go pe si ya no ba")
)

func newVocabulary(random *rand.Rand) *vocabulary {
	var rare []string
	for _, beginning := range rareBeginnings {
		for _, ending := range rareEndings {
			rare = append(rare, beginning+ending)
		}
	}
	random.Shuffle(len(rare), func(i, j int) { rare[i], rare[j] = rare[j], rare[i] })
	v := &vocabulary{random: random, tongue: map[string]tongue{}}
	for language, common := range map[string]string{"en": commonEnglish, "ms": commonMalay} {
		words := append(strings.Fields(common), rare...)
		v.tongue[language] = tongue{words, rand.NewZipf(random, 1.05, 3, uint64(len(words)-1))}
	}
	return v
}

// phrase is some words without an end.
func (v *vocabulary) phrase(language string, count int) string {
	t := v.tongue[language]
	words := make([]string, count)
	for i := range words {
		words[i] = t.words[t.draw.Uint64()]
	}
	first, size := utf8.DecodeRuneInString(words[0])
	words[0] = string(unicode.ToUpper(first)) + words[0][size:]
	return strings.Join(words, " ")
}

// text is some sentences.
func (v *vocabulary) text(language string, sentences int) string {
	said := make([]string, sentences)
	for i := range said {
		said[i] = v.phrase(language, 6+v.random.IntN(9)) + "."
	}
	return strings.Join(said, " ")
}

// name is a name that nobody has.
func (v *vocabulary) name() string {
	return v.part(2+v.random.IntN(2)) + " " + v.part(2+v.random.IntN(3))
}

func (v *vocabulary) part(count int) string {
	var b strings.Builder
	for range count {
		b.WriteString(syllables[v.random.IntN(len(syllables))])
	}
	whole := b.String()
	return strings.ToUpper(whole[:1]) + whole[1:]
}
