declare module "subset-font" {
  type Options = {
    targetFormat: "sfnt" | "woff2";
    noHinting?: boolean;
    keepFeatures?: string[];
    preserveNameIds?: number[];
    variationAxes?: Record<string, number | { min: number; max: number }>;
  };
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module "fontverter" {
  const fontverter: { convert(font: Buffer, to: "sfnt" | "woff2"): Promise<Buffer> };
  export default fontverter;
}
