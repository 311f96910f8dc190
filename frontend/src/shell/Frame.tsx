import { type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { fetchPaletteSoon, LazySearchPalette } from "./LazySearchPalette";
import type { Room } from "./navigation";
import { OfflineBanner } from "./OfflineBanner";
import { PhoneBar } from "./PhoneBar";
import { useShortcuts } from "./useShortcuts";

type Props = {
  name: string | null;
  rooms: readonly Room[];
  /** The name of who is signed in. */
  account: string | null;
  notice?: ReactNode;
  children: ReactNode;
};

/** What stays while pages change. It knows no data; Shell reads it. */
export function Frame({ name, rooms, account, notice, children }: Props) {
  const [searching, setSearching] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = useCallback(() => {
    setWanted(true);
    setSearching(true);
  }, []);
  // The palette loads after the page, which does not need it.
  useEffect(() => fetchPaletteSoon(() => setWanted(true)), []);
  useShortcuts(open);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute left-4 z-20 -translate-y-16 rounded-md bg-ink px-4 py-2 font-bold text-paper focus:translate-y-2"
      >
        <FormattedMessage id="shell.skip" />
      </a>
      <Header name={name} rooms={rooms} account={account} onSearch={open} />
      <OfflineBanner />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-5 pt-8 outline-none md:pt-11"
      >
        {children}
      </main>
      <Footer notice={notice} />
      <PhoneBar rooms={rooms} signedIn={account !== null} />
      {wanted ? (
        <Suspense>
          <LazySearchPalette open={searching} onClose={() => setSearching(false)} rooms={rooms} />
        </Suspense>
      ) : null}
    </div>
  );
}
