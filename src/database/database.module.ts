import { Global, Module } from '@nestjs/common';
import { Database } from './database';
import { PrismaService } from './prisma.service';

@Global()
@Module({ providers: [Database, PrismaService], exports: [Database, PrismaService] })
export class DatabaseModule {}
