namespace Breach.Plans;

internal sealed class Misplaced;
