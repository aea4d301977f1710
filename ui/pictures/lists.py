"""The pictures of the guide about the list of focal points, and about lists that colleagues send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.columns import ColumnsDialog
from ui.dialogs.fields import ChoiceField
from ui.dialogs.importing.flow import CHANGES, COLUMNS, DOUBTS, VALUES, ImportFlow
from ui.dialogs.importing.values_step import ValuesStep
from ui.dialogs.paste import PasteDialog
from ui.dialogs.view_name import ViewNameDialog
from ui.pictures.taking import settle, wait_for

if TYPE_CHECKING:
    from ui.pictures.stage import Stage

# What a colleague sends: changed facts, somebody spelt otherwise, somebody new, values unknown.
_COLLEAGUES_LIST = """\
Gender focal points West Africa;;;;;;;;
Family name;First name;M/F;Duty station;Country;Grade;E-mail;ToR;Remarks
Adeyemi;Folasade;F;Abuja;Nigeria;G-6;fadeyemi@example.org;included;
Aka-Brou;Affoue;F;Abidjan;Ivory Coast;G-5;aakabrou@example.org;yes, in TOR;
Agyemang;Kofi;M;Accra;Ghana;NO-B;;not yet;
Ouédraogo;Salimata;F;Ouagadougou;Burkina Faso;NO-A;souedraogo@example.org;in process;since March
"""
_SEEN = {COLUMNS: "import-columns", VALUES: "import-values", DOUBTS: "import-doubts"}
_QUESTION = "who in West Africa speaks French and knows counter-trafficking"
_LOOKED_UP_MS = 250
_BLOCK = "G-6\tincluded\nNO-C\trequested\nP-3\tincluded"


def who_is_where(stage: Stage) -> None:
    """Show the list filtered, the answer to a question, the columns, and a view to be saved."""
    parts = stage.parts
    roster = stage.roster()
    region = parts.session.listing.facets(roster.selection())["region"][0][0]
    roster.show_where({"region": frozenset({region})}, "french")
    stage.keep("focal-points-filtered")
    with stage.dialog(ViewNameDialog(parts.window, parts.labels, lambda name: name), "save-view") as dialog:
        dialog.name.setText("West Africa, French")
    with stage.dialog(ColumnsDialog(parts.window, roster.card.table.arranged), "columns"):
        pass
    roster.show_where({})
    parts.routes.focus_commands()
    parts.window.top.commands.setText(_QUESTION)
    parts.window.top.commands.asked.emit()
    settle(_LOOKED_UP_MS)
    stage.keep("palette")
    parts.window.top.commands.given_up.emit()


def many_at_once(stage: Stage) -> None:
    """Show a block from a spreadsheet, shown before it is pasted."""
    from focalnet.network.cells.pasting import plan_block
    from focalnet.network.clipboard import block_from
    from ui.widgets.cell_editors import cell_reader

    parts, roster = stage.parts, stage.roster()
    listing, cells = parts.session.listing, roster.cells
    block = block_from(_BLOCK, "")
    rows = listing.rows(roster.model.ids()[2 : 2 + len(block)], parts.labels.language, parts.session.as_at)
    plan = plan_block(
        parts.session.file,
        rows,
        ["grade", "tor_state"],
        block,
        reader=cell_reader(parts.session, parts.labels),
        shown=roster.model.text,
    )
    with stage.dialog(PasteDialog(parts.window, plan, parts.labels, parts.theme, cells.places()), "paste"):
        pass


def colleague_sent_a_list(stage: Stage) -> None:
    """Show the import, step by step, of a list with all that makes one think."""
    parts = stage.parts
    path = stage.folder / "West Africa.csv"
    path.write_text(_COLLEAGUES_LIST, encoding="utf-8")
    parts.routes.start_import(path)
    wait_for(parts)
    flow = stage.page(ImportFlow)
    while flow.at < CHANGES:
        if flow.at == VALUES:
            _decide(flow)
        if flow.at in _SEEN:
            stage.keep(_SEEN[flow.at])
        flow.go_on()
        wait_for(parts)
    stage.keep("import-changes")
    flow.go_on()
    wait_for(parts)
    stage.keep("import-done")
    parts.session.file.undo()
    flow.finished.emit()


def _decide(flow: ImportFlow) -> None:
    """Say what the first value that nobody knows means."""
    step = flow.steps[VALUES]
    if isinstance(step, ValuesStep):
        field = step.fields["tor_state", "yes, in TOR"]
        if isinstance(field, ChoiceField):
            field.choose("included")
