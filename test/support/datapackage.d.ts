/** What the tests use of the Frictionless tools, which come without types. */
declare module 'datapackage' {
  interface Resource {
    /** Checks and casts every row. @throws where a row breaks the schema, or with `relations` a reference */
    read(options: { relations: boolean }): Promise<unknown[]>;
  }

  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly errors: Error[];
    readonly resources: Resource[];
    readonly resourceNames: string[];
    getResource(name: string): Resource | null;
  }
}
