"""The heads that the tools write themselves, folded, in the languages their pages are most used in.

From exports of the tools and from their published lists of columns: KoboToolbox, ODK Central, LimeSurvey,
Google Forms, Microsoft Forms, SurveyMonkey.
"""

from __future__ import annotations

from focalnet.folding import fold
from focalnet.surveys.exports.model import Part, Tool


def _folded(*heads: str) -> frozenset[str]:
    return frozenset(map(fold, heads))


OWN = {
    Tool.KOBO: _folded(
        "start", "end", "today", "username", "deviceid", "subscriberid", "simserial", "simid",
        "devicephonenum", "phonenumber", "email", "audit", "background-audio",
        "__version__", "_version_", "_version__001", "_version__002", "_version__003",
        "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by",
        "_tags", "_index", "_attachments", "_geolocation", "_xform_id_string",
        "_bamboo_dataset_id", "_duration", "_version", "_total_media", "_media_count", "_media_all_received",
        "_xform_id", "_edited", "_last_edited", "_geolocation/0", "_geolocation/1", "meta/instanceID",
        "meta/rootUuid", "meta/deprecatedID", "meta/instanceName", "instanceID", "formhub/uuid", "rootUuid",
    ),
    Tool.ODK: _folded(
        "SubmissionDate", "meta-instanceID", "meta-instanceName", "meta-entity", "KEY", "SubmitterID",
        "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID",
        "Edits", "FormVersion", "instanceID", "instanceName", "start", "end", "today", "username", "deviceid",
        "phonenumber", "email", "audit", "isReview",
    ),
    Tool.LIMESURVEY: _folded(
        "id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp", "ipaddr",
        "refurl", "interviewtime", "Response ID", "Date submitted", "Last page", "Start language", "Seed",
        "Date started", "Date last action", "IP address", "Referrer URL", "Total time", "Access code",
        "Temps total", "Tiempo total", "Gesamtzeit",
        "ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Tête de série",
        "Date de lancement", "Date de la dernière action", "Adresse IP", "URL référente",
        "ID de respuesta", "Fecha de envío", "Última página", "Lenguaje inicial", "Idioma inicial", "Semilla",
        "Fecha de inicio", "Fecha de la última acción", "Dirección IP", "URL referida",
        "Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Zufallsstartwert",
    ),
    Tool.GOOGLE: _folded(
        "Timestamp", "Horodateur", "Marca temporal", "Zeitstempel", "Carimbo de data/hora",
        "Informazioni cronologiche", "Tijdstempel", "Отметка времени", "طابع زمني", "时间戳记",
        "タイムスタンプ", "Zaman damgası", "Sygnatura czasowa", "Score", "Total score", "Punteggio",
        "Puntuación",
    ),
    Tool.MSFORMS: _folded(
        "ID", "Start time", "Completion time", "Last modified time", "Heure de début", "Heure de fin",
        "Heure de la dernière modification", "Hora de inicio", "Hora de finalización",
        "Hora de la última modificación", "Startzeit", "Fertigstellungszeit",
        "Zeitpunkt der letzten Änderung",
        "Hora de início", "Hora de conclusão", "Hora da última modificação", "وقت البدء",
        "وقت الإكمال", "Language", "Langue", "Idioma", "Total points", "Quiz feedback", "Grade posted time",
    ),
    Tool.SURVEYMONKEY: _folded(
        "Respondent ID", "RespondentID", "Collector ID", "CollectorID", "Start Date", "StartDate", "End Date",
        "EndDate", "IP Address", "IPAddress", "Date Created", "Date Modified", "Custom Data 1", "CustomData1",
        "ID du répondant", "ID du collecteur", "Date de début", "Date de fin", "Adresse IP",
        "ID del encuestado", "ID del recopilador", "Fecha de inicio", "Fecha de finalización", "Dirección IP",
    ),
    Tool.TABLE: frozenset(),
}  # fmt: skip
"""What each tool adds to the answers."""

