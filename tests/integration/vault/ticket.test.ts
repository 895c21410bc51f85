import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  closeTicket,
  newSalt,
  openTicketBox,
  requestDigest,
  TICKET_COST,
  ticketCode,
  ticketKey,
  type TicketRecord,
} from '../../../electron/vault/ticket.ts';
import { parseCode } from '../../../shared/reference.ts';

const RECORD: TicketRecord = {
  facts: { zone: 'gendarmerie', use: 'secondary' },
  period: { from: '2026-12-24', to: '2027-01-03' },
  returnedEarly: false,
  cancelled: false,
};
const CHEAP = { memoryKib: 64, passes: 1 };
const REFERENCE = 'OT-7K3M-9GX4-C';

describe('the code of a receipt', () => {
  test('follows from the request that made the deposit, and from nothing that is kept', () => {
    const requestId = randomUUID();
    const code = ticketCode(requestId, REFERENCE);
    expect(parseCode(code)).toBe(code);
    expect(ticketCode(requestId, REFERENCE)).toBe(code);
    expect(ticketCode(requestId, 'OT-7K3M-9GX4-D')).not.toBe(code);
    expect(ticketCode(randomUUID(), REFERENCE)).not.toBe(code);
    expect(ticketCode(requestDigest(requestId), REFERENCE)).not.toBe(code);
    expect(requestDigest(requestId)).not.toContain(requestId);
  });

  test('[PAR-80] opens the record only with its own salt, reference and terminal', async () => {
    const [device, salt] = [randomBytes(32), newSalt()];
    const code = ticketCode(randomUUID(), REFERENCE);
    const key = await ticketKey(code, salt, CHEAP, device);
    const box = closeTicket(key, REFERENCE, RECORD);
    expect(openTicketBox(key, REFERENCE, box)).toEqual(RECORD);
    expect(openTicketBox(key, 'OT-7K3M-9GX4-D', box)).toBeNull();
    for (const other of [
      await ticketKey(ticketCode(randomUUID(), REFERENCE), salt, CHEAP, device),
      await ticketKey(code, newSalt(), CHEAP, device),
      await ticketKey(code, salt, CHEAP, randomBytes(32)),
      await ticketKey(code, salt, { ...CHEAP, passes: 2 }, device),
    ]) {
      expect(openTicketBox(other, REFERENCE, box)).toBeNull();
    }
    expect(openTicketBox(key, REFERENCE, Buffer.from(box.map((byte, index) => (index === 20 ? byte ^ 1 : byte))))).toBeNull();
  });

  test('costs at least what the cheat sheet asks for', () => {
    expect(TICKET_COST.memoryKib).toBeGreaterThanOrEqual(19 * 1024);
    expect(TICKET_COST.passes).toBeGreaterThanOrEqual(2);
  });
});
