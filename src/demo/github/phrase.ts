/** The audit log's search phrase, as strict as GitHub or stricter: what it does not know is refused, never ignored. */

export interface Search {
  fits(entry: SearchedEntry): boolean;
}

export interface SearchedEntry {
  /** Milliseconds. */
  readonly time: number;
  readonly record: Readonly<Record<string, unknown>>;
}

type Test = (entry: SearchedEntry) => boolean;

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/;
const DAY_SECONDS = 86_400;

/** `undefined` for a phrase that cannot be understood. */
export function parsePhrase(phrase: string): Search | undefined {
  const tests: Test[] = [];
  for (const word of phrase.split(/\s+/).filter((part) => part !== "")) {
    const test = wordTest(word);
    if (test === undefined) return undefined;
    tests.push(test);
  }
  return { fits: (entry) => tests.every((test) => test(entry)) };
}

function wordTest(word: string): Test | undefined {
  const parts = /^(-?)(\w+):(.+)$/.exec(word);
  if (!parts) return undefined;
  const [, minus, qualifier = "", value = ""] = parts;
  const test = qualifierTest(qualifier, value);
  return test && minus === "-" ? (entry) => !test(entry) : test;
}

function qualifierTest(qualifier: string, value: string): Test | undefined {
  switch (qualifier) {
    case "created":
      return createdTest(value);
    case "action":
      return ({ record }) => record.action === value || String(record.action).startsWith(`${value}.`);
    case "operation":
      return ({ record }) => record.operation_type === value;
    case "actor":
    case "repo":
      return ({ record }) => record[qualifier] === value;
    default:
      return undefined;
  }
}

/** Whole seconds: an entry counts for all of its second. */
function createdTest(value: string): Test | undefined {
  const range = /^(.+)\.\.(.+)$/.exec(value);
  if (range) {
    const [from, to] = [bounds(range[1]), bounds(range[2])];
    return from && to && ((entry) => second(entry) >= from.first && second(entry) <= to.last);
  }
  const [, operator = "", text] = /^(>=|<=|>|<|)(.+)$/.exec(value) ?? [];
  const bound = bounds(text);
  if (!bound) return undefined;
  const { first, last } = bound;
  const tests: Readonly<Record<string, Test>> = {
    ">=": (entry) => second(entry) >= first,
    "<=": (entry) => second(entry) <= last,
    ">": (entry) => second(entry) > last,
    "<": (entry) => second(entry) < first,
    "": (entry) => second(entry) >= first && second(entry) <= last,
  };
  return tests[operator];
}

/** The first and last second that a date or time stands for. */
function bounds(text: string | undefined): { readonly first: number; readonly last: number } | undefined {
  if (text === undefined || !DATE.test(text)) return undefined;
  const first = Date.parse(text) / 1000;
  return Number.isNaN(first) ? undefined : { first, last: text.includes("T") ? first : first + DAY_SECONDS - 1 };
}

function second({ time }: SearchedEntry): number {
  return Math.floor(time / 1000);
}
