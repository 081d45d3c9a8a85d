import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Admission } from './admission.js';
import { ItemIntake } from './item-intake.js';
import { ItemsController } from './items.controller.js';
import { MarkIntake } from './mark-intake.js';
import { MarksController } from './marks.controller.js';
import { WebSubController } from './websub/websub.controller.js';
import { WebSubCallbacks } from './websub/websub-callbacks.js';

/** HTTP of the gateway; its parts are made by gateway-service.ts. */
@Module({})
export class GatewayModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly admission: Admission,
    private readonly hubs: WebSubCallbacks,
  ) {}

  static with(
    admission: Admission,
    intake: ItemIntake,
    marks: MarkIntake,
    hubs: WebSubCallbacks,
  ): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [ItemsController, MarksController, WebSubController],
      providers: [
        { provide: Admission, useValue: admission },
        { provide: ItemIntake, useValue: intake },
        { provide: MarkIntake, useValue: marks },
        { provide: WebSubCallbacks, useValue: hubs },
      ],
    };
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    this.admission.attach(fastify);
    this.hubs.attach(fastify);
  }
}
