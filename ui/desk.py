"""What the pages share: the session that is shown, and what helps to show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ui.figures import Figures
    from ui.gaps import Gaps
    from ui.jobs import Jobs
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Theme


class Desk(NamedTuple):
    """What a page may need to show the session."""

    session: Session
    settings: Settings
    labels: Labels
    theme: Theme
    jobs: Jobs
    figures: Figures
    gaps: Gaps
    names: PlaceNames
