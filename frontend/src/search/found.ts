import { graphql, readInlineData } from "react-relay/hooks";
import type { found_result$key } from "../gen/found_result.graphql";
import { type Address, links } from "../links";

type Found = { key: string; title: string; detail?: string; work?: string; to: Address };

/** What was found: its title, one word more about it, and where it is. Null if it is gone since. */
export function readFound(result: found_result$key): Found | null {
  const node = readInlineData(
    graphql`
      fragment found_result on SearchResult @inline {
        __typename
        ... on Community {
          id
          slug
          communityName: name
        }
        ... on Event {
          id
          eventTitle: title
          community {
            name
          }
        }
        ... on Lesson {
          id
          version {
            title
          }
          community {
            name
          }
        }
        ... on KnowledgeAsset {
          id
          work: kind
          edition {
            title
          }
          community {
            name
          }
        }
        ... on Competency {
          id
          competencyName: name
        }
        ... on Person {
          id
          personName: name
          headline
        }
        ... on Organisation {
          id
          organisationName: name
          organisationPlace: place
        }
        ... on Contribution {
          id
          event {
            id
            title
          }
        }
        ... on ProcessTool {
          id
          toolTitle: title(language: $language)
          toolCommunity: community {
            name
          }
        }
        ... on Worksheet {
          id
          sheetTitle: title
          event {
            title
          }
        }
      }
    `,
    result,
  );
  switch (node.__typename) {
    case "Community":
      return { key: node.id, title: node.communityName, to: links.community(node.slug) };
    case "Event":
      return {
        key: node.id,
        title: node.eventTitle,
        detail: node.community?.name,
        to: links.event(node.id),
      };
    case "Lesson":
      return {
        key: node.id,
        title: node.version?.title ?? "",
        detail: node.community?.name,
        to: links.lesson(node.id),
      };
    case "KnowledgeAsset":
      return {
        key: node.id,
        title: node.edition?.title ?? "",
        detail: node.community?.name,
        work: node.work,
        to: links.asset(node.id),
      };
    case "Competency":
      return { key: node.id, title: node.competencyName, to: links.competency(node.id) };
    case "Person":
      return {
        key: node.id,
        title: node.personName,
        detail: node.headline,
        to: links.person(node.id),
      };
    case "Organisation":
      return {
        key: node.id,
        title: node.organisationName,
        detail: node.organisationPlace,
        to: links.organisation(node.id),
      };
    case "Contribution":
      return {
        key: node.id,
        title: node.event?.title ?? "",
        to: links.capture(node.event?.id ?? "", node.id),
      };
    case "ProcessTool":
      return {
        key: node.id,
        title: node.toolTitle,
        detail: node.toolCommunity?.name,
        to: links.tool(node.id),
      };
    case "Worksheet":
      return {
        key: node.id,
        title: node.sheetTitle,
        detail: node.event?.title,
        to: links.worksheet(node.id),
      };
    default:
      return null;
  }
}
