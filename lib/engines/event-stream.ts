/**
 * Reads server-sent events: the data of each event as it is complete, whatever pieces the bytes
 * come in (WHATWG HTML, "Interpreting an event stream"). Comments, names and ids are passed over.
 */
export function createEventReader(): (piece: string) => string[] {
  let rest = '';
  let data: string[] = [];
  return (piece) => {
    const events: string[] = [];
    rest += piece;
    for (;;) {
      const end = /\r\n|\n|\r(?!$)/.exec(rest);
      if (!end) return events;
      const line = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      if (line === '') {
        if (data.length > 0) events.push(data.join('\n'));
        data = [];
        continue;
      }
      const field = /^data(?:: ?(.*))?$/s.exec(line);
      if (field) data.push(field[1] ?? '');
    }
  };
}
