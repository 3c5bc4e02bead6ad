namespace Workforce.Ethics.Domain.Inspections;

/// <summary>The three counts that go up every Monday: 发现, 在处理, 已处理.</summary>
internal enum FindingState
{
    Found = 0,
    Handling = 1,
    Closed = 2,
}
