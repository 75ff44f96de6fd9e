namespace Breach.Communities;

internal sealed class Innocent;
