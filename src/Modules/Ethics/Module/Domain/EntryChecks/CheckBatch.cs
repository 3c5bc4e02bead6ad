using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.EntryChecks;

/// <summary>One list that goes to one authority.</summary>
internal sealed class CheckBatch
{
    public CheckBatchId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public int Year { get; init; }
    public CheckKind Kind { get; init; }

    /// <summary>公安机关 or 检察院, by name.</summary>
    public required string Authority { get; init; }

    public DateTimeOffset MadeAt { get; init; }
    public required string MadeBy { get; init; }
    public DateOnly? SentOn { get; private set; }
    public DateOnly? ReturnedOn { get; private set; }
    public string? ReturnedBy { get; private set; }
    public uint Version { get; private set; }

    public void Send(DateOnly on)
    {
        if (SentOn is not null)
            throw new RuleBrokenException("这一批已经送出查询。");
        SentOn = on;
    }

    /// <summary>The last result sheet that came in.</summary>
    public void Return(string by, DateOnly on) => (SentOn, ReturnedOn, ReturnedBy) = (SentOn ?? on, on, by);
}
