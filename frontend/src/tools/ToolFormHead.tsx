import { Go } from "../Go";
import { links } from "../links";
import { PageTitle } from "../ui/PageTitle";

type Props = { id: string; name: string; children: string };

/** The name of the page, and the way back to the tool. */
export function ToolFormHead({ id, name, children }: Props) {
  return (
    <header className="mb-6">
      <p className="mb-1 text-meta">
        <Go to={links.tool(id)} className="font-bold hover:underline">
          {name}
        </Go>
      </p>
      <PageTitle>{children}</PageTitle>
    </header>
  );
}
