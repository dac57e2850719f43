import { describe, expect, it } from 'vitest';
import { serverAddress } from '@/lib/engines/server-address.ts';

describe('the address of a server', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1', 'http://localhost/*'],
    ['localhost:11434', 'http://localhost:11434/v1', 'http://localhost/*'],
    [' 127.0.0.1:8080/v1/ ', 'http://127.0.0.1:8080/v1', 'http://127.0.0.1/*'],
    [
      'https://models.haldenoak.example',
      'https://models.haldenoak.example/v1',
      'https://models.haldenoak.example/*',
    ],
    [
      'models.haldenoak.example/openai/v1',
      'https://models.haldenoak.example/openai/v1',
      'https://models.haldenoak.example/*',
    ],
    [
      'https://models.haldenoak.example:8443/v1/chat/completions',
      'https://models.haldenoak.example:8443/v1',
      'https://models.haldenoak.example/*',
    ],
  ])('%s', (typed, base, pattern) => {
    expect(serverAddress(typed)).toMatchObject({ base, pattern });
  });

  it.each([
    '',
    'http://models.haldenoak.example',
    'http://localhost.evil.example',
    'http://192.168.0.4:11434',
    'https://name:word@models.haldenoak.example',
    'https://models.haldenoak.example/?to=evil',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'ftp://localhost/',
    'http://',
  ])('none: %j', (typed) => {
    expect(serverAddress(typed)).toBeNull();
  });
});
