namespace Workforce.Rotation.Domain.InSchool;

/// <param name="Self">What she gave herself; null when she did not.</param>
internal sealed record PostedItem(string Name, int Thousandths, int? Self);
