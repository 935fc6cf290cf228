export default function sign(configuration: { readonly path: string }): void;
export function signFile(path: string): boolean;
