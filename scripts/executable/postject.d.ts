/** postject brings no types of its own; this is what its manual says of `inject`. */
declare module 'postject' {
  export function inject(
    file: string,
    resourceName: string,
    resource: Buffer,
    options?: { readonly sentinelFuse?: string },
  ): Promise<void>;
}
