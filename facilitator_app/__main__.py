"""The command line: kring [--demo | --data DIR] [--self-test] [--verify-log] [--version]."""

import argparse
import gc
import sys
from pathlib import Path

from facilitator_app import __version__


def main() -> int:
    """Run Kring as the arguments say; returns the exit code."""
    # Nothing is garbage before the first screen; looking for it all the same takes a fifteenth of the start.
    gc.disable()
    parser = argparse.ArgumentParser(prog="kring", description="Kring: groepszorg, van binnenkomst tot papier.")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--demo", action="store_true", help="een verzonnen praktijk om mee te oefenen")
    where.add_argument("--data", type=Path, metavar="DIR", help="de map met de gegevens van de praktijk")
    parser.add_argument("--self-test", action="store_true", help="kijk of alles wat Kring nodig heeft er is")
    parser.add_argument(
        "--verify-log", action="store_true", help="kijk of elke regel van het logboek er nog staat zoals hij was"
    )
    parser.add_argument("--version", action="version", version=f"Kring {__version__}")
    wanted = parser.parse_args()
    if wanted.self_test:
        from facilitator_app.selftest import self_test

        return self_test()
    if wanted.verify_log:
        from facilitator_app.verify_log import verify_log

        return verify_log(wanted.data)
    from facilitator_app.app import run

    return run(wanted.data, demo=wanted.demo)


if __name__ == "__main__":
    sys.exit(main())
