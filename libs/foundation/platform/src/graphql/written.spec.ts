import { Written, asJson } from './written';

describe('a result as JSON', () => {
  it('is that of its values', () => {
    expect(asJson({ data: { a: [1, 'x"y', null] } })).toBe('{"data":{"a":[1,"x\\"y",null]}}');
  });

  it('holds what was written where it stood, in order and unread', () => {
    const result = {
      data: {
        logs: { edges: new Written('[ {"node": 1} ]'), count: null },
        mine: [new Written('2'), new Written('3')],
      },
    };
    expect(asJson(result)).toBe('{"data":{"logs":{"edges":[ {"node": 1} ],"count":null},"mine":[2,3]}}');
  });
});
