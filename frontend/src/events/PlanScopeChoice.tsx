import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanScopeChoice_event$key } from "../gen/PlanScopeChoice_event.graphql";
import { RadioGroup } from "../ui/RadioGroup";
import type { Planning } from "./usePlan";

type Props = { event: PlanScopeChoice_event$key; planning: Planning };

/** Of an event in a series: how far the changes on this page reach. */
export function PlanScopeChoice({ event, planning }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment PlanScopeChoice_event on Event {
        series {
          id
        }
      }
    `,
    event,
  );
  if (!shown.series) return null;
  return (
    <div className="mb-8 bg-well px-5 py-4">
      <RadioGroup
        legend={<FormattedMessage id="plan.scope" />}
        value={planning.scope}
        onChange={planning.setScope}
        choices={[
          { value: "THIS", label: intl.formatMessage({ id: "plan.scopeThis" }) },
          { value: "FOLLOWING", label: intl.formatMessage({ id: "plan.scopeFollowing" }) },
          {
            value: "ALL",
            label: intl.formatMessage({ id: "plan.scopeAll" }),
            hint: <FormattedMessage id="plan.scopeAllHint" />,
          },
        ]}
      />
    </div>
  );
}
