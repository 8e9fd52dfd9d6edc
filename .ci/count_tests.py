"""Adds up runs of the tests and prints "N passed, N failed".

vitest and unittest say how many tests ran, test:bare how many suites, and
test:crash how many experiments; every other task of a run,
such as a compiler or the freshness check of a package, counts as one. Takes the output of all runs and
an exit code as arguments, which is 0 where all of them ended with it; ends with 1 when anything failed
or nothing ran.
"""

import collections
import re
import sys
from pathlib import Path


def count(log: str) -> "collections.Counter[str]":
    """Count passed, failed and skipped tests in the output of turbo, vitest, unittest, test:bare and test:crash."""
    log = re.sub(r"\x1b\[[0-9;]*m", "", log)
    total: "collections.Counter[str]" = collections.Counter()
    # Lines of tasks that run side by side are mixed; each bears its task's name.
    by_task: "dict[str, list[str]]" = collections.defaultdict(list)
    for line in log.splitlines():
        match = re.match(r"([\w@/.-]+(?::[\w-]+)+): ?(.*)", line)
        by_task[match[1] if match else ""].append(match[2] if match else line)
    for lines in by_task.values():
        output = "\n".join(lines)
        for line in re.findall(r"^\s*Tests\s+(?=\d).*$", output, re.M):
            for number, word in re.findall(r"(\d+) (passed|failed|skipped)", line):
                total[word] += int(number)
        for ran, verdict in re.findall(r"^Ran (\d+) tests? in .*\n+((?:OK|FAILED).*)$", output, re.M):
            numbers = {word: int(number) for word, number in re.findall(r"(\w+)=(\d+)", verdict)}
            failed = numbers.get("failures", 0) + numbers.get("errors", 0)
            skipped = numbers.get("skipped", 0)
            total.update(passed=int(ran) - failed - skipped, failed=failed, skipped=skipped)
    for successful, tasks in re.findall(r"^\s*Tasks:\s+(\d+) successful, (\d+) total", log, re.M):
        total.update(passed=int(successful), failed=int(tasks) - int(successful))
    for passed, failed in re.findall(r"^test:(?:bare|crash): (\d+) passed, (\d+) failed$", log, re.M):
        total.update(passed=int(passed), failed=int(failed))
    return total


def main() -> int:
    log, status = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace"), int(sys.argv[2])
    total = count(log)
    if status != 0 and total["failed"] == 0:
        total["failed"] = 1
    skipped = f", {total['skipped']} skipped" if total["skipped"] else ""
    print(f"{total['passed']} passed, {total['failed']} failed{skipped}")
    return 1 if total["failed"] or not total["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
