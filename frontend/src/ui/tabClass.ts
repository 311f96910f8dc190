/** Tabs are links to pages of their own. Give the list `tabListClass`, each link `tabClass`. */
export const tabListClass = "flex gap-7 overflow-x-auto border-b border-rule";

export const tabClass =
  "-mb-px shrink-0 border-b-2 border-transparent py-3 font-bold text-soft no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink";
