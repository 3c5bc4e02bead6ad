using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Members of one list, as a page shows them.</summary>
internal sealed record MemberList(string Title, IReadOnlyList<ExchangeMember> Rows, Guid Exchange, Names Names);
