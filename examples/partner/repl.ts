/** The console of a resource in the Vercel dashboard: a few commands, printed as blocks or as a stream of them. */

import type { components } from '@openapi-counterpart/vercel/partner-api/types';
import type { AcmeHandlers, Environment } from './environment.js';
import type { Resource } from './store.js';

type Block = components['schemas']['ReplBlock'];
type Text = components['schemas']['TextBlock'];

/** Thrown by a command that cannot do what was typed; the customer sees the message. */
class CommandError extends Error {
  override readonly name = 'CommandError';
}

interface Command {
  readonly changes: boolean;
  readonly run: (resource: Resource, argument: string) => Block[];
}

const commands: Readonly<Record<string, Command>> = {
  metadata: {
    changes: false,
    run: ({ metadata }) => [
      {
        type: 'table',
        header: [heading('field'), heading('value')],
        rows: Object.entries(metadata).map(([field, value]) => [
          text(field),
          text(JSON.stringify(value)),
        ]),
      },
    ],
  },
  status: {
    changes: false,
    run: ({ name, status }) => [{ type: 'paragraph', children: [text(`${name} is ${status}.`)] }],
  },
  rename: {
    changes: true,
    run(resource, name) {
      if (name === '') throw new CommandError('rename NAME');
      resource.name = name;
      return [{ type: 'paragraph', children: [text('OK')] }];
    },
  },
};

export function replHandlers(environment: Environment): Pick<AcmeHandlers, 'resourceRepl'> {
  const { store } = environment;
  return {
    resourceRepl({ path, body, request }) {
      store.installation(path.installationId);
      const resource = store.resource(path.installationId, path.resourceId);
      try {
        const before = resource.name;
        const blocks = run(resource, body.input, body.readOnly ?? false);
        if (resource.name !== before) announce(environment, resource);
        return prefersStream(request)
          ? { status: 200, contentType: 'application/jsonl', body: toLines(blocks) }
          : { status: 200, body: blocks };
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        return {
          status: 400,
          body: [{ type: 'paragraph', children: [{ ...text(error.message), color: '#ff0000' }] }],
        };
      }
    },
  };
}

/** Vercel shows the resource as it read it last. */
function announce({ announceResource, report }: Environment, resource: Resource): void {
  announceResource?.(resource.installationId, resource.id).catch((error: unknown) => {
    report(`Vercel was not told that ${resource.id} has another name.`, error);
  });
}

function run(resource: Resource, input: string, isReadOnly: boolean): Block[] {
  const [word = '', ...rest] = input.trim().split(/\s+/);
  const name = word.toLowerCase();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new CommandError(
      `There is no command "${word}"; try ${Object.keys(commands).join(', ')}.`,
    );
  }
  if (command.changes && isReadOnly) {
    throw new CommandError(`"${name}" changes the resource, and the console is read-only.`);
  }
  return command.run(resource, rest.join(' '));
}

/** A caller that accepts both gets the array, which needs no reader for lines. */
function prefersStream(request: Request): boolean {
  const types = (request.headers.get('accept') ?? '*/*')
    .split(',')
    .map((range) => range.split(';')[0]?.trim());
  const takesArray = ['application/json', 'application/*', '*/*'].some((type) =>
    types.includes(type),
  );
  return types.includes('application/jsonl') && !takesArray;
}

function toLines(blocks: readonly Block[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const block of blocks) controller.enqueue(encoder.encode(`${JSON.stringify(block)}\n`));
      controller.close();
    },
  });
}

function text(content: string): Text {
  return { type: 'text', text: content };
}

function heading(content: string): Text {
  return { ...text(content), bold: true };
}
