"""The backups of the network: what there is, and one of them beside the present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.models.backup_model import BackupModel, ListedBackup
from ui.pages.history.comparison import Comparison
from ui.refusals import RefusalsTold
from ui.widgets.card import Card
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from focalnet.network.then_and_now import Difference
    from focalnet.store import Backup
    from ui.jobs import Jobs, Progress
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme

# Below this width, in pixels of 13 px text, the comparison goes below the list.
_NARROW = 640


class BackupsPart(QWidget):
    """The list of backups and, beside it, what differs from the chosen one."""

    back_up_requested = Signal()
    copy_requested = Signal()
    folder_requested = Signal()
    taken_back = Signal()

    def __init__(self, session: Session, labels: Labels, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._theme = theme
        self._jobs = jobs
        self._shown: Path | None = None
        self.model = BackupModel(labels)
        self.table = Table(theme, self.tr("Backups"))
        self.table.setModel(self.model)
        self.table.set_widths(0, 110, 70, 70, stretched=0)
        self.comparison = Comparison(labels, theme)
        self.comparison.take_back_requested.connect(self._on_take_back)
        none = self.tr("There is no backup yet. One is made each day, and before every import.")
        self._none = label(none, "muted", wraps=True)
        self._trouble = label("", "error", wraps=True)
        self._trouble.hide()
        self._build(theme)
        self.table.selectionModel().currentRowChanged.connect(self._compare)

    def refresh(self) -> None:
        """List the backups as they are now; the chosen one is compared anew."""
        self._trouble.hide()
        chosen = self.chosen()
        rows = [ListedBackup(each, _size(each.path)) for each in self._session.file.backups()]
        self.model.show(rows)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.comparison.writable = self._session.writable
        self._count()
        places = [place for place, row in enumerate(rows) if chosen is not None and row.backup == chosen]
        if places:
            self.table.selectRow(places[0])
            self._compare()
        else:
            self.comparison.say(self.tr("Choose a backup to see what differs from it."))

    def chosen(self) -> Backup | None:
        """Return the backup that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.backup(row) if 0 <= row < self.model.rowCount() else None

    def _count(self) -> None:
        """Look the backups through beside the window: is each whole, and how many people does it hold."""
        file, paths = self._session.file, self.model.unknown()

        def work(progress: Progress) -> dict[Path, int | None]:
            found: dict[Path, int | None] = {}
            for place, path in enumerate(paths):
                progress.report(place, len(paths))
                found[path] = file.count_in_backup(path, "person")
            return found

        if paths:
            self._jobs.run(
                self.tr("Looking the backups through…"), work, self.model.show_people, self._failed
            )

    def _compare(self) -> None:
        backup = self.chosen()
        if backup is None or not self._session.is_open:
            return
        file, language = self._session.file, self._labels.language

        def work(_: Progress) -> list[Difference]:
            from focalnet.network.then_and_now import differences

            with file.beside() as now, now.open_backup(backup.path) as then:
                return differences(then, now, language)

        def done(found: list[Difference]) -> None:
            if backup == self.chosen():
                text = self.tr("The backup of {moment} beside the present")
                self.comparison.show_differences(text.format(moment=self.model.moment(backup)), found)

        self.comparison.counts.setText(self.tr("Comparing…"))
        self._jobs.run(self.tr("Comparing with the backup…"), work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        from focalnet.problems import Refused
        from ui.jobs import Cancelled

        if isinstance(error, Refused):
            self.comparison.say(self._labels.problem(error.problem))
        elif not isinstance(error, Cancelled):
            raise error

    def _on_take_back(self, table: str, row: str) -> None:
        from focalnet.network.then_and_now import take_back

        backup = self.chosen()
        if backup is None:
            return
        self._trouble.hide()
        with RefusalsTold(self._labels, self._show_trouble):
            with self._session.file.open_backup(backup.path) as then:
                take_back(self._session.file, then, table, row)
            self.taken_back.emit()

    def _show_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the comparison below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _build(self, theme: Theme) -> None:
        doing = FlowBox(space=8)
        for text, asked, look in (
            (self.tr("Back up now"), self.back_up_requested.emit, "primary"),
            (self.tr("Save a copy…"), self.copy_requested.emit, ""),
            (self.tr("Open folder"), self.folder_requested.emit, ""),
        ):
            doing.flow.addWidget(button(text, asked, look))
        backups = Card(margin=1)
        backups.body.setContentsMargins(1, 12, 1, 4)
        above = QVBoxLayout()
        above.setContentsMargins(15, 0, 15, 4)
        for part in (doing, self._none, self._trouble):
            above.addWidget(part)
        backups.body.addLayout(above)
        backups.body.addWidget(self.table, 1)
        backups.setMinimumWidth(theme.px(240))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(12)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(backups)
        self._split.addWidget(self.comparison)
        self._split.setSizes([theme.px(460), theme.px(560)])
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._split)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # removed by hand a moment ago
