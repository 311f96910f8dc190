// Reads a calendar (RFC 5545) from standard input with ical.js, which shares no code with the
// server, and prints what it understood as JSON. internal/platform/calendar's tests run it.
import process from "node:process";
import { text } from "node:stream/consumers";
import ICAL from "ical.js";

const component = new ICAL.Component(ICAL.parse(await text(process.stdin)));
const value = (name, of = component) => of.getFirstPropertyValue(name)?.toString() ?? "";
// RFC 7986's NAME is text; ical.js, which knows only RFC 5545, hands it out as it came.
const unescaped = (raw) => ICAL.design.icalendar.value.text.fromICAL(raw, raw);
const person = (event, name) => {
  const property = event.getFirstProperty(name);
  return property && { address: property.getFirstValue(), ...property.toJSON()[1] };
};

console.log(
  JSON.stringify({
    version: value("version"),
    method: value("method"),
    name: unescaped(value("name")),
    refresh: value("refresh-interval"),
    zone: value("x-wr-timezone"),
    events: component.getAllSubcomponents("vevent").map((event) => ({
      uid: value("uid", event),
      sequence: event.getFirstPropertyValue("sequence"),
      stamp: value("dtstamp", event),
      start: event.getFirstPropertyValue("dtstart").toJSDate().toISOString(),
      end: event.getFirstPropertyValue("dtend")?.toJSDate().toISOString() ?? "",
      status: value("status", event),
      title: value("summary", event),
      language: event.getFirstProperty("summary")?.getParameter("language") ?? "",
      description: value("description", event),
      location: value("location", event),
      url: value("url", event),
      categories: event.getAllProperties("categories").map((each) => each.getFirstValue()),
      organiser: person(event, "organizer"),
      attendee: person(event, "attendee"),
    })),
  }),
);
