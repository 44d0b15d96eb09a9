/**
 * Finds the details of role assignments whose request is not in the slice: what their end leaves out is asked of the assignment
 * itself, as long as it is there.
 *
 * @see https://learn.microsoft.com/rest/api/authorization/role-assignments/get-by-id
 */
import { asMallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { openActivity } from "./activity-record.ts";
import type { Arm } from "./client.ts";
import { LOOKED_UP } from "./role-assignment.ts";

const WRITE = /^microsoft\.authorization\/roleassignments\/write$/i;
const ASSIGNMENT = /^\/[\w/.() -]*\/providers\/microsoft\.authorization\/roleassignments\/[0-9a-f-]{36}$/i;

/** @param records of a slice, oldest first */
export async function withDetails(arm: Arm, records: readonly unknown[]): Promise<readonly unknown[]> {
  const begun = new Set<string>();
  const complete: unknown[] = [];
  for (const record of records) {
    const assignment = mayConcernUs(record) ? undetailed(record, begun) : undefined;
    const found = assignment === undefined ? undefined : await lookUp(arm, assignment);
    complete.push(found === undefined || !isObject(record) ? record : { ...record, [LOOKED_UP]: found });
  }
  return complete;
}

/** The assignment that a record tells the end of, if its beginning has not been seen. */
function undetailed(record: unknown, begun: Set<string>): string | undefined {
  const activity = openActivity(record);
  if (activity === undefined) return undefined;
  const { fields, phase, outcome, resourceId = "" } = activity;
  const operation = [fields.text("correlationId"), fields.text("operationId"), resourceId.toLowerCase()].join("|");
  if (phase === "begun") begun.add(operation);
  return outcome === "success" && !begun.has(operation) && ASSIGNMENT.test(resourceId) ? resourceId : undefined;
}

/** `undefined` for one that is gone again, or that may not be read: the event then says less. */
async function lookUp(arm: Arm, assignment: string): Promise<unknown> {
  const wanted = { what: "the role assignment", right: "Reader", place: assignment };
  try {
    return await arm.get(`${encodeURI(assignment)}?api-version=2022-04-01`, wanted);
  } catch (thrown) {
    const error = asMallcopError(thrown);
    if (error.kind === "permission" || error.kind === "not_available") return undefined;
    throw error;
  }
}

/** Cheap, because every record is asked. */
function mayConcernUs(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { operationName } = record;
  const name = isObject(operationName) ? operationName.value : operationName;
  return typeof name === "string" && WRITE.test(name);
}
