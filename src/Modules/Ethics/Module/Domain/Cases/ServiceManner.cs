namespace Workforce.Ethics.Domain.Cases;

internal enum ServiceManner
{
    /// <summary>直接送达.</summary>
    InPerson = 0,

    /// <summary>留置送达, before a witness.</summary>
    LeftWithWitness = 1,

    /// <summary>邮寄送达.</summary>
    Post = 2,

    /// <summary>公告送达.</summary>
    Announcement = 3,
}
