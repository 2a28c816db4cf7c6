import * as z from "zod/mini";

/** A key that may be absent. It is never `null` and never filled in. */
export type OptionalSchema<T> = z.ZodMiniType<T> & {
  readonly _zod: { readonly optin: "optional"; readonly optout: "optional" };
};

/** The fields of a documented interface, each as the schema of its type. */
export type ShapeOf<T> = {
  [K in keyof T]-?: object extends Pick<T, K> ? OptionalSchema<Exclude<T[K], undefined>> : z.ZodMiniType<T[K]>;
};

/**
 * A zod/mini object schema of a documented interface: what it parses has the fields of that interface, with their
 * comments, and keys that the interface lacks are refused. `z.extend` adds fields of one's own.
 */
export type ObjectSchema<T> = z.ZodMiniObject<ShapeOf<T>, z.core.$strict>;

/** A schema that gives exactly `T`, apart from `readonly`; anything else does not compile. */
type Gives<S extends z.ZodMiniType, T> = Same<Plain<z.output<S>>, Plain<T>> extends true ? S : never;

/**
 * Holds an object schema equal to the interface beside it, in both directions: a field, an option or a `?` that only one
 * of the two has does not compile.
 */
export function objectSchemaOf<T>(): <S extends z.ZodMiniType>(schema: Gives<S, T>) => ObjectSchema<T> {
  return (schema) => schema as unknown as ObjectSchema<T>;
}

/** Holds a schema of any kind equal to the type beside it, as {@link objectSchemaOf} does for objects. */
export function schemaOf<T>(): <S extends z.ZodMiniType>(schema: Gives<S, T>) => z.ZodMiniType<T> {
  return (schema) => schema as unknown as z.ZodMiniType<T>;
}

/** A key that may be absent. */
export function optional<S extends z.ZodMiniType>(schema: S): OptionalSchema<z.output<S>> {
  return z.optional(schema) as unknown as OptionalSchema<z.output<S>>;
}

/** `T` without `readonly`, with intersections written as one object, at every depth. */
export type Plain<T> = T extends readonly (infer Entry)[]
  ? Plain<Entry>[]
  : T extends object
    ? { -readonly [K in keyof T as KeptKey<T, K>]: Plain<T[K]> }
    : T;

// An object open for unknown keys has an index signature beside its own keys; a record has nothing else.
type KeptKey<T, K extends keyof T> = string extends K ? (HasOwnKeys<T> extends true ? never : K) : K;
type HasOwnKeys<T> = [keyof { [K in keyof T as string extends K ? never : K]: true }] extends [never] ? false : true;

/** Whether two types are the same. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
