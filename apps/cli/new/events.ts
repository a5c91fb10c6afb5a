import { schemaLine, type Made } from "./made.ts";

/** events/bridge.yaml: what statements are about. */
export const events = ({ today, yesterday }: Made): string => `\
${schemaLine("events")}
# What statements are about. To list an event is no finding that it happened: word it neutrally.
- id: bridge-shut
  title: The harbour bridge is shut to traffic
  type: state # what kind of event; your editor offers the list
  when: ${today} # a day, a day with its part (${today}-morning), or a span (${yesterday}/${today})
  places: [harbour]
  episode: closure
  points:
    # The statements that can be made about it, each by itself. The first is the core, and the others rest on it.
    - id: core
      text: The bridge is shut to traffic.
      answerable: [bridge-office] # whose own act or loss it would be
    - id: waiting
      text: The number of people who wait on the quay.
      kind: quantity # a count; nothing else has a measure
      measure: { metric: waiting, category: passengers, side: unstated, place: quay, episode: closure }
- id: notice
  title: The bridge office tells the ferry company a day ahead
  type: consult
  when: ${yesterday}
  by: [bridge-office]
  toward: [ferry-company]
  episode: closure
  points:
    - id: core
      text: The ferry company was told a day ahead.
      question: Was the ferry company told a day ahead? # for every point that somebody denies
# A call, a demand, a pledge or a refusal is no claim but a deed of its speaker: an event of its own, with its place in
# print, which a post must cite (rule M1):
# - id: asks-for-timetable
#   title: The ferry company asks for a timetable of closures
#   type: request
#   when: ${today}
#   by: [ferry-company]
#   toward: [bridge-office]
#   appearances: [{ source: s1, paragraph: 5 }]
`;
