/**
 * A REST list read to its end. Anything that is not the list, and an answer that GitHub itself calls incomplete, is a
 * refusal: a partial list must never look like a whole one.
 */
import { isObject, type JsonObject, object } from "../../../src/connector/shape.ts";
import type { Answer, GitHub, Parameters } from "./client.ts";
import { halfWay, hiddenList, partialResults, type Wanted } from "./errors.ts";

export interface Listed {
  readonly route: string;
  readonly parameters: Parameters;
  readonly wanted: Wanted;
  /** The member that holds the list, where it is not the answer itself. */
  readonly member?: string;
}

const PAGE = 100;

/** @throws MallcopError what GitHub refused, or `vendor-answer-unexpected` */
export async function* wholeList(github: GitHub, listed: Listed): AsyncGenerator<readonly JsonObject[]> {
  const { route, parameters, wanted, member } = listed;
  let pages = 0;
  for await (const answer of github.list(route, { per_page: PAGE, ...parameters })) {
    const rows = answer.status === 200 ? rowsOf(answer, member) : undefined;
    if (rows === undefined) {
      const refused = hiddenList(github, answer, wanted);
      throw pages === 0 ? refused : halfWay(refused, wanted);
    }
    pages += 1;
    if (answer.headers["x-github-sso"]?.startsWith("partial-results")) throw partialResults(wanted.what);
    yield rows.map((row) => object(row, wanted.what, "GitHub"));
  }
}

function rowsOf({ data }: Answer, member: string | undefined): readonly unknown[] | undefined {
  const rows = member === undefined ? data : isObject(data) ? data[member] : undefined;
  return Array.isArray(rows) ? rows : undefined;
}
