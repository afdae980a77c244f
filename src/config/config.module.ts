import { Global, Module } from '@nestjs/common';
import { CONFIG, readConfig } from './config';

/** Gives the configuration to every module; the environment is read here and nowhere else. */
@Global()
@Module({
  providers: [{ provide: CONFIG, useFactory: () => readConfig(process.env) }],
  exports: [CONFIG],
})
export class ConfigModule {}
