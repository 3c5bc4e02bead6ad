using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Registrations;

/// <param name="BarYears">Years in which who withdrew after choosing may not take part (谯城 2021: 5).</param>
/// <param name="NoTransferYears">Years after an appointment in which nobody may move again.</param>
internal sealed record WithdrawBar([property: JsonPropertyName("barYears")] int BarYears, [property: JsonPropertyName("noTransferYears")] int NoTransferYears = 0, bool Applies = true);
