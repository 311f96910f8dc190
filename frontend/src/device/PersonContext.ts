import { createContext } from "react";

/** The id of who is signed in, for what is kept on this device; empty is nobody. */
export const PersonContext = createContext("");
