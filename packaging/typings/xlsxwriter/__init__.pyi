# The part of XlsxWriter that `focalnet.sheets` uses, typed.
from xlsxwriter.workbook import Workbook as Workbook
