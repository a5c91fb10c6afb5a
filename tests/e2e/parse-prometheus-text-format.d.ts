declare module "parse-prometheus-text-format" {
  type Sample = { labels?: Record<string, string>; value?: string; count?: string };
  /** Reads metrics in the Prometheus text format; throws if they are none. */
  export default function parse(
    text: string,
  ): { name: string; help: string; type: string; metrics: Sample[] }[];
}
