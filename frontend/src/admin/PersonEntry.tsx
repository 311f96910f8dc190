import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { PersonEntry_person$key } from "../gen/PersonEntry_person.graphql";
import { links } from "../links";
import { EraseDialog } from "../people/EraseDialog";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { You } from "../ui/You";
import { StewardButton } from "./StewardButton";

/** One person: who, and what a steward may do about them. */
export function PersonEntry({ person }: { person: PersonEntry_person$key }) {
  const intl = useIntl();
  const router = useRouter();
  const announce = useAnnounce();
  const [erasing, setErasing] = useState(false);
  const shown = useFragment(
    graphql`
      fragment PersonEntry_person on Person {
        id
        name
        headline
        state
        isViewer
        isSteward
        viewerCanErase
        ...StewardButton_person
        ...EraseDialog_person
      }
    `,
    person,
  );
  const erased = () => {
    setErasing(false);
    if (shown.isViewer) return location.assign(links.home().to);
    announce(intl.formatMessage({ id: "admin.saidErased" }));
    void router.invalidate();
  };
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-t border-rule py-2.5 md:grid-cols-[minmax(0,1fr)_auto]">
      <span className="min-w-0">
        <Go to={links.person(shown.id)} className="font-bold hover:underline">
          {shown.name}
        </Go>{" "}
        {shown.isSteward ? (
          <span className="font-title text-[1.0625rem] italic text-soft">
            <FormattedMessage id="admin.steward" />
          </span>
        ) : null}{" "}
        {shown.isViewer ? (
          <You>
            <FormattedMessage id="admin.you" />
          </You>
        ) : null}
        {shown.state === "GUEST" ? (
          <span className="text-meta text-soft">
            {" "}
            <FormattedMessage id="admin.guest" />
          </span>
        ) : null}
        <span className="block text-meta text-soft">{shown.headline}</span>
      </span>
      <span className="flex flex-wrap gap-2">
        <StewardButton person={shown} />
        {shown.viewerCanErase ? (
          <Button
            kind="quiet"
            onClick={() => setErasing(true)}
            aria-label={intl.formatMessage({ id: "admin.eraseOne" }, { name: shown.name })}
          >
            <FormattedMessage id="admin.erase" />
          </Button>
        ) : null}
      </span>
      <EraseDialog
        person={shown}
        open={erasing}
        onClose={() => setErasing(false)}
        onErased={erased}
      />
    </li>
  );
}
