namespace Workforce.Pay;

public sealed class PayModule;
