import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { PersonQuery } from "../gen/PersonQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { buttonClass } from "../ui/buttonClass";
import { Html } from "../ui/Html";
import { Meta } from "../ui/Meta";
import { PageTitle } from "../ui/PageTitle";
import { Section } from "../ui/Section";
import { You } from "../ui/You";
import { PersonCommunities } from "./PersonCommunities";
import { PersonErase } from "./PersonErase";
import { PersonExpertise } from "./PersonExpertise";
import { PersonOffers } from "./PersonOffers";
import { PersonWork } from "./PersonWork";

/** One person as far as they allow: what they practise, what they offer and seek, where they are. */
export function Person({ query }: { query: PreloadedQuery<PersonQuery> }) {
  const intl = useIntl();
  const { node } = usePreloadedQuery<PersonQuery>(
    graphql`
      query PersonQuery($id: ID!, $language: Locale) @preloadable {
        node(id: $id) {
          ... on Person @alias(as: "person") {
            name
            headline
            practiceHTML
            state
            isViewer
            ...PersonWork_person
            ...PersonOffers_person
            ...PersonExpertise_person
            ...PersonCommunities_person
            ...PersonErase_person
          }
        }
      }
    `,
    query,
  );
  const person = node?.person;
  if (!person) throw new Trouble("NOT_FOUND", "There is no such person.");
  const former = person.state === "ERASED";
  const name = former ? intl.formatMessage({ id: "people.former" }) : person.name;
  return (
    <>
      <PersonWork person={person} />
      <PageTitle>{name}</PageTitle>
      {person.headline ? (
        <div className="mt-2">
          <Meta size="lead">{person.headline}</Meta>
        </div>
      ) : null}
      {former ? (
        <p className="mt-5 max-w-measure text-soft">
          <FormattedMessage id="people.formerBody" />
        </p>
      ) : null}
      {person.isViewer ? (
        <p className="mt-5 flex flex-wrap items-center gap-4">
          <You>
            <FormattedMessage id="people.isYou" />
          </You>
          <Go to={links.me()} className={buttonClass()}>
            <FormattedMessage id="people.editProfile" />
          </Go>
        </p>
      ) : null}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="min-w-0">
          {person.practiceHTML ? (
            <Section title={<FormattedMessage id="people.practice" />}>
              <Html html={person.practiceHTML} />
            </Section>
          ) : null}
          <PersonOffers person={person} />
          <PersonExpertise person={person} />
          <PersonErase person={person} />
        </div>
        <div className="min-w-0">
          <PersonCommunities person={person} />
        </div>
      </div>
    </>
  );
}
