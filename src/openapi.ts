import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { z } from 'zod';
import { problemSchema } from './common/problem';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The description of the HTTP interface, from controllers and their schemas. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('兑现 duixian')
    .setDescription(
      '政府工作报告中的目标与结果。稳定性、分页、缓存、限速与示例见项目的 docs/api.md；整份数据见 /api/v1/downloads。\n\n' +
        'Targets and outcomes of Chinese government work reports, and whether the targets were met. On stability, paging, ' +
        'caching, limits, with examples: docs/api.md of the project; whole files: /api/v1/downloads.',
    )
    .setVersion('1')
    .build();
  const description = cleanupOpenApiDoc(SwaggerModule.createDocument(app, info));
  Object.assign(description.components!.schemas!, {
    ProblemDetails: z.toJSONSchema(problemSchema, { target: 'openapi-3.0' }),
  });
  for (const path of Object.values(description.paths))
    for (const method of METHODS) if (path[method]) path[method].responses.default = PROBLEM;
  // The suffix tells a schema that is sent from one of the same name that is taken; none is both.
  return JSON.parse(JSON.stringify(description).replaceAll('_Output"', '"')) as OpenAPIObject;
}

/** What every address answers when it can't do what was asked. */
const PROBLEM = {
  description: '出错时：RFC 9457 问题说明 / In case of an error: a problem of RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
};

/** The description as web/openapi.json holds it. */
export function formatDescription(description: OpenAPIObject): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}
