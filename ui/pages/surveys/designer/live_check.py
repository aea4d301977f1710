"""The questionnaire checked beside the window, a moment after each change; typing never waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.jobs import Cancelled
from ui.later import Later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.questionnaire import Questionnaire
    from focalnet.surveys.questionnaire.findings import Finding
    from ui.jobs import Jobs, Progress

_AFTER_MS = 400


class LiveCheck(QObject):
    """Tells by `found` that what is wrong is known anew. What was found last stays until then."""

    found = Signal()

    def __init__(self, jobs: Jobs, owner: QObject) -> None:
        super().__init__(owner)
        self._jobs = jobs
        self._of: Questionnaire | None = None
        self._checked: Questionnaire | None = None
        self._findings: Sequence[Finding] = ()
        self._later = Later(self, _AFTER_MS, self._begin)

    def look_at(self, questionnaire: Questionnaire) -> None:
        """Check a questionnaire soon, unless it is the one that was checked last."""
        self._of = questionnaire
        if questionnaire is not self._checked:
            self._later.start()

    def leave(self) -> None:
        """Check nothing any more: what is shown is not to be changed."""
        self._of = self._checked = None
        self._findings = ()
        self._later.stop()

    @property
    def known(self) -> bool:
        """Tell whether the questionnaire as it is now was checked."""
        return self._of is not None and self._of is self._checked

    def findings(self) -> dict[int, list[Finding]]:
        """Return what is wrong by its row as it is now; rows that moved are found again."""
        if self._of is None or self._checked is None:
            return {}
        rows = {item.key: at for at, item in enumerate(self._of.items) if item.key}
        listed: dict[int, list[Finding]] = {}
        for each in self._findings:
            at = each.at if each.at < 0 else rows.get(self._checked.items[each.at].key)
            if at is not None:
                listed.setdefault(at, []).append(each)
        return listed

    def _begin(self) -> None:
        of = self._of
        if of is None:
            return

        def work(_: Progress) -> Sequence[Finding]:
            from focalnet.surveys.questionnaire.findings import findings

            return findings(of)

        def told(listed: Sequence[Finding]) -> None:
            if of is self._of:
                self._checked, self._findings = of, listed
                self.found.emit()

        self._jobs.run("", work, told, self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            raise error
        self._later.start()  # other work was put an end to, and this with it
