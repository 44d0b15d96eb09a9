/** What takes more than a word to say: how somebody comes in, and what a cmdlet was told. */
import { type AwsBeat, aws, type Details, type M365Beat, m365, type Time } from "./beat.ts";
import type { Person } from "./cast.ts";

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

/** Exchange Online. */
const MAIL = "00000002-0000-0ff1-ce00-000000000000";

/** A sign-in to Microsoft 365, by password or with what one has already. */
export function opensMail(at: Time, by: Person, failed?: "wrong password"): M365Beat {
  const extended = { ResultStatusDetail: "Success", UserAgent: by.place.agent, RequestType: "OAuth2:Authorize" };
  return m365(at, by, failed ? "UserLoginFailed" : "UserLoggedIn", {
    RecordType: 15,
    Workload: "AzureActiveDirectory",
    ApplicationId: MAIL,
    ObjectId: MAIL,
    ActorIpAddress: by.place.ip,
    ExtendedProperties: pairs(extended),
    ...(failed && { ErrorNumber: "50126", LogonError: "InvalidUserNameOrPassword", ResultStatus: "Failed" }),
  });
}

/** A cmdlet of Exchange. */
export function cmdlet(
  at: Time,
  by: Person,
  name: `${string}-${string}`,
  parameters: Readonly<Record<string, string>>,
): M365Beat {
  return m365(at, by, name, { Parameters: pairs(parameters) });
}

function pairs(values: Readonly<Record<string, string>>): Details[] {
  return Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
}
