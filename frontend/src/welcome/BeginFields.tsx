import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "../i18n/language";
import { Disclosure } from "../ui/Disclosure";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";

type Props = { code: string; errorOf: (field: string) => string | undefined };

/** The fields of the first page. The code is asked for only where the address does not bring it. */
export function BeginFields({ code, errorOf }: Props) {
  const intl = useIntl();
  const { locale, choose } = useLanguage();
  return (
    <>
      {code && !errorOf("code") ? null : (
        <TextField
          name="code"
          required
          autoComplete="off"
          spellCheck={false}
          defaultValue={code}
          label={intl.formatMessage({ id: "welcome.code" })}
          hint={intl.formatMessage({ id: "welcome.codeHint" })}
          error={errorOf("code")}
        />
      )}
      <TextField
        name="name"
        required
        autoComplete="name"
        maxLength={200}
        label={intl.formatMessage({ id: "welcome.name" })}
        error={errorOf("name")}
      />
      <TextField
        name="email"
        type="email"
        required
        autoComplete="email"
        maxLength={254}
        label={intl.formatMessage({ id: "welcome.email" })}
        hint={intl.formatMessage({ id: "welcome.emailHint" })}
        error={errorOf("email")}
      />
      <Select
        name="language"
        value={locale}
        onChange={(event) => choose(event.currentTarget.value === "ms" ? "ms" : "en")}
        label={intl.formatMessage({ id: "welcome.language" })}
        choices={[
          { value: "en", label: "English" },
          { value: "ms", label: "Bahasa Melayu" },
        ]}
        error={errorOf("language")}
      />
      <TextField
        name="communityName"
        required
        maxLength={200}
        label={intl.formatMessage({ id: "welcome.community" })}
        error={errorOf("communityName")}
      />
      <TextArea
        name="domain"
        required
        rows={2}
        label={intl.formatMessage({ id: "welcome.domain" })}
        hint={intl.formatMessage({ id: "welcome.domainHint" })}
        error={errorOf("domain")}
      />
      <div className="border-t border-rule">
        <Disclosure
          open={Boolean(errorOf("password"))}
          summary={<FormattedMessage id="welcome.withPassword" />}
        >
          <TextField
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            label={intl.formatMessage({ id: "welcome.password" })}
            hint={intl.formatMessage({ id: "welcome.passwordHint" })}
            error={errorOf("password")}
          />
        </Disclosure>
      </div>
    </>
  );
}
