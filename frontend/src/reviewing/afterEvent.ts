import { graphql } from "react-relay/hooks";

// All that an act after an event can change; every part of the page reads it from the store.
graphql`
  fragment afterEvent_event on Event {
    state
    phase
    attendanceConfirmedAt
    viewerCanConfirmAttendance
    viewerCanSayKeyLearnings
    viewerCanOpenReview
    viewerCanWaiveReview
    viewerCanClose
    viewerCannotCloseBecause
    viewerCanAddActionItem
    keyLearnings(first: 20) {
      nodes {
        id
        text
        language
        viewerShouldReconsider
        lesson {
          id
        }
      }
    }
    review {
      id
      state
      way
      waiver
      closesAt
      isExtended
      answerCount
      viewerCanSteer
      viewerCanAnswer
    }
    figures {
      presentCount
      remoteCount
      absentCount
    }
  }
`;
