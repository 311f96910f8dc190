import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { forgetPerson } from "../device/person";
import type { EraseMe_person$key } from "../gen/EraseMe_person.graphql";
import { links } from "../links";
import { EraseDialog } from "../people/EraseDialog";
import { Button } from "../ui/Button";

/** The way out for good. */
export function EraseMe({ person }: { person: EraseMe_person$key }) {
  const [open, setOpen] = useState(false);
  const me = useFragment(
    graphql`
      fragment EraseMe_person on Person {
        ...EraseDialog_person
      }
    `,
    person,
  );
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        <FormattedMessage id="account.eraseMe" />
      </Button>
      <EraseDialog
        person={me}
        open={open}
        onClose={() => setOpen(false)}
        onErased={() => {
          forgetPerson();
          location.assign(links.home().to);
        }}
      />
    </>
  );
}
