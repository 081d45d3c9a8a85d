import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allOutputOf } from './commands.js';
import { SetupError } from './setup-error.js';

export interface Jdk {
  readonly home: string;
  readonly java: string;
}

const oldest = 17;
const advice = `install JDK ${oldest} or later (Debian and Ubuntu: apt-get install openjdk-17-jdk-headless; macOS: brew install openjdk@21) or set JAVA_HOME to one`;

/** The JDK of JAVA_HOME, else the one on the PATH; throws a SetupError that says what to install. */
export async function findJdk(javaHome: string | undefined): Promise<Jdk> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const facts = readJavaFacts(await settingsOf(command));
  if (facts === undefined) throw new SetupError(`\`${command}\` does not tell its version: ${advice}`);
  if (facts.major < oldest) {
    throw new SetupError(
      `Java ${facts.major} in ${facts.home} is too old for Kafka and Elasticsearch: ${advice}`,
    );
  }
  if (!existsSync(join(facts.home, 'bin', 'javac'))) {
    throw new SetupError(`${facts.home} is a Java runtime without compiler: ${advice}`);
  }
  return { home: facts.home, java: join(facts.home, 'bin', 'java') };
}

async function settingsOf(command: string): Promise<string> {
  try {
    return await allOutputOf(command, ['-XshowSettings:properties', '-version']);
  } catch (cause) {
    throw new SetupError(`there is no Java at \`${command}\`: ${advice}`, { cause });
  }
}

/** Reads the properties that `java -XshowSettings:properties` prints; Java 8 calls itself 1.8. */
export function readJavaFacts(settings: string): { home: string; major: number } | undefined {
  const home = /^\s*java\.home = (.+)$/m.exec(settings)?.[1];
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)/m.exec(settings)?.[1];
  return home && version ? { home: home.trim(), major: Number(version) } : undefined;
}
