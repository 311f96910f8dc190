import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";

type Props = {
  sections: readonly { readonly id: string; readonly heading: string }[];
  printing: boolean;
  onPrint: () => void;
  language: string;
};

/** The contents of a report, and what one does with it: print and cite. */
export function AssetContents({ sections, printing, onPrint, language }: Props) {
  const intl = useIntl();
  return (
    <>
      <nav
        aria-label={intl.formatMessage({ id: "assets.contents" })}
        className="max-h-[60dvh] overflow-y-auto print:max-h-none"
      >
        <h2 lang={language} className="mb-2 text-meta font-bold font-text">
          <FormattedMessage id="assets.contents" />
        </h2>
        <ol className="text-meta">
          {sections.map(({ id, heading }, index) => (
            <li key={id} className="grid grid-cols-[1.75rem_minmax(0,1fr)] py-1">
              <span aria-hidden="true" className="text-soft">
                {index + 1}
              </span>
              <a href={`#${id}`} className="hover:underline">
                {heading}
              </a>
            </li>
          ))}
          <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] py-1" lang={language}>
            <span />
            <a href="#about" className="hover:underline">
              <FormattedMessage id="assets.about" />
            </a>
          </li>
        </ol>
      </nav>
      <div lang={language} data-noprint className="flex flex-wrap gap-2">
        <Button busy={printing} onClick={onPrint}>
          <FormattedMessage id="assets.print" />
        </Button>
        <a href="#cite" className={buttonClass()}>
          <FormattedMessage id="assets.cite" />
        </a>
      </div>
    </>
  );
}
