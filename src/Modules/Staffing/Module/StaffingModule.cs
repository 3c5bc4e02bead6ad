namespace Workforce.Staffing;

public sealed class StaffingModule;
