"""The facets of the history: kinds of steps and who made them, each with its count."""

from __future__ import annotations

from ui.models.facet_model import FacetModel


class HistoryFacets(FacetModel):
    """Kinds and actors one can tick."""

    def facets(self) -> tuple[str, ...]:
        """Return the facets in the order they are shown."""
        return ("actor", "kind")

    def heading(self, facet: str) -> str:
        """Return what a facet is called."""
        return self.tr("What was done") if facet == "kind" else self.tr("By whom")

    def words(self, facet: str, value: str) -> str:
        """Return the words for a kind of step, or the actor's name."""
        if facet == "kind":
            return self._labels.step_kind(value)
        return value or self.tr("Not known")
