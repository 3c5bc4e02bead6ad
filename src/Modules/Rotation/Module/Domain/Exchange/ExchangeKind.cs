namespace Workforce.Rotation.Domain.Exchange;

/// <summary>A form of exchange, a line of code table "exchange-kind".</summary>
/// <param name="Stay">Code table "stay-kind": how the registry records it.</param>
/// <param name="MovesRelation">人事关系 may move with her.</param>
/// <param name="Service">服务型流动: not only the eligible may do it.</param>
/// <param name="Counts">Counts as exchanged.</param>
internal sealed record ExchangeKind(string Code, string Name, string Stay, bool MovesRelation, bool Service, bool Counts);
