import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';

/** The description of the HTTP interface, from controllers and their schemas. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('兑现 duixian')
    .setDescription(
      '政府工作报告中的目标与结果。Targets and outcomes of Chinese government work reports, and whether the targets were met.',
    )
    .setVersion('1')
    .build();
  const description = cleanupOpenApiDoc(SwaggerModule.createDocument(app, info));
  // The suffix tells a schema that is sent from one of the same name that is taken; none is both.
  return JSON.parse(JSON.stringify(description).replaceAll('_Output"', '"')) as OpenAPIObject;
}

/** The description as web/openapi.json holds it. */
export function formatDescription(description: OpenAPIObject): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}
