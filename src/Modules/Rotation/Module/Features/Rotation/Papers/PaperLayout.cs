namespace Workforce.Rotation.Features.Rotation.Papers;

internal enum PaperLayout
{
    /// <summary>One table; its head is repeated on every page.</summary>
    List = 0,

    /// <summary>Every row a form on a page of its own. The workbook has them as rows.</summary>
    Forms = 1,
}
