namespace Workforce.Rotation.Domain.Exchange;

/// <summary>On which of a school's two lists somebody stands.</summary>
internal enum Listing
{
    /// <summary>On neither.</summary>
    None = 0,

    /// <summary>符合交流条件.</summary>
    Eligible = 1,

    /// <summary>暂缓交流.</summary>
    Deferred = 2,
}
