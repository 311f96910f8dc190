package account

import (
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/letter"
)

// signInLetter brings the link. The page it opens signs in by a button: programs that
// look into letters open links too.
func (a *Account) signInLetter(to *db.Person, secret string) letter.Letter {
	minutes := int(linkLasts.Minutes())
	address := a.BaseURL + "/sign-in?token=" + secret
	if letter.Malay(to.Language) {
		return letter.Letter{
			House: a.BaseURL, Language: "ms", Subject: "Pautan log masuk anda",
			Lines: []string{
				fmt.Sprintf("Buka pautan ini untuk log masuk. Pautan ini boleh digunakan sekali sahaja, dalam masa %d minit.", minutes),
				"Jika anda tidak memintanya, abaikan sahaja surat ini.",
			},
			Button: "Log masuk", Address: address,
		}
	}
	return letter.Letter{
		House: a.BaseURL, Language: "en", Subject: "Your link to sign in",
		Lines: []string{
			fmt.Sprintf("Open this link to sign in. It works once, within %d minutes.", minutes),
			"If you did not ask for it, you need do nothing.",
		},
		Button: "Sign in", Address: address,
	}
}

// keepLetter brings the link with which a guest keeps what they did at an event.
func (a *Account) keepLetter(to *db.Person, secret string) letter.Letter {
	minutes := int(linkLasts.Minutes())
	address := a.BaseURL + "/sign-in?token=" + secret
	if letter.Malay(to.Language) {
		return letter.Letter{
			House: a.BaseURL, Language: "ms", Subject: "Simpan apa yang anda kongsikan",
			Lines: []string{
				fmt.Sprintf("Seorang tetamu acara mahu menyimpan penyertaannya di bawah alamat ini. Jika itu anda, buka pautan ini dalam masa %d minit.", minutes),
				"Sejak itu anda boleh log masuk dengan alamat ini, dan semua yang anda sumbangkan menjadi milik anda.",
				"Jika anda tidak memintanya, abaikan sahaja surat ini.",
			},
			Button: "Simpan dan log masuk", Address: address,
		}
	}
	return letter.Letter{
		House: a.BaseURL, Language: "en", Subject: "Keep what you shared",
		Lines: []string{
			fmt.Sprintf("A guest of an event wants to keep their part in it under this address. If that is you, open this link within %d minutes.", minutes),
			"From then on you can sign in with this address, and all that you shared is yours.",
			"If you did not ask for it, you need do nothing.",
		},
		Button: "Keep it and sign in", Address: address,
	}
}

// coordinatorLetter tells a steward that a community has lost its last coordinator.
func (a *Account) coordinatorLetter(to *db.Person, home *db.Community) letter.Letter {
	address := a.BaseURL + "/communities/" + home.Slug
	if letter.Malay(to.Language) {
		return letter.Letter{
			House: a.BaseURL, Language: "ms", Subject: "Komuniti tanpa penyelaras: " + home.Name,
			Lines: []string{
				"Penyelaras terakhir komuniti ini telah pergi: " + home.Name + ".",
				"Sehingga anda menamakan penyelaras baharu, andalah yang menjalankannya.",
			},
			Button: "Buka komuniti", Address: address,
		}
	}
	return letter.Letter{
		House: a.BaseURL, Language: "en", Subject: "A community without a coordinator: " + home.Name,
		Lines: []string{
			"The last coordinator of this community has left: " + home.Name + ".",
			"Until you name another one, you run it.",
		},
		Button: "Open the community", Address: address,
	}
}
