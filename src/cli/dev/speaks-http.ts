/** Tells a server of a web application from other things that listen, without asking it for anything. */

import { connect } from 'node:net';

/** How long an answer may take, in milliseconds. */
const patience = 2000;

/** No application has it, so that servers refuse it by themselves. */
const probe = 'COUNTERPART / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

/** Every Node that is debugged listens for its debugger, too. */
const debuggerProbe = 'GET /json/version HTTP/1.0\r\nHost: localhost\r\n\r\n';

/** Whether a server on the port speaks HTTP, and is no debugger's. */
export async function speaksHttp(port: number): Promise<boolean> {
  const answer = await ask(port, probe);
  if (!answer.startsWith('HTTP/')) return false;
  // Few others speak HTTP/1.0 still.
  if (!answer.startsWith('HTTP/1.0')) return true;
  return !(await ask(port, debuggerProbe)).includes('"Protocol-Version"');
}

/** What comes back until the connection ends; empty where nothing does. */
function ask(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', timeout: patience });
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('connect', () => socket.write(text));
    socket.on('data', (part: string) => {
      answer += part;
      if (answer.length > 4096) socket.destroy();
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
  });
}
