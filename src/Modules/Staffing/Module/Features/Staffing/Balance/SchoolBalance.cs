using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Balance;

namespace Workforce.Staffing.Features.Staffing.Balance;

/// <summary>A school's line of the list, over the cells the filter keeps.</summary>
internal sealed record SchoolBalance(SchoolCard School, BalanceSum Sum);
