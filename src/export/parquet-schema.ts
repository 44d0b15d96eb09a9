/** The columns of exported Parquet files: one set for all classes, so that every file can be read as one table. */
import type { SchemaElement } from "hyparquet-writer";

type Shape = "text" | "int" | "long" | readonly ["list", Shape] | { readonly [field: string]: Shape };

const NAMED = { name: "text", type: "text" } as const satisfies Shape;

export const COLUMNS = {
  time: "long",
  class_uid: "int",
  class_name: "text",
  category_uid: "int",
  category_name: "text",
  activity_id: "int",
  activity_name: "text",
  type_uid: "long",
  type_name: "text",
  severity_id: "int",
  severity: "text",
  status_id: "int",
  status: "text",
  message: "text",
  metadata: {
    version: "text",
    uid: "text",
    product: { name: "text", vendor_name: "text" },
    log_name: "text",
    event_code: "text",
    correlation_uid: "text",
    labels: ["list", "text"],
  },
  actor: { user: NAMED },
  src_endpoint: { ip: "text", name: "text" },
  user: NAMED,
  group: NAMED,
  privileges: ["list", "text"],
  resources: ["list", NAMED],
  entity: NAMED,
  app: NAMED,
  service: NAMED,
  api: { operation: "text", service: NAMED },
  finding_info: { uid: "text", title: "text" },
  /** JSON text: what is in it differs from connector to connector. */
  unmapped: "text",
  raw_data: "text",
} as const satisfies Readonly<Record<string, Shape>>;

export function parquetSchema(): SchemaElement[] {
  const names = Object.entries(COLUMNS);
  return [{ name: "root", num_children: names.length }, ...names.flatMap(([name, shape]) => elements(name, shape))];
}

function elements(name: string, shape: Shape): readonly SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  if (shape === "text") return [{ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" }];
  if (shape === "int") return [{ ...optional, type: "INT32" }];
  if (shape === "long") return [{ ...optional, type: "INT64" }];
  if (isList(shape))
    return [
      { ...optional, converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      ...elements("element", shape[1]),
    ];
  const fields = Object.entries(shape);
  return [{ ...optional, num_children: fields.length }, ...fields.flatMap(([field, inner]) => elements(field, inner))];
}

function isList(shape: Shape): shape is readonly ["list", Shape] {
  return Array.isArray(shape);
}
