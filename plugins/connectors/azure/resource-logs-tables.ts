/**
 * The tables that resources' data planes write to, and what of their rows is counted together.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/reference/tables-category
 */
import { identifier, kql } from "../../../src/vendors/microsoft/kql.ts";
import { addressOf, column, type Member, type SummedTable, samplesOf, textOf } from "./resource-logs-sums.ts";

/** Part of who called, out of the claims that Key Vault keeps. */
function claim(name: "upn" | "appid" | "oid"): Member {
  return { needs: ["Identity"], is: kql`tostring(Identity.claim.${identifier(name)})` };
}

const keyVault: SummedTable = {
  name: "AZKVAuditLogs",
  where: [],
  by: {
    _ResourceId: column("_ResourceId"),
    OperationName: column("OperationName"),
    Upn: claim("upn"),
    AppId: claim("appid"),
    ObjectId: claim("oid"),
    CallerIpAddress: addressOf("CallerIpAddress"),
    HttpStatusCode: textOf("HttpStatusCode"),
  },
  give: { Objects: samplesOf("Id"), UserAgents: samplesOf("ClientInfo") },
};

/** The shared table that older diagnostic settings write to. Columns come and go with what was ever written. */
const shared: SummedTable = {
  name: "AzureDiagnostics",
  where: [kql`Category in (${["AuditEvent", "DataPlaneRequests", "MongoRequests"]})`],
  by: {
    Category: column("Category"),
    ResourceId: column("ResourceId"),
    OperationName: column("OperationName"),
    Upn: column("identity_claim_upn_s"),
    LongUpn: column("identity_claim_http_schemas_xmlsoap_org_ws_2005_05_identity_claims_upn_s"),
    AppId: column("identity_claim_appid_g"),
    ObjectId: column("identity_claim_oid_g"),
    CallerIPAddress: addressOf("CallerIPAddress"),
    ClientIpAddress: column("clientIpAddress_s"),
    HttpStatusCode: textOf("httpStatusCode_d"),
    StatusCode: column("statusCode_s"),
    ErrorCode: column("errorCode_s"),
    AadPrincipalId: column("aadPrincipalId_g"),
    KeyType: column("keyType_s"),
    DatabaseName: column("databaseName_s"),
    CollectionName: column("collectionName_s"),
  },
  give: { Objects: samplesOf("id_s") },
};

function storage(name: string): SummedTable {
  return {
    name,
    where: [],
    by: {
      _ResourceId: column("_ResourceId"),
      AccountName: column("AccountName"),
      OperationName: column("OperationName"),
      RequesterUpn: column("RequesterUpn"),
      RequesterObjectId: column("RequesterObjectId"),
      RequesterAppId: column("RequesterAppId"),
      AuthenticationType: column("AuthenticationType"),
      CallerIpAddress: addressOf("CallerIpAddress"),
      StatusText: column("StatusText"),
    },
    give: {
      StatusCodes: samplesOf("StatusCode"),
      Objects: samplesOf("ObjectKey"),
      UserAgents: samplesOf("UserAgentHeader"),
      Bytes: { needs: ["ResponseBodySize"], is: kql`sum(ResponseBodySize)` },
    },
  };
}

const cosmos: SummedTable = {
  name: "CDBDataPlaneRequests",
  where: [],
  by: {
    _ResourceId: column("_ResourceId"),
    AccountName: column("AccountName"),
    DatabaseName: column("DatabaseName"),
    CollectionName: column("CollectionName"),
    OperationName: column("OperationName"),
    AadPrincipalId: column("AadPrincipalId"),
    AuthTokenType: column("AuthTokenType"),
    KeyType: column("KeyType"),
    ClientIpAddress: column("ClientIpAddress"),
    StatusCode: textOf("StatusCode"),
  },
  give: { UserAgents: samplesOf("UserAgent") },
};

const mongo: SummedTable = {
  name: "CDBMongoRequests",
  where: [],
  by: {
    _ResourceId: column("_ResourceId"),
    AccountName: column("AccountName"),
    DatabaseName: column("DatabaseName"),
    CollectionName: column("CollectionName"),
    OperationName: column("OperationName"),
    ErrorCode: textOf("ErrorCode"),
    ClientIpAddress: column("ClientIpAddress"),
    UserId: column("UserId"),
  },
  give: {},
};

export const RESOURCE_TABLES: readonly SummedTable[] = [
  keyVault,
  shared,
  storage("StorageBlobLogs"),
  storage("StorageFileLogs"),
  storage("StorageQueueLogs"),
  storage("StorageTableLogs"),
  cosmos,
  mongo,
];
