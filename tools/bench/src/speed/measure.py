"""Runs a program and prints what it cost, as JSON: seconds of wall clock and of CPU, the peak of its memory in
bytes, and its exit code.

os.wait4 reports exactly what this one process and its threads used, from its start to its end; Node can only ask
for that from within. The program's own output is not shown unless it fails.

Arguments: the program and its arguments.
"""

import json
import os
import sys
import tempfile
import time

with tempfile.TemporaryFile() as output:
    # A process begins with the memory of the one that starts it. This one is small, so it hides nothing.
    actions = [(os.POSIX_SPAWN_DUP2, output.fileno(), 1), (os.POSIX_SPAWN_DUP2, output.fileno(), 2)]
    start = time.perf_counter()
    child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        output.seek(0)
        sys.stderr.buffer.write(output.read()[-4000:])

unit = 1 if sys.platform == "darwin" else 1024
cost = {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss * unit, "code": code}
print(json.dumps(cost))
