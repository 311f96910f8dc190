import { createContext, useContext } from "react";

type Announce = (message: string) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);

/** Says that something happened: shown for a while at the foot of the page, and read aloud. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
