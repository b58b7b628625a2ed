/// Workbooks of a spreadsheet (xlsx) as tables: the cells of one sheet are handed on as delimited text while the sheet
/// is read, so that every reader of tables reads workbooks too. Formulas are never computed; nothing is kept but the
/// texts that the cells share.
package dev.banyan.importing.workbook;
