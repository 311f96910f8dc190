import { classes } from "./classes";
import { serverHtml } from "./serverHtml";

type Props = {
  /** A `...HTML` field of the API, sanitised by the server. Never text a person typed here. */
  html: string;
  className?: string;
};

/** Text the server made from Markdown. The one place where HTML enters the page. */
export function Html({ html, className }: Props) {
  return (
    <div
      className={classes("prose", className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one door, behind a Trusted Types policy
      dangerouslySetInnerHTML={{ __html: serverHtml(html) }}
    />
  );
}