TELLING = {
    Tool.KOBO: _folded("_uuid", "_submission_time", "__version__", "_index", "_validation_status"),
    Tool.ODK: _folded("KEY", "SubmissionDate", "meta-instanceID", "SubmitterID", "ReviewState"),
    Tool.LIMESURVEY: _folded(
        "submitdate", "lastpage", "startlanguage", "Response ID", "Last page", "Start language",
        "ID de la réponse", "Dernière page", "Langue de départ", "ID de respuesta", "Última página",
        "Lenguaje inicial", "Antwort ID", "Letzte Seite", "Start-Sprache",
    ),
    Tool.GOOGLE: OWN[Tool.GOOGLE] - _folded("Score", "Total score", "Punteggio", "Puntuación"),
    Tool.MSFORMS: _folded(
        "Start time", "Completion time", "Heure de début", "Heure de fin", "Hora de inicio",
        "Hora de finalización", "Startzeit", "Fertigstellungszeit", "Hora de início", "Hora de conclusão",
        "وقت البدء", "وقت الإكمال",
    ),
    Tool.SURVEYMONKEY: _folded(
        "Respondent ID", "RespondentID", "Collector ID", "CollectorID", "StartDate", "EndDate",
        "ID du répondant", "ID du collecteur", "ID del encuestado", "ID del recopilador",
    ),
}  # fmt: skip
"""Those by which each tool is known."""

WHOLE = _folded(
    "Response", "Open-Ended Response", "Réponse", "Réponse ouverte", "Respuesta", "Respuesta abierta",
    "Antwort", "Resposta", "Resposta aberta",
)  # fmt: skip
"""What SurveyMonkey's second row writes under a question with one column."""

YES = _folded(
    *("1", "x", "true", "vrai", "verdadero", "yes", "y", "oui", "o", "sí", "s", "sim", "sì", "ja", "j", "да"),
    *("نعم", "بله", "ndiyo", "evet", "tak", "так", "igen", "ano", "ναι", "כן", "ya", "是", "はい", "예"),
)
"""How tools say that a choice was ticked, in the languages of their pages."""

OTHER = _folded(
    "-oth-", "other", "other (please specify)", "other, please specify", "please specify", "autre",
    "autre (veuillez préciser)", "autre, veuillez préciser", "otro", "otro (especifique)", "otros",
    "otra", "sonstiges", "outro",
)  # fmt: skip
"""How tools call the text beside the choice `other`."""

SOURCES = (
    *("meta/rootUuid", "_id", "_uuid", "KEY", "meta/instanceID", "meta-instanceID", "instanceID"),
    *("Respondent ID", "RespondentID", "ID du répondant", "ID del encuestado"),
    *("Response ID", "ID de la réponse", "ID de respuesta", "Antwort ID", "ID"),
)
"""Heads of what a row is known by, the surest first: those that stay when a submission is edited."""

RECEIVED = (
    *("_submission_time", "SubmissionDate", "submitdate", "Date submitted", "Date de soumission"),
    *("Fecha de envío", "Completion time", "Heure de fin", "Hora de finalización", "End Date", "EndDate"),
    *("Timestamp", "Horodateur", "Marca temporal", "end"),
)
"""Heads of when a row was received, the surest first."""

WHO = {
    Part.EMAIL: _folded(
        "email", "e-mail", "email address", "e-mail address", "your e-mail", "your email", "username",
        "adresse e-mail", "adresse email", "courriel", "adresse de messagerie", "adresse électronique",
        "votre adresse e-mail", "correo electrónico", "dirección de correo electrónico", "correo", "mail",
        "nombre de usuario", "nom d'utilisateur", "البريد الإلكتروني",
    ),
    Part.NAME: _folded(
        "name", "full name", "your name", "nom", "nom complet", "votre nom", "nombre", "nombre completo",
        "su nombre", "nom et prénom", "nombre y apellidos", "الاسم",
    ),
    Part.FAMILY_NAME: _folded(
        "last name", "family name", "surname", "nom de famille", "apellido", "apellidos"
    ),
    Part.GIVEN_NAMES: _folded("first name", "given names", "given name", "prénom", "prénoms"),
    Part.CODE: _folded("code", "form code", "invitation code", "token", "code d'invitation", "código"),
}  # fmt: skip
"""Heads of columns that tell who answered."""
