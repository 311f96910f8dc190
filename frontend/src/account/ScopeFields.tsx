import { FormattedMessage, useIntl } from "react-intl";
import { scopes, scopeWord } from "../i18n/scopes";
import { Checkbox } from "../ui/Checkbox";
import { FieldError } from "../ui/FieldError";

/** What the token may do. */
export function ScopeFields({ error }: { error?: string }) {
  const intl = useIntl();
  return (
    <fieldset>
      <legend className="mb-1 text-meta font-bold">
        <FormattedMessage id="account.scopes" />
      </legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            name="scope"
            value={scope}
            label={
              <>
                {scopeWord(intl, scope)} <code className="block text-meta text-soft">{scope}</code>
              </>
            }
          />
        ))}
      </div>
      <FieldError>{error}</FieldError>
    </fieldset>
  );
}
