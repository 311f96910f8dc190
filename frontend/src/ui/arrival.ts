import { createContext } from "react";

/** Whether someone has just come to this page and its title still owes them the focus. */
export type Arrival = { owed: boolean };

export const ArrivalContext = createContext<Arrival>({ owed: false });
