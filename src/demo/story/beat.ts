/** The vocabulary that the story is written in: who did what when, in which of the two worlds. Plain data; no I/O. */
import type { Json } from "../../event/event.ts";
import type { Actor, Person } from "./cast.ts";

/** `HH:MM` after its chapter began. */
export type Time = `${number}:${number}`;

export type Details = { readonly [name: string]: Json };

/** One call, as CloudTrail records it. */
export interface AwsBeat {
  readonly world: "aws";
  readonly at: Time;
  readonly by: Actor;
  /** `iam:CreateUser` */
  readonly call: `${string}:${string}`;
  readonly parameters: Details;
  readonly more: AwsDetails;
}

export interface AwsDetails {
  readonly answer?: Details;
  readonly error?: { readonly code: string; readonly message: string };
  readonly region?: string;
  /** Members of the record that only this kind of call has. */
  readonly record?: Details;
  /** Delivered so late that the first scan cannot see it. */
  readonly late?: true;
}

/** One entry of the organization's audit log. */
export interface GitHubBeat {
  readonly world: "github";
  readonly at: Time;
  readonly by: Person;
  /** `org.add_member` */
  readonly action: `${string}.${string}`;
  readonly details: Details;
  readonly late?: true;
}

export type Beat = AwsBeat | GitHubBeat;

export function aws(
  at: Time,
  by: Actor,
  call: AwsBeat["call"],
  parameters: Details = {},
  more: AwsDetails = {},
): AwsBeat {
  return { world: "aws", at, by, call, parameters, more };
}

export function github(at: Time, by: Person, action: GitHubBeat["action"], details: Details = {}): GitHubBeat {
  return { world: "github", at, by, action, details };
}

/** The same, delivered so late that the first scan cannot see it. */
export function late<B extends Beat>(beat: B): B {
  return beat.world === "aws" ? { ...beat, more: { ...beat.more, late: true } } : { ...beat, late: true };
}

/** A console sign-in: AWS says how it ended in a member of the answer, and whether a second factor was used in another. */
export function signIn(
  at: Time,
  by: Person,
  how: { readonly factor?: boolean; readonly failed?: true; readonly region?: string } = {},
): AwsBeat {
  const { factor = true, failed, region } = how;
  return aws(
    at,
    by,
    "signin:ConsoleLogin",
    {},
    {
      answer: { ConsoleLogin: failed ? "Failure" : "Success" },
      ...(region !== undefined && { region }),
      record: {
        eventType: "AwsConsoleSignIn",
        additionalEventData: {
          LoginTo: "https://console.aws.amazon.com/",
          MobileVersion: "No",
          MFAUsed: factor ? "Yes" : "No",
        },
        ...(failed && { errorMessage: "Failed authentication" }),
      },
    },
  );
}

/** A time some minutes later. */
export function plus(at: Time, minutes: number): Time {
  const total = minutesOf(at) + minutes;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(total / 60))}:${two(total % 60)}` as Time;
}

export function minutesOf(at: Time): number {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return hours * 60 + minutes;
}
