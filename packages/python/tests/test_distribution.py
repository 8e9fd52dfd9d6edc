"""What is published: built, checked, installed and used as its users do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
import unittest.mock
import zipfile
from pathlib import Path

from .amount import IS_LONG
from .catalogue import PACKAGE_FOLDER, SOURCE_FOLDER, SPEC_FOLDER

PROGRAM = """
import tuya_errors
from tuya_errors import lookup, message_for, raise_for_error

print("site-packages" in tuya_errors.__file__)
print(lookup(1010).name, ascii(message_for(1010, "de")))
try:
    raise_for_error({"success": False, "code": 1010, "msg": "token invalid"})
except tuya_errors.TuyaError as error:
    print(error)
"""

EXPECTED = """True
TOKEN_EXPIRED 'Token ist abgelaufen'
1010 TOKEN_EXPIRED: token invalid
"""


def run_command(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a program without the source on its path; its messages are those of the exception."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    run = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    if run.returncode != 0:
        raise RuntimeError(f"{command} failed:\n{run.stdout}\n{run.stderr}")
    return run.stdout


def make_environment(folder: Path) -> Path:
    """Make a virtual environment, and give its Python."""
    run_command(sys.executable, "-m", "venv", folder)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def read_wheel(path: Path) -> dict[str, bytes]:
    """Read the files of a wheel."""
    with zipfile.ZipFile(path) as wheel:
        return {name: wheel.read(name) for name in wheel.namelist()}


@unittest.skipUnless(IS_LONG, "pnpm test:long builds and installs the package")
class DistributionTest(unittest.TestCase):
    folder: Path
    tools: Path
    wheel: Path
    sdist: Path

    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = Path(temporary.name)
        requirements = PACKAGE_FOLDER / "tests" / "requirements-dist.txt"
        try:
            cls.tools = make_environment(cls.folder / "tools")
            run_command(cls.tools, "-m", "pip", "install", "--quiet", "--requirement", requirements)
        except RuntimeError as error:
            if "all" in os.environ.get("ERRDEX_PROGRAMS", ""):
                raise
            raise unittest.SkipTest(f"The tools cannot be installed: {error}") from error
        # Each from the source, so that the wheel of the sdist is another one.
        cls.build("--wheel", "--sdist", PACKAGE_FOLDER, "--outdir", cls.folder / "dist")
        (cls.wheel,) = (cls.folder / "dist").glob("*.whl")
        (cls.sdist,) = (cls.folder / "dist").glob("*.tar.gz")

    @classmethod
    def build(cls, *arguments: str | Path) -> None:
        run_command(cls.tools, "-m", "build", "--no-isolation", *arguments)

    def test_the_wheel_holds_the_package_and_nothing_else(self) -> None:
        # Only errdex reads the lock.
        left_out = (".pyc", ".lock.json")
        sources = [path for path in SOURCE_FOLDER.rglob("*") if path.is_file() and not path.name.endswith(left_out)]
        expected = {path.relative_to(SOURCE_FOLDER.parent).as_posix() for path in sources}
        names = {name for name in read_wheel(self.wheel) if ".dist-info/" not in name}
        self.assertEqual(names, expected)
        self.assertIn("tuya_errors/py.typed", names)
        for locale in SPEC_FOLDER.glob("locales/*.json"):
            self.assertIn(f"tuya_errors/locales/{locale.stem}.py", names)

    def test_the_wheel_has_the_licence_and_the_readme(self) -> None:
        files = {name.partition("/")[2]: content for name, content in read_wheel(self.wheel).items()}
        self.assertEqual(files["licenses/LICENSE"], (PACKAGE_FOLDER / "LICENSE").read_bytes())
        readme = (PACKAGE_FOLDER / "README.md").read_text(encoding="utf-8")
        self.assertTrue(files["METADATA"].decode().replace("\r\n", "\n").endswith(readme))

    def test_it_is_found_well_described(self) -> None:
        run_command(self.tools, "-m", "twine", "check", "--strict", self.wheel, self.sdist)

    def test_it_is_used_where_it_is_installed(self) -> None:
        python = make_environment(self.folder / "user")
        run_command(python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", self.wheel)
        self.assertEqual(run_command(python, "-W", "error", "-c", PROGRAM, cwd=self.folder), EXPECTED)

    def test_another_machine_builds_the_same_archives(self) -> None:
        """Neither the time zone nor the umask nor the times, rights, owners and order of files are in them."""
        copy = self.folder / "copy"
        shutil.copytree(PACKAGE_FOLDER, copy, ignore=shutil.ignore_patterns("tests", "node_modules", "__pycache__"))
        # Copied from the last to the first, the files are in another order in their folders.
        for path in sorted(copy.rglob("*.py"), reverse=True):
            content = path.read_bytes()
            path.unlink()
            path.write_bytes(content)
        for path in (copy, *copy.rglob("*")):
            path.chmod(path.stat().st_mode & 0o700)
            os.utime(path, (400_000_000, 400_000_000))
            if os.name == "posix" and os.geteuid() == 0:
                os.chown(path, 12_345, 12_345)
        umask = os.umask(0o077)
        try:
            with unittest.mock.patch.dict(os.environ, {"TZ": "Pacific/Kiritimati"}):
                self.build("--wheel", "--sdist", copy, "--outdir", self.folder / "copied")
        finally:
            os.umask(umask)
        for archive in (self.wheel, self.sdist):
            self.assertEqual((self.folder / "copied" / archive.name).read_bytes(), archive.read_bytes(), archive.name)

    def test_the_sdist_tells_nothing_of_who_built_it(self) -> None:
        with tarfile.open(self.sdist) as archive:
            members = archive.getmembers()
        self.assertEqual({(one.uid, one.gid, one.uname, one.gname) for one in members}, {(0, 0, "", "")})
        self.assertEqual(len({one.mtime for one in members}), 1)
        names = [one.name for one in members]
        self.assertEqual(len(names), len(set(names)))
        # The time of the compression stands in bytes 4 to 7 of gzip's header (RFC 1952).
        self.assertEqual(int.from_bytes(self.sdist.read_bytes()[4:8], "little"), members[0].mtime)

    def test_the_sdist_builds_the_same_wheel(self) -> None:
        with tarfile.open(self.sdist) as archive:
            names = archive.getnames()
            for name in names:
                self.assertFalse(name.startswith("/") or ".." in name.split("/"))
        self.assertFalse([name for name in names if "/tests/" in name or "node_modules" in name])
        run_command(self.tools, "-m", "tarfile", "--extract", self.sdist, self.folder / "sdist")
        (source,) = (self.folder / "sdist").iterdir()
        self.build("--wheel", source, "--outdir", self.folder / "again")
        (again,) = (self.folder / "again").glob("*.whl")
        self.assertEqual(read_wheel(again), read_wheel(self.wheel))
