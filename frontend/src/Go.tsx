import { Link } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import type { Address } from "./links";

type Props = Omit<ComponentProps<"a">, "href"> & {
  /** From src/links.ts. */
  to: Address;
  replace?: boolean;
  /** Keep the scroll position: for filters and tabs. */
  stay?: boolean;
  /** Current only at exactly this address, not below it. */
  exact?: boolean;
};

/** A link inside Constellation: fetched on intent, marked aria-current where one is. */
export function Go({ to, stay, exact, ...rest }: Props) {
  return (
    <Link
      {...rest}
      to={to.to}
      search={to.search}
      hash={to.hash}
      resetScroll={!stay}
      activeOptions={{ exact: exact ?? false, includeSearch: false }}
    />
  );
}
