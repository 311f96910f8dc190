import { useNavigate } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { StartForm_query$key } from "../gen/StartForm_query.graphql";
import type { StartFormMutation } from "../gen/StartFormMutation.graphql";
import { links } from "../links";
import { type Outcome, refusalFor, useAct } from "../relay/useAct";
import { TroubleNote } from "../shell/TroubleNote";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { DoorFields, type Policy, type Visibility } from "./DoorFields";
import { FactFields } from "./FactFields";
import { readCommunityForm } from "./form";
import { HostField } from "./HostField";

type Props = { query: StartForm_query$key /** The steward will answer. */; asks: boolean };

/** Two fields to begin with; the rest can wait. */
export function StartForm({ query, asks }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [host, setHost] = useState<string | null>(null);
  const [policy, setPolicy] = useState<Policy>("OPEN");
  const [visibility, setVisibility] = useState<Visibility>("PUBLIC");
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const data = useFragment(
    graphql`
      fragment StartForm_query on Query {
        ...HostField_query
      }
    `,
    query,
  );
  const [start, busy] = useAct<StartFormMutation>(graphql`
    mutation StartFormMutation($input: CommunityStartInput!) {
      communityStart(input: $input) {
        community {
          id
          slug
          name
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = readCommunityForm(new FormData(event.currentTarget));
    const done = await start({
      input: { ...input, hostId: host, joinPolicy: policy, visibility },
    });
    setOutcome(done);
    if (done.kind !== "done") return;
    const community = done.response.communityStart.community;
    if (!community) return;
    announce(
      asks
        ? intl.formatMessage({ id: "communities.saidRequested" }, { name: community.name })
        : intl.formatMessage({ id: "communities.saidStarted" }, { name: community.name }),
    );
    void navigate(links.community(community.slug));
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[44rem] gap-6">
      {outcome?.kind === "failed" ? <TroubleNote error={outcome.trouble} /> : null}
      <TextField
        name="name"
        required
        label={intl.formatMessage({ id: "communities.name" })}
        error={refusalFor(outcome, "name")}
      />
      <TextArea
        name="domain"
        required
        rows={2}
        label={intl.formatMessage({ id: "communities.domain" })}
        hint={intl.formatMessage({ id: "communities.domainHint" })}
        error={refusalFor(outcome, "domain")}
      />
      <div className="border-t border-rule">
        <Disclosure summary={<FormattedMessage id="communities.moreFields" />}>
          <div className="grid gap-6 pt-2">
            <TextArea
              name="community"
              rows={3}
              label={intl.formatMessage({ id: "communities.who" })}
            />
            <TextArea
              name="practice"
              rows={3}
              label={intl.formatMessage({ id: "communities.practice" })}
            />
            <FactFields />
            <HostField query={data} value={host} onChange={setHost} />
            <DoorFields
              policy={policy}
              onPolicy={setPolicy}
              visibility={visibility}
              onVisibility={setVisibility}
            />
          </div>
        </Disclosure>
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind="primary" busy={busy}>
          {asks ? (
            <FormattedMessage id="communities.askToStart" />
          ) : (
            <FormattedMessage id="communities.startIt" />
          )}
        </Button>
        {asks ? (
          <p className="text-meta text-soft">
            <FormattedMessage id="communities.stewardAnswers" />
          </p>
        ) : null}
      </div>
    </form>
  );
}
