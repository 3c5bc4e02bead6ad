namespace Workforce.Platform.Sheets;

/// <summary>Understands one filled cell of a column; blank cells, formulas and error values never get here.</summary>
public delegate CellValue CellParse(Cell cell, ParseContext context);
