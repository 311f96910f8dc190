import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import type { Address } from "./links";

type Current = ComponentProps<"a">["aria-current"];

type Props = Omit<ComponentProps<"a">, "href"> & {
  /** From src/links.ts. */
  to: Address;
  replace?: boolean;
  /** Keep the scroll position: for filters and tabs. */
  stay?: boolean;
  /** Current only at exactly this address, not below it. */
  exact?: boolean;
};

/** The router marks what lies at the present path; links that differ in their search say it themselves. */
function Anchor({
  current,
  disabled: _,
  ...rest
}: ComponentProps<"a"> & { current?: Current; disabled?: boolean }) {
  return <a {...rest} aria-current={current ?? rest["aria-current"]} />;
}

const AnchorLink = createLink(Anchor);

/**
 * A link inside Constellation: fetched on intent, marked aria-current where one is, or as the
 * aria-current it is given says.
 */
export function Go({ to, stay, exact, "aria-current": current, ...rest }: Props) {
  return (
    <AnchorLink
      {...rest}
      current={current}
      to={to.to}
      search={to.search}
      hash={to.hash}
      resetScroll={!stay}
      activeOptions={{ exact: exact ?? false, includeSearch: false }}
    />
  );
}
