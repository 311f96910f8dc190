import { type ReactNode, Suspense } from "react";
import { LazyComboBox } from "../ui/LazyComboBox";
import { Select } from "../ui/Select";
import { Skeleton } from "../ui/Skeleton";
import type { Companion } from "./roster";

const short = 40;

type Props = {
  people: readonly Companion[];
  label: ReactNode;
  /** What stands for no choice. */
  nobody: string;
  hint?: ReactNode;
  error?: ReactNode;
  value: string | null;
  onChange: (person: Companion | null) => void;
};

/** One of those at an event: a list, or typing where many came. */
export function EventPersonField({ people, nobody, value, onChange, ...words }: Props) {
  const choose = (id: string | null) => onChange(people.find((one) => one.id === id) ?? null);
  if (people.length <= short) {
    return (
      <Select
        {...words}
        value={value ?? ""}
        onChange={({ target }) => choose(target.value)}
        choices={[
          { value: "", label: nobody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    );
  }
  return (
    <Suspense fallback={<Skeleton className="h-16" />}>
      <LazyComboBox
        {...words}
        choices={people.map(({ id, name }) => ({ id, label: name }))}
        value={value}
        onChange={choose}
      />
    </Suspense>
  );
}
