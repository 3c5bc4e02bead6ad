namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>One grade as somebody typed it; null is a blank cell.</summary>
internal sealed class EnrolmentRow
{
    public string Stage { get; set; } = "";
    public int Grade { get; set; }
    public string? Point { get; set; }
    public string? Category { get; set; }
    public int? Classes { get; set; }
    public int? Boys { get; set; }
    public int? Girls { get; set; }

    /// <summary>Boys and girls together, as typed; blank is not checked.</summary>
    public int? Pupils { get; set; }

    public int? Boarders { get; set; }
    public int? Integrated { get; set; }

    public bool IsBlank => EnrolmentColumns.All.All(column => EnrolmentColumns.Of(this, column) is null);

    public static EnrolmentRow Of(EnrolmentLine line) => new()
    {
        Stage = line.Stage, Grade = line.Grade, Point = line.Point, Category = line.Category, Classes = line.Classes, Boys = line.Boys, Girls = line.Girls, Pupils = line.Pupils, Boarders = line.Boarders, Integrated = line.Integrated,
    };
}
