import { describe, expect, it } from 'vitest';
import { findJdk, readJavaFacts } from './jdk.js';

describe('the JDK', () => {
  it('is known by what java prints, with the old way of counting too', () => {
    const printed = '    java.home = /usr/lib/jvm/java-17\n    java.specification.version = 17\n';
    expect(readJavaFacts(printed)).toEqual({ home: '/usr/lib/jvm/java-17', major: 17 });
    const old = '    java.home = /opt/jre 8\n    java.specification.version = 1.8\n';
    expect(readJavaFacts(old)).toEqual({ home: '/opt/jre 8', major: 8 });
    expect(readJavaFacts('what?')).toBeUndefined();
  });

  it('is asked for with a command to install it when there is none', async () => {
    await expect(findJdk('/nowhere')).rejects.toThrow(/no Java at `\/nowhere\/bin\/java`: install JDK 17/);
  });
});
