using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>One grade of a return; a grade of a teaching point (教学点) is a line of its own inside its central school's return.</summary>
internal sealed class EnrolmentLine
{
    public EnrolmentLineId Id { get; init; }
    public EnrolmentReturnId ReturnId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public int SchoolYear { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Counted within the stage: 1 to 6 in primary, 1 to 3 in junior and senior.</summary>
    public int Grade { get; init; }

    /// <summary>Name of the teaching point; empty on the school's own ground.</summary>
    public string Point { get; init; } = "";

    /// <summary>Code table "pupil-category"; empty for an ordinary class.</summary>
    public string Category { get; init; } = "";

    public int Classes { get; set; }
    public int Boys { get; set; }
    public int Girls { get; set; }

    /// <summary>Boys and girls; the database checks it.</summary>
    public int Pupils { get; set; }

    public int Boarders { get; set; }

    /// <summary>随班就读: pupils with special needs in ordinary classes.</summary>
    public int Integrated { get; set; }

    public EnrolmentLine CopyTo(EnrolmentReturnId form) => new()
    {
        Id = new(Guid.CreateVersion7()), ReturnId = form, DistrictId = DistrictId, SchoolId = SchoolId, SchoolYear = SchoolYear, Stage = Stage, Grade = Grade, Point = Point, Category = Category,
        Classes = Classes, Boys = Boys, Girls = Girls, Pupils = Pupils, Boarders = Boarders, Integrated = Integrated,
    };
}
