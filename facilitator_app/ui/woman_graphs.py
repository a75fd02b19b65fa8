"""The two graphs in the file of one woman, by week of pregnancy; each tells its numbers in words as well."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.graphs import Graph, pressure_graph, weight_graph
from facilitator_app.domain.summaries import Visit
from facilitator_app.domain.wording import Wording
from facilitator_app.live.dossiers import DossierVisit
from facilitator_app.ui.card import Card
from facilitator_app.ui.graph_picture import GraphPicture
from facilitator_app.ui.labels import label

PRESSURE_POINTS, WEIGHT_POINTS = 112.0, 88.0


class WomanGraphs(QWidget):
    """A bar for each pressure and a dot for each weight of record; no band and no colour says anything.

    `limits` are those of the practice, in mmHg, where it wants them in the graph.
    """

    def __init__(
        self,
        visits: Sequence[DossierVisit],
        wording: Wording,
        limits: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        card = Card()
        card.setAccessibleName(self.tr("Grafieken"))
        self._body = card.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._wording = wording
        self._limits = limits
        shown = [_visit(visit) for visit in visits]
        pressures = [visit for visit in shown if visit.pressure]
        weights = [visit for visit in shown if visit.weight]
        self.has_any = bool(pressures or weights)
        if pressures:
            words = " ".join([*(self._pressure(visit) for visit in pressures), *self._limit()])
            name = self.tr("Bloeddruk in mmHg")
            caption = self.tr("Bloeddruk in mmHg · streepjeslijn: grens van de praktijk") if limits else name
            self._add(name, words, PRESSURE_POINTS, partial(self._draw_pressures, shown), caption)
        if weights:
            words = " ".join(self._weight(visit) for visit in weights)
            self._add(self.tr("Gewicht in kg"), words, WEIGHT_POINTS, partial(self._draw_weights, shown))
        self._body.addStretch(1)

    # Inside

    def _add(
        self, name: str, words: str, points: float, draw: Callable[[float, float], Graph], caption: str = ""
    ) -> None:
        self._body.addWidget(label(caption or name, "caption"))
        self._body.addWidget(GraphPicture(draw, points, name, words))

    def _draw_pressures(self, visits: Sequence[Visit], width: float, height: float) -> Graph:
        return pressure_graph(visits, width, height, self.tr("week"), self._limits)

    def _draw_weights(self, visits: Sequence[Visit], width: float, height: float) -> Graph:
        return weight_graph(visits, width, height, self._wording.weight, self.tr("week"))

    def _pressure(self, visit: Visit) -> str:
        assert visit.pressure is not None
        numbers = {"boven": visit.pressure.systolic, "onder": visit.pressure.diastolic}
        return self.tr("{wanneer}: {boven} over {onder}.").format(wanneer=self._when(visit), **numbers)

    def _limit(self) -> list[str]:
        if not self._limits:
            return []
        numbers = " / ".join(str(limit) for limit in reversed(self._limits))
        return [self.tr("Streepjeslijn: grens van de praktijk, {getallen}.").format(getallen=numbers)]

    def _weight(self, visit: Visit) -> str:
        assert visit.weight is not None
        weight = self._wording.weight(visit.weight)
        return self.tr("{wanneer}: {gewicht} kilo.").format(wanneer=self._when(visit), gewicht=weight)

    def _when(self, visit: Visit) -> str:
        if visit.age is None:
            return self._wording.short_date(visit.held_on)
        return self.tr("Week {n}").format(n=visit.age.weeks)


def _visit(visit: DossierVisit) -> Visit:
    session = visit.session
    return Visit(session.number, session.held_on, visit.age, visit.pressure, visit.weight)
