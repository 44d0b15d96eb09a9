/** The options of an instance, as the manifest's schema lets them through. */

export interface AwsConfig {
  readonly region?: string;
  readonly regions?: readonly string[];
  readonly accounts?: readonly AccountConfig[];
  readonly include_own_account?: boolean;
  readonly include_read_events?: boolean;
  readonly include_sts?: boolean;
  readonly include_service_events?: boolean;
  readonly requests_per_second?: number;
  readonly endpoint_url?: string;
}

export interface AccountConfig {
  readonly id: string;
  readonly role_arn: string;
  readonly external_id?: string;
}
