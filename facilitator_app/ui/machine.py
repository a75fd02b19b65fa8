"""What this laptop can tell of itself: its printer and its battery."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Battery:
    """How full it is, in percent, and whether it is being charged."""

    percent: int
    plugged: bool


class Machine(Protocol):
    """A laptop, or what stands for one in a test."""

    def printer(self) -> str:
        """Return the name of the printer that would be used, "" for none."""
        ...

    def battery(self) -> Battery | None:
        """Return how the battery is, None for a machine without one."""
        ...


class Laptop:
    """The one that Kring runs on."""

    def printer(self) -> str:
        """Return the default printer, else any other that is there."""
        from PySide6.QtPrintSupport import QPrinterInfo

        names = [QPrinterInfo.defaultPrinterName(), *QPrinterInfo.availablePrinterNames()]
        return next((name for name in names if name), "")

    def battery(self) -> Battery | None:
        """Return how the battery is, None where the system knows of none."""
        import psutil

        found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
        return None if found is None else Battery(round(found.percent), bool(found.power_plugged))
