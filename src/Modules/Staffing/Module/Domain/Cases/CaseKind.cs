namespace Workforce.Staffing.Domain.Cases;

/// <summary>Misuse of the establishment as the notices of 2019 name it.</summary>
internal enum CaseKind
{
    /// <summary>占编.</summary>
    Occupied = 0,

    /// <summary>挤占.</summary>
    Squeezed = 1,

    /// <summary>挪用.</summary>
    Diverted = 2,

    /// <summary>截留.</summary>
    Withheld = 3,

    /// <summary>混编混岗.</summary>
    MixedPosts = 4,

    /// <summary>长期借调、借用.</summary>
    LongSecondment = 5,

    /// <summary>在编不在岗.</summary>
    NotAtPost = 6,

    /// <summary>吃空饷.</summary>
    PaidAbsent = 7,

    /// <summary>公办在编教师在民办学校.</summary>
    InPrivateSchool = 8,

    /// <summary>有编不补.</summary>
    LeftVacant = 9,

    /// <summary>超编进人.</summary>
    HiredOverQuota = 10,
}
