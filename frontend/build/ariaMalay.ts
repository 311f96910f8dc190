/** What React Aria says aloud, in Malay: the source of one object for each widget we use. */
export const malay: Record<string, string> = {
  components: `{
    selectPlaceholder: "Pilih satu",
    tableResizer: "Pelaras lebar",
    dropzoneLabel: "Ruang lepas",
    colorSwatchPicker: "Pilihan warna",
  }`,
  combobox: `{
    focusAnnouncement: (args, formatter) =>
      (args.isGroupChange
        ? "Masuk kumpulan " + args.groupTitle + ", " + formatter.number(args.groupCount) + " pilihan. "
        : "") + args.optionText + (args.isSelected ? ", dipilih" : ""),
    countAnnouncement: (args, formatter) => formatter.number(args.optionCount) + " pilihan tersedia.",
    selectedAnnouncement: (args) => args.optionText + ", dipilih",
    buttonLabel: "Tunjukkan cadangan",
    listboxLabel: "Cadangan",
  }`,
  overlays: `{ dismiss: "Tutup" }`,
  menu: `{ longPressMessage: "Tekan lama atau tekan Alt + anak panah bawah untuk membuka menu" }`,
  autocomplete: `{ collectionLabel: "Cadangan" }`,
};
