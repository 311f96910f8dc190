import { useState } from "react";
import { useIntl } from "react-intl";
import { remember } from "../i18n/locale";
import { IconButton } from "../ui/IconButton";

type Theme = "system" | "day" | "night";

const next: Record<Theme, Theme> = { system: "day", day: "night", night: "system" };

function current(): Theme {
  const theme = document.documentElement.dataset["theme"];
  return theme === "day" || theme === "night" ? theme : "system";
}

/** Day, night, or as the device has it. */
export function ThemeSwitch() {
  const intl = useIntl();
  const [theme, setTheme] = useState(current);
  const change = () => {
    const chosen = next[theme];
    remember("theme", chosen);
    if (chosen === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = chosen;
    setTheme(chosen);
  };
  switch (theme) {
    case "system":
      return (
        <IconButton
          icon="system"
          label={intl.formatMessage({ id: "shell.themeSystem" })}
          onClick={change}
        />
      );
    case "day":
      return (
        <IconButton
          icon="sun"
          label={intl.formatMessage({ id: "shell.themeDay" })}
          onClick={change}
        />
      );
    case "night":
      return (
        <IconButton
          icon="moon"
          label={intl.formatMessage({ id: "shell.themeNight" })}
          onClick={change}
        />
      );
  }
}
