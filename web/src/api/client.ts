import createClient from 'openapi-fetch';
import { ApiError } from './api-error';
import { csrfToken } from './csrf-token';
import type { paths } from './schema';

export const client = createClient<paths>({ baseUrl: window.location.origin });

client.use({
  onRequest({ request }) {
    const token = request.method === 'GET' ? undefined : csrfToken();
    if (token) request.headers.set('x-csrf-token', token);
  },
});

interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Takes the body out of a result; anything but a success becomes an `ApiError`. */
export async function body<Data>(request: Promise<Result<Data>>): Promise<Data> {
  const { data, error, response } = await request;
  if (data !== undefined) return data;
  throw new ApiError(response.status, typeof error === 'object' && error !== null ? error : {});
}
