import { describe, expect, it } from 'vitest';
import { pomOf, whyMavenFailed } from './maven.js';

describe('Maven', () => {
  it('is asked for each artifact with its type', () => {
    const pom = pomOf([{ group: 'g', name: 'a', version: '1', type: 'zip' }]);
    expect(pom).toContain(
      '<groupId>g</groupId><artifactId>a</artifactId><version>1</version><type>zip</type></dependency>',
    );
  });

  it('is quoted when it fails, with what may help', () => {
    const told = whyMavenFailed(
      '[INFO] Scanning\n[ERROR] Could not transfer artifact x: Connection refused\n',
    );
    expect(told).toContain('is the network there');
    expect(told).toContain('Could not transfer artifact x: Connection refused');
  });

  it('says so when the disk is full', () => {
    expect(whyMavenFailed('[ERROR] x: No space left on device')).toContain('the disk is full');
  });
});
