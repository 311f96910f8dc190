import { Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Chosen, OrganisationPicker } from "../organisations/OrganisationPicker";
import { Button } from "../ui/Button";
import { IconButton } from "../ui/IconButton";
import { Skeleton } from "../ui/Skeleton";
import { TextField } from "../ui/TextField";

export type WalkIn = { key: string; name: string; organisation: Chosen | null };
type Props = { walkIns: readonly WalkIn[]; onChange: (walkIns: readonly WalkIn[]) => void };

/** Those who came without having registered: a name is enough. */
export function WalkIns({ walkIns, onChange }: Props) {
  const intl = useIntl();
  const [name, setName] = useState("");
  const [organisation, setOrganisation] = useState<Chosen | null>(null);
  const add = () => {
    if (name.trim() === "") return;
    onChange([...walkIns, { key: crypto.randomUUID(), name: name.trim(), organisation }]);
    setName("");
    setOrganisation(null);
  };
  return (
    <fieldset className="grid max-w-measure gap-3">
      <legend className="mb-1 text-meta font-bold">
        <FormattedMessage id="reviewing.walkIns" />
      </legend>
      {walkIns.length > 0 ? (
        <ul>
          {walkIns.map((one) => (
            <li
              key={one.key}
              className="flex items-center justify-between gap-3 border-b border-rule py-1"
            >
              <span>{[one.name, one.organisation?.label].filter(Boolean).join(", ")}</span>
              <IconButton
                icon="close"
                label={intl.formatMessage({ id: "reviewing.takeOut" }, { name: one.name })}
                onClick={() => onChange(walkIns.filter(({ key }) => key !== one.key))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={<FormattedMessage id="reviewing.walkInName" />}
          value={name}
          maxLength={120}
          onChange={(change) => setName(change.target.value)}
          onKeyDown={(press) => {
            if (press.key !== "Enter") return;
            press.preventDefault();
            add();
          }}
        />
        <Suspense fallback={<Skeleton className="h-16" />}>
          <OrganisationPicker
            key={walkIns.length}
            label={intl.formatMessage({ id: "reviewing.walkInOrganisation" })}
            value={organisation}
            onChange={setOrganisation}
          />
        </Suspense>
      </div>
      <div>
        <Button onClick={add}>
          <FormattedMessage id="reviewing.addWalkIn" />
        </Button>
      </div>
    </fieldset>
  );
}
