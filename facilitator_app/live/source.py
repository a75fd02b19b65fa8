"""Where the lines of a log come from: the computer, the Kring on it, the store (NEN 7513, clinical.md §6.2)."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QSysInfo

from facilitator_app import __version__
from facilitator_app.store.store import Store

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Source:
    """What the log says as Kring is opened, and holds for every line until the next time.

    Attributes:
        computer: its name in the network (access point).
        version: of Kring.
        store_id: of the store (audit source); the same in every backup of it.
    """

    computer: str = ""
    version: str = ""
    store_id: str = ""

    @classmethod
    def here(cls, store: Store) -> Self:
        """Return what is so now."""
        return cls(QSysInfo.machineHostName(), __version__, store.store_id)

    @classmethod
    def read(cls, detail: str) -> Self:
        """Return what a line says; a line of an older Kring says nothing."""
        said = detail.rsplit(BETWEEN, 2)
        return cls(*said) if len(said) == 3 else cls()

    def __str__(self) -> str:
        """Return it as it stands in the log."""
        return BETWEEN.join((self.computer, self.version, self.store_id))


NOWHERE = Source()
