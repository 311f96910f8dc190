package calendar

// english and malay are how the two languages of the app say a rule. The order of every
// and many is that of rrule.Frequency: year, month, week, day.
var (
	english = speech{
		weekdays:  [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		months:    [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		ordinals:  [5]string{"first", "second", "third", "fourth", "fifth"},
		last:      "last",
		and:       " and ",
		every:     [4]string{"every year", "every month", "every week", "every day"},
		many:      [4]string{"every %d years", "every %d months", "every %d weeks", "every %d days"},
		on:        " on %s",
		onDay:     " on day %d",
		onLastDay: " on the last day",
		nth:       "{number} {day}",
		everyNth:  "every %s of the month",
		onNth:     " on the %s",
		ofMonth:   " of %s",
		inYear:    " on %s",
		times:     ", %d times",
		until:     ", until %s",
	}
	malay = speech{
		weekdays:  [7]string{"Ahad", "Isnin", "Selasa", "Rabu", "Khamis", "Jumaat", "Sabtu"},
		months:    [12]string{"Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September", "Oktober", "November", "Disember"},
		ordinals:  [5]string{"pertama", "kedua", "ketiga", "keempat", "kelima"},
		last:      "terakhir",
		and:       " dan ",
		every:     [4]string{"setiap tahun", "setiap bulan", "setiap minggu", "setiap hari"},
		many:      [4]string{"setiap %d tahun", "setiap %d bulan", "setiap %d minggu", "setiap %d hari"},
		on:        " pada hari %s",
		onDay:     " pada %d hari bulan",
		onLastDay: " pada hari terakhir",
		nth:       "{day} {number}",
		everyNth:  "setiap %s dalam sebulan",
		onNth:     " pada %s",
		ofMonth:   " bulan %s",
		inYear:    " pada %s",
		times:     ", %d kali",
		until:     ", hingga %s",
	}
)
