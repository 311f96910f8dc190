import { expect, test } from "vitest";
import { hrefOf, links } from "./links";

test.each([
  [links.home(), "/"],
  [links.community("accessible-services"), "/communities/accessible-services"],
  [links.community("accessible-services", "people"), "/communities/accessible-services/people"],
  [links.communities({ q: "a & b", stage: undefined }), "/communities?q=a+%26+b"],
  [links.capture("evt_1"), "/events/evt_1/capture"],
  [links.organisation("org_1", "gap"), "/organisations/org_1/gap"],
  [links.door("a/b"), "/e/a%2Fb"],
  [links.search(), "/search"],
  [links.signIn("/events?month=2026-11"), "/sign-in?next=%2Fevents%3Fmonth%3D2026-11"],
  [{ ...links.asset("ast_1"), hash: "cite" }, "/assets/ast_1#cite"],
])("an address becomes %s", (address, href) => {
  expect(hrefOf(address)).toBe(href);
});
