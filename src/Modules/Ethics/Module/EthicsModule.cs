namespace Workforce.Ethics;

public sealed class EthicsModule;
