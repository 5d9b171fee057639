const passedOn = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'JAVA_HOME', 'LD_LIBRARY_PATH'];

/** What every child gets of this process's environment; the rest it is told explicitly. */
export const inheritedEnv = (): Record<string, string> =>
  Object.fromEntries(passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
