import type { TestApp } from './test-app';

/** Asks the API what everyone may read; `path` begins behind /api/v1/. */
export async function readApi<Body>({ url }: TestApp, path: string): Promise<{ status: number; body: Body }> {
  const response = await fetch(`${url}/api/v1/${path}`);
  return { status: response.status, body: (await response.json()) as Body };
}
